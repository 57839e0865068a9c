"""What happened in a conversation, step by step."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from callcontrol.calls.entry import Entry
from callcontrol.calls.record import CallRecord
from callcontrol.ui import call_story, entry_words, theme, times
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.translation import tr


class EntryStory(QWidget):
    """A title that says when it was and what became of it, and a line a step."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = plain_label()
        theme.scale(self._title, 1.0, bold=True)
        self._box = QFrame(self)
        self._box.setObjectName("card")
        self._lines = QGridLayout(self._box)
        self._lines.setContentsMargins(12, 10, 12, 10)
        self._lines.setHorizontalSpacing(10)
        self._lines.setVerticalSpacing(6)
        self._lines.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._box)

    def show_story(self, entry: Entry, legs: Sequence[CallRecord], now: datetime) -> None:
        """Show what happened in ``entry``, whose legs are ``legs``."""
        begun = entry.head.started_on
        parts = (entry_words.became(entry), entry_words.talked(entry))
        said = " · ".join(part for part in parts if part)
        when = tr("{day}, {time}").format(day=times.day(begun, now), time=times.time_of_day(begun))
        self._title.setText(f"{when} · {said}" if said else when)
        while self._lines.count():
            item = self._lines.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, (moment, sentence) in enumerate(call_story.story(legs)):
            self._lines.addWidget(plain_label(_to_the_second(moment), "muted"), row, 0)
            self._lines.addWidget(plain_label(sentence, "muted"), row, 1)
        self._box.setVisible(bool(legs))


def _to_the_second(moment: datetime) -> str:
    local = moment.astimezone()
    time = QTime(local.hour, local.minute, local.second)
    short = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(time, short if ":ss" in short else short.replace("mm", "mm:ss"))
