"""Looking at the watched phones now and then: how they stand, and whether their events come.

CloudLink does not say that it sends no events for a phone, as for a hot desk or for one that the
gateway does not monitor. But the phone says when asked whether it is in a call, and a phone that
again and again says otherwise than its events have is one whose events do not come.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from callcontrol.cloudlink.errors import CloudLinkError
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import CallState, EndpointId
from callcontrol.phone import Phone
from callcontrol.phone_status import PhoneTrouble
from callcontrol.session import Session
from callcontrol.status import ConnectionState
from callcontrol.tasks import Tasks

_log = logging.getLogger(__name__)

_MOMENT = 1.0
"""Seconds that an event may be under way while the phone is already otherwise."""

_TURNS_OF_REST = 8
"""How much more seldom a phone is asked for that CloudLink does not know or does not show."""

_IN_A_CALL = (CallState.RINGING, CallState.CONNECTED, CallState.HELD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the phone said, and what was known of it from elsewhere at that moment."""

    state: CallState
    has_calls: bool
    """Whether the store has live calls of it."""
    events: int
    """How many events of it had come."""
    agrees: bool = True
    """Whether it has no more than the one call that it speaks of, in the state that it says."""

    @property
    def is_at_odds(self) -> bool:
        """Whether phone and store say different things; a state that means nothing says none."""
        if self.state in _IN_A_CALL:
            return not self.has_calls
        return self.state is CallState.IDLE and self.has_calls


def seems_unheard(first: Look, second: Look) -> bool:
    """Whether a phone has changed and nothing told of it, after two looks a moment apart."""
    return (
        first.is_at_odds
        and second.is_at_odds
        and first.has_calls == second.has_calls
        and first.events == second.events
    )


class PhoneWatch:
    """Keeps ``phones`` known, those of ``session``, by asking each every so many ``seconds``."""

    def __init__(
        self,
        session: Session,
        phones: Sequence[Phone],
        *,
        seconds: float,
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        """Watch nothing yet. With 0 ``seconds`` the phones are only read when somebody asks."""
        self.session = session
        self.phones = tuple(phones)
        self._seconds = seconds
        self._sleep = sleep
        self._by_id = {phone.endpoint_id: phone for phone in phones}
        self._unsubscribe: Callable[[], None] = session.reading.told.subscribe(self._tell)

    def start(self, tasks: Tasks) -> None:
        """Watch from now on, as long as ``tasks`` go on."""
        for phone in self.phones:
            self._tell(phone.endpoint_id)
            if self._seconds:
                tasks.start(self._watch(phone), name="watch phone")

    def stop(self) -> None:
        """Listen no longer."""
        self._unsubscribe()

    def _tell(self, endpoint_id: EndpointId) -> None:
        self._by_id[endpoint_id].show_trouble(self.session.reading.trouble(endpoint_id))

    async def _watch(self, phone: Phone) -> None:
        rest = 0
        while True:
            await self._sleep(self._seconds)
            is_out_of_sight = phone.status.trouble in (PhoneTrouble.UNKNOWN, PhoneTrouble.REFUSED)
            rest = (rest + 1) % _TURNS_OF_REST if is_out_of_sight else 0
            if rest or self.session.status.state is not ConnectionState.CONNECTED:
                continue
            try:
                await self._look_after(phone)
            except CloudLinkError as error:
                _log.info("a phone could not be looked at: %s", error.code)

    async def _look_after(self, phone: Phone) -> None:
        first = await self._look_at(phone)
        if self.session.reading.trouble(phone.endpoint_id) is not PhoneTrouble.NONE:
            await self.session.reading.read(phone.endpoint_id)
        elif first.is_at_odds:
            await self._sleep(_MOMENT)
            if seems_unheard(first, await self._look_at(phone)):
                await self.session.reading.look_for_unheard(phone.endpoint_id, events=first.events)
        elif not first.agrees:  # the news of a hold, or of one of several calls, may be lost
            await self.session.reading.read(phone.endpoint_id)

    async def _look_at(self, phone: Phone) -> Look:
        endpoint_id = phone.endpoint_id
        state = await phone.read()
        live = self.session.store.live
        known = [leg.call.state for leg in live if leg.key.endpoint_id == endpoint_id]
        return Look(
            state=state,
            has_calls=bool(known),
            events=self.session.reading.events[endpoint_id],
            agrees=known in ([], [state]),
        )


def watch_of(http: CloudLinkHttp, session: Session) -> PhoneWatch:
    """The watch of the phones of ``session``, which are asked over ``http``."""
    media = Media(http)
    phones = [Phone(media, endpoint_id) for endpoint_id in session.endpoint_ids]
    return PhoneWatch(session, phones, seconds=http.config.phone_seconds, sleep=http.timing.sleep)
