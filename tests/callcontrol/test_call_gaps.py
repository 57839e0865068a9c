"""What happened while nobody listened comes from the service's records, or is kept as a gap.

An office without sockets, in virtual time; what goes wrong there by chance is another test's.
"""

from collections.abc import Callable, Coroutine
from contextlib import closing
from datetime import datetime, timedelta
from random import Random

import pytest

from callcontrol.calls.gap import Gap, GapReason
from callcontrol.calls.record import CallRecord, Outcome
from cloudlink_simulator.legs import Leg
from tests.callcontrol.faulty_office import OTHER, OWN, Office
from tests.callcontrol.office_client import Client
from tests.fixtures import virtual_time
from tests.fixtures.virtual_time import START

CALLER = "+16135550123"
Story = Callable[[Client], Coroutine[object, object, None]]


def play(
    story: Story, *, watched: tuple[str, ...] = (OWN, OTHER), record_delay: float = 0.0
) -> None:
    """Let ``story`` happen to a client that is connected, nothing going wrong by itself."""

    async def played() -> None:
        office = Office(Random(1), watched=watched, ahead=timedelta())
        office.trouble.latency, office.record_delay, office.says_little = 0.05, record_delay, False
        client = Client(office)
        with closing(client.database):
            await client.connect()
            await story(client)
            await client.stop()
            office.exchange.stop()
        assert client.failures == []

    virtual_time.run(played())


def wait(seconds: float) -> Coroutine[object, object, None]:
    return virtual_time.pass_(seconds)


async def missed_call(client: Client, phone: str = OWN) -> Leg:
    """Somebody rings for 20 s and is not answered."""
    client.office.exchange.make_call(CALLER, phone)
    (leg,) = client.office.exchange.legs(phone)
    await wait(21)
    return leg


def rows(client: Client) -> list[CallRecord]:
    return [entry.head for entry in client.session.history.entries()]


def gaps(client: Client) -> list[Gap]:
    return client.session.history.gaps.between()


def seconds(moment: datetime) -> float:
    return (moment - START).total_seconds()


async def a_gap(client: Client, lasting: float = 60) -> Leg:
    """The connection is gone for a while, in which both phones ring."""
    client.stream.go_deaf()
    client.stream.notice()
    await wait(1)
    leg = await missed_call(client, OWN)
    await missed_call(client, OTHER)
    await wait(max(0, lasting - 43))
    await client.connect()
    await wait(90)
    return leg


def test_what_was_missed_in_a_gap_comes_into_the_history() -> None:
    async def story(client: Client) -> None:
        told: list[Outcome] = []
        client.session.changes.subscribe(lambda change: told.append(change.after.outcome))
        leg = await a_gap(client)
        (row,) = rows(client)
        assert (row.outcome, row.call.remote.number) == (Outcome.MISSED, CALLER)
        assert (row.started_on, row.ended_on) == (
            leg.created_on,
            leg.created_on + timedelta(seconds=20),
        )
        assert told == [Outcome.MISSED]

    play(story)


def test_a_gap_whose_records_were_read_is_none_but_for_other_phones() -> None:
    async def story(client: Client) -> None:
        await wait(300)
        begun = client.clock.now()
        await a_gap(client, lasting=60)
        (gap,) = gaps(client)
        assert (gap.endpoint_id, gap.reason) == (OTHER, GapReason.NOT_CONNECTED)
        assert -40 <= seconds(gap.began_on) - seconds(begun) <= 0
        assert 60 <= seconds(gap.ended_on) - seconds(begun) <= 65

    play(story)


def test_the_daily_cut_leaves_nothing_behind_for_ones_own_phone() -> None:
    async def story(client: Client) -> None:
        for _ in range(3):
            await wait(24 * 3600)
            await client.miss(1.0)
        await wait(90)
        assert (gaps(client), rows(client)) == ([], [])

    play(story, watched=(OWN,))


def test_where_the_records_cannot_be_read_there_is_a_gap_until_they_can() -> None:
    async def story(client: Client) -> None:
        client.office.are_records_refused = True
        await a_gap(client)
        assert {gap.endpoint_id for gap in gaps(client)} == {OWN, OTHER}
        assert rows(client) == []
        client.office.are_records_refused = False
        await client.miss(1.0)
        await wait(90)
        assert {gap.endpoint_id for gap in gaps(client)} == {OTHER}
        assert [row.outcome for row in rows(client)] == [Outcome.MISSED]

    play(story)


def test_a_refusal_that_passes_at_once_is_made_good_by_the_second_look() -> None:
    async def story(client: Client) -> None:
        client.office.are_records_refused = True
        await client.miss(5.0)
        await wait(10)
        assert len(gaps(client)) == 1
        client.office.are_records_refused = False
        await wait(70)
        assert gaps(client) == []

    play(story, watched=(OWN,))


def test_records_that_are_written_late_are_found_all_the_same() -> None:
    async def story(client: Client) -> None:
        client.stream.go_deaf()
        client.stream.notice()
        await missed_call(client)
        await client.connect()
        await wait(20)
        assert rows(client) == []
        await wait(60)
        assert [row.outcome for row in rows(client)] == [Outcome.MISSED]

    play(story, record_delay=30.0)


@pytest.mark.parametrize("hours", [0.1, 14, 24 * 21])
def test_while_the_program_was_off_is_a_gap_too(hours: float) -> None:
    async def story(client: Client) -> None:
        await wait(100)
        await client.stop()
        leg = await missed_call(client)
        await wait(hours * 3600)
        client.start()
        await client.connect()
        await wait(90)
        assert [row.started_on for row in rows(client)] == [leg.created_on]
        (gap,) = gaps(client)
        assert (gap.endpoint_id, gap.reason) == (OTHER, GapReason.NOT_RUNNING)
        assert 70 <= seconds(gap.began_on) <= 110
        assert seconds(gap.ended_on) >= 121 + hours * 3600

    play(story)


def test_after_a_crash_the_gap_begins_no_more_than_some_minutes_early() -> None:
    async def story(client: Client) -> None:
        await wait(3600)
        reach = dict(client.session.history.gaps.reach())
        assert all(3600 - 360 <= seconds(one.heard_until) <= 3600 for one in reach.values())

    play(story)


def test_what_happened_before_the_first_start_is_nobodys_gap() -> None:
    async def story(client: Client) -> None:
        await wait(90)
        assert gaps(client) == []

    play(story)


def test_a_connection_that_was_dead_before_anybody_noticed_was_dead_since_its_last_sign() -> None:
    async def story(client: Client) -> None:
        await wait(300)
        client.stream.go_deaf()
        await wait(3600)  # as after a suspend, which nobody noticed
        client.stream.notice()
        await client.connect()
        (gap,) = gaps(client)
        assert 260 <= seconds(gap.began_on) <= 300
        assert seconds(gap.ended_on) >= 3900

    play(story)


def test_a_call_whose_end_was_not_seen_gets_its_end_without_a_reconnection() -> None:
    async def story(client: Client) -> None:
        client.office.exchange.make_call(CALLER, OWN)
        await wait(1)
        client.office.trouble.lost = 1.0
        await wait(30)
        await client.session.resync()
        assert [row.outcome for row in rows(client)] == [Outcome.END_NOT_SEEN]
        await wait(70)
        assert [row.outcome for row in rows(client)] == [Outcome.MISSED]

    play(story)


def test_a_call_of_which_a_live_connection_told_nothing_is_found_at_the_next_reconnection() -> None:
    async def story(client: Client) -> None:
        await wait(90)  # for what follows the first connection
        client.office.trouble.lost = 1.0
        await missed_call(client)
        client.office.trouble.lost = 0.0
        await wait(8 * 3600)
        assert rows(client) == []
        await client.miss(1.0)
        await wait(90)
        assert [row.outcome for row in rows(client)] == [Outcome.MISSED]
        assert gaps(client) == []

    play(story, watched=(OWN,))


def test_a_long_history_is_read_page_by_page_as_far_as_needed() -> None:
    async def story(client: Client) -> None:
        client.stream.go_deaf()
        client.stream.notice()
        for _ in range(130):
            await missed_call(client)
        await client.connect()
        await wait(90)
        assert len(rows(client)) == 50  # a page of the history
        assert len(client.session.history.entries(limit=1000)) == 130
        client.office.answered.clear()
        await wait(7200)
        await client.miss(1.0)
        await wait(90)
        # two looks, the first of which goes some minutes further back than the one before it
        assert client.office.answered.count("/calls/records") == 3

    play(story, watched=(OWN,))


def test_what_cannot_be_written_now_is_written_later_and_not_doubled() -> None:
    async def story(client: Client) -> None:
        await wait(90)
        client.database.execute("pragma query_only = on")
        heard = client.office.exchange.make_call(CALLER, OWN)
        await wait(1)
        client.office.exchange.end(heard.key)
        await wait(30)
        await a_gap(client)
        assert (rows(client), gaps(client)) == ([], [])
        client.database.execute("pragma query_only = off")
        await wait(330)
        assert {gap.endpoint_id for gap in gaps(client)} == {OTHER}
        assert [row.outcome for row in rows(client)] == [Outcome.MISSED, Outcome.MISSED]

    play(story)
