"""The settings: everything applies at once, says what it does, and needs no mouse."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from callcontrol.autostart import DesktopEntry, desktop_entry
from callcontrol.settings import Settings, SettingsStore
from callcontrol.status import AccountState, AccountStatus
from callcontrol.tasks import Tasks
from callcontrol.ui import settings_regions, theme
from callcontrol.ui.history_care import HistoryCare
from callcontrol.ui.history_trouble import HistoryTrouble
from callcontrol.ui.plain_label import ELASTIC
from callcontrol.ui.settings_computer import start_at_login
from callcontrol.ui.settings_connection import CertificateRow
from callcontrol.ui.settings_pages import Page
from callcontrol.ui.settings_window import SettingsWindow
from tests.bench.certificate import write_certificate
from tests.callcontrol.ui.looking import (
    button,
    click,
    key,
    named,
    open_window,
    read,
    shown,
    tab_stops,
    type_text,
)
from tests.callcontrol.ui.test_accessibility import name, tree
from tests.callcontrol.ui.test_layout import (  # noqa: F401 - the fixtures are used by name
    _fonts,
    _words,
    cut_off,
    overlaps,
    settle,
)
from tests.callcontrol.ui.test_settings_links import OTHER, Computer

ALT = Qt.KeyboardModifier.AltModifier
LONG = "a" * 30 + "/"


@pytest.fixture(name="store")
def _store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "profile" / "settings.json")


@pytest.fixture(name="autostart")
def _autostart(tmp_path: Path) -> DesktopEntry:
    return DesktopEntry(tmp_path / "autostart", ["callcontrol"], system=[])


@pytest.fixture(name="opened")
def _opened() -> list[Path]:
    return []


@pytest.fixture(name="window")
def _window(
    qtbot: QtBot, store: SettingsStore, autostart: DesktopEntry, opened: list[Path]
) -> SettingsWindow:
    window = SettingsWindow(
        store,
        database=Path("/home/robin") / LONG / LONG / "history.sqlite3",
        settings_file=Path("/home/robin/settings.json"),
        autostart=autostart,
        links=Computer(OTHER),
        open_folder=opened.append,
        care=HistoryCare(Path("/h"), Tasks(), HistoryTrouble()),
        update_problem="",
    )
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    open_window(qtbot, window)
    window.open_at(Page.ACCOUNT)
    return window


def field(window: QWidget, called: str) -> QLineEdit:
    return named(window, called, QLineEdit)


def enter(window: QWidget, called: str, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    found = field(window, called)
    found.setFocus()
    found.selectAll()
    type_text(window, text)
    key(window, end)


def pages(window: QWidget) -> list[str]:
    (found,) = shown(window, QListWidget)
    items = (found.item(place) for place in range(found.count()))
    return [item.text() for item in items if not item.isHidden()]


def test_what_is_typed_applies_with_enter_and_is_kept(
    window: SettingsWindow, store: SettingsStore, tmp_path: Path
) -> None:
    enter(window, "Client ID", "  client-1 ")
    assert store.current.client_id == "client-1"
    assert field(window, "Client ID").text() == "client-1"
    kept = json.loads((tmp_path / "profile" / "settings.json").read_text())
    assert kept == {"client_id": "client-1"}


def test_what_is_typed_applies_when_the_field_is_left(
    window: SettingsWindow, store: SettingsStore
) -> None:
    enter(window, "Account number", "4711", Qt.Key.Key_Tab)
    assert store.current.account_number == "4711"


def test_what_cannot_be_taken_is_said_and_changes_nothing(
    window: SettingsWindow, store: SettingsStore
) -> None:
    window.open_at(Page.ADVANCED)
    enter(window, "Sign-in port", "99")
    assert "between 1024 and 65535" in read(window)
    assert field(window, "Sign-in port").text() == "99"
    assert "between" in field(window, "Sign-in port").accessibleDescription()
    assert store.current == Settings()
    enter(window, "Sign-in port", "9000")
    assert store.current.redirect_port == 9000
    assert "between" not in read(window)


def test_escape_takes_back_what_was_typed_and_then_closes(
    window: SettingsWindow, store: SettingsStore
) -> None:
    field(window, "Client ID").setFocus()
    type_text(window, "x")
    key(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert field(window, "Client ID").text() == ""
    key(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert store.current == Settings()


def test_phones_are_typed_with_commas(window: SettingsWindow, store: SettingsStore) -> None:
    window.open_at(Page.PHONE)
    enter(window, "Watched phones", "2881, 2882 2881")
    assert store.current.watched_endpoints == ("2881", "2882")
    assert field(window, "Watched phones").text() == "2881, 2882"
    enter(window, "Watched phones", "2881, *!")
    assert "“*!” is not an extension." in read(window)


def test_choosing_applies_at_once(window: SettingsWindow, store: SettingsStore) -> None:
    store.change(pop_offset=(300, 200))  # they had been drawn there
    window.open_at(Page.RINGING)
    named(window, "Where cards appear", QComboBox).setFocus()
    key(window, Qt.Key.Key_Down)
    assert store.current.pop_corner == "top_right"
    assert store.current.pop_offset == (16, 16)
    window.open_at(Page.DIALLING)
    countries = named(window, "Country", QComboBox)
    countries.setFocus()
    type_text(window, "cana")
    assert countries.currentText() == "Canada (+1)"
    assert store.current.region == "CA"


def test_the_wheel_chooses_nothing(window: SettingsWindow, store: SettingsStore) -> None:
    window.open_at(Page.RINGING)
    box = named(window, "Where cards appear", QComboBox)
    middle = QPointF(box.rect().center())
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    modifier = Qt.KeyboardModifier.NoModifier
    down = QPoint(0, -120)
    QApplication.sendEvent(
        box, QWheelEvent(middle, middle, down, down, none, modifier, phase, False)
    )
    assert store.current == Settings()


def test_a_value_that_is_not_on_offer_is_shown_and_kept(
    store: SettingsStore, window: SettingsWindow
) -> None:
    window.open_at(Page.CONNECTION)
    store.change(cloud="us.dev")
    assert named(window, "Cloud", QComboBox).currentText() == "us.dev"
    assert store.current.cloud == "us.dev"


def test_a_switch_is_a_check_box_with_space(window: SettingsWindow, store: SettingsStore) -> None:
    window.open_at(Page.ADVANCED)
    switch = named(window, "Protect the sign-in (PKCE)", QCheckBox)
    told = QAccessible.queryAccessibleInterface(switch)
    assert told is not None
    assert told.role() is QAccessible.Role.CheckBox
    assert told.state().checked
    assert told.text(QAccessible.Text.Description).startswith("No other program")
    switch.setFocus()
    key(window, Qt.Key.Key_Space)
    assert store.current.pkce is False
    assert not told.state().checked
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert store.current.pkce is True


@pytest.mark.parametrize("dark", [False, True])
def test_a_switch_shows_by_its_form_whether_it_is_on(window: SettingsWindow, dark: bool) -> None:
    QApplication.setPalette(theme.palette(dark=dark))
    window.open_at(Page.ADVANCED)
    settle(window)
    switch = named(window, "Protect the sign-in (PKCE)", QCheckBox)

    def picture() -> QImage:
        return switch.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    on = picture()
    switch.setChecked(False)
    assert picture() != on
    left, right = (on.pixelColor(x, on.height() // 2) for x in (10, on.width() - 13))
    assert theme.contrast(left, right) >= 3


def test_starting_at_login_is_what_the_computer_says(
    qtbot: QtBot, window: SettingsWindow, autostart: DesktopEntry
) -> None:
    window.open_at(Page.RINGING)
    key(window, Qt.Key.Key_S, ALT)
    switch = named(window, "Start with this computer", QCheckBox)
    qtbot.waitUntil(switch.isChecked)  # the mnemonic lets the control go down and up
    assert autostart.is_on()
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert not autostart.is_on()


def test_a_start_for_all_users_is_told_as_such(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    for_all = tmp_path / "etc" / "callcontrol.desktop"
    for_all.parent.mkdir()
    start = DesktopEntry(tmp_path / "mine", ["callcontrol"], system=[for_all.parent])
    assert not start_at_login(start).matches("for all users")
    for_all.write_text(desktop_entry(["callcontrol"]))
    assert start_at_login(start).matches("for all users")


def test_a_start_at_login_that_is_forbidden_is_said(window: SettingsWindow, tmp_path: Path) -> None:
    (tmp_path / "autostart").touch()
    window.open_at(Page.RINGING)
    switch = named(window, "Start with this computer", QCheckBox)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert not switch.isChecked()
    assert "This computer does not allow it: " in read(window)


def test_what_cannot_be_written_is_said_in_its_row(
    window: SettingsWindow, store: SettingsStore, tmp_path: Path
) -> None:
    (tmp_path / "profile").touch()
    enter(window, "Client ID", "client-1")
    assert "The settings cannot be written." in read(window)
    assert store.current.client_id == "client-1"


def test_what_others_change_is_shown(window: SettingsWindow, store: SettingsStore) -> None:
    store.change(client_id="from-elsewhere", pkce=False)
    assert field(window, "Client ID").text() == "from-elsewhere"
    window.open_at(Page.ADVANCED)
    assert not named(window, "Protect the sign-in (PKCE)", QCheckBox).isChecked()


def test_typing_is_not_disturbed_by_what_others_change(
    window: SettingsWindow, store: SettingsStore
) -> None:
    field(window, "Client ID").setFocus()
    type_text(window, "mine")
    store.change(client_id="theirs")
    assert field(window, "Client ID").text() == "mine"


def test_who_is_signed_in_and_what_can_be_done_about_it(
    qtbot: QtBot, window: SettingsWindow
) -> None:
    window.show_account(AccountStatus(state=AccountState.SIGNED_IN), "Robin Ashby · 2881")
    assert "Signed in as Robin Ashby · 2881." in read(window)
    with qtbot.waitSignal(window.sign_out_requested):
        click(window, "Sign out")
    window.show_account(AccountStatus(state=AccountState.SIGNED_OUT, reason="denied"), "")
    assert "The sign-in was refused." in read(window)
    with qtbot.waitSignal(window.sign_in_requested):
        click(window, "Sign in…")
    window.show_account(AccountStatus(state=AccountState.SIGNING_IN), "")
    assert not button(window, "Sign in…").isEnabled()


def test_the_folder_of_the_history_is_opened(window: SettingsWindow, opened: list[Path]) -> None:
    window.open_at(Page.HISTORY)
    assert "history.sqlite3" in read(window)
    click(window, "Open folder")
    click(window, "Open its folder")
    assert opened == [Path("/home/robin") / LONG / LONG, Path("/home/robin")]


def test_without_a_way_to_start_at_login_it_is_not_offered(
    qtbot: QtBot, store: SettingsStore
) -> None:
    window = SettingsWindow(store, database=Path("/h"), settings_file=Path("/s"))
    qtbot.addWidget(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    window.open_at(Page.RINGING)
    assert "Start with this computer" not in read(window)


def test_search_leads_to_the_page_and_the_row(window: SettingsWindow) -> None:
    key(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_text(window, "PKCE")
    assert pages(window) == ["Advanced"]
    assert [box.accessibleName() for box in shown(window, QCheckBox)] == [
        "Protect the sign-in (PKCE)"
    ]
    assert "Sign-in port" not in read(window)
    key(window, Qt.Key.Key_Escape)
    assert len(pages(window)) == len(Page)
    assert "Sign-in port" in read(window).replace("&", "")


def test_search_by_the_name_of_a_page_shows_it_whole(window: SettingsWindow) -> None:
    key(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_text(window, "advan")
    assert pages(window) == ["Advanced"]
    assert len(shown(window, QCheckBox)) == 2
    assert shown(window, QLineEdit)[-1].accessibleName() == "Sign-in port"


def test_a_search_without_result_says_so(window: SettingsWindow) -> None:
    key(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_text(window, "qqq")
    assert pages(window) == []
    assert "Nothing here is called that." in read(window)


def test_the_list_is_walked_with_the_arrow_keys(window: SettingsWindow) -> None:
    key(window, Qt.Key.Key_Down)
    assert field(window, "Proxy address").isVisible()


def test_it_does_not_block_the_window_it_belongs_to(window: SettingsWindow) -> None:
    assert not window.isModal()


def test_countries_have_their_calling_codes() -> None:
    found = settings_regions.regions()
    assert found[0][0] == ""
    assert ("CA", "Canada (+1)") in found
    assert ("DE", "Germany (+49)") in found
    assert len(found) > 200
    words = [name.casefold() for _, name in found[1:]]
    assert words == sorted(words)


@pytest.mark.parametrize("page", Page)
def test_mnemonics_are_unique_on_each_page(window: SettingsWindow, page: Page) -> None:
    window.open_at(page)
    keys = [
        words[words.index("&") + 1].lower()
        for words in (
            *(label.text() for label in shown(window, QLabel)),
            *(found.text() for found in shown(window, QAbstractButton)),
        )
        if "&" in words
    ]
    assert len(set(keys)) == len(keys)
    assert keys


@pytest.mark.parametrize("page", Page)
def test_everything_has_a_name_and_an_explanation(window: SettingsWindow, page: Page) -> None:
    window.open_at(page)
    usable = [node for node in tree(window) if node.state().focusable]
    assert [str(node.object()) for node in usable if not name(node).strip()] == []
    for kind in (QCheckBox, QComboBox, QAbstractButton):
        for control in shown(window, kind):
            if control.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                assert control.accessibleDescription(), control


@pytest.mark.parametrize("page", Page)
def test_tab_goes_from_the_search_by_the_list_through_the_page(
    window: SettingsWindow, page: Page
) -> None:
    window.open_at(page)
    settle(window)
    shown(window, QLineEdit)[0].setFocus()
    stops = list(tab_stops(window))
    assert isinstance(stops[0], QListWidget)
    places = [stop.mapTo(window, QPoint()).y() for stop in stops[1:-1]]
    assert places == sorted(places)
    usable = {
        widget
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for widget in shown(window, kind)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
    }
    assert usable <= set(stops)


@pytest.mark.parametrize("size", ["least", "usual"])
@pytest.mark.usefixtures("fonts", "words")
def test_nothing_is_cut_off(window: SettingsWindow, size: str) -> None:
    theme.scale_again()
    if size == "least":
        window.resize(1, 1)
    for page in Page:
        window.open_at(page)
        if page is Page.ADVANCED:
            enter(window, field_on(window), "x")
        settle(window)
        paths = [label for label in shown(window, QLabel) if ELASTIC in label.text()]
        assert all(label.height() >= label.heightForWidth(label.width()) for label in paths), page
        assert [each for each in cut_off(window) if "u200b" not in each] == [], page
        assert overlaps(window) == [], page
        for box in shown(window, QComboBox):
            if box.count() < 12:
                assert box.width() >= box.fontMetrics().horizontalAdvance(box.currentText()) + 36
        (listed,) = shown(window, QListWidget)
        assert listed.sizeHintForColumn(0) <= listed.viewport().width()


def field_on(window: QWidget) -> str:
    return shown(window, QLineEdit)[-1].accessibleName()


@pytest.mark.parametrize("page", Page)
def test_controls_are_large_enough_to_hit(window: SettingsWindow, page: Page) -> None:
    window.open_at(page)
    settle(window)
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for found in shown(window, kind):
            if found.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                assert min(found.size().toTuple()) >= 24


def test_a_proxy_is_a_host_and_a_port_without_a_password(
    window: SettingsWindow, store: SettingsStore
) -> None:
    window.open_at(Page.CONNECTION)
    address = field(window, "Proxy address")
    for typed, said in (("alex:secret@proxy:1", "Without name and"), ("socks5://a:1", "such as")):
        address.setFocus()
        address.clear()
        type_text(window, typed)
        key(window, Qt.Key.Key_Return)
        assert said in read(window)
        assert store.current.proxy_address == ""
    address.clear()
    type_text(window, "http://proxy.example.com:3128/")
    key(window, Qt.Key.Key_Return)
    assert store.current.proxy_address == "proxy.example.com:3128"


def test_a_file_of_certificates_that_has_gone_since_is_not_called_trusted_in_silence(
    qtbot: QtBot, store: SettingsStore, tmp_path: Path
) -> None:
    store.change(ca_file=str(tmp_path / "gone.pem"))
    row = CertificateRow(store)
    open_window(qtbot, row)
    assert "cannot be read" in read(row)
    click(row, "Remove")
    assert "cannot be read" not in read(row)


def test_a_file_of_certificates_is_looked_at_before_it_is_taken(
    window: SettingsWindow, store: SettingsStore, tmp_path: Path
) -> None:
    window.open_at(Page.CONNECTION)
    (row,) = shown(window, CertificateRow)
    for file, said in ((tmp_path / "none.pem", "cannot be read"), (Path(__file__), "holds none")):
        row.chosen.emit(str(file))
        assert said in read(window)
        assert store.current.ca_file == ""
    certificate, _ = write_certificate(tmp_path)
    row.chosen.emit(str(certificate))
    assert store.current.ca_file == str(certificate)
    assert "Trusted besides" in read(window)
    click(window, "Remove")
    assert store.current.ca_file == ""
