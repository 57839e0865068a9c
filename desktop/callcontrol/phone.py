"""One phone apart from its calls: do not disturb, availability, message waiting.

CloudLink publishes calls but not the phone's own state (API §3.7 and §4.3), so it is read: whoever
shows it says when. What was asked for is shown as true only once the phone says so.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from callcontrol.call_reading import trouble_of
from callcontrol.cloudlink.errors import CloudLinkError, EffectUnknown
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import CallState, Endpoint, EndpointId
from callcontrol.listeners import Listeners
from callcontrol.phone_status import Availability, PhoneStatus, PhoneTrouble

_CONFIRMATION_PAUSES = (0.0, 0.25, 0.75, 1.5, 2.5)
"""Seconds before each read of a change that was accepted; 5 in all, then it is not confirmed."""


class NotConfirmed(Exception):
    """The phone accepted a change and does not show it."""

    code = "not_confirmed"


class Phone:
    """``statuses`` tells each ``PhoneStatus`` of ``endpoint_id`` that differs from the last."""

    def __init__(
        self,
        media: Media,
        endpoint_id: EndpointId,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.endpoint_id = endpoint_id
        self.status = PhoneStatus()
        self.statuses: Listeners[PhoneStatus] = Listeners()
        self._media = media
        self._sleep = sleep
        self._turn = asyncio.Lock()
        self._own = self._of_calls = PhoneTrouble.NONE

    async def read(self) -> CallState:
        """Read how the phone stands, and return whether it rings, is in a call …

        ``CloudLinkError`` if it cannot be read, and then how it stands is unknown.
        """
        async with self._turn:
            return await self._read()

    def forget(self) -> None:
        """The connection is gone: what was read is no longer known to be so."""
        self._own = PhoneTrouble.NONE
        self._show(PhoneStatus(asked=self.status.asked))

    def show_trouble(self, trouble: PhoneTrouble) -> None:
        """Tell beside what the phone says itself why its calls may be otherwise than shown."""
        self._of_calls = trouble
        self._show(self.status)

    async def ask(self, wanted: Availability) -> None:
        """Ask the phone to become ``wanted``; returns when it says that it has.

        Raises ``CloudLinkError`` if the phone refuses or cannot be asked, ``NotConfirmed`` if it
        accepts and stays as it was. One wish at a time: a second one waits for the first.
        """
        async with self._turn:
            self._show(replace(self.status, asked=wanted))
            try:
                await self._request(wanted)
                await self._wait_for(wanted)
            finally:
                self._show(replace(self.status, asked=None))

    async def _request(self, wanted: Availability) -> None:
        try:
            # ASSUMED: no action is documented for availability alone; it goes beside that of dnd
            await self._media.update_endpoint(
                self.endpoint_id,
                action="dnd",
                enabled=wanted is Availability.DO_NOT_DISTURB,
                availability=wanted.value,
            )
        except EffectUnknown:
            pass  # the phone itself knows
        except CloudLinkError:
            await self._read_if_possible()  # it may stand otherwise than was shown
            raise

    async def _wait_for(self, wanted: Availability) -> None:
        for pause in _CONFIRMATION_PAUSES:
            if pause:
                await self._sleep(pause)
            await self._read()
            if self.status.shown is wanted:
                return
        raise NotConfirmed

    async def _read(self) -> CallState:
        try:
            endpoint = await self._media.endpoint(self.endpoint_id)
        except CloudLinkError as error:
            self._own = trouble_of(error)
            self._show(PhoneStatus(asked=self.status.asked))
            raise
        is_out = endpoint.state is CallState.OUT_OF_SERVICE
        self._own = PhoneTrouble.OUT_OF_SERVICE if is_out else PhoneTrouble.NONE
        self._show(_status(endpoint, self.status.asked))
        return endpoint.state

    async def _read_if_possible(self) -> None:
        try:
            await self._read()
        except CloudLinkError:
            return  # why the phone was to be read is what will be told

    def _show(self, status: PhoneStatus) -> None:
        status = replace(status, trouble=_worst(self._own, self._of_calls))
        if status != self.status:
            self.status = status
            self.statuses.emit(status)


def _worst(own: PhoneTrouble, of_calls: PhoneTrouble) -> PhoneTrouble:
    """What the phone says itself explains why no events come, unless it is bound to pass."""
    return own if own.is_lasting else of_calls or own


def _status(endpoint: Endpoint, asked: Availability | None) -> PhoneStatus:
    try:
        availability = Availability(endpoint.availability.lower())
    except ValueError:
        availability = Availability.UNKNOWN
    return PhoneStatus(
        is_known=True,
        do_not_disturb=endpoint.do_not_disturb,
        availability=availability,
        message_waiting=endpoint.message_waiting,
        asked=asked,
    )
