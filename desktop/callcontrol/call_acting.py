"""What the user has a phone do: asked of the PBX, and seen through until it has shown.

That an action was accepted changes no call; a notification says what came of it, or, if none comes
in time, a read. Which actions a call allows is in ``calls/actions.py``.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence

from callcontrol.call_reading import CallReading
from callcontrol.calls.actions import WITHOUT_EFFECT
from callcontrol.calls.hearing import hear_dialled
from callcontrol.calls.store import CallChange, CallStore
from callcontrol.calls.transfer import Step
from callcontrol.cloudlink.errors import EffectUnknown
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import CallAction, CallId, CallKey, CallState, EndpointId
from callcontrol.tasks import Tasks

_log = logging.getLogger(__name__)


class CallActing:
    """Acts on the calls of ``store``; ``take`` gets what an answer changes."""

    def __init__(
        self,
        media: Media,
        store: CallStore,
        reading: CallReading,
        *,
        take: Callable[[Sequence[CallChange]], None],
        tasks: Tasks,
        confirmation_seconds: float,
    ) -> None:
        """An action that no change follows within ``confirmation_seconds`` is read for."""
        self._media = media
        self._store = store
        self._reading = reading
        self._take = take
        self._tasks = tasks
        self._confirmation_seconds = confirmation_seconds
        self._change_seen = asyncio.Event()

    def changed(self) -> None:
        """Look whether what is waited for has happened: some call has changed."""
        self._change_seen.set()

    async def act(self, key: CallKey, action: CallAction, argument: str = "") -> None:
        """Ask the PBX for ``action``; returns when it is accepted (Media API §3.6).

        Raises ``CloudLinkError``; ``EffectUnknown`` only if a read does not show the effect either.
        Whether it happened, a notification or a read will tell.
        """
        step = Step(key=key, action=action, argument=argument)
        before, events = self._store.get(key), self._reading.events[key.endpoint_id]
        known = {leg.key for leg in self._store.live}

        def has_asked() -> bool:
            return any(leg.key not in known for leg in self._store.live)

        def has_happened() -> bool:
            if action is CallAction.CONSULT:
                return has_asked()
            return action not in WITHOUT_EFFECT and step.has_happened(self._store.get(key))

        def has_shown() -> bool:
            if action is CallAction.CONSULT:
                return has_asked() and self._waits_or_is_gone(key)
            if action is CallAction.SUPERVISED_TRANSFER:  # its argument is the caller's leg
                caller = CallKey(key.endpoint_id, CallId(argument))
                return self._store.get(key) is None and self._store.get(caller) is None
            return self._store.get(key) != before

        try:
            await self._media.act(key, action, argument)
        except EffectUnknown:
            await self._reading.read_or_doubt(key.endpoint_id)
            if not has_happened():
                raise
        if action not in WITHOUT_EFFECT:
            confirmation = self._confirm(key.endpoint_id, events, has_shown)
            self._tasks.start(confirmation, name=f"confirm {action}")

    def _waits_or_is_gone(self, key: CallKey) -> bool:
        leg = self._store.get(key)
        return leg is None or leg.call.state is CallState.HELD

    async def perform(self, steps: Sequence[Step]) -> None:
        """Take ``steps`` one after the other, each after the one before it has had its effect."""
        for number, step in enumerate(steps):
            if number and not await self._reached(steps[number - 1]):
                return  # the phone did not follow; the screen shows where it stands
            if step.is_due(self._store.get(step.key)):
                await self.act(step.key, step.action, step.argument)

    async def make_call(self, endpoint_id: EndpointId, number: str) -> None:
        """Dial ``number`` (as the phone would) from the phone ``endpoint_id``."""
        known = {leg.key for leg in self._store.live}
        try:
            call = await self._media.make_call(endpoint_id, number)
        except EffectUnknown:
            await self._reading.read_or_doubt(endpoint_id)
            new = (leg for leg in self._store.live if leg.key not in known)
            if any(leg.call.remote.number == number for leg in new):
                return
            raise
        self._take(hear_dialled(call, self._store, at=self._reading.pbx_now()))

    async def _confirm(
        self, endpoint_id: EndpointId, events: int, has_shown: Callable[[], bool]
    ) -> None:
        if not await self._until(has_shown):
            _log.info("no notification followed an accepted action; reading the calls")
            await self._reading.read_or_doubt(endpoint_id, events=events)

    async def _reached(self, step: Step) -> bool:
        if await self._until(lambda: step.has_happened(self._store.get(step.key))):
            return True
        await self._reading.read_or_doubt(step.key.endpoint_id)
        return step.has_happened(self._store.get(step.key))

    async def _until(self, condition: Callable[[], bool]) -> bool:
        """Whether ``condition`` came true, tried after each change, within the time to confirm."""
        try:
            async with asyncio.timeout(self._confirmation_seconds):
                while not condition():
                    self._change_seen.clear()
                    await self._change_seen.wait()
        except TimeoutError:
            return False
        return True
