"""The question whether to quit: a program that has ended records no calls and shows none.

Asked until the user says that it need not be. It blocks nothing, and what a key that was meant for
something else may answer is the safe answer.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QMessageBox

from callcontrol.settings import SettingsStore
from callcontrol.ui import lock_words
from callcontrol.ui.translation import tr


class QuitQuestion(QObject):
    """``confirmed``: the user wants the program to end."""

    confirmed = Signal()

    def __init__(self, settings: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._box: QMessageBox | None = None

    def ask(self, *, records_calls: bool, in_call: bool = False) -> None:
        """Ask, unless there is nothing to lose or the user knows; asked again, it comes forward."""
        if not records_calls or self._settings.current.quit_without_asking:
            self.confirmed.emit()
            return
        if self._box is None:
            self._box = self._new_box()
        sentence = tr("While it is not running, your calls are not recorded and not shown here.")
        if in_call:
            sentence += " " + tr("The call goes on: your desk phone does not need Call Control.")
        self._box.setInformativeText(sentence)
        self._box.checkBox().setChecked(False)
        self._box.show()
        self._box.raise_()
        self._box.activateWindow()  # the user has just asked for this

    def dismiss(self) -> None:
        """Leave without an answer."""
        if self._box is not None:
            self._box.hide()

    def _new_box(self) -> QMessageBox:
        box = QMessageBox()  # no child of the window: a hidden window would hide it too
        box.setWindowModality(Qt.WindowModality.NonModal)
        box.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Call Control"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Quit Call Control?"))
        box.setAccessibleName(tr("Quit Call Control?"))
        leave = box.addButton(tr("&Quit"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(tr("&Keep running"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.setCheckBox(QCheckBox(tr("&Do not ask again"), box))
        if lock := lock_words.locked(self._settings.locked_by("quit_without_asking")):
            box.checkBox().setEnabled(False)
            box.checkBox().setToolTip(lock)
            box.checkBox().setAccessibleDescription(lock)
        leave.clicked.connect(self._leave)
        return box

    def _leave(self) -> None:
        box = self._box
        if box is not None and box.checkBox().isChecked():
            self._settings.remember(quit_without_asking=True)
        self.confirmed.emit()
