"""The main job, played unattended through the real widgets: a proof that the program works here.

Prints a line per step with its milliseconds; the first step that fails is named.
"""

import asyncio
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.transfer import Offer
from callcontrol.cloudlink.models import CallAction, CallState
from callcontrol.scene import Scene
from callcontrol.status import AccountState, ConnectionState
from callcontrol.ui import text
from callcontrol.ui.buttons import plain
from callcontrol.ui.screen_pop import GRACE_MS
from callcontrol.ui.translation import tr

if TYPE_CHECKING:
    from callcontrol.app import App

_CALLER, _COLLEAGUE = "+16135550123", "2882"
_PATIENCE = 10.0
_LOOK_AGAIN = 0.005


class StepFailed(Exception):
    """What should have happened within ``_PATIENCE`` seconds did not."""


async def play(app: "App") -> int:
    """Play the main job in ``app``, which was started as a demo; 0 if every step came true."""
    begun = time.perf_counter()
    try:
        await _main_job(app)
    except StepFailed as failure:
        print(f"FAILED  {failure}", flush=True)
        return 1
    print(f"done in {time.perf_counter() - begun:.1f} s", flush=True)
    return 0


async def _main_job(app: "App") -> None:
    account, demo, steps = app.account, app.demo, _Steps()
    if account is None or demo is None:
        raise StepFailed("started")
    await steps.reach("signed in", lambda: account.status.state is AccountState.SIGNED_IN)
    session = account.session
    if session is None:
        raise StepFailed("signed in")
    store, history, cards = session.store, session.history, app.window.cards

    def first(state: CallState) -> CallRecord | None:
        return next((record for record in store.live if record.call.state is state), None)

    await steps.reach("connected", lambda: session.status.state is ConnectionState.CONNECTED)
    await demo.play(Scene.COLLEAGUE_ANSWERS)
    steps.begun = time.perf_counter()
    await demo.ring(_CALLER, "Jordan Blake")
    await steps.reach("ringing", lambda: first(CallState.RINGING) is not None)
    call = store.live[0]
    pop = app.ui.pops.get(call.key)
    await steps.reach("pop shown", lambda: pop is not None and pop.isVisible())
    await asyncio.sleep(GRACE_MS / 1000)
    steps.begun = time.perf_counter()
    await _press(pop, text.action(CallAction.ANSWER))
    await steps.reach("answered", lambda: first(CallState.CONNECTED) is not None)
    await _press(cards, text.action(CallAction.HOLD))
    await steps.reach("held", lambda: first(CallState.HELD) is not None)
    await _press(cards, text.action(CallAction.RETRIEVE))
    await steps.reach("taken back", lambda: first(CallState.CONNECTED) is not None)
    await _press(cards, tr("&Transfer…"))
    field = next(field for field in cards.findChildren(QLineEdit) if field.isVisible())
    field.setText(_COLLEAGUE)
    await _press(cards, text.action(CallAction.CONSULT))
    await steps.reach(
        "consult connected",
        lambda: any(leg.consultation_of and leg.answered_on for leg in store.live),
    )
    await _press(cards, text.offer(Offer.COMPLETE))
    await steps.reach("transferred", lambda: not store.live)
    await steps.reach(
        "recorded", lambda: history.entries()[0].outcome is Outcome.TRANSFERRED_SUPERVISED
    )


class _Steps:
    """Reports each step with the time since what led to it was asked for."""

    def __init__(self) -> None:
        self.begun = time.perf_counter()

    async def reach(self, name: str, is_true: Callable[[], bool]) -> None:
        await _until(name, is_true)
        print(f"{name:<18} {(time.perf_counter() - self.begun) * 1000:7.1f} ms", flush=True)
        self.begun = time.perf_counter()


async def _press(within: QWidget | None, words: str) -> None:
    """Click the button that says ``words``, once it can be clicked."""
    name = f"button {plain(words)}"

    def button() -> QPushButton | None:
        buttons = within.findChildren(QPushButton) if within is not None else []
        ready = (b for b in buttons if b.accessibleName() == plain(words) and b.isVisible())
        return next((b for b in ready if b.isEnabled()), None)

    await _until(name, lambda: button() is not None)
    if (found := button()) is not None:
        found.click()


async def _until(name: str, is_true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not is_true():
        if time.monotonic() > deadline:
            raise StepFailed(name)
        await asyncio.sleep(_LOOK_AGAIN)
