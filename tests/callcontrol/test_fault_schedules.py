"""Whatever goes wrong on the way: after one resync the calls are the exchange's, and so is history.

Each schedule is a seed: calls of all kinds, and trouble with notifications, requests, connections,
the service and the program itself. `CALLCONTROL_SCHEDULES=20000` runs so many instead of those of
every day, `CALLCONTROL_SEED=17` only that one.
"""

import asyncio
import os
from contextlib import closing, suppress
from datetime import datetime, timedelta
from random import Random

from callcontrol.calls.gap import Gap
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.errors import CloudLinkError
from callcontrol.cloudlink.models import CallAction, EndpointId
from cloudlink_simulator.legs import Leg
from tests.callcontrol.faulty_office import (
    COLLEAGUES,
    OTHER,
    OWN,
    Office,
    Trouble,
)
from tests.callcontrol.office_client import Client
from tests.fixtures import virtual_time

_EVERY_DAY = 1000
_STEPS = 18
_SETTLING = 150.0
"""Seconds after the last trouble: a resync, and a second look at records that are written late."""

LegName = tuple[str, str, datetime]


class Schedule:
    """One office, one client, one seed."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        self.watched = (OWN, OTHER) if self.chance.random() < 0.4 else (OWN,)
        skew = self.chance.choice((0, 0, 0, 300, -300))
        self.office = Office(self.chance, watched=self.watched, ahead=timedelta(seconds=skew))
        self.deaf: list[tuple[datetime, datetime]] = []
        """The times without a connection, by the PBX's clock."""
        self._deaf_since: datetime | None = None

    async def run(self) -> None:
        """Live through the schedule, and look at what is left."""
        self.client = Client(self.office)
        with closing(self.client.database):
            await self._connect()
            for _ in range(_STEPS):
                await asyncio.sleep(self.chance.choice((0.1, 0.5, 2.0, 8.0, 20.0)))
                await self._step()
            await self._recover()
            assert not self.client.failures
            self._compare()
            await self._stop_program()
            self.office.exchange.stop()

    # --- what happens ---

    async def _step(self) -> None:
        chance = self.chance
        kind = chance.random()
        if kind < 0.70:
            self.office.act()
        elif kind < 0.80:
            await self._click()
        elif kind < 0.88:
            self._new_trouble()
        elif kind < 0.96:
            await self._cut(
                unnoticed=chance.choice((0.0, 0.0, 5.0, 30.0)),
                lasting=chance.choice((0.0, 1.0, 10.0, 120.0)),
            )
        elif kind < 0.98:
            await self._stop_program()
            await self._go_on(chance.choice((1.0, 60.0, 600.0)))
            self.client.start()
            await self._connect()
        else:
            self._go_deaf()
            self.office.restart()
            self.client.stream.notice()
            await asyncio.sleep(2.0)  # a tracking id has the second of its call
            await self._connect()

    def _new_trouble(self) -> None:
        """Some of all that can go wrong, each with some likelihood."""
        chance = self.chance

        def some(most: float) -> float:
            return chance.random() * most if chance.random() < 0.4 else 0.0

        self.office.trouble = Trouble(
            lost=some(0.5),
            doubled=some(0.5),
            delayed=some(0.7),
            longest_delay=chance.choice((1.0, 5.0, 60.0)),
            malformed=some(0.3),
            oversized=some(0.03),
            refused=some(0.6),
            effect_unknown=some(0.5),
            latency=chance.choice((0.0, 0.1, 1.0)),
        )

    async def _click(self) -> None:
        """The user does something to one of the calls that the window shows, or dials."""
        chance, session = self.chance, self.client.session
        with suppress(CloudLinkError):
            if not session.store.live:
                await session.make_call(EndpointId(OWN), chance.choice(COLLEAGUES))
                return
            key = chance.choice(session.store.live).key
            action = chance.choice(
                (CallAction.ANSWER, CallAction.HOLD, CallAction.END, CallAction.CONSULT)
            )
            argument = chance.choice(COLLEAGUES) if action is CallAction.CONSULT else ""
            await session.act(key, action, argument)

    async def _cut(self, *, unnoticed: float, lasting: float) -> None:
        """Nothing is heard for a while, a part of which looks like silence."""
        self._go_deaf()
        await self._go_on(unnoticed)
        self.client.stream.notice()
        self.client.is_online = self.chance.random() < 0.5
        await self._go_on(lasting)
        self.client.is_online = True
        await self._connect()

    async def _go_on(self, seconds: float) -> None:
        """People telephone meanwhile."""
        while seconds > 0:
            pause = min(seconds, self.chance.choice((0.5, 5.0, 30.0)))
            await asyncio.sleep(pause)
            seconds -= pause
            self.office.act()

    async def _stop_program(self) -> None:
        self._go_deaf()
        await self.client.stop()

    async def _connect(self) -> None:
        await self.client.connect()
        if self._deaf_since is not None:
            self.deaf.append((self._deaf_since, self.office.clock.now()))
            self._deaf_since = None

    def _go_deaf(self) -> None:
        self.client.stream.go_deaf()
        if self._deaf_since is None:
            self._deaf_since = self.office.clock.now()

    async def _recover(self) -> None:
        """The faults end, what was under way has arrived; then one resync."""
        self.office.trouble = Trouble()
        await asyncio.sleep(60.0)
        self._go_deaf()
        self.client.stream.notice()
        await asyncio.sleep(2.0)
        await self._connect()
        await asyncio.sleep(_SETTLING)

    # --- what must be so then ---

    def _compare(self) -> None:
        legs = {leg.key: leg for here in self.watched for leg in self.office.exchange.legs(here)}
        live = {(*record.key,): record for record in self.client.session.store.live}
        assert {key: record.call.state.value for key, record in live.items()} == {
            (*key,): leg.state.value for key, leg in legs.items()
        }
        if not self.office.says_little:
            assert {key: record.is_dialling for key, record in live.items()} == {
                (*key,): leg.direction == "outbound" and not leg.established
                for key, leg in legs.items()
            }
        rows = self.client.session.history.records(10_000)
        assert {row.record_id for row in rows if row.ended_on is None} == {
            record.record_id for record in live.values()
        }
        gaps = self.client.session.history.gaps.between()
        row_of: dict[LegName, CallRecord] = {}
        for row in rows:
            name = self._leg_of(row)
            assert name not in row_of, f"doubled: {name} {row_of[name]} {row}"
            row_of[name] = row
        for name, versions in self.office.history.items():
            last = versions[-1]
            if last.ended_on is not None and name not in row_of:
                assert self._is_excused(name, last, gaps), f"lost: {last}"
            if last.ended_on is not None and name in row_of and name[0] == OWN:
                self._compare_end(row_of[name], versions)
        for gap in gaps:
            assert gap.endpoint_id != OWN, f"the records tell of {gap}"
            assert any(
                gap.began_on <= until + _SKEW and since <= gap.ended_on + _SKEW
                for since, until in self.deaf
            ), f"invented: {gap}"

    def _leg_of(self, row: CallRecord) -> LegName:
        for record in self.office.records.newest_first():
            if record.record_id == row.record_id:
                return (record.leg.endpoint_id, record.leg.call_id, record.leg.created_on)
        named = [name for name in self.office.history if name[:2] == (*row.key,)]
        if row.call.created_on is not None:
            near = [name for name in named if abs(name[2] - row.call.created_on) < _MILLISECOND]
            assert len(near) == 1, f"invented: {row}"
            return near[0]
        named = [name for name in named if name[2] <= row.started_on + _SKEW]
        assert named, f"invented: {row}"
        return max(named, key=lambda name: name[2])

    def _is_excused(self, name: LegName, last: Leg, gaps: list[Gap]) -> bool:
        """Of another's phone nobody can know what a connection that was up did not tell."""
        assert last.ended_on is not None
        if name[0] == OWN:
            return False
        begun, ended = name[2], last.ended_on
        is_covered = any(
            gap.endpoint_id == name[0]
            and gap.began_on <= ended + _SKEW
            and begun <= gap.ended_on + _SKEW
            for gap in gaps
        )
        return is_covered or name in self.office.unheard

    def _compare_end(self, row: CallRecord, versions: list[Leg]) -> None:
        last = versions[-1]
        assert row.ended_on is not None, row
        assert row.outcome is not Outcome.END_NOT_SEEN, row
        if row.outcome is Outcome.TRANSFERRED:
            assert last.cause == "transfer", f"transferred, not {last.cause}: {row}"
            return
        if row.outcome is Outcome.REDIRECTED and last.cause == "redirected":
            return  # to us or by us: only the event of the answer, which was lost, could say
        if any(leg.state == "held" and not leg.established for leg in versions):
            return  # only this exchange holds what nobody has answered yet
        what = f"{row.outcome} instead of {last.cause} {last.event}, {last.established=}"
        talked = row.outcome in (Outcome.ANSWERED, Outcome.CONFERENCE)
        assert talked == last.established, f"{what}: {row} {last}"


_MILLISECOND = timedelta(milliseconds=1)
_SKEW = timedelta(minutes=6)


def _seeds() -> list[int]:
    one = os.environ.get("CALLCONTROL_SEED")
    if one:
        return [int(one)]
    return list(range(int(os.environ.get("CALLCONTROL_SCHEDULES", _EVERY_DAY))))


def test_after_one_resync_calls_and_history_are_those_of_the_exchange() -> None:
    for seed in _seeds():
        try:
            virtual_time.run(Schedule(seed).run())
        except BaseException as error:
            error.add_note(f"alone: CALLCONTROL_SEED={seed} python -m pytest {__file__}")
            raise
