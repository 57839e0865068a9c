"""Finding people by what is typed of their names and numbers."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.calls.people import LONGEST, People, Person
from callcontrol.cloudlink.models import Party

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def person(
    name: str, number: str, *, days_ago: float = 1, calls: int = 1, same: str = ""
) -> Person:
    return Person(
        party=Party(number=number, name=name),
        comparable=same or number,
        last=NOON - timedelta(days=days_ago),
        calls=calls,
    )


def found(typed: str, *known: Person) -> list[str]:
    """Names and numbers of those who are found, in order."""
    people = People()
    for one in known:
        people.add(one)
    return [f"{one.party.name} {one.party.number}".strip() for one in people.search(typed)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("anna", "Anna Smith"),
        ("ANN", "Anna Smith"),
        ("smi", "Anna Smith"),
        ("sm an", "Anna Smith"),
        ("  anna   smith ", "Anna Smith"),
        ("smith, anna", "Anna Smith"),
        ("müller", "Muller"),
        ("mull", "Müller"),
        ("muel", "Müller"),
        ("müller", "Mueller"),
        ("Mu\u0308ller", "M\u00fcller"),
        ("strasse", "Straße"),
        ("jose", "José"),
        ("soren", "Søren"),
        ("lodz", "Łódź"),
        ("brien", "O'Brien"),
        ("o'b", "O'Brien"),
        ("jones", "Smith-Jones"),
        ("иван", "Иван"),
        ("ann", "A\u202enna\u200b"),
        ("room 12", "Room 12"),
    ],
)
def test_the_beginnings_of_words_find_a_name(typed: str, name: str) -> None:
    assert found(typed, person(name, "2882")) == [f"{name} 2882"]


@pytest.mark.parametrize("typed", ["nna", "anna x", "mith", "", "  ", "-", "a" * (LONGEST + 1)])
def test_nothing_else_finds_it(typed: str) -> None:
    assert found(typed, person("Anna Smith", "2882")) == []


@pytest.mark.parametrize(
    "typed",
    [
        "0123",
        "555",
        "613-555",
        "+1 (613) 555-0123",
        "+1613",
        "00 1 613 555",
        "0613555",
        "anna 0123",
        "0123 smi",
    ],
)
def test_a_run_of_digits_finds_a_number(typed: str) -> None:
    assert found(typed, person("Anna Smith", "+16135550123")) == ["Anna Smith +16135550123"]


@pytest.mark.parametrize("typed", ["+44 (0)20 7946", "02079460018", "+442079460018", "(0)207946"])
def test_a_number_is_found_as_it_is_written_here_and_abroad(typed: str) -> None:
    known = person("Anna", "020 7946 0018", same="+442079460018")
    assert found(typed, known) == ["Anna 020 7946 0018"]


@pytest.mark.parametrize("typed", ["*21#", "2882#", "#", "tel:2882"])
def test_codes_and_addresses_are_nobodys_number(typed: str) -> None:
    assert found(typed, person("Anna", "2882"), person("Bob", "*21#")) == []


def test_each_number_of_a_name_is_a_row_of_its_own() -> None:
    anna = [person("Anna", "2882"), person("Anna", "+16135550123", days_ago=2)]
    assert found("anna", *anna) == ["Anna 2882", "Anna +16135550123"]


def test_each_number_comes_once_for_each_name_as_it_was_written_last() -> None:
    known = [
        person("Anna", "6135550123", same="+16135550123", days_ago=3),
        person("Anna", "+16135550123", days_ago=1),
        person("ANNA", "16135550123", same="+16135550123", days_ago=2),
        person("Bob", "+16135550123", days_ago=4),
    ]
    assert found("613", *known) == ["Anna +16135550123", "Bob +16135550123"]


def test_a_number_without_a_name_is_left_out_once_it_has_one() -> None:
    bare, other = person("", "2882"), person("", "2883", days_ago=2)
    assert found("288", bare, other) == ["2882", "2883"]
    assert found("288", bare, other, person("Anna", "2882", days_ago=5)) == ["2883", "Anna 2882"]


def test_whoever_withholds_the_number_cannot_be_called() -> None:
    assert found("anna", person("Anna", "")) == []


def test_those_come_first_who_were_spoken_with_lately_or_often() -> None:
    known = [
        person("Anna Rare", "1", days_ago=5),
        person("Anna Late", "2", days_ago=1),
        person("Anna Often", "3", days_ago=9, calls=40),
        Person(party=Party(number="4", name="Anna Never"), comparable="4"),
    ]
    names = ["Anna Often 3", "Anna Late 2", "Anna Rare 1", "Anna Never 4"]
    assert found("anna", *known) == names


def test_calls_under_two_spellings_are_counted_together() -> None:
    people = People()
    people.add(person("Anna", "6135550123", same="+16135550123", calls=3))
    people.add(person("Anna", "+16135550123", calls=4))
    (anna,) = people.search("anna")
    assert anna.calls == 7


def test_whoever_is_added_between_two_searches_is_found_by_the_second() -> None:
    people = People()
    people.add(person("Anna", "1"))
    assert len(list(people.search("an"))) == 1
    people.add(person("Andy", "2", days_ago=0))
    assert [one.party.name for one in people.search("an")] == ["Andy", "Anna"]


@given(name=st.text(), number=st.text(), typed=st.text())
def test_no_text_of_a_stranger_breaks_the_search(name: str, number: str, typed: str) -> None:
    people = People()
    people.add(person(name, number))
    assert len(list(people.search(typed))) <= 1
    assert len(list(people.search(name))) <= 1
