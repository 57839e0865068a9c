"""What is read and heard of the calls of the watched phones, and what that says of the phones.

A phone that cannot be read is told by itself and leaves the others be. A phone of which no events
come is found when a read shows what no event has told (``phone_watch.py`` says when to look).
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from callcontrol.calls.hearing import hear
from callcontrol.calls.pbx_clock import PbxClock
from callcontrol.calls.store import CallChange, CallStore
from callcontrol.cloudlink.errors import (
    OF_ONE_PHONE,
    BadRequest,
    CloudLinkError,
    NotFound,
    Refused,
    SignInRequired,
)
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import Call, CallKey, CallState, EndpointId
from callcontrol.listeners import Listeners
from callcontrol.phone_status import PhoneTrouble
from callcontrol.tasks import Tasks

_log = logging.getLogger(__name__)

_QUIET_READS = 5
"""How often a read is repeated because a notification came while it was under way."""

_DOUBTS_READ = 5
_DOUBT_SECONDS = 10.0
"""How often a read that failed is made again, and the pause before each."""


def trouble_of(error: CloudLinkError) -> PhoneTrouble:
    """What ``error``, the answer to a question about a phone, says about it."""
    if isinstance(error, NotFound | BadRequest):
        return PhoneTrouble.UNKNOWN
    return PhoneTrouble.REFUSED if isinstance(error, Refused) else PhoneTrouble.UNREADABLE


class CallReading:
    """``told`` names each phone whose ``trouble`` is another now; ``take`` gets what changed."""

    def __init__(
        self,
        media: Media,
        store: CallStore,
        *,
        take: Callable[[Sequence[CallChange]], None],
        now: Callable[[], datetime],
        tasks: Tasks,
    ) -> None:
        self.told: Listeners[EndpointId] = Listeners()
        self.events: Counter[EndpointId] = Counter()
        """How many events of each phone have come."""
        self.pbx_clock = PbxClock()
        self._media = media
        self._store = store
        self._take = take
        self._now = now
        self._tasks = tasks
        self._asked_on: dict[EndpointId, datetime] = {}
        self._in_doubt: set[EndpointId] = set()
        self._turn = asyncio.Lock()
        self._unread: dict[EndpointId, PhoneTrouble] = {}
        self._unheard: set[EndpointId] = set()

    def trouble(self, endpoint_id: EndpointId) -> PhoneTrouble:
        """Why the calls of a phone may not be as the store has them."""
        unheard = PhoneTrouble.NO_EVENTS if endpoint_id in self._unheard else PhoneTrouble.NONE
        return self._unread.get(endpoint_id, unheard)

    def pbx_now(self) -> datetime:
        """The time by the clock of the PBX, which the times of calls are told in."""
        return self.pbx_clock.at(self._now())

    def hear(self, call: Call) -> list[CallChange]:
        """What an event of a watched phone changes; one not believed is a reason to read."""
        self._heard(call.endpoint_id)
        asked_on = self._asked_on.get(call.endpoint_id)
        found = hear(call, self._store, self.pbx_clock, here=self._now(), asked_on=asked_on)
        if not found and self._store.disagrees(call):
            self.doubt(call.endpoint_id)
        return found

    def _heard(self, endpoint_id: EndpointId) -> None:
        """Take note of an event: of that phone, they come."""
        self.events[endpoint_id] += 1
        if endpoint_id in self._unheard:
            self._unheard.discard(endpoint_id)
            self.told.emit(endpoint_id)

    def not_heard(self, endpoint_id: EndpointId) -> None:
        """Take note that no events come of that phone."""
        if endpoint_id not in self._unheard:
            _log.warning("no events come of endpoint %s", endpoint_id)
            self._unheard.add(endpoint_id)
            self.told.emit(endpoint_id)

    def doubt(self, endpoint_id: EndpointId) -> None:
        """The calls of a phone may be otherwise than they are shown: read them, once for all."""
        if endpoint_id not in self._in_doubt:
            self._in_doubt.add(endpoint_id)
            self._tasks.start(self._read_doubted(endpoint_id), name="read in doubt")

    async def _read_doubted(self, endpoint_id: EndpointId) -> None:
        for left in reversed(range(_DOUBTS_READ)):
            self._in_doubt.discard(endpoint_id)  # what comes from now on is a doubt of its own
            try:
                await self.read(endpoint_id)
            except SignInRequired:
                raise
            except CloudLinkError:
                if not left:
                    raise
            else:
                return
            self._in_doubt.add(endpoint_id)
            await asyncio.sleep(_DOUBT_SECONDS)

    async def read_or_doubt(self, endpoint_id: EndpointId, *, events: int | None = None) -> None:
        """Read a phone, and if that fails, again later; ``events`` as for ``look_for_unheard``."""
        try:
            if events is None:
                await self.read(endpoint_id)
            else:
                await self.look_for_unheard(endpoint_id, events=events)
        except SignInRequired:
            raise
        except CloudLinkError:
            self.doubt(endpoint_id)

    async def read(self, endpoint_id: EndpointId) -> None:
        """Read the active calls of a phone and put the store right.

        Raises ``CloudLinkError`` for what is wrong with the service; a phone that it does not know
        or does not show is in ``trouble``, and has no calls unless its events tell of them.
        """
        async with self._turn:
            try:
                await self._read_until_quiet(endpoint_id)
            except OF_ONE_PHONE as error:
                if isinstance(error, NotFound) or not self.events[endpoint_id]:
                    self._put_right(endpoint_id, (), since=self._store.revision)
                self._show_unread(endpoint_id, trouble_of(error))
            else:
                self._show_unread(endpoint_id, PhoneTrouble.NONE)

    async def look_for_unheard(self, endpoint_id: EndpointId, *, events: int) -> None:
        """Read a phone that seems to be otherwise than it is shown.

        Of one that has changed without a word since it had told ``events``, no events come.
        """
        before = self._states(endpoint_id)
        await self.read(endpoint_id)
        if self._states(endpoint_id) != before and self.events[endpoint_id] == events:
            self.not_heard(endpoint_id)

    async def _read_until_quiet(self, endpoint_id: EndpointId) -> None:
        for _ in range(_QUIET_READS):
            since, asked_on = self._store.revision, self._now()
            calls = await self._media.active_calls(endpoint_id)
            was_quiet = self._store.revision == since
            self._asked_on[endpoint_id] = asked_on
            self._put_right(endpoint_id, calls, since=since)
            if was_quiet:
                break

    def _put_right(self, endpoint_id: EndpointId, calls: Iterable[Call], *, since: int) -> None:
        self._take(self._store.resync(endpoint_id, calls, since=since, at=self.pbx_now()))

    def _states(self, endpoint_id: EndpointId) -> dict[CallKey, CallState]:
        live = self._store.live
        return {leg.key: leg.call.state for leg in live if leg.key.endpoint_id == endpoint_id}

    def _show_unread(self, endpoint_id: EndpointId, trouble: PhoneTrouble) -> None:
        before = self.trouble(endpoint_id)
        self._unread.pop(endpoint_id, None)
        if trouble is not PhoneTrouble.NONE:
            self._unread[endpoint_id] = trouble
        if self.trouble(endpoint_id) is not before:
            self.told.emit(endpoint_id)
