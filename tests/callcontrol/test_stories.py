"""What the history says of each of the simulator's stories: the whole session in virtual time."""

import asyncio
from contextlib import closing
from datetime import timedelta
from random import Random

import pytest

from callcontrol.calls import conversation
from callcontrol.calls.entry import Entry
from callcontrol.calls.record import CallRecord, Outcome
from cloudlink_simulator.stories import Player
from cloudlink_simulator.story_table import STORIES
from tests.callcontrol.faulty_office import Office
from tests.callcontrol.office_client import Client
from tests.fixtures import virtual_time

ONE, BOTH = ("2881",), ("2880", "2881")
"""The phones that are watched."""

# What each story becomes, to whom the call goes, and how many legs of it there are.
TABLE: list[tuple[str, tuple[str, ...], Outcome, str, int]] = [
    ("answered", ONE, Outcome.ANSWERED, "", 1),
    ("missed", ONE, Outcome.MISSED, "", 1),
    ("missed-unanswered", ONE, Outcome.MISSED, "", 1),
    ("declined", ONE, Outcome.REFUSED, "", 1),
    ("redirected", ONE, Outcome.REDIRECTED, "2883", 1),
    ("forwarded", ONE, Outcome.FORWARDED, "2884", 1),
    ("picked-up", ONE, Outcome.ANSWERED_ELSEWHERE, "2883", 1),
    ("picked-up-here", ONE, Outcome.ANSWERED, "", 1),
    ("picked-up-here", BOTH, Outcome.ANSWERED, "", 2),
    ("sent-here", ONE, Outcome.ANSWERED, "", 1),
    ("sent-here", BOTH, Outcome.ANSWERED, "", 2),
    ("sent-here-missed", ONE, Outcome.MISSED, "", 1),
    ("sent-here-missed", BOTH, Outcome.MISSED, "", 2),
    ("handed-here", ONE, Outcome.ANSWERED, "", 1),
    ("lost", ONE, Outcome.END_NOT_SEEN, "", 1),
    ("sent-away", ONE, Outcome.TRANSFERRED_BLIND, "2884", 1),
    ("asked-and-handed-over", ONE, Outcome.TRANSFERRED_SUPERVISED, "2882", 2),
    ("handed-over-ringing", ONE, Outcome.TRANSFERRED_SUPERVISED, "2882", 2),
    ("asked-in-vain", ONE, Outcome.TRANSFERRED_BLIND, "2884", 2),
    ("sent-away-and-back", ONE, Outcome.ANSWERED, "", 2),
    ("asked", ONE, Outcome.ANSWERED, "", 2),
    ("conference", ONE, Outcome.CONFERENCE, "", 2),
    ("called", ONE, Outcome.ANSWERED, "", 1),
    ("called-in-vain", ONE, Outcome.NOT_ANSWERED, "", 1),
    ("called-busy", ONE, Outcome.BUSY, "", 1),
    ("called-and-given-up", ONE, Outcome.ABANDONED, "", 1),
    ("called-nobody", ONE, Outcome.UNREACHABLE, "", 1),
]


async def _play(name: str, watched: tuple[str, ...]) -> tuple[Entry, list[CallRecord]]:
    """Sit at the demo's telephone while the story plays; the one entry then, and its legs."""
    office = Office(Random(1), watched=watched, ahead=timedelta())
    client = Client(office)
    with closing(client.database):
        await client.connect()
        Player(office.exchange, office.clock).play(STORIES[name])
        await asyncio.sleep(120.0)
        if client.session.store.live:  # the exchange has told nothing of the end
            await client.miss(1.0)
        assert not client.failures
        assert not client.session.store.live
        (entry,) = client.session.history.entries()
        legs = client.session.history.legs(entry)
        client.stream.go_deaf()
        await client.stop()
        office.exchange.stop()
    return entry, legs


@pytest.mark.parametrize(("name", "watched", "outcome", "whom", "count"), TABLE)
def test_the_history_tells_what_happened(
    name: str, watched: tuple[str, ...], outcome: Outcome, whom: str, count: int
) -> None:
    entry, legs = virtual_time.run(_play(name, watched))
    assert (entry.outcome, entry.legs) == (outcome, count)
    party = conversation.handed_to(legs)
    assert (party.number if party else "") == whom


def test_every_story_has_its_outcome() -> None:
    assert {name for name, *_ in TABLE} == STORIES.keys()
