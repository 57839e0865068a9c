"""What is said of a number before it is dialled, and what holds for every text whatever."""

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.calls.number import (
    DialNumber,
    Kind,
    NotDialable,
    comparable,
    country,
    dialable,
    display,
    to_dial,
)

REGIONS = st.sampled_from(
    ["", "GB", "US", "CA", "DE", "FR", "IT", "AR", "BR", "MX", "JP", "RU", "AU", "KR", "CI", "XX"]
)
BEGINNINGS = st.sampled_from(
    [
        "",
        "tel:",
        "Tel: ",
        "callto:",
        "sip:",
        "+",
        "+44",
        "+39(0)",
        "+54",
        "0",
        "00",
        "011",
        "1-800-",
    ]
)
SIGNS = st.sampled_from("0123456789" * 3 + "+*#()[] -./;,:%=?&@xtelABC\n\u202a\u0663\uff10")
TEXTS = st.one_of(
    st.text(),
    st.builds(str.__add__, BEGINNINGS, st.text(SIGNS, max_size=40)),
    st.builds(str.__add__, BEGINNINGS, st.text("0123456789", min_size=4, max_size=14)),
)


@given(TEXTS, REGIONS)
def test_any_text_is_dialled_as_keys_of_a_telephone_or_not_at_all(text: str, region: str) -> None:
    try:
        keys = dialable(text, region)
    except NotDialable:
        return
    assert re.fullmatch(r"\+?[0-9*#]{1,32}", keys)
    assert dialable(keys, region) == keys


@given(TEXTS, REGIONS)
def test_what_is_shown_before_dialling_is_what_is_dialled(text: str, region: str) -> None:
    try:
        number = to_dial(text, region)
    except NotDialable:
        return
    assert re.sub(r"[^0-9+*#]", "", number.shown) == number.keys
    assert dialable(number.shown, region) == number.keys


@given(TEXTS, REGIONS)
def test_what_was_dialled_is_found_under_what_was_typed(text: str, region: str) -> None:
    assert isinstance(display(text, region), str)
    compared = comparable(text, region)
    try:
        keys = dialable(text, region)
    except NotDialable:
        return
    assert comparable(keys, region) == compared


@given(st.text("0123456789*#%", max_size=20), st.sampled_from(["tel:", "callto:", "sip:", "TEL: "]))
def test_no_address_dials_a_code_without_asking(code: str, scheme: str) -> None:
    try:
        number = to_dial(scheme + code, "GB")
    except NotDialable:
        return
    assert number.needs_confirmation or not re.search(r"[*#]", number.keys)


@pytest.mark.parametrize(
    ("region", "written", "kind", "country"),
    [
        ("GB", "2882", Kind.EXTENSION, ""),
        ("GB", "999", Kind.EMERGENCY, ""),
        ("US", "999", Kind.EXTENSION, ""),
        ("", "112", Kind.EXTENSION, ""),
        ("GB", "*21#", Kind.FEATURE_CODE, ""),
        ("GB", "020 7946 0018", Kind.NATIONAL, "GB"),
        ("GB", "+44 20 7946 0018", Kind.NATIONAL, "GB"),
        ("DE", "+44 20 7946 0018", Kind.INTERNATIONAL, "GB"),
        ("DE", "0044 20 7946 0018", Kind.INTERNATIONAL, "GB"),
        ("US", "+1 613 555 0123", Kind.NATIONAL, "CA"),
        ("", "+44 20 7946 0018", Kind.INTERNATIONAL, "GB"),
        ("GB", "+800 1234 5678", Kind.INTERNATIONAL, ""),
        ("GB", "+999 123 456 789", Kind.INTERNATIONAL, ""),
        ("", "020 7946 0018", Kind.OTHER, ""),
        ("GB", "9 020 7946 0018", Kind.OTHER, ""),
    ],
)
def test_what_sort_of_number_it_is(region: str, written: str, kind: Kind, country: str) -> None:
    number = to_dial(written, region)
    assert (number.kind, number.country) == (kind, country)


@pytest.mark.parametrize(
    ("region", "written", "shown"),
    [
        ("GB", "02079460018", "020 7946 0018"),
        ("GB", "+442079460018", "+44 20 7946 0018"),  # not in the national form: + is dialled
        ("GB", "00442079460018", "00 44 20 7946 0018"),
        ("US", "011442079460018", "011 44 20 7946 0018"),
        ("US", "16135550123", "1 613-555-0123"),
        ("US", "6135550123", "(613) 555-0123"),
        ("BR", "011 96123-4567", "011961234567"),  # no form has just these digits
        ("GB", "*21*2882#", "*21*2882#"),
        ("GB", "2882", "2882"),
    ],
)
def test_it_is_shown_in_groups_without_a_key_more_or_less(
    region: str, written: str, shown: str
) -> None:
    assert to_dial(written, region).shown == shown


@pytest.mark.parametrize(
    ("written", "extension"),
    [
        ("020 7946 0018", ""),
        ("020 7946 0018 ext. 123", "123"),
        ("tel:+442079460018;ext=1-23", "123"),
        ("+442079460018,,123456#", "123456#"),
        ("+442079460018,,123456#,,1", "123456#,,1"),
        ("2882", ""),
    ],
)
def test_an_extension_is_kept_for_later(written: str, extension: str) -> None:
    assert to_dial(written, "GB").extension == extension


@pytest.mark.parametrize(
    ("region", "written", "plausible"),
    [
        ("GB", "020 7946 0018", True),
        ("GB", "020 7946 001", False),
        ("GB", "+44 20 7946 001", False),
        ("GB", "+999 123 456 789", False),
        ("GB", "902079460018", True),  # 9 for the outside line
        ("DE", "0030901820", True),  # 0 for the outside line
        ("US", "555-0123", True),  # of the same area
        ("US", "555-012-345-678", False),
        ("", "0123456789", True),  # as far as anybody can tell
        ("XX", "0123456789", True),
        ("GB", "2882", True),
        ("GB", "*21*2882#", True),
    ],
)
def test_a_number_that_nobody_has_is_marked_but_not_refused(
    region: str, written: str, plausible: bool
) -> None:
    assert to_dial(written, region).plausible is plausible


@pytest.mark.parametrize(
    ("written", "needed"),
    [
        ("tel:+442079460018", False),
        ("tel:2882", False),
        ("tel:*21*2882%23", True),
        ("tel:%2A21%2A2882%23", True),
        ("\u202atel:*21#", True),
        ("callto:#21%23", True),
        ("callto://**1", True),
        ("Tel: *21#", True),
        ("Phone: tel: *21#", True),
        ("tel:999", True),
        ("sip:+442079460018@pbx.example", False),
        ("sip:2882@pbx.example", True),  # whose 2882?
        ("sip:02079460018@pbx.example", True),
        ("*21*2882#", False),  # the user's own hand
        ("999", False),
    ],
)
def test_addresses_that_may_do_more_than_call_somebody_take_a_clear_yes(
    written: str, needed: bool
) -> None:
    assert to_dial(written, "GB").needs_confirmation is needed


def test_two_callers_with_the_same_digits_in_different_countries_are_two() -> None:
    assert comparable("+4930901820", "GB") != comparable("030901820", "GB")


def test_a_text_without_end_is_compared_and_shown_without_being_kept() -> None:
    text = "1a" * 10_000
    assert comparable(text, "GB") == "1" * 10_000
    assert display(text, "GB") == text


@pytest.mark.parametrize("written", ["2882", "*21#", "Anna"])
def test_what_is_typed_into_an_empty_program_waits_for_no_numbering_plan(written: str) -> None:
    """The plans cost 40 ms; a region is not known before the first paint."""
    program = (
        "import sys; from callcontrol.calls import number\n"
        f"try: number.to_dial({written!r})\nexcept number.NotDialable: pass\n"
        "assert 'phonenumbers' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", program], cwd="desktop", check=True)


def test_the_value_says_all_there_is_to_say() -> None:
    assert to_dial("tel:+1-613-555-0123;ext=5", "GB") == DialNumber(
        keys="+16135550123",
        shown="+1 613-555-0123",
        kind=Kind.INTERNATIONAL,
        country="CA",
        extension="5",
    )


@pytest.mark.parametrize(
    ("given", "region", "found"),
    [
        ("+442079460018", "CA", "GB"),
        ("+16135550123", "US", "CA"),
        ("+12125550123", "CA", "US"),
        ("613 555 0123", "CA", "CA"),
        ("2881", "CA", ""),
        ("", "CA", ""),
        ("*21#", "CA", ""),
        ("+88213300", "DE", ""),
        ("9" * 2000, "DE", ""),
    ],
)
def test_a_number_tells_its_country(given: str, region: str, found: str) -> None:
    assert country(given, region) == found
