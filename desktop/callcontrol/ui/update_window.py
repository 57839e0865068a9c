"""What is new in a version, and whether to install it: now, later, or not at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from callcontrol.ui import theme, update_words
from callcontrol.ui.announcement import announce
from callcontrol.ui.buttons import Button
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.settings_side import scrolling_page
from callcontrol.ui.translation import tr
from callcontrol.updates.feed import Update

_CHARACTERS, _LINES = 60, 24


class UpdateWindow(QDialog):
    """Escape is "later"; what is being fetched is then given up."""

    install_requested = Signal()
    skip_requested = Signal()

    def __init__(self, update: Update, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("New version"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._install = Button(tr("&Install"), "save", "primary")
        self._install.clicked.connect(self.install_requested)
        self._install.setVisible(update.file is not None)
        self._later = Button(tr("&Later"), "clock")
        self._later.clicked.connect(self.reject)
        self._skip = Button(tr("S&kip this version"), "close")
        self._skip.clicked.connect(self.skip_requested)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Downloading"))
        self._progress.hide()
        self._said = plain_label()
        self._said.hide()
        self._lay_out(update)

    def _lay_out(self, update: Update) -> None:
        buttons = QHBoxLayout()
        for button in (self._install, self._later, self._skip):
            button.setAutoDefault(True)  # Enter
            buttons.addWidget(button)
        buttons.addStretch(1)
        heading = plain_label(tr("What is new"))
        theme.scale(heading, 1.0, bold=True)
        notes = plain_label(update_words.notes(update.version))
        notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(plain_label(update_words.released(update.version), "muted"))
        column.addWidget(heading)
        column.addWidget(notes)
        if update.file is None:
            told = tr("Install it the way Call Control was installed on this computer.")
            column.addWidget(plain_label(told))
        column.addLayout(buttons)
        column.addWidget(self._progress)
        column.addWidget(self._said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling_page(update_words.there(update.version), contents))
        metrics, screen = self.fontMetrics(), self.screen().availableGeometry()
        self.resize(
            min(metrics.averageCharWidth() * _CHARACTERS, screen.width() - 40),
            min(metrics.height() * _LINES, screen.height() - 80),
        )

    def show_progress(self, percent: int) -> None:
        """Say how much of it has come."""
        self._install.setEnabled(False)
        self._skip.setEnabled(False)
        self._progress.setValue(percent)
        if not self._progress.isVisible():
            self._progress.show()
            self._say(tr("Downloading. Calls go on meanwhile."))

    def show_end(self, sentence: str) -> None:
        """Say how it went; it can be tried again."""
        self._progress.hide()
        self._install.setEnabled(True)
        self._skip.setEnabled(True)
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.show()
        announce(self, sentence)
