"""Who are you to the proxy? A small window, which comes when a proxy asks and blocks nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from callcontrol.ui.buttons import Button
from callcontrol.ui.name_and_password import NameAndPassword
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.translation import tr


class ProxyQuestion(QDialog):
    """``answered`` tells proxy, name and password. Who closes it is not asked again by itself."""

    answered = Signal(str, str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWindowTitle(tr("Sign in to the proxy"))
        self._proxy = ""
        self._was_answered = False
        self._was_declined = False
        self._form = NameAndPassword("", self)
        self._form.entered.connect(self._answer)
        sign_in = Button(tr("&Sign in"), "user", "primary", self)
        sign_in.clicked.connect(self._answer)
        cancel = Button(tr("&Cancel"), "close", parent=self)
        cancel.clicked.connect(self.reject)
        self.rejected.connect(self._decline)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(sign_in)
        kept = tr("They are kept in the keyring of this computer, and go to no other proxy.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self._form)
        layout.addWidget(plain_label(kept, "muted"))
        layout.addLayout(buttons)

    def ask(self, proxy: str) -> None:
        """A proxy has asked: put the question, unless the user did not want to hear it."""
        if not self._was_declined:
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self._put(proxy)

    def ask_now(self, proxy: str) -> None:
        """The user wants to answer."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)
        self._put(proxy)
        self.raise_()
        self.activateWindow()

    def _put(self, proxy: str) -> None:
        again = self._was_answered and proxy == self._proxy and not self.isVisible()
        self._proxy = proxy
        self._form.explain(
            tr("The proxy {proxy} wants to know who you are.").format(proxy=proxy) if proxy else ""
        )
        self._form.show_problem(tr("The proxy did not accept these.") if again else "")
        self.show()

    def _answer(self) -> None:
        if (given := self._form.take()) is None:
            return
        self._was_answered, self._was_declined = True, False
        self.hide()
        self.answered.emit(self._proxy, *given)

    def _decline(self) -> None:
        self._was_declined = True
        self._form.forget()
