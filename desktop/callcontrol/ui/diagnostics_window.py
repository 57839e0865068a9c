"""The window that saves the file for support: what is in it, where to, how it went."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from callcontrol.paths import Paths
from callcontrol.tasks import Tasks, in_thread
from callcontrol.ui import problems
from callcontrol.ui.announcement import announce
from callcontrol.ui.buttons import Button
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.settings_side import scrolling_page
from callcontrol.ui.translation import tr

_CHARACTERS, _LINES = 64, 22


class DiagnosticsWindow(QDialog):
    """Escape closes it; what is being saved is saved all the same."""

    def __init__(self, paths: Paths, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Save diagnostics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._paths, self._tasks = paths, tasks
        self._saved: Path | None = None
        self._is_open = True
        self._where: QFileDialog | None = None
        self._choose = Button(tr("&Save as…"), "save", "primary")
        self._choose.clicked.connect(self._ask_where)
        self._folder = Button(tr("Show in &folder"), "folder")
        self._folder.clicked.connect(self._show_folder)
        self._folder.hide()
        for button in (self._choose, self._folder):
            button.setAutoDefault(True)  # Enter
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Saving"))
        self._progress.hide()
        self._outcome = plain_label()
        self._outcome.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self._choose)
        buttons.addWidget(self._folder)
        buttons.addStretch(1)
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for sentence in _contents():
            column.addWidget(plain_label(sentence))
        column.addLayout(buttons)
        column.addWidget(self._progress)
        column.addWidget(self._outcome)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling_page(tr("Save diagnostics"), contents))
        metrics, screen = self.fontMetrics(), self.screen().availableGeometry()
        self.resize(
            min(metrics.averageCharWidth() * _CHARACTERS, screen.width() - 40),
            min(metrics.height() * _LINES, screen.height() - 80),
        )

    def save(self, target: Path) -> None:
        """Begin to write ``target``; the window tells how it goes."""
        self._choose.setEnabled(False)
        self._folder.hide()
        self._progress.show()
        self._say(tr("Saving. Calls go on meanwhile."))
        self._tasks.start(self._save(target), name="save diagnostics", on_error=self._fail)

    def done(self, result: int) -> None:
        self._is_open = False
        super().done(result)

    async def _save(self, target: Path) -> None:
        from callcontrol.diagnostics import bundle

        await in_thread(lambda: bundle.save(self._paths, target))
        if self._is_open:
            self._saved = target
            self._end(tr("Saved as {name}. Send this file to support.").format(name=target.name))
            self._folder.show()
            self._folder.setFocus()

    def _fail(self, error: BaseException) -> None:
        if self._is_open:
            self._end(problems.sentence(str(getattr(error, "code", "bug"))))

    def _end(self, sentence: str) -> None:
        self._progress.hide()
        self._choose.setEnabled(True)
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._outcome.setText(sentence)
        self._outcome.show()
        announce(self, sentence)

    def _ask_where(self) -> None:
        if self._where is None:
            self._where = QFileDialog(self, tr("Save diagnostics"), _documents())
            self._where.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self._where.setNameFilter(tr("Packed files (*.zip)"))
            self._where.setDefaultSuffix("zip")
            self._where.fileSelected.connect(self._save_as)
        self._where.selectFile(f"callcontrol-{datetime.now(UTC):%Y-%m-%d-%H%M}.zip")
        self._where.open()

    def _save_as(self, chosen: str) -> None:
        self.save(Path(chosen))

    def _show_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))


def open_diagnostics(paths: Paths, tasks: Tasks, window: QWidget) -> None:
    """Show it in front of ``window``; there is one."""
    shown = window.findChild(DiagnosticsWindow) or DiagnosticsWindow(paths, tasks, window)
    shown.show()
    shown.raise_()
    shown.activateWindow()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _contents() -> list[str]:
    return [
        tr(
            "One file with all that support needs: versions, settings, log, the state of the"
            " connection and of the database, and what CloudLink told last."
        ),
        tr("Numbers and names are replaced, and no password and no token is in it."),
        tr("It is sent to nobody. You decide where it goes."),
    ]
