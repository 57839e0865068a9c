"""A small window for a name and a password, which blocks no other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from callcontrol.ui.buttons import Button
from callcontrol.ui.name_and_password import NameAndPassword
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.translation import tr


class LoginWindow(QDialog):
    """``answered`` tells name and password; ``rejected`` that the user wants to say neither."""

    answered = Signal(str, str)

    def __init__(self, title: str, note: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWindowTitle(title)
        self.form = NameAndPassword("", self)
        self.form.entered.connect(self._answer)
        sign_in = self._sign_in = Button(tr("&Sign in"), "user", "primary", self)
        sign_in.clicked.connect(self._answer)
        cancel = Button(tr("&Cancel"), "close", parent=self)
        cancel.clicked.connect(self.reject)
        self.rejected.connect(self.form.forget)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(sign_in)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.form)
        layout.addWidget(plain_label(note, "muted"))
        layout.addLayout(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 50)

    def put(self, explanation: str, *, asked_for: bool) -> None:
        """Ask; only a window that the user has ``asked_for`` takes the keyboard."""
        self.form.explain(explanation)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=not asked_for)
        self.form.take_focus()
        self.show()
        if asked_for:
            self.raise_()
            self.activateWindow()

    def allow(self, allowed: bool) -> None:
        """Whether there is anybody to say it to."""
        self.form.setEnabled(allowed)
        self._sign_in.setEnabled(allowed)

    def _answer(self) -> None:
        if (given := self.form.take()) is not None:
            self.hide()
            self.answered.emit(*given)
