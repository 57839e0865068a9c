"""What is found is what a plain look at every conversation finds, in the same order."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from callcontrol.calls import folding
from callcontrol.calls.entry import Entry, Remark
from callcontrol.calls.record import Outcome
from callcontrol.calls.search import MISSED, Search
from callcontrol.cloudlink.models import Direction, EndpointId, Party
from callcontrol.storage import search
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import NOON, record

PEOPLE = (
    *(Party(number="+16135550123", name="Zoë Müller"), Party(number="2882", name="Bob")),
    *(Party(number="+442079460018", name="O'Neil, Ann"), Party(name="Withheld")),
    *(Party(number="+16135550199"), Party(number="+4930901820", name="Jörg Strauß")),
)
NOTES = (
    *(Remark(), Remark(), Remark(), Remark(note="Invoice 4411, call 613 555 0123 back")),
    *(Remark(tags=("Urgent",)), Remark(note="Öl", tags=("supplier", "urgent"))),
    Remark(note="ann", follow_up_on=date(2026, 3, 3)),
)


@pytest.fixture(name="history")
def _history(tmp_path: Path) -> Iterator[History]:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        yield History(connection, "account-1")


def fill(history: History) -> list[Entry]:
    """Three hundred calls of all kinds; the entries, newest first."""
    outcomes = [Outcome.ANSWERED, Outcome.MISSED, Outcome.BUSY, Outcome.ABANDONED]
    for number in range(300):
        answered = number % 3
        history.save(
            record(
                number,
                minutes=number,
                remote=PEOPLE[number * 7 % len(PEOPLE)],
                direction=(Direction.INBOUND, Direction.OUTBOUND)[number % 2],
                outcome=outcomes[number % 4],
                answered_on=NOON + timedelta(minutes=number) if answered else None,
            )
        )
    for number, entry in enumerate(history.entries(limit=300)):
        history.remark(entry, NOTES[number * 5 % len(NOTES)])
    history.remark_caller("2882", Remark(note="likes tea", tags=("friend",)))
    return history.entries(limit=1000)


words = st.sampled_from(
    [
        *("613", "555 01", "(0)613", "z", "ö", "mul", "MUELLER", "müller", "oel", "inv", "4411"),
        *("ann", "o'neil", "tea", "strauss", "6135550123", "0018", "zz", "-", "urgent", "2", "ob"),
    ]
)
searches = st.builds(
    Search,
    words=st.lists(words, max_size=3).map(tuple),
    outcomes=st.frozensets(st.sampled_from([*list(Outcome)[:6], Outcome.BUSY]), max_size=3),
    direction=st.none() | st.sampled_from([Direction.INBOUND, Direction.OUTBOUND]),
    endpoint_ids=st.frozensets(st.sampled_from([EndpointId("2880"), EndpointId("9")]), max_size=2),
    tags=st.frozensets(st.sampled_from(["urgent", "SUPPLIER", "friend", "none"]), max_size=2),
    since=st.none() | st.integers(0, 300).map(lambda minute: NOON + timedelta(minutes=minute)),
    until=st.none() | st.integers(0, 300).map(lambda minute: NOON + timedelta(minutes=minute)),
    unsettled=st.booleans(),
    to_follow_up=st.booleans(),
)


def meets(entry: Entry, wanted: Search) -> bool:
    head, party = entry.head, entry.head.call.remote
    likes_tea = party.number == "2882"
    tags = {tag.casefold() for tag in (*entry.remark.tags, *(("friend",) if likes_tea else ()))}
    return (
        all(_stands_in(word, party, entry, likes_tea=likes_tea) for word in _joined(wanted.words))
        and (not wanted.outcomes or entry.outcome in wanted.outcomes)
        and wanted.direction in (None, head.call.direction)
        and (not wanted.endpoint_ids or head.call.endpoint_id in wanted.endpoint_ids)
        and (not wanted.tags or bool(tags & {tag.casefold() for tag in wanted.tags}))
        and (wanted.since is None or head.started_on >= wanted.since)
        and (wanted.until is None or head.started_on < wanted.until)
        and (not wanted.unsettled or (entry.outcome in MISSED and entry.settled_on is None))
        and (not wanted.to_follow_up or entry.remark.follow_up_on is not None)
    )


def _joined(typed: Sequence[str]) -> Sequence[str]:
    runs = [folding.digit_run(word) for word in typed]
    return ["".join(runs)] if runs and all(runs) else typed


def _stands_in(word: str, party: Party, entry: Entry, *, likes_tea: bool) -> bool:
    texts = [
        f"{folding.words(party.name)} {folding.digits(party.number)}",
        folding.searchable(entry.remark.note) + "".join(map(folding.words, entry.remark.tags)),
        " likes tea friend" if likes_tea else "",
    ]
    run = folding.digit_run(word)
    spelled = " ".join(folding.split(folding.fold(folding.spelled_out(word))))
    plain = " ".join(folding.split(folding.fold(word)))
    forms = folding.either(run) if run else (plain, spelled)
    return not any(forms) or any(form in text for form in forms for text in texts)


def ids(entries: Sequence[Entry]) -> list[str]:
    return [entry.head.record_id for entry in entries]


@pytest.mark.parametrize("looked_through", [0, 40, 10_000])
def test_a_search_finds_what_a_plain_look_finds(
    history: History, monkeypatch: pytest.MonkeyPatch, looked_through: int
) -> None:
    everything = fill(history)
    monkeypatch.setattr(search, "_LOOKED_THROUGH", looked_through)

    @settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
    @given(searches, st.sampled_from([1, 7, 1000]))
    def check(wanted: Search, limit: int) -> None:
        expected = [entry for entry in everything if meets(entry, wanted)]
        found = page = history.entries(wanted, limit=limit)
        if limit > 1:  # page by page
            while len(page) == limit:
                page = history.entries(wanted, before=page[-1], limit=limit)
                found = found + page
        else:
            expected = expected[:1]
        assert ids(found) == ids(expected)
        if limit > 1:
            assert history.count(wanted) == len(expected)
            newest, *older = ids(expected) or [""]
            assert ids(history.later_entries(wanted, limit=limit)) == ids(expected)[-limit:]
            if older:
                later = history.later_entries(wanted, after=expected[-1], limit=limit)
                assert ids(later) == [newest, *older[:-1]][-limit:]

    check()


def test_calls_of_many_parties_are_met_on_the_way(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = fill(history)
    monkeypatch.setattr(search, "_LOOKED_THROUGH", 3)
    monkeypatch.setattr(search, "_FEW_PARTIES", 1)
    wanted = Search(words=("613",))
    expected = [entry for entry in everything if meets(entry, wanted)]
    assert ids(history.entries(wanted, limit=1000)) == ids(expected)


def test_a_line_is_found_by_any_leg(history: History) -> None:
    history.save(record(1))
    asked = record(2, minutes=1, consultation_of="record-1")
    history.save(replace(asked, call=replace(asked.call, endpoint_id=EndpointId("2881"))))
    for line in ("2880", "2881"):
        found = history.entries(Search(endpoint_ids=frozenset({EndpointId(line)})))
        assert ids(found) == ["record-1"]


def test_rare_words_are_found_without_looking_at_all_calls(
    history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(history)
    monkeypatch.setattr(search, "_LOOKED_THROUGH", 10)
    asked: list[str] = []
    with closing(sqlite3.connect(tmp_path / "history.sqlite3")) as connection:
        connection.set_trace_callback(asked.append)
        search.find(connection, 1, Search(words=("strauss",)), 2**62, 5)
        connection.set_trace_callback(None)
        by_index = next(one for one in reversed(asked) if "from call" in one)
        plan = [row[3] for row in connection.execute(f"explain query plan {by_index}")]
    assert not [step for step in plan if step.startswith("SCAN call ")]
    assert any("call_by_remote" in step for step in plan)
