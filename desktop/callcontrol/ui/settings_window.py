"""The window of the settings: pages at the left, one sentence for each control, nothing to confirm.

It does not block the main window: a call that comes meanwhile can be taken there.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from callcontrol.autostart import Autostart
from callcontrol.calls.record import CallRecord
from callcontrol.link_handler import LinkHandler
from callcontrol.settings import SettingsStore
from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui import (
    lock_words,
    problems,
    settings_computer,
    settings_connection,
    settings_pages,
    settings_privacy,
)
from callcontrol.ui.buttons import plain
from callcontrol.ui.global_keys import GlobalKeys
from callcontrol.ui.history_care import HistoryCare, Work
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.rules_page import RulesPage
from callcontrol.ui.settings_form import SettingsForm
from callcontrol.ui.settings_history import history_rows
from callcontrol.ui.settings_keys import key_rows
from callcontrol.ui.settings_links import rows as link_rows
from callcontrol.ui.settings_pages import Page
from callcontrol.ui.settings_row import Card, Row
from callcontrol.ui.settings_side import Side, scrolling_page
from callcontrol.ui.translation import tr

_CHARACTERS, _LINES = 92, 32


class SettingsWindow(QDialog):
    """Shows and changes ``store``'s settings. ``autostart`` None: that cannot be chosen here."""

    sign_in_requested = Signal()
    sign_out_requested = Signal()
    proxy_login_requested = Signal()
    erase_requested = Signal()
    page_requested = Signal(str)
    """The address of a page that a rule opens."""

    def __init__(
        self,
        store: SettingsStore,
        *,
        database: Path,
        settings_file: Path,
        autostart: Autostart | None = None,
        links: LinkHandler | None = None,
        open_folder: Callable[[Path], object] | None = None,
        recent: Callable[[], Sequence[CallRecord]] = tuple,
        care: HistoryCare | None = None,
        keys: GlobalKeys | None = None,
        update_problem: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = SettingsForm(store)
        self.destroyed.connect(form.close)
        self._signed_in = False
        self._button = QPushButton(tr("&Sign in…"))
        self._button.setProperty("kind", "plain")
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._sign_in_or_out)
        reached, proxy_login = settings_connection.connection(form, store)
        proxy_login.clicked.connect(self.proxy_login_requested)
        private, self._encryption, erase = settings_privacy.privacy(form)
        erase.clicked.connect(self.erase_requested)
        self._who = Row(tr("You"), tr("Nobody is signed in."), self._button)
        self._care_rows = history_rows(care) if care is not None else []
        rows = {
            Page.ACCOUNT: [self._who, *settings_pages.account(form)],
            Page.CONNECTION: reached,
            Page.PHONE: settings_pages.phone(form),
            Page.RINGING: settings_pages.ringing(
                form, autostart, lock_words.locked(store.locked_by("start_at_login"))
            ),
            Page.DIALLING: [*settings_pages.dialling(form), *link_rows(links, store)],
            Page.KEYS: key_rows(store, keys or GlobalKeys(store)),
            Page.HISTORY: [
                *settings_pages.history(form),
                *settings_computer.history(
                    database, settings_file, open_folder or _open_folder, store.not_read
                ),
                *self._care_rows,
            ],
            Page.PRIVACY: private,
            Page.LANGUAGE: settings_pages.language(form),
            Page.ADVANCED: settings_pages.advanced(form, update_problem),
        }
        rules = RulesPage(store, recent)
        rules.page_requested.connect(self.page_requested)
        self.destroyed.connect(rules.forget)
        self._cards = {page: Card(rows[page]) if page in rows else rules for page in Page}
        self._side = Side([settings_pages.title(page) for page in Page])
        self._stack = QStackedWidget()
        for page in Page:
            title = settings_pages.title(page)
            self._stack.addWidget(scrolling_page(title, self._cards[page]))
        self._nothing = QLabel(tr("Nothing here is called that. Try another word."))
        self._nothing.setObjectName("muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._stack.addWidget(self._nothing)
        self._side.page_chosen.connect(self._stack.setCurrentIndex)
        self._side.searched.connect(self._search)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._side.focus_search)
        self._ignored = plain_label(lock_words.troubles(store.decisions.troubles), "banner")
        self._ignored.setVisible(bool(self._ignored.text()))
        self._lay_out()
        self.show_account(AccountStatus(state=AccountState.STARTING), "")
        self._fit()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._ignored)
        right.addWidget(self._stack, 1)
        layout.addLayout(right, 1)

    def open_at(self, page: Page = Page.ACCOUNT) -> None:
        """Show ``page``, in front; only ever because the user asked for it."""
        self._side.clear_search()
        self._side.choose(list(Page).index(page))
        self.show()
        self.raise_()
        self.activateWindow()

    def offer(self, work: Work) -> None:
        """Ask what there is to ask before ``work`` is done with the history."""
        for row in self._care_rows:
            if row.work is work:
                row.offer()

    def show_account(self, status: AccountStatus, who: str) -> None:
        """Show who is signed in, and offer what can be done about it."""
        signed_in = status.state is AccountState.SIGNED_IN
        if signed_in:
            sentence = tr("Signed in as {who}.").format(who=who)
        elif status.state is AccountState.SIGNING_IN:
            sentence = tr("Please sign in on the page that your browser shows now.")
        elif status.reason:
            sentence = problems.sentence(status.reason)
        else:
            sentence = tr("Nobody is signed in.")
        self._button.setText(tr("Sign &out") if signed_in else tr("&Sign in…"))
        self._button.setAccessibleName(plain(self._button.text()))
        self._button.setEnabled(status.state in {AccountState.SIGNED_IN, AccountState.SIGNED_OUT})
        self._signed_in = signed_in
        if self._encryption.control is not None and not status.lasting:
            self._encryption.control.setEnabled(False)
            self._encryption.show_problem(problems.sentence("encryption_no_keyring"))
        self._who.say(sentence)

    def _sign_in_or_out(self) -> None:
        (self.sign_out_requested if self._signed_in else self.sign_in_requested).emit()

    def _search(self, word: str) -> None:
        titles = [settings_pages.title(page).lower() for page in Page]
        found = [
            self._cards[page].show_matching(word) or word in name
            for page, name in zip(Page, titles, strict=True)
        ]
        self._side.show_pages(found)
        if not any(found):
            self._stack.setCurrentWidget(self._nothing)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Large enough for the letters, as far as the screen has room."""
        metrics, screen = self.fontMetrics(), self.screen().availableGeometry()
        wide, high = metrics.averageCharWidth(), metrics.height()
        self.resize(
            min(max(760, wide * _CHARACTERS), screen.width() - 40),
            min(max(560, high * _LINES), screen.height() - 80),
        )


def _open_folder(folder: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
