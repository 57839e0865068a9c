"""The first thing to be set, where the user meets the program: the client ID, and what it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from callcontrol.ui import settings_rules as rules
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.translation import tr


class ClientIdForm(QWidget):
    """``entered``: Enter was pressed in the field; ``read`` tells what stands there."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explanation = tr(
            "Before the first sign-in, CloudLink has to know this program: enter the client ID "
            "that your administrator gets from Mitel."
        )
        self.field = QLineEdit(self)
        self.field.setProperty("kind", "field")
        self.field.setAccessibleName(tr("Client ID"))
        self.field.setAccessibleDescription(explanation)
        self.field.returnPressed.connect(self.entered)
        self._problem = plain_label("", "notice")
        self._problem.hide()
        self.field.textEdited.connect(lambda _text: self._refuse(""))
        title = plain_label(tr("Client &ID"))
        title.setBuddy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(plain_label(explanation, "muted"))
        layout.addSpacing(4)
        for widget in (title, self.field, self._problem):
            layout.addWidget(widget)

    def read(self) -> str:
        """The client ID; without one that will do, say so, and nothing."""
        try:
            given = rules.client_id(self.field.text())
        except rules.Refused as refused:
            given = ""
            self._refuse(str(refused))
        else:
            self._refuse("" if given else tr("Enter the client ID first."))
        if not given:
            self.field.setFocus()
        return given

    def _refuse(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
