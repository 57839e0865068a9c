"""From the menu and from the first run into the settings."""

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from pytestqt.qtbot import QtBot

from callcontrol.listeners import Listeners
from callcontrol.settings import SettingsStore
from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.settings_entry import SettingsEntry
from callcontrol.ui.settings_pages import Page
from callcontrol.ui.settings_window import SettingsWindow
from tests.callcontrol.ui.looking import click, open_window, read, shown, type_text

if TYPE_CHECKING:
    from callcontrol.account import Account

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
