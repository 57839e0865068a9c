"""Reading the calls of the watched phones, and what the reads say about the phones themselves.

A phone that cannot be read is told by itself and leaves the others be. A phone of which no events
come is found when a read shows what no event has told (``phone_watch.py`` says when to look).
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from callcontrol.calls.store import CallChange, CallStore
from callcontrol.cloudlink.errors import BadRequest, CloudLinkError, NotFound, Refused
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import Call, CallKey, CallState, EndpointId
from callcontrol.listeners import Listeners
from callcontrol.phone_status import PhoneTrouble

_log = logging.getLogger(__name__)

_QUIET_READS = 5
"""How often a read is repeated because a notification came while it was under way."""

_OF_ONE_PHONE = (NotFound, Refused, BadRequest)
"""What is wrong with a phone rather than with the service."""


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
    ) -> None:
        self.told: Listeners[EndpointId] = Listeners()
        self.events: Counter[EndpointId] = Counter()
        """How many events of each phone have come."""
        self._media = media
        self._store = store
        self._take = take
        self._now = now
        self._turn = asyncio.Lock()
        self._unread: dict[EndpointId, PhoneTrouble] = {}
        self._unheard: set[EndpointId] = set()

    def trouble(self, endpoint_id: EndpointId) -> PhoneTrouble:
        """Why the calls of a phone may not be as the store has them."""
        unheard = PhoneTrouble.NO_EVENTS if endpoint_id in self._unheard else PhoneTrouble.NONE
        return self._unread.get(endpoint_id, unheard)

    def heard(self, endpoint_id: EndpointId) -> None:
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

    async def read(self, endpoint_id: EndpointId) -> None:
        """Read the active calls of a phone and put the store right.

        Raises ``CloudLinkError`` for what is wrong with the service; a phone that it does not know
        or does not show is in ``trouble``, and has no calls unless its events tell of them.
        """
        async with self._turn:
            try:
                await self._read_until_quiet(endpoint_id)
            except _OF_ONE_PHONE as error:
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
            since = self._store.revision
            calls = await self._media.active_calls(endpoint_id)
            was_quiet = self._store.revision == since
            self._put_right(endpoint_id, calls, since=since)
            if was_quiet:
                break

    def _put_right(self, endpoint_id: EndpointId, calls: Iterable[Call], *, since: int) -> None:
        self._take(self._store.resync(endpoint_id, calls, since=since, at=self._now()))

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
