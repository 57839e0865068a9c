"""Pausing the recording of the call one talks in, and going on with it.

CloudLink says neither whether a call is recorded nor whether that is paused (API §3.4). So the menu
is there only where the settings say that calls are recorded, it always offers both, and what was
accepted is said to be no more than that.
"""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallAction, CallKey, CallState
from callcontrol.ui import text
from callcontrol.ui.translation import tr


def accepted(action: CallAction) -> str:
    """What is known once the phone system has accepted ``action``."""
    if action is CallAction.PAUSE_RECORDING:
        return tr("Asked to pause the recording. CloudLink does not tell whether it is paused.")
    return tr("Asked to go on recording. CloudLink does not tell whether it is recorded.")


class RecordingMenu(QMenu):
    """``action_requested`` tells what to do with the recording of which call."""

    action_requested = Signal(object, object)
    """CallKey, CallAction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Re&cording"), parent)
        self._call: CallKey | None = None
        self._is_for: CallKey | None = None
        self.aboutToShow.connect(self._aim)
        for action, words in (
            (CallAction.PAUSE_RECORDING, tr("&Pause recording")),
            (CallAction.RESUME_RECORDING, tr("&Resume recording")),
        ):
            entry = self.addAction(words, partial(self._request, action))
            entry.setToolTip(text.action_help(action))
        self.show_calls((), are_recorded=False)

    def show_calls(self, live: Iterable[CallRecord], *, are_recorded: bool) -> None:
        """Offer it for the call one talks in."""
        talking = (r.key for r in live if r.call.state is CallState.CONNECTED and not r.is_dialling)
        self._call = next(talking, None) if are_recorded else None
        self.menuAction().setVisible(self.is_offered)
        if not self.isVisible():
            self._aim()

    @property
    def is_offered(self) -> bool:
        """Whether there is a call whose recording can be paused."""
        return self._call is not None

    def _aim(self) -> None:
        self._is_for = self._call

    def _request(self, action: CallAction) -> None:
        """Act on the call that the menu was opened for, if one still talks in it."""
        if self._is_for is not None and self._is_for == self._call:
            self.action_requested.emit(self._is_for, action)
