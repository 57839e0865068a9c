"""The program is off at any times: its history is the exchange's own story, told once."""

from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from callcontrol.calls.record import Outcome
from callcontrol.storage.history import History
from cloudlink_simulator.legs import Leg
from tests.callcontrol.faulty_office import OWN, Office
from tests.callcontrol.office_client import Client
from tests.fixtures import virtual_time

Steps = list[tuple[float, bool]]
_STEPS = st.lists(
    st.tuples(st.sampled_from((0.5, 3.0, 12.0, 40.0, 900.0)), st.booleans()), max_size=25
)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32), steps=_STEPS)
def test_the_history_is_the_story_of_the_exchange(seed: int, steps: Steps) -> None:
    virtual_time.run(_live_through(Random(seed), steps))


async def _live_through(chance: Random, steps: Steps) -> None:
    """In each step people do something, and time goes by with the program off or on."""
    office = Office(chance, watched=(OWN,), ahead=timedelta())
    office.says_little, office.trouble.latency = False, 0.05
    client, is_on = Client(office), True
    with closing(client.database):
        await client.connect()
        for pause, shall_be_on in [*steps, (60.0, True)]:
            if is_on and not shall_be_on:
                await client.stop()
            elif shall_be_on and not is_on:
                client.start()
                await client.connect()
            is_on = shall_be_on
            office.act()
            await virtual_time.pass_(pause)
        await virtual_time.pass_(200.0)
        _compare(office, client)
        await client.stop()
        office.exchange.stop()
    assert client.failures == []


def _compare(office: Office, client: Client) -> None:
    over = [versions[-1] for versions in office.history.values() if versions[-1].ended_on]
    ended = [row for row in client.session.history.records(1000) if row.ended_on is not None]
    told = sorted((row.started_on, str(row.call.direction)) for row in ended)
    assert told == sorted((leg.created_on, str(leg.direction)) for leg in over)
    row_at = {row.started_on: row for row in ended}
    for leg in over:
        row = row_at[leg.created_on]
        assert row.outcome is not Outcome.END_NOT_SEEN, row
        assert not (leg.established and row.outcome is Outcome.MISSED), (leg, row)
        assert row.ended_on == leg.ended_on, (leg, row)
    _compare_conversations(over, client.session.history)


def _compare_conversations(over: Sequence[Leg], history: History) -> None:
    """What the exchange tracks as one is one entry, however its legs came to be known."""
    entry_at = {
        leg.started_on: entry.head.record_id
        for entry in history.entries(limit=1000)
        for leg in history.legs(entry)
    }
    for tracking_id in {leg.tracking_id for leg in over}:
        legs = [leg for leg in over if leg.tracking_id == tracking_id]
        assert len({entry_at[leg.created_on] for leg in legs}) == 1, legs
