"""Gaps and the reach of the record, in real files."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from callcontrol.calls.gap import Gap, GapReason
from callcontrol.cloudlink.models import EndpointId
from callcontrol.storage.database import DatabaseError, DatabaseFault, open_database
from callcontrol.storage.gaps import Gaps, Reach
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import NOON

OWN, OTHER = EndpointId("2881"), EndpointId("2882")
REACH = {OWN: Reach(heard_until=NOON, records_from=NOON - timedelta(minutes=10))}


def gap(began: float, ended: float, phone: EndpointId = OWN) -> Gap:
    return Gap(
        endpoint_id=phone,
        began_on=NOON + timedelta(minutes=began),
        ended_on=NOON + timedelta(minutes=ended),
        reason=GapReason.NOT_CONNECTED,
    )


@pytest.fixture(name="connection")
def _connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        yield connection


@pytest.fixture(name="gaps")
def _gaps(connection: sqlite3.Connection) -> Gaps:
    return History(connection, "account-1").gaps


def test_an_account_that_never_listened_has_neither(gaps: Gaps) -> None:
    assert gaps.reach() == {}
    assert gaps.between() == []


def test_what_is_kept_is_read_by_the_next_run(gaps: Gaps, connection: sqlite3.Connection) -> None:
    gaps.save(REACH, [gap(0, 5)])
    again = History(connection, "account-1").gaps
    assert (again.reach(), again.between()) == (REACH, [gap(0, 5)])


def test_each_account_has_its_own(gaps: Gaps, connection: sqlite3.Connection) -> None:
    gaps.save(REACH, [gap(0, 5)])
    other = History(connection, "account-2").gaps
    assert (other.reach(), other.between()) == ({}, [])


def test_a_gap_right_after_another_makes_it_longer(gaps: Gaps) -> None:
    gaps.save(REACH, [gap(0, 5), gap(0, 5, OTHER)])
    gaps.save(REACH, [gap(5.5, 9)])
    assert gaps.between() == [gap(0, 9), gap(0, 5, OTHER)]


def test_gaps_are_found_by_their_beginning_newest_first(gaps: Gaps) -> None:
    gaps.save(REACH, [gap(0, 5), gap(10, 15), gap(20, 25)])
    assert gaps.between() == [gap(20, 25), gap(10, 15), gap(0, 5)]
    assert gaps.between(gap(10, 15).began_on, gap(20, 25).began_on) == [gap(10, 15)]


def test_what_is_known_after_all_is_no_gap(gaps: Gaps) -> None:
    gaps.save(REACH, [gap(0, 5), gap(10, 15), gap(10, 15, OTHER)])
    gaps.close(OWN, gap(10, 15).began_on)
    assert gaps.between() == [gap(10, 15, OTHER), gap(0, 5)]


def test_each_change_of_gaps_is_told_and_nothing_else(gaps: Gaps) -> None:
    told: list[int] = []
    gaps.changed.subscribe(lambda _: told.append(len(gaps.between())))
    gaps.save(REACH)
    gaps.save(REACH, [gap(0, 5)])
    gaps.close(OTHER, NOON)
    gaps.close(OWN, NOON)
    assert told == [1, 0]


def test_what_this_program_did_not_write_is_damage(
    gaps: Gaps, connection: sqlite3.Connection
) -> None:
    gaps.save(REACH, [gap(0, 5)])
    connection.execute("update gap set reason = 'whim'")
    connection.execute("update reach set heard_until = 'soon'")
    for read in (gaps.between, gaps.reach):
        with pytest.raises(DatabaseError) as raised:
            read()
        assert raised.value.fault is DatabaseFault.DAMAGED
