"""Rows on the history as a whole: what is wrong with it, a backup, the way back from one."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from callcontrol.ui.announcement import announce
from callcontrol.ui.buttons import Button
from callcontrol.ui.history_care import HistoryCare, Work
from callcontrol.ui.settings_row import Row
from callcontrol.ui.translation import tr

_ICONS = {Work.BACK_UP: "save", Work.RESTORE: "folder", Work.OPEN: "swap"}


def history_rows(care: HistoryCare) -> "list[CareRow]":
    """The first only while something is wrong."""
    rows: list[CareRow] = [BackupRow(care), RestoreRow(care)]
    return [TroubleRow(care), *rows] if care.trouble.sentence else rows


class CareRow(Row):
    """Offers one ``work`` of ``care``, tells how far it is and how it ended, and can give it up."""

    def __init__(self, care: HistoryCare, work: Work, title: str, about: str, words: str) -> None:
        self._button = Button(words, _ICONS[work])
        super().__init__(title, about, self._button)
        self._care, self.work = care, work
        self._about, self._words = about, words
        self._told = care.said
        self._button.clicked.connect(self._press)
        care.changed.connect(self._show)
        self._show()

    def ask(self) -> None:
        """The user wants it; what else there is to ask is asked now."""
        raise NotImplementedError

    def offer(self) -> None:
        """As if its button were pressed, unless something is under way."""
        if self._care.doing is None:
            self._button.setFocus()
            self.ask()

    def _press(self) -> None:
        if self._care.doing is self.work:
            self._care.cancel()
        else:
            self.ask()

    def _show(self) -> None:
        is_ours = self._care.doing is self.work
        can_be_left = is_ours and self.work is not Work.OPEN
        self._button.say(tr("&Cancel") if can_be_left else self._words)
        self._button.setEnabled(can_be_left or self._care.doing is None)
        if is_ours:
            self.show_problem("")
            copied = tr("{percent} % copied. Calls go on meanwhile.")
            moment = tr("One moment…")
            self.say(copied.format(percent=self._care.percent) if can_be_left else moment)
        elif self._care.said is None or self._care.said[0] is not self.work:
            self.say(self._about)
            self.show_problem("")
        else:
            self._tell(*self._care.said)

    def _tell(self, _work: Work, sentence: str, failed: bool) -> None:
        self.say(self._about if failed else sentence)
        self.show_problem(sentence if failed else "")
        if self._told is not self._care.said:
            self._told = self._care.said
            announce(self, sentence)


class TroubleRow(CareRow):
    """What is wrong with the history, as above the calls."""

    def __init__(self, care: HistoryCare) -> None:
        title, said = tr("What is wrong"), care.trouble.sentence
        super().__init__(care, Work.OPEN, title, said, tr("&Try again"))
        self.destroyed.connect(care.trouble.changed.subscribe(self._show_trouble))

    def ask(self) -> None:
        self._care.open_again()

    def _show_trouble(self, sentence: str) -> None:
        self._about = sentence or tr("Nothing any more: the record takes your calls.")
        self._show()


class BackupRow(CareRow):
    """All calls into one file."""

    def __init__(self, care: HistoryCare) -> None:
        super().__init__(
            care,
            Work.BACK_UP,
            tr("Backup"),
            tr("All your calls as they are now, in one file. Keep it where only you can read it."),
            tr("&Back up…"),
        )
        self._where: QFileDialog | None = None

    def ask(self) -> None:
        if self._where is None:
            self._where = _dialog(self, tr("Back up the record of your calls"))
            self._where.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self._where.setDefaultSuffix("sqlite3")
            self._where.fileSelected.connect(lambda chosen: self._care.back_up(Path(chosen)))
        self._where.selectFile(f"callcontrol-{datetime.now(UTC):%Y-%m-%d-%H%M}.sqlite3")
        self._where.open()


class RestoreRow(CareRow):
    """A backup into the place of the history."""

    def __init__(self, care: HistoryCare) -> None:
        super().__init__(
            care,
            Work.RESTORE,
            tr("Restore"),
            tr("Puts a backup in the place of the record of your calls, which is kept beside it."),
            tr("&Restore…"),
        )
        self._where: QFileDialog | None = None

    def ask(self) -> None:
        if self._where is None:
            self._where = _dialog(self, tr("Restore the record of your calls"))
            self._where.setFileMode(QFileDialog.FileMode.ExistingFile)
            self._where.fileSelected.connect(lambda chosen: self.confirm(Path(chosen)))
        self._where.open()

    def confirm(self, source: Path) -> None:
        """Ask once more: the calls that are shown will be others."""
        question = tr("Restore {name}?").format(name=source.name)
        box = QMessageBox(self.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Restore"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        box.setAccessibleName(question)
        box.setInformativeText(
            tr(
                "Calls that are not in this backup will not be shown any more. They stay in a file"
                " beside the record. Your phones and the calls on them are not touched."
            )
        )
        go = box.addButton(tr("&Restore"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        go.clicked.connect(lambda: self._care.restore(source))
        box.open()


def _dialog(row: Row, title: str) -> QFileDialog:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(row.window(), title, folder)
    dialog.setNameFilters([tr("Backups (*.sqlite3)"), tr("All files (*)")])
    return dialog
