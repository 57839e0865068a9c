"""What an administrator has decided: wherever it could be changed, it is locked, and said why."""

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from callcontrol import autostart
from callcontrol.autostart import DesktopEntry
from callcontrol.calls import pop_rule_file
from callcontrol.calls.pop_rules import PopRule
from callcontrol.listeners import Listeners
from callcontrol.policy import Fault, Kind, Layer, Policy, Source, Strength, Trouble, strengths
from callcontrol.setting_values import to_json
from callcontrol.settings import FIELDS, Settings, SettingsStore
from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui import lock_words, theme
from callcontrol.ui.dial_from import DialFrom
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.phone_menu import PhoneMenu
from callcontrol.ui.phone_words import PhoneView
from callcontrol.ui.pop_control import PopControl
from callcontrol.ui.pop_places import Anchor
from callcontrol.ui.quit_question import QuitQuestion
from callcontrol.ui.settings_entry import SettingsEntry
from callcontrol.ui.settings_pages import Page
from callcontrol.ui.settings_window import SettingsWindow
from callcontrol.ui.tray import Tray
from tests.callcontrol.ui.listed_calls import NOON
from tests.callcontrol.ui.looking import (
    button,
    click,
    entries,
    key,
    named,
    open_window,
    read,
    shown,
    tab_stops,
    type_text,
)
from tests.callcontrol.ui.test_contrast import (  # noqa: F401 - the fixture is used by name
    _palette,
    lit_by_focus,
    unreadable,
)
from tests.callcontrol.ui.test_layout import (  # noqa: F401 - the fixtures are used by name
    _fonts,
    _words,
    overlaps,
    settle,
)
from tests.callcontrol.ui.window_states import FOUR_PHONES

if TYPE_CHECKING:
    from callcontrol.account import Account

FILE = Source(kind=Kind.FILE, place="/etc/callcontrol/policy.toml")
SET = "Set by your administrator: /etc/callcontrol/policy.toml"


def locked(path: Path, *troubles: Trouble, **values: Any) -> SettingsStore:
    layer = Layer(source=FILE, strength=Strength.LOCKED, values=values)
    return SettingsStore(path / "settings.json", Policy(layers=(layer,), troubles=troubles))


def all_locked(path: Path) -> SettingsStore:
    every = {name: to_json(getattr(Settings(), name)) for name in FIELDS if strengths(FIELDS[name])}
    return locked(path, **every)


def opened(qtbot: QtBot, store: SettingsStore, tmp_path: Path) -> SettingsWindow:
    window = SettingsWindow(
        store,
        database=Path("/h"),
        settings_file=Path("/s"),
        autostart=DesktopEntry(tmp_path / "autostart", ["callcontrol"], system=[]),
        update_problem="",
    )
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    open_window(qtbot, window)
    return window


def words(window: SettingsWindow) -> str:
    return read(window).replace("\u200b", "")


@pytest.mark.parametrize("page", [page for page in Page if page is not Page.RULES])
def test_no_control_of_a_locked_setting_can_be_used(
    qtbot: QtBot, tmp_path: Path, page: Page
) -> None:
    free = opened(qtbot, SettingsStore(tmp_path / "free.json"), tmp_path)
    free.open_at(page)
    window = opened(qtbot, all_locked(tmp_path), tmp_path)
    window.open_at(page)
    controls = [
        one
        for kind in (QCheckBox, QComboBox, QLineEdit)
        for one in shown(window, kind)
        if one.accessibleName() != "Search the settings"
    ]
    assert controls
    assert len(controls) <= words(window).count(SET)
    for control in controls:
        assert not control.isEnabled(), control.accessibleName()
        assert "Set by your administrator" in control.accessibleDescription()
    assert SET not in words(free)


def test_a_lock_is_reached_by_keyboard_and_heard(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, locked(tmp_path, pkce=False), tmp_path)
    window.open_at(Page.ADVANCED)
    heard = [stop.accessibleName().replace("\u200b", "") for stop in tab_stops(window)]
    assert f"Protect the sign-in (PKCE): {SET}" in heard
    assert not any(name.startswith("Sign-in port: ") for name in heard)
    assert not named(window, "Protect the sign-in (PKCE)", QCheckBox).isChecked()


@pytest.mark.usefixtures("palette")
def test_locks_can_be_read_and_seen(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, all_locked(tmp_path), tmp_path)
    for page in (Page.CONNECTION, Page.RINGING, Page.RULES, Page.ADVANCED):
        window.open_at(page)
        assert unreadable(window) == [], page
        dim = [
            stop.accessibleName()
            for stop in tab_stops(window)
            if lit_by_focus(window, stop) < min(stop.width(), stop.height())
        ]
        assert dim == [], page


@pytest.mark.usefixtures("fonts", "words")
def test_no_lock_is_cut_off_and_tab_goes_down_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    theme.scale_again()
    window = opened(qtbot, all_locked(tmp_path), tmp_path)
    window.resize(1, 1)
    for page in Page:
        window.open_at(page)
        settle(window)
        assert overlaps(window) == [], page
        locks = [label for label in shown(window, QLabel) if label.objectName() == "lock"]
        assert all(label.height() >= label.heightForWidth(label.width()) for label in locks), page
        stops = [stop for stop in tab_stops(window) if stop.objectName() == "lock"]
        assert {*stops} == {*locks}
        places = [stop.mapTo(window, stop.rect().topLeft()).y() for stop in stops]
        assert page is Page.RULES or places == sorted(places)


def test_a_lock_has_a_picture_that_follows_the_colours(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, locked(tmp_path, pkce=False), tmp_path)
    window.open_at(Page.ADVANCED)
    pictures = [label for label in shown(window, QLabel) if not label.pixmap().isNull()]
    assert len(pictures) == 1


def test_locks_are_found_by_search(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, locked(tmp_path, keep_days=90, cloud="eu"), tmp_path)
    window.open_at()
    key(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_text(window, "etc/callcontrol")
    assert "Cloud" in words(window).replace("&", "")
    assert "Proxy" not in words(window).replace("&", "")


def test_where_the_cards_appear_leaves_a_locked_distance_alone(
    qtbot: QtBot, tmp_path: Path
) -> None:
    store = locked(tmp_path, pop_offset=[100, 50])
    window = opened(qtbot, store, tmp_path)
    window.open_at(Page.RINGING)
    named(window, "Where cards appear", QComboBox).setFocus()
    key(window, Qt.Key.Key_Down)
    assert (store.current.pop_corner, store.current.pop_offset) == ("top_right", (100, 50))


def test_the_file_of_certificates_is_not_taken_out(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, locked(tmp_path, ca_file="/nowhere/ca.pem"), tmp_path)
    window.open_at(Page.CONNECTION)
    assert not button(window, "Remove").isEnabled()
    assert words(window).count(SET) == 1


def test_locked_rules_are_shown_and_nothing_else(qtbot: QtBot, tmp_path: Path) -> None:
    rules = to_json(pop_rule_file.written([pop_rule_file.new(PopRule(name="Ours"))]))
    store = locked(tmp_path, pop_rules=rules)
    window = opened(qtbot, store, tmp_path)
    window.open_at(Page.RULES)
    assert SET in words(window)
    for name in ("Add…", "Edit…", "Turn off", "Move up", "Move down", "Remove"):
        assert not button(window, name).isEnabled()
    for pressed in (Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_Return):
        key(window, pressed)
    assert to_json(store.current.pop_rules) == rules


def test_what_of_the_policy_is_ignored_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    troubles = [
        Trouble(source=FILE, fault=Fault.UNREADABLE, detail="Invalid value (at line 2)"),
        Trouble(source=FILE, fault=Fault.UNTRUSTED, detail="root"),
    ]
    window = opened(qtbot, locked(tmp_path, *troubles, clod="eu", pkce="x"), tmp_path)
    said = words(window)
    assert f"The policy cannot be read: {FILE.place} (Invalid value (at line 2))" in said
    assert f"The policy in {FILE.place} does not count: the file has to belong to root" in said
    assert f"Ignored in the policy {FILE.place}: clod, pkce" in said


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_source_has_words(kind: Kind) -> None:
    said = lock_words.locked(Source(kind=kind, place="place"))
    assert said.startswith("Set by your administrator: ")
    assert ("place" in said) is (kind in {Kind.FILE, Kind.SETUP})
    assert lock_words.locked(None) == ""


def test_a_drawn_pop_is_not_remembered_against_the_administrator(
    qtbot: QtBot, tmp_path: Path
) -> None:
    store, window = locked(tmp_path, pop_corner="top_left"), MainWindow()
    control = PopControl(window, Tray(), store, lambda: NOON)
    open_window(qtbot, window)
    control.pops.drawn.emit(Anchor("bottom_left", 5, 7), "")
    assert (store.current.pop_corner, store.current.pop_offset) == ("top_left", (16, 16))
    assert SET in read(window).replace("\u200b", "")


def test_which_phone_dials_cannot_be_chosen(qtbot: QtBot) -> None:
    views = [PhoneView(number=one.number, dials=one.dials, lock=SET) for one in FOUR_PHONES]
    dial_from = DialFrom()
    dial_from.show_phones(views)
    open_window(qtbot, dial_from)
    menu = dial_from.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    assert not any(entry.isEnabled() for entry in entries(menu).values())
    assert SET in dial_from.toolTip()
    assert dial_from.accessibleDescription() == SET
    phone = PhoneMenu(views[1].number)
    qtbot.addWidget(phone)
    phone.show_phone(views[1])
    assert not entries(phone)["Call from this phone"].isEnabled()
    assert entries(phone)["Call from this phone"].toolTip() == SET


def test_whether_quitting_asks_is_not_for_the_user(qtbot: QtBot, tmp_path: Path) -> None:
    question = QuitQuestion(locked(tmp_path, quit_without_asking=False))
    question.ask(records_calls=True)
    (box,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox))
    qtbot.addWidget(box)
    assert not box.checkBox().isEnabled()
    assert "Set by your administrator" in box.checkBox().accessibleDescription()
    question.dismiss()


def account() -> "Account":
    statuses: Listeners[AccountStatus] = Listeners()
    status = AccountStatus(state=AccountState.SIGNED_OUT)
    return cast("Account", SimpleNamespace(status=status, statuses=statuses, session=None))


def entry_of(window: MainWindow, store: SettingsStore, *again: str) -> SettingsEntry:
    file = Path("/f")
    return SettingsEntry(window, store, database=file, settings_file=file, start_again=again)


def test_the_account_of_a_sign_in_by_password_is_locked(qtbot: QtBot, tmp_path: Path) -> None:
    window, store = MainWindow(), locked(tmp_path, account_number="4711")
    entry = entry_of(window, store)
    open_window(qtbot, window)
    window.show_account(AccountStatus(state=AccountState.SIGNED_OUT))
    entry.start(account(), demo=False)
    click(window, "With a password instead…")
    (field,) = (one for one in shown(window.sign_in, QLineEdit) if one.text() == "4711")
    assert field.isReadOnly()
    assert "Set by your administrator" in field.accessibleDescription()
    window.sign_in.password_entered.emit("robin", "secret", "1")
    assert store.current.account_number == "4711"


def test_a_client_id_against_the_administrator_is_refused_in_words(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window, store = MainWindow(), locked(tmp_path, client_id="theirs")
    entry = entry_of(window, store)
    open_window(qtbot, window)
    window.show_account(AccountStatus(state=AccountState.SIGNED_OUT))
    entry.start(account(), demo=False)
    assert shown(window.sign_in, QLineEdit) == []  # it is not asked for
    window.sign_in.client_id_entered.emit("mine")
    assert "Your administrator has decided this." in read(window)
    assert store.current.client_id == "theirs"


@pytest.fixture(name="home")
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "none"))
    return tmp_path


linux_only = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is no file")


@linux_only
@pytest.mark.parametrize("wanted", [True, False])
@pytest.mark.parametrize("was", [True, False])
def test_the_start_at_login_is_as_the_administrator_wants(
    qtbot: QtBot, home: Path, wanted: bool, was: bool
) -> None:
    window, computer = MainWindow(), autostart.for_this_computer(["callcontrol"])
    qtbot.addWidget(window)
    computer.turn(on=was)
    entry_of(window, SettingsStore(home / "free.json")).start(account(), demo=False)
    store = locked(home, start_at_login=wanted)
    entry_of(window, store, "--profile", "x").start(account(), demo=False)
    entry_of(window, store).start(account(), demo=True)
    assert computer.is_on() is was
    entry_of(window, store).start(account(), demo=False)
    assert computer.is_on() is wanted


@linux_only
def test_a_start_at_login_that_cannot_be_had_is_logged(
    qtbot: QtBot, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    (home / ".config").touch()
    entry_of(window, locked(home, start_at_login=True)).start(account(), demo=False)
    assert "the start at login is not as policy wants it: " in caplog.text
