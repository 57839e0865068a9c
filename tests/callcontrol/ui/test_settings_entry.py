"""From the menu and from the first run into the settings."""

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from callcontrol.calls import pop_rule_file
from callcontrol.calls.pop_rules import PopRule
from callcontrol.cloudlink.models import Identity, Party
from callcontrol.listeners import Listeners
from callcontrol.settings import SettingsStore
from callcontrol.status import AccountState, AccountStatus
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.tasks import Tasks
from callcontrol.ui.history_care import HistoryCare, Work
from callcontrol.ui.history_trouble import HistoryTrouble
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.settings_entry import SettingsEntry
from callcontrol.ui.settings_pages import Page
from callcontrol.ui.settings_window import SettingsWindow
from tests.callcontrol.ui import listed_calls
from tests.callcontrol.ui.looking import click, named, open_window, read, shown, type_text

if TYPE_CHECKING:
    from callcontrol.account import Account
    from callcontrol.session import Session

SIGNED_OUT = AccountStatus(state=AccountState.SIGNED_OUT)


@pytest.fixture(name="store")
def _store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SettingsStore:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return SettingsStore(tmp_path / "settings.json")


@pytest.fixture(name="window")
def _window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    open_window(qtbot, window)
    window.show_account(SIGNED_OUT)
    return window


@pytest.fixture(name="entry")
def _entry(window: MainWindow, store: SettingsStore) -> SettingsEntry:
    return SettingsEntry(window, store, database=Path("/h/h"), settings_file=Path("/h/s"))


def account(status: AccountStatus = SIGNED_OUT) -> "Account":
    statuses: Listeners[AccountStatus] = Listeners()
    return cast("Account", SimpleNamespace(status=status, statuses=statuses, session=None))


def settings_of(window: MainWindow) -> list[SettingsWindow]:
    return shown(window, SettingsWindow)


def test_backup_and_restore_ask_where_at_once(window: MainWindow, store: SettingsStore) -> None:
    care = HistoryCare(Path("/h/h"), Tasks(), HistoryTrouble())
    entry = SettingsEntry(
        window, store, database=Path("/h/h"), settings_file=Path("/h/s"), care=care
    )
    for work, title in (
        (Work.BACK_UP, "Back up the record of your calls"),
        (Work.RESTORE, "Restore the record of your calls"),
    ):
        entry.care_for_history(work)
        (settings,) = settings_of(window)
        (dialog,) = shown(settings, QFileDialog)
        assert dialog.windowTitle() == title
        dialog.close()
    care.doing = Work.RESTORE
    entry.care_for_history(Work.BACK_UP)
    assert shown(settings, QFileDialog) == []


def test_there_is_one_window_of_settings(
    qtbot: QtBot, window: MainWindow, entry: SettingsEntry
) -> None:
    entry.open()
    entry.open(Page.RINGING)
    (settings,) = settings_of(window)
    assert "Start with this computer" in read(settings).replace("&", "")
    settings.close()
    qtbot.waitUntil(lambda: window.findChildren(SettingsWindow) == [])
    entry.open()
    assert len(settings_of(window)) == 1
    entry.close()


def test_what_the_settings_say_of_the_account_stays_true(
    window: MainWindow, entry: SettingsEntry
) -> None:
    user = account()
    entry.start(user, demo=False)
    entry.open()
    (settings,) = settings_of(window)
    assert "Nobody is signed in." in read(settings)
    user.statuses.emit(AccountStatus(state=AccountState.SIGNED_OUT, reason="denied"))
    assert "The sign-in was refused." in read(settings)
    entry.close()


def test_the_first_run_asks_for_the_client_id_and_keeps_it(
    qtbot: QtBot, window: MainWindow, entry: SettingsEntry, store: SettingsStore
) -> None:
    entry.start(account(), demo=False)
    form = window.sign_in
    assert "Client ID" in read(form).replace("&", "")
    window.activateWindow()
    click(form, "Sign in…")
    type_text(window, "client-1")
    with qtbot.waitSignal(form.sign_in_requested):
        click(form, "Sign in…")
    assert store.current.client_id == "client-1"
    assert "Client ID" not in read(form).replace("&", "")


def test_the_demo_asks_for_nothing_and_offers_no_start_at_login(
    window: MainWindow, entry: SettingsEntry
) -> None:
    entry.start(account(), demo=True)
    assert "Client ID" not in read(window.sign_in).replace("&", "")
    entry.open(Page.RINGING)
    (settings,) = settings_of(window)
    assert "Start with this computer" not in read(settings).replace("&", "")
    entry.close()


def test_rules_are_tried_with_calls_of_the_history_and_their_page_is_asked_for(
    qtbot: QtBot, window: MainWindow, entry: SettingsEntry, store: SettingsStore, tmp_path: Path
) -> None:
    rule = PopRule(name="CRM", address="https://crm.example/{outcome}")
    store.change(pop_rules=pop_rule_file.written([pop_rule_file.new(rule)]))
    history = History(open_database(tmp_path / "h"), "account-1")
    history.save(listed_calls.call(1, remote=Party(number="2885", name="Jordan Maybury")))
    who = Identity(user_id="u", account_id="a", name="Robin Ashby")
    signed_in = account(AccountStatus(state=AccountState.SIGNED_IN))
    signed_in.session = cast("Session", SimpleNamespace(history=history, identity=who))
    entry.start(signed_in, demo=True)
    entry.open(Page.RULES)
    (settings,) = settings_of(window)
    calls = named(settings, "Sample call: Call", QComboBox)
    assert calls.itemText(1).startswith("Jordan Maybury")
    calls.setCurrentIndex(1)
    calls.activated.emit(1)
    with qtbot.waitSignal(entry.page_requested) as asked:
        click(settings, "Open now")
    assert asked.args == ["https://crm.example/answered"]
    entry.close()
