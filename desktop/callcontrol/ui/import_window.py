"""The window that adds the calls of a file: which file, how far it is, what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from callcontrol.calls import number
from callcontrol.history_files.importing import bring_in
from callcontrol.storage.history import History
from callcontrol.tasks import Tasks
from callcontrol.ui import text
from callcontrol.ui.buttons import Button
from callcontrol.ui.file_window import FileWindow, documents
from callcontrol.ui.file_work import Progress
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.translation import tr


class ImportWindow(FileWindow):
    """``added`` tells that there are more calls now."""

    added = Signal()

    def __init__(self, history: History, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tr("Import calls"), tasks, parent)
        self._database, self._account_id = history.path, history.account_id
        self._keep_names = history.keep_names
        self._where: QFileDialog | None = None
        self._choose = Button(tr("&Choose file…"), "folder", "primary")
        self._choose.setAutoDefault(True)  # Enter
        self._choose.clicked.connect(self._ask_where)
        for sentence in (
            tr("Adds the calls of a file that Call Control has exported as JSON or CSV."),
            tr("What is here already stays as it is, so a file may be imported twice."),
        ):
            self.column.addWidget(plain_label(sentence))
        buttons = QHBoxLayout()
        buttons.addWidget(self._choose)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.column.addWidget(self.work)
        self.work.ended.connect(self._show_end)

    def bring_in(self, source: Path) -> None:
        """Begin to add what is in ``source``."""
        self._choose.setEnabled(False)
        comparable = partial(number.comparable, region=text.region())

        def work(progress: Progress) -> tuple[int, int]:
            return bring_in(
                source,
                self._database,
                self._account_id,
                comparable=comparable,
                keep_names=self._keep_names,
                progress=progress,
            )

        self.work.begin(
            tr("Importing. Calls go on meanwhile."),
            work,
            self._done,
            tr("Cancelled. Nothing was added."),
        )

    def _done(self, counts: tuple[int, int]) -> str:
        new, total = counts
        if new:
            self.added.emit()
        return tr("Calls added: {new}. There already: {known}.").format(
            new=QLocale().toString(new), known=QLocale().toString(total - new)
        )

    def _show_end(self) -> None:
        self._choose.setEnabled(True)
        self._choose.setFocus()

    def _ask_where(self) -> None:
        if self._where is None:
            self._where = QFileDialog(self, tr("Import calls"), documents())
            self._where.setFileMode(QFileDialog.FileMode.ExistingFile)
            self._where.setNameFilter(tr("Exported calls (*.json *.csv)"))
            self._where.fileSelected.connect(lambda chosen: self.bring_in(Path(chosen)))
        self._where.open()
