"""Fields for a name and a password, which forget the password as soon as it has been said."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from callcontrol.ui.lock_line import LockLine
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.translation import tr


class NameAndPassword(QWidget):
    """``entered``: Enter was pressed in a field; ``take`` tells what stands there, once."""

    entered = Signal()

    def __init__(self, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit(self)
        self._password = QLineEdit(self)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self.account = QLineEdit(self)
        self._problem = plain_label("", "notice")
        self._problem.hide()
        self._explanation = plain_label(explanation, "muted")
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._explanation)
        layout.addSpacing(4)
        self._add(tr("&User name"), self.name)
        self._add(tr("Pass&word"), self._password)
        self.account.hide()
        layout.addWidget(self._problem)

    def ask_account(self, account: str, lock: str = "") -> None:
        """Have the number of an account entered too; ``account`` is what is set.

        ``lock`` says why it cannot be another.
        """
        self._layout.removeWidget(self._problem)
        self._add(tr("Account &number"), self.account)
        self._layout.addWidget(self._problem)
        self.account.setText(account)
        self.account.setReadOnly(bool(lock))
        self.account.setAccessibleDescription(lock)
        if lock:
            self._layout.insertWidget(self._layout.indexOf(self._problem), LockLine("", lock))
        self.account.show()

    def explain(self, explanation: str) -> None:
        """Say what name and password are for."""
        self._explanation.setText(explanation)

    def take(self) -> tuple[str, str] | None:
        """Name and password, and forget the password; without them say so, and nothing."""
        name, password = self.name.text().strip(), self._password.text()
        missing = next((f for f in (self.name, self._password) if not f.text().strip()), None)
        self.show_problem("" if missing is None else tr("Enter user name and password first."))
        if missing is not None:
            missing.setFocus()
            return None
        self.forget()
        return name, password

    def take_focus(self) -> None:
        """Go to the first field that waits for something."""
        (self._password if self.name.text() else self.name).setFocus()

    def forget(self) -> None:
        """Leave no password in the field, nor in what undo brings back."""
        self._password.clear()
        self._password.setText("")

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with what was entered."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _add(self, title: str, field: QLineEdit) -> None:
        label = plain_label(title)
        label.setBuddy(field)
        field.setProperty("kind", "field")
        field.setAccessibleName(title.replace("&", ""))
        field.setAccessibleDescription(self._explanation.text())
        field.returnPressed.connect(self.entered)
        self._layout.addWidget(label)
        self._layout.addWidget(field)
