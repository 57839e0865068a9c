"""The simulator's telephone exchange behind a network that does its worst, without any socket.

What it publishes goes through JSON and the client's reading of it; what the client asks is answered
from the exchange with the simulator's own objects. Time is the event loop's, chance a seed's.
"""

import asyncio
import json
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Self, TypeVar
from urllib.parse import unquote

from callcontrol.cloudlink import wire
from callcontrol.cloudlink.config import CloudLinkConfig, Service
from callcontrol.cloudlink.errors import (
    Conflict,
    EffectUnknown,
    NotFound,
    ProtocolError,
    RateLimited,
    ServiceFailed,
    Unreachable,
)
from callcontrol.cloudlink.errors import Refused as NotAllowed
from callcontrol.cloudlink.http import CloudLinkHttp, Request
from callcontrol.cloudlink.notifications import (
    Connected,
    Disconnected,
    NotificationStream,
    StreamEvent,
)
from callcontrol.cloudlink.recent_ids import RecentIds
from cloudlink_simulator.actions import action_table, run
from cloudlink_simulator.behaviour import MANUAL, Lines
from cloudlink_simulator.bodies import Body
from cloudlink_simulator.call_objects import API, call_content, call_object, path_of
from cloudlink_simulator.call_recording import CallRecordings
from cloudlink_simulator.exchange import Exchange
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.identifiers import Identifiers
from cloudlink_simulator.leg_table import Refused, UnknownCall
from cloudlink_simulator.legs import Leg, LegChange, LegKey
from cloudlink_simulator.records import CallRecord, CallRecords
from cloudlink_simulator.scenarios import new_account
from tests.fixtures.virtual_time import LoopClock

T = TypeVar("T")
OWN, OTHER = "2881", "2882"
COLLEAGUES = ("2882", "2883", "2884")
OUTSIDE = ("+16135550123", "+442079460018", "+16135550177")
_PAGE = 50
_OVERSIZE = "x" * 131_072


@dataclass(slots=True, kw_only=True)
class Trouble:
    """How often what goes wrong, as shares; all 0 is a network as it should be."""

    lost: float = 0.0
    doubled: float = 0.0
    delayed: float = 0.0
    longest_delay: float = 0.0
    malformed: float = 0.0
    oversized: float = 0.0
    refused: float = 0.0
    """Of the requests; of reads as of actions."""
    effect_unknown: float = 0.0
    latency: float = 0.3


class Office:
    """An exchange, what it publishes, and the truth about each leg there was."""

    def __init__(self, chance: Random, *, watched: tuple[str, ...], ahead: timedelta) -> None:
        self.chance = chance
        self.clock = LoopClock(ahead)
        self.trouble = Trouble()
        self.says_little = chance.random() < 0.2
        """Whether reads and records leave out what they need not say."""
        self.record_delay = chance.choice((0.0, 0.0, 2.0, 40.0))
        self.choices = Faults(
            end_state=chance.choice(("idle", "completed")),
            extra_pbx_data=chance.choice(("object", "string")),
        )
        self.account = new_account()
        self.ids = Identifiers(chance)
        self.records = CallRecords(self.account, self.choices, self.ids)
        self.watched = watched
        self.history: dict[tuple[str, str, datetime], list[Leg]] = {}
        """Each leg of the watched phones: all it has been, by endpoint, id and beginning."""
        self.deliveries: Callable[[bytes, float], None] = lambda _payload, _delay: None
        self.is_reachable: Callable[[], bool] = lambda: True
        self.are_records_refused = False
        self.reads_refused = 0
        """How many of the next reads fail."""
        self.answered: list[str] = []
        """The paths of the requests that were answered."""
        self.unheard: set[tuple[str, str, datetime]] = set()
        """Legs of which something was lost though the connection was up."""
        self._start_exchange()

    def _start_exchange(self) -> None:
        lines = Lines(
            {user.extension: user.name for user in self.account.users},
            colleagues=MANUAL,
            outside=MANUAL,
            attended=lambda _: True,
        )
        self.exchange = Exchange(lines, self.clock, self._tell, no_answer_after=20.0)
        self.actions = action_table(self.exchange, CallRecordings(self.exchange.leg))

    def restart(self) -> None:
        """Lose all calls; ids begin again."""
        self.exchange.stop()
        self._start_exchange()

    def _tell(self, change: LegChange) -> None:
        leg = change.leg
        if leg.ended_on:
            loop, delay = asyncio.get_running_loop(), self.record_delay
            if delay:
                loop.call_later(delay, self.records.add, leg)
            else:
                self.records.add(leg)
        if leg.endpoint_id not in self.watched:
            return
        name = (leg.endpoint_id, leg.call_id, leg.created_on)
        self.history.setdefault(name, []).append(leg)
        content = call_content(
            leg,
            self.account,
            self.choices,
            event_id=self.ids.guid(),
            received=self.clock.now(),
        )
        envelope: dict[str, object] = {
            "publicationId": self.ids.guid(),
            "topic": "platform-api-media",
            "method": "PUT",
            "subject": f"{API}/{path_of(leg)}",
            "content": content,
        }
        self._publish(envelope, name)

    def _publish(self, envelope: dict[str, object], name: tuple[str, str, datetime]) -> None:
        trouble, chance = self.trouble, self.chance
        if chance.random() < trouble.lost:
            self.unheard.add(name)
            return
        if chance.random() < trouble.oversized:
            envelope = {**envelope, "ballast": _OVERSIZE}
        payload = json.dumps(envelope).encode()
        if chance.random() < trouble.malformed:
            self.unheard.add(name)
            payload = chance.choice(
                (payload[: len(payload) // 2], b"\xff\xfe", b"[]", b"[1]", b'{"content": 7}', b"")
            )
        for _ in range(2 if chance.random() < trouble.doubled else 1):
            late = chance.random() < trouble.delayed
            delay = chance.uniform(0.0, trouble.longest_delay) if late else trouble.latency
            self.deliveries(payload, delay)

    # --- what people at the phones do ---

    def act(self) -> None:
        """Let somebody do something; what the exchange refuses is not done."""
        chance, exchange = self.chance, self.exchange
        legs = exchange.legs()
        with suppress(Refused, UnknownCall):
            if not legs or chance.random() < 0.25:
                here = chance.choice(self.watched)
                if chance.random() < 0.6:
                    exchange.make_call(chance.choice(OUTSIDE), here)
                else:
                    exchange.make_call(here, chance.choice((*COLLEAGUES, *OUTSIDE)))
                return
            leg = chance.choice(legs)
            colleague = chance.choice(COLLEAGUES)
            chance.choice(
                (
                    lambda: exchange.answer(leg.key),
                    lambda: exchange.answer(leg.key),
                    lambda: exchange.answer(leg.key),
                    lambda: exchange.end(leg.key),
                    lambda: exchange.end(leg.key),
                    lambda: exchange.hold(leg.key),
                    lambda: exchange.consult(leg.key, colleague),
                    lambda: exchange.redirect(leg.key, colleague),
                    lambda: exchange.pick_up(leg.key, colleague),
                    lambda: exchange.blind_transfer(leg.key, colleague),
                    lambda: exchange.conference(leg.key),
                    lambda: exchange.supervised_transfer(
                        leg.key, LegKey(leg.endpoint_id, leg.consulting_for or "")
                    ),
                )
            )()

    # --- what the service answers ---

    def answer(self, request: Request) -> bytes:
        """The body of the answer to a request of the client."""
        self.answered.append(request.path)
        path = [unquote(segment) for segment in request.path.split("/")[1:]]
        match request.method, path:
            case "GET", ["endpoints", endpoint_id, "calls"]:
                legs = self.exchange.legs(endpoint_id)
                return self._page([self._object(leg) for leg in legs], request)
            case "GET", ["calls", "records"]:
                owner = self.account.user_at(OWN)
                assert owner is not None
                assert owner.user_id in (request.query or {})["$filter"]
                newest = self.records.newest_first(owner.user_id)
                return self._page([self._record_object(one) for one in newest], request)
            case "PUT", ["calls", record_id, "records"]:
                self._hide(record_id)
                return b""
            case "POST", ["endpoints", endpoint_id, "calls"]:
                leg = self.exchange.make_call(endpoint_id, str((request.json or {})["to"]))
                return json.dumps(self._object(leg)).encode()
            case "PUT", ["endpoints", endpoint_id, "calls", call_id]:
                body = Body(dict(request.json or {}))
                run(self.actions, LegKey(endpoint_id, call_id), body)
                return b""
            case _:
                raise AssertionError(request)

    def _hide(self, record_id: str) -> None:
        for record in self.records.newest_first():
            if record.record_id == record_id:
                record.hidden = True
                return
        raise UnknownCall(record_id)

    def _object(self, leg: Leg) -> dict[str, object]:
        told = call_object(leg, self.account, self.choices)
        if self.says_little:
            del told["extraPbxData"]
        return told

    def _record_object(self, record: CallRecord) -> dict[str, object]:
        told = self.records.record_object(record)
        if self.says_little:
            del told["extraPbxData"]
        return told

    def _page(self, items: list[dict[str, object]], request: Request) -> bytes:
        query = request.query or {}
        skip = int(query.get("$skip", "0"))
        top = min(int(query.get("$top", _PAGE)), _PAGE)
        shown = items[skip : skip + top]
        links = {}
        if skip + top < len(items):
            links["next"] = f"{API}{request.path}?$skip={skip + top}&$top={top}&$filter=" + (
                query.get("$filter", "")
            )
        return json.dumps({"_links": links, "_embedded": {"items": shown}}).encode()


class OfficeHttp(CloudLinkHttp):
    """Asks the office in place of the service."""

    def __init__(self, office: Office) -> None:
        self.config = CloudLinkConfig()
        self._office = office

    async def warm(self, service: Service = Service.MEDIA) -> None:
        """Nothing is cold here."""

    async def send(self, request: Request, read: Callable[[bytes], T]) -> T:
        """The answer, or what went wrong, either some time later."""
        office = self._office
        trouble, chance = office.trouble, office.chance
        await asyncio.sleep(chance.uniform(0.0, trouble.latency))
        if not office.is_reachable():
            raise Unreachable(code="dns")
        if chance.random() < trouble.refused:
            raise chance.choice((ServiceFailed, RateLimited, Unreachable, ProtocolError))
        if request.method == "GET" and office.reads_refused:
            office.reads_refused -= 1
            raise ServiceFailed
        if office.are_records_refused and request.path.endswith("/records"):
            raise NotAllowed
        lost = not request.repeatable and chance.random() < trouble.effect_unknown
        try:
            body = office.answer(request)
        except UnknownCall as error:
            raise NotFound(message=str(error)) from None
        except Refused as error:
            raise Conflict(message=str(error)) from None
        await asyncio.sleep(chance.uniform(0.0, trouble.latency))
        if lost:
            raise EffectUnknown
        return read(body)


class OfficeStream(NotificationStream):
    """The connection to the office; ``cut`` and ``connect`` are in the test's hands."""

    def __init__(self, office: Office, clock: LoopClock) -> None:
        self.malformed = 0
        self.has_more = False
        self._clock = clock
        self._seen = RecentIds()
        self._waiting: deque[StreamEvent | bytes] = deque()
        self._news = asyncio.Event()
        self._generation = 0
        self._is_up = False
        self._heard = clock.now()
        office.deliveries = self._deliver

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Nothing to release."""

    @property
    def last_heard(self) -> datetime | None:
        """While the connection is up, the server answers every few seconds."""
        if self._is_up:
            self._heard = max(self._heard, self._clock.now() - timedelta(seconds=5))
        return self._heard

    def connect(self) -> None:
        """Listen from now on."""
        self._is_up, self._heard = True, self._clock.now()
        self._put(Connected(at=self._clock.now()))

    def go_deaf(self) -> None:
        """Nothing arrives any more, what is under way included; nobody has noticed yet."""
        if self._is_up:
            self._heard = max(self._heard, self._clock.now() - timedelta(seconds=5))
        self._is_up = False
        self._generation += 1

    def notice(self) -> None:
        """The client finds out that the connection is gone."""
        error = Unreachable(code="connection_lost")
        self._put(Disconnected(error=error, retry_in=2.0, at=self._clock.now()))

    async def __aiter__(self) -> AsyncGenerator[StreamEvent, None]:
        while True:
            while not self._waiting:
                self._news.clear()
                await self._news.wait()
            each = self._waiting.popleft()
            if not isinstance(each, bytes):
                yield each
                continue
            try:
                found = wire.read_notifications(each)
            except ProtocolError:
                self.malformed += 1
                continue
            for notification in found:
                if self._seen.is_new(notification.publication_id):
                    yield notification

    def _deliver(self, payload: bytes, delay: float) -> None:
        if self._is_up:
            loop, generation = asyncio.get_running_loop(), self._generation
            loop.call_later(delay, self._arrive, payload, generation)

    def _arrive(self, payload: bytes, generation: int) -> None:
        if generation == self._generation:
            self._put(payload)

    def _put(self, each: StreamEvent | bytes) -> None:
        self._waiting.append(each)
        self._news.set()
