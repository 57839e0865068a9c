"""The window that erases a person: whose number, what will go, how it went. It decides nothing."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from callcontrol.erasing import Plan
from callcontrol.ui.announcement import announce
from callcontrol.ui.buttons import Button
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.settings_side import scrolling_page
from callcontrol.ui.translation import tr

_CHARACTERS, _LINES = 66, 26


class EraseWindow(QDialog):
    """Escape closes it; what is being erased is erased all the same."""

    looked_for = Signal(str)
    """Whose number was entered."""
    confirmed = Signal()
    """What was shown is to go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Erase a person"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._number = QLineEdit()
        self._number.setProperty("kind", "field")
        self._number.setPlaceholderText(tr("Number"))
        self._number.setAccessibleName(tr("Number"))
        self._number.textEdited.connect(self._take_back)
        self._number.returnPressed.connect(self._look)
        self._look_button = Button(tr("&Look what there is"), "search", "primary")
        self._look_button.setAutoDefault(False)
        self._look_button.clicked.connect(self._look)
        self._erase_button = Button(tr("&Erase for good"), "close", "end")
        self._erase_button.setAutoDefault(False)
        self._erase_button.clicked.connect(self._confirm)
        self._erase_button.hide()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Erasing"))
        self._progress.hide()
        self._said = plain_label()
        self._said.hide()
        self._lay_out()

    def look_for(self, number: str) -> None:
        """Begin with ``number``."""
        self._number.setText(number)
        self._look()

    def show_plan(self, plan: Plan) -> None:
        """Say what will go, and offer it."""
        found = plan.person
        parts = [tr("Calls: %n", n=found.calls)]
        if found.first is not None and found.last is not None:
            span = tr("Calls: %n, from {first} to {last}", n=found.calls)
            parts = [span.format(first=_date(found.first), last=_date(found.last))]
        parts += [tr("Notes on them: %n", n=found.remarks)]
        parts += [tr("Rules for pops that name them: %n", n=plan.rules)]
        parts += [
            tr("Every mention in notes on others, in copies of the record, in recording and log"),
            tr("Calls of others that were handed to them are kept, without them."),
            tr("This cannot be undone."),
        ]
        self._say("\n".join(parts))
        self._erase_button.show()
        self._erase_button.setFocus()
        self._area.show_whole(self._erase_button)

    def show_progress(self, done: float) -> None:
        """How much of it is done, from 0 to 1."""
        self._progress.setRange(0, 100)
        self._progress.setValue(round(100 * done))

    def show_done(self, left: Sequence[Path]) -> None:
        """Say that it is done, and in which files something may be left."""
        self._rest()
        if left:
            names = ", ".join(each.name for each in left)
            sentence = tr(
                "Erased, but these files cannot be changed: {files}. Erase again when they can be, "
                "or delete them."
            ).format(files=names)
        else:
            sentence = tr("Erased. Nothing of them is kept any more.")
        self._say(sentence)

    def show_problem(self, sentence: str) -> None:
        """Say why it cannot be done."""
        self._rest()
        self._say(sentence)

    def _look(self) -> None:
        if self._number.text().strip():
            self._take_back()
            self.looked_for.emit(self._number.text().strip())

    def _take_back(self) -> None:
        """What was found is of another number."""
        self._erase_button.hide()
        self._said.hide()

    def _confirm(self) -> None:
        self._erase_button.hide()
        self._look_button.setEnabled(False)
        self._number.setEnabled(False)
        self._progress.setRange(0, 0)
        self._progress.show()
        self._say(tr("Erasing. Calls go on meanwhile."))
        self.confirmed.emit()

    def _rest(self) -> None:
        self._progress.hide()
        self._erase_button.hide()
        self._look_button.setEnabled(True)
        self._number.setEnabled(True)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.show()
        announce(self, sentence)

    def _lay_out(self) -> None:
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            plain_label(
                tr(
                    "Takes somebody out of everything that is kept on this computer: calls, notes, "
                    "names and numbers, in backups too where they were made. Exported files and "
                    "copies of your own are not reached."
                )
            )
        )
        column.addWidget(self._number)
        column.addWidget(self._look_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._said)
        column.addWidget(self._progress)
        column.addWidget(self._erase_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._area = scrolling_page(tr("Erase a person"), contents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        metrics, screen = self.fontMetrics(), self.screen().availableGeometry()
        self.resize(
            min(metrics.averageCharWidth() * _CHARACTERS, screen.width() - 40),
            min(metrics.height() * _LINES, screen.height() - 80),
        )


def _date(moment: datetime) -> str:
    local = moment.astimezone()
    day = QDate(local.year, local.month, local.day)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)
