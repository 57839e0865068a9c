"""The settings' page on how CloudLink is reached: where it is, by which proxy, whom to trust."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton

from callcontrol.settings import Settings, SettingsStore
from callcontrol.ui import settings_rules as rules
from callcontrol.ui.lock_words import locked
from callcontrol.ui.plain_label import breakable
from callcontrol.ui.settings_form import SettingsForm
from callcontrol.ui.settings_row import Row
from callcontrol.ui.translation import tr


def connection(form: SettingsForm, store: SettingsStore) -> tuple[list[Row], QPushButton]:
    """The rows, and the button that asks for the proxy's name and password."""
    login = _button(tr("Enter no&w…"))
    rows = [
        form.choice(
            tr("C&loud"),
            tr("Where your company's account is kept. Applies when you sign in."),
            "cloud",
            [("", tr("Worldwide")), ("us", tr("United States")), ("eu", tr("Europe"))],
        ),
        form.choice(
            tr("&Proxy"),
            tr("The way out of your company's network, for requests and notifications alike."),
            "proxy_mode",
            [
                ("system", tr("As this computer")),
                ("none", tr("None")),
                ("address", tr("At this address")),
            ],
        ),
        form.field(
            tr("Proxy &address"),
            tr("Used with “At this address”: host and port, such as proxy.example.com:8080."),
            "proxy_address",
            rules.proxy,
        ),
        Row(
            tr("Proxy sign-in"),
            tr("Name and password, if the proxy wants them. They are kept in the keyring."),
            login,
        ),
        CertificateRow(store),
    ]
    return rows, login


class CertificateRow(Row):
    """The file of further authorities: chosen, looked at, and named; or taken out again."""

    chosen = Signal(str)

    def __init__(self, store: SettingsStore) -> None:
        self._button = _button(tr("C&hoose…"))
        super().__init__(tr("Company certificates"), "", self._button)
        self._store = store
        self._button.clicked.connect(self._choose_or_remove)
        self.chosen.connect(self.take)
        unsubscribe = store.changed.subscribe(self._show)
        self.destroyed.connect(unsubscribe)
        self._show(store.current)
        self.lock(locked(store.locked_by("ca_file")))
        self.take(store.current.ca_file)  # which may be gone by now

    def take(self, file: str) -> None:
        """Trust the authorities in ``file`` too, if it holds any."""
        try:
            self._store.remember(ca_file=rules.ca_file(file))
        except rules.Refused as refused:
            self.show_problem(str(refused))
        else:
            self.show_problem("")

    def _choose_or_remove(self) -> None:
        if self._store.current.ca_file:
            self.take("")
            return
        dialog = QFileDialog(self.window(), tr("Company certificates"))
        dialog.setNameFilters([tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")])
        dialog.fileSelected.connect(self.chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self, settings: Settings) -> None:
        file = Path(settings.ca_file)
        self.say(
            tr("Trusted besides those of this computer: {file}").format(file=breakable(str(file)))
            if settings.ca_file
            else tr(
                "This computer's own certificates are trusted. If your company looks into "
                "connections, choose the file (PEM) of its authority."
            )
        )
        words = tr("&Remove") if settings.ca_file else tr("C&hoose…")
        self._button.setText(words)
        self._button.setAccessibleName(words.replace("&", ""))


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "plain")
    button.setAutoDefault(False)
    return button
