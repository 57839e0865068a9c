"""The window that writes calls to a file: which, as what, how far it is, where they are."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from callcontrol.calls.search import Search
from callcontrol.history_files.export import Kind, export_history
from callcontrol.storage.history import History
from callcontrol.tasks import Tasks
from callcontrol.ui.buttons import Button
from callcontrol.ui.export_words import words
from callcontrol.ui.file_window import FileWindow, documents
from callcontrol.ui.file_work import Progress
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.settings_controls import Choice
from callcontrol.ui.tick_box import TickBox
from callcontrol.ui.translation import tr


class ExportWindow(FileWindow):
    """``search`` is what the list shows now; all calls are written where it is empty."""

    def __init__(
        self, history: History, search: Search, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        self._database, self._account_id = history.path, history.account_id
        self._search = search
        self._saved: Path | None = None
        self._where: QFileDialog | None = None
        self._kind = Choice(_kinds())
        self._kind.setAccessibleName(tr("Kind of file"))
        self._kind.chosen.connect(lambda _kind: self._show_kind())
        self._only = TickBox(tr("Only the calls that the list shows"))
        self._only.setChecked(bool(search))
        self._only.setVisible(bool(search))
        self._mark = TickBox(tr("With a mark by which Excel knows the letters (BOM)"))
        self._mark.setChecked(True)
        self._help = plain_label()
        self._choose = Button(tr("&Save as…"), "save", "primary")
        self._choose.clicked.connect(self._ask_where)
        self._folder = Button(tr("Show in &folder"), "folder")
        self._folder.clicked.connect(self._show_folder)
        self._folder.hide()
        super().__init__(tr("Export calls"), tasks, parent)
        for part in (self._kind, self._help, self._mark, self._only):
            self.column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self._choose)
        buttons.addWidget(self._folder)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.column.addWidget(self.work)
        self.work.ended.connect(self._show_end)
        for button in (self._choose, self._folder):
            button.setAutoDefault(True)  # Enter
        self._show_kind()

    def save(self, target: Path) -> None:
        """Begin to write ``target``."""
        kind, mark = Kind(self._kind.currentData()), self._mark.isChecked()
        search = self._search if self._only.isChecked() else Search()
        said = words()
        self._choose.setEnabled(False)
        self._folder.hide()
        self._saved = None

        def work(progress: Progress) -> int:
            return export_history(
                target,
                kind,
                self._database,
                self._account_id,
                search,
                words=lambda code: said.get(code, code),
                mark=mark,
                progress=lambda done, total: progress(min(1, done / max(1, total))),
            )

        def done(count: int) -> str:
            self._saved = target
            number = QLocale().toString(count)
            return tr("Calls saved in {name}: {count}.").format(name=target.name, count=number)

        cancelled = tr("Cancelled. No file was written.")
        self.work.begin(tr("Saving. Calls go on meanwhile."), work, done, cancelled)

    def _show_end(self) -> None:
        self._choose.setEnabled(True)
        self._folder.setVisible(self._saved is not None)
        (self._folder if self._saved is not None else self._choose).setFocus()

    def _show_kind(self) -> None:
        kind = Kind(self._kind.currentData())
        self._mark.setVisible(kind is Kind.CSV)
        self._help.setText(_helps()[kind])

    def _ask_where(self) -> None:
        kind = self._kind.currentData()
        if self._where is None:
            self._where = QFileDialog(self, tr("Export calls"), documents())
            self._where.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self._where.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        self._where.setNameFilter(tr("Calls (*.{kind})").format(kind=kind))
        self._where.setDefaultSuffix(kind)
        today = datetime.now().astimezone()
        self._where.selectFile(f"{tr('calls', 'file name')}-{today:%Y-%m-%d}.{kind}")
        self._where.open()

    def _show_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))


def _kinds() -> list[tuple[str, str]]:
    return [
        (Kind.XLSX, tr("Spreadsheet (XLSX)")),
        (Kind.CSV, tr("Table for other programs (CSV)")),
        (Kind.JSON, tr("Everything, to be imported again (JSON)")),
    ]


def _helps() -> dict[Kind, str]:
    return {
        Kind.XLSX: tr("For Excel, LibreOffice and others, in your language."),
        Kind.CSV: tr(
            "The same in any language. It can be imported again, too, but without the notes on"
            " callers."
        ),
        Kind.JSON: tr("Calls, notes and tags as they are kept here, for another computer."),
    }
