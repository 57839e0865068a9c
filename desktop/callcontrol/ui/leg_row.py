"""One leg of a call in a row: who, why, in which state, and for how long."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallState
from callcontrol.ui import text, theme, times
from callcontrol.ui.avatar import Avatar
from callcontrol.ui.elided_label import ElidedLabel
from callcontrol.ui.pill import Pill, Tone
from callcontrol.ui.translation import tr

LONG_WAIT = timedelta(seconds=60)
"""On hold for longer, the time is shown in the colour of caution."""


class LegRow(QWidget):
    """Shows a ``CallRecord``; nothing moves when only the time goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: CallRecord | None = None
        self._avatar = Avatar(self)
        self._name = ElidedLabel(self)
        theme.scale(self._name, 1.15, bold=True)
        self._detail = ElidedLabel(self)
        self._detail.setObjectName("muted")
        self._state = Pill(self)
        self._time = QLabel(self)
        theme.scale(self._time, 1.1)
        self._time.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(2)
        layout.addWidget(self._avatar, 0, 0, 2, 1)
        layout.addWidget(self._name, 0, 1)
        layout.addWidget(self._detail, 1, 1)
        layout.addWidget(self._state, 0, 2, right)
        layout.addWidget(self._time, 1, 2, right)
        layout.setColumnStretch(1, 1)

    def show_leg(self, record: CallRecord, detail: str, now: datetime) -> None:
        """Show ``record``, with ``detail`` as the second line."""
        self._record = record
        name = text.party(record.call.remote)
        self._avatar.show_person(record.call.remote.name)
        self._name.show_text(name)
        self._detail.show_text(detail)
        word, icon, tone = _state(record)
        self._state.show_state(word, icon, tone)
        self.setAccessibleName(f"{name}, {word}")
        self.setAccessibleDescription(detail)
        self.show_time(now)

    def show_ended(self) -> None:
        """The call is over; its clock stands."""
        word = tr("Ended")
        self._state.show_state(word, "phone-end", Tone.CAUTION)
        if self._record is not None:
            self.setAccessibleName(f"{text.party(self._record.call.remote)}, {word}")

    def show_time(self, now: datetime) -> None:
        """Let the clock go on: time talked, else time in this state."""
        if self._record is None:
            return
        talking = self._record.call.state is CallState.CONNECTED
        since = self._record.answered_on if talking else self._record.state_since
        length = now - (since or self._record.started_on)
        self._time.setText(times.duration(length))
        waits_long = self._record.call.state is CallState.HELD and length >= LONG_WAIT
        if waits_long != bool(self._time.property("late")):
            self._time.setProperty("late", waits_long)
            self._time.style().polish(self._time)


class IndentedLeg(QWidget):
    """The consultation stands under the caller, a little to the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = LegRow(self)
        mark = QFrame(self)
        mark.setObjectName("legMark")
        mark.setFixedWidth(2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(mark)
        layout.addWidget(self.row, 1)


def _state(record: CallRecord) -> tuple[str, str, Tone]:
    word = text.leg_state(record)
    if record.is_dialling:
        return word, "outbound", Tone.CALLING
    match record.call.state:
        case CallState.RINGING:
            return word, "phone", Tone.CALLING
        case CallState.CONNECTED:
            return word, "phone", Tone.GOOD
        case CallState.HELD:
            return word, "pause", Tone.CAUTION
        case _:
            return word, "warning", Tone.BAD
