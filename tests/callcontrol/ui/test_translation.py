"""The program speaks the user's language, in everything that it shows."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from callcontrol.calls.entry import Entry
from callcontrol.calls.page_address import Page
from callcontrol.calls.pop_rules import PopRule
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Direction
from callcontrol.erasing import Erasing
from callcontrol.paths import Paths
from callcontrol.settings import SettingsStore
from callcontrol.status import AccountState, AccountStatus, ConnectionState, ConnectionStatus
from callcontrol.storage.history import digits_only
from callcontrol.storage.recording import Recording
from callcontrol.tasks import Tasks
from callcontrol.ui import last_contact, text, times
from callcontrol.ui.call_card import CallCard
from callcontrol.ui.clipboard_dial import ClipboardDial
from callcontrol.ui.closing_words import closing_pages
from callcontrol.ui.dial_request import DialQuestion
from callcontrol.ui.export_menu import ExportMenu
from callcontrol.ui.history_deletion import HistoryDeletion
from callcontrol.ui.history_reading import HistoryReading
from callcontrol.ui.history_view import HistoryView
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.page_menus import PageMenus
from callcontrol.ui.pop_control import PopControl
from callcontrol.ui.privacy_control import PrivacyControl
from callcontrol.ui.quit_question import QuitQuestion
from callcontrol.ui.screen_pop import ScreenPop
from callcontrol.ui.settings_regions import regions
from callcontrol.ui.settings_window import SettingsWindow
from callcontrol.ui.settling import Settling
from callcontrol.ui.sign_in_page import SignInPage
from callcontrol.ui.translation import LANGUAGES, language, speak, tr
from callcontrol.ui.tray import Tray
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.storage.samples import record as sample
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.languages import speaking
from tests.callcontrol.ui.listed_calls import NOON
from tests.callcontrol.ui.looking import buttons, entries, open_window, read, shown
from tests.callcontrol.ui.window_states import FOUR_PHONES, STATES, press
from tests.end_to_end.signed_in import signed_in

DESKTOP = Path(__file__).parents[3] / "desktop"
ASK = "from callcontrol.ui.translation import language; print(language({!r}))"


@pytest.fixture(name="spoken", params=LANGUAGES)
def _spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    with speaking(qapp, request.param):
        yield request.param


@pytest.fixture(name="german")
def _german(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "de"):
        yield


# --- which language ------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="other systems are not asked by variables")
@pytest.mark.parametrize(
    ("chosen", "computer", "spoken"),
    [
        ("", {"LANG": "de_AT.UTF-8"}, "de"),
        ("", {"LANG": "pl_PL.UTF-8", "LANGUAGE": "pl:fr"}, "fr"),
        ("", {"LANG": "pl_PL.UTF-8"}, "en"),
        ("", {"LANG": "en_CA.UTF-8", "LANGUAGE": "en_CA:de"}, "en"),
        ("", {"LANG": "C"}, "en"),
        ("es", {"LANG": "de_DE.UTF-8"}, "es"),
        ("en", {"LANG": "de_DE.UTF-8"}, "en"),
        ("xx", {"LANG": "fr_CH.UTF-8"}, "fr"),
    ],
)
def test_what_the_user_chose_comes_before_what_the_computer_speaks(
    chosen: str, computer: dict[str, str], spoken: str
) -> None:
    kept = {k: v for k, v in os.environ.items() if k != "LANGUAGE" and not k.startswith("LC_")}
    told = subprocess.run(
        [sys.executable, "-c", ASK.format(chosen)],
        env={**kept, **computer, "PYTHONPATH": str(DESKTOP)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == spoken


def test_english_loads_nothing(qapp: QApplication) -> None:
    before = QLocale()
    speak(qapp, "en")
    assert qapp.findChildren(QTranslator) == []
    assert tr("&Answer") == "&Answer"
    assert tr("%n missed", n=3) == "3 missed"
    QLocale.setDefault(before)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_is_one_that_can_be_chosen(qtbot: QtBot, tmp_path: Path, code: str) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    store.change(language=code)
    window = SettingsWindow(store, database=tmp_path, settings_file=tmp_path)
    qtbot.addWidget(window)
    assert LANGUAGES[code] in {box.currentText() for box in _choices(window)}
    assert language(code) == code


def _choices(window: SettingsWindow) -> list[QComboBox]:
    return window.findChildren(QComboBox)


# --- what is shown -------------------------------------------------------------------------------


@pytest.mark.usefixtures("german")
def test_in_german_the_window_is_german(qtbot: QtBot) -> None:
    window = MainWindow()
    open_window(qtbot, window)
    window.show_account(AccountStatus(state=AccountState.SIGNED_OUT, reason="denied"))
    assert "Anmelden…" in buttons(window)
    assert "Die Anmeldung wurde abgelehnt." in read(window)
    STATES["talking"](window)
    qtbot.wait(0)
    assert {"Halten", "Weiterleiten…", "Auflegen"} <= set(buttons(window))
    assert "Einstellungen…" in entries(window.header.menu)


def contact(last: CallRecord, this_week: int) -> str:
    return last_contact.contact(Entry.of_one(last), this_week, NOON)


@pytest.mark.usefixtures("german")
def test_in_german_a_pop_and_the_tray_are_german(qtbot: QtBot) -> None:
    pop = ScreenPop()
    qtbot.addWidget(pop)
    yesterday = sample(1, started_on=NOON - timedelta(days=1))
    pop.show_ringing(scenes.forwarded(), contact(yesterday, 3), moment(3))
    pop.show()
    assert pop.windowTitle() == "Eingehender Anruf von Jordan Blake"
    assert buttons(pop) == ["Annehmen", "Umleiten…", "Ignorieren"]
    assert "Klingelt auf 2881 · weitergeleitet von 2880" in read(pop)
    assert "3. Anruf diese Woche · zuletzt: 0:56, gestern" in read(pop)
    assert "Beenden" in entries(Tray().menu)


@pytest.mark.usefixtures("german")
def test_in_german_qt_is_german_too(qtbot: QtBot) -> None:
    field = QLineEdit("x")
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    assert any(words.startswith("Rückgängig") for words in entries(menu))
    menu.deleteLater()


@pytest.mark.parametrize(
    ("code", "day", "year", "last"),
    [
        ("de", "Montag, 2. März", "30. März 2025", "Zuletzt: 0:56, gestern"),
        ("fr", "Lundi 2 mars", "30 mars 2025", "Dernier : 0:56, hier"),
        ("es", "Lunes, 2 de marzo", "30 de marzo de 2025", "Última: 0:56, ayer"),
    ],
)
def test_days_follow_the_language(
    qapp: QApplication, code: str, day: str, year: str, last: str
) -> None:
    with speaking(qapp, code):
        assert times.day(NOON - timedelta(days=2), NOON) == day
        assert times.day(NOON - timedelta(days=339), NOON) == year
        yesterday = sample(1, started_on=NOON - timedelta(days=1))
        assert contact(yesterday, 1).replace("\u00a0", " ") == last
        assert times.time_of_day(NOON) == "12:00"
        assert times.duration(timedelta(seconds=3723)) == "1:02:03"


def test_counts_have_their_singular_and_plural(qapp: QApplication) -> None:
    with speaking(qapp, "fr"):
        assert [tr("%n missed", n=n) for n in (1, 2)] == ["1 manqué", "2 manqués"]
    with speaking(qapp, "es"):
        assert [tr("%n missed", n=n) for n in (1, 2)] == ["1 perdida", "2 perdidas"]


@pytest.mark.usefixtures("german")
def test_one_english_word_can_be_two() -> None:
    assert tr("Call") == "Anrufen"
    assert text.direction(Direction.UNKNOWN) == "Anruf"


@pytest.mark.usefixtures("german")
def test_countries_have_their_names_and_stand_where_one_looks_for_them() -> None:
    found = [name for _, name in regions()[1:]]
    assert {"Deutschland (+49)", "Österreich (+43)"} <= set(found)
    assert found.index("Oman (+968)") < found.index("Österreich (+43)") < found.index("Peru (+51)")


@pytest.mark.usefixtures("german")
def test_the_page_in_the_browser_is_german() -> None:
    pages = closing_pages()
    assert pages.language.startswith("de")
    assert pages.arrived.status == 200
    assert pages.arrived.title == "Sie können dieses Fenster schließen"


def test_the_keys_are_the_same_in_every_language(qtbot: QtBot, spoken: str) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    portable = QKeySequence.SequenceFormat.PortableText
    keys = {action.shortcut().toString(portable) for action in window.actions()}
    assert {"Ctrl+Q", "Ctrl+L", "Ctrl+R", "Ctrl+,"} <= keys, spoken


# --- mnemonics -----------------------------------------------------------------------------------


def mnemonics(texts: list[str]) -> list[str]:
    """The keys that lead to these words."""
    keys = (words.replace("&&", "").partition("&")[2] for words in texts)
    return sorted(key[0].casefold() for key in keys if key)


def twice(texts: list[str]) -> list[str]:
    found = mnemonics(texts)
    return [words for words in texts if any(found.count(key) > 1 for key in mnemonics([words]))]


def labels(root: QWidget) -> list[str]:
    """What can be seen in ``root`` and may have a mnemonic."""
    return [
        *(label.text() for label in shown(root, QLabel) if label.buddy()),
        *(found.text() for found in shown(root, QAbstractButton)),
    ]


def menus(menu: QMenu) -> Iterator[list[str]]:
    """The entries of a menu, and of each menu within it."""
    yield [action.text() for action in menu.actions() if action.isVisible()]
    for action in menu.actions():
        if isinstance(inner := action.menu(), QMenu):
            yield from menus(inner)


@pytest.mark.parametrize("state", STATES)
def test_a_key_leads_to_one_place_of_a_card_or_menu(
    qtbot: QtBot, tmp_path: Path, spoken: str, state: str
) -> None:
    window = MainWindow()
    PopControl(window, Tray(), SettingsStore(tmp_path / "settings.json"), lambda: NOON)
    window.offer_demo()
    ExportMenu(window, Tasks(), cast("Any", SimpleNamespace(session=None)), print)
    open_window(qtbot, window)
    STATES[state](window)
    window.recording.show_calls([scenes.talking().caller], are_recorded=True)
    qtbot.wait(0)
    press(window, state)
    for entry in menus(window.header.menu):
        assert twice(entry) == [], spoken
    for card in window.findChildren(CallCard):
        assert twice(labels(card)) == [], spoken
    assert twice(labels(window.sign_in)) == [], spoken


@pytest.mark.parametrize("answered_on", [None, NOON])
async def test_a_key_leads_to_one_place_of_the_menu_of_a_call(
    qtbot: QtBot, tmp_path: Path, spoken: str, answered_on: datetime | None
) -> None:
    async with signed_in(tmp_path) as desk:
        window, history, tasks = MainWindow(), desk.session.history, Tasks()
        settings, paths = SettingsStore(tmp_path / "settings.json"), Paths.in_folder(tmp_path)
        Settling(window, lambda: NOON).follow(history)
        HistoryDeletion(window, settings).follow(desk.session)
        erasing = Erasing(paths, settings, Recording(paths.recording), digits_only)
        PrivacyControl(window, settings, tasks, lambda: NOON).start(desk.account, erasing)
        PageMenus(window, pages=lambda _: [page], live=list, open_page=print)
        page = Page(rule=PopRule(name="Ann"), address="https://crm.example")
        outcome = Outcome.MISSED if answered_on is None else Outcome.ANSWERED
        history.save(sample(1, answered_on=answered_on, outcome=outcome))
        window.history.show_history(HistoryReading(history), lambda: NOON)
        window.show_account(AccountStatus(state=AccountState.SIGNED_IN))
        open_window(qtbot, window)
        (view,) = shown(window, HistoryView)
        view.customContextMenuRequested.emit(view.visualRect(view.model().index(0, 0)).center())
        (menu,) = shown(view, QMenu)
        assert len(menu.actions()) > 6
        for entry in menus(menu):
            assert twice(entry) == [], spoken
        menu.close()
        await tasks.close()


def test_a_key_leads_to_one_place_of_the_tray(qtbot: QtBot, tmp_path: Path, spoken: str) -> None:
    tray, window = Tray(), MainWindow()
    qtbot.addWidget(window)
    PopControl(window, tray, SettingsStore(tmp_path / "settings.json"), lambda: NOON)
    question = DialQuestion()
    qtbot.addWidget(question)
    ClipboardDial(window, tray, question)
    tray.show_connection(ConnectionStatus(state=ConnectionState.RECOVERING, since=NOON))
    callers = (scenes.ringing().caller, scenes.talking().caller, scenes.held().caller)
    for phones, caller, unseen in product((FOUR_PHONES[:1], FOUR_PHONES), callers, (0, 2)):
        tray.show_phones(phones)
        tray.show_missed((), unseen)
        tray.show_calls([caller])
        for entry in menus(tray.menu):
            assert twice(entry) == [], spoken


def test_a_key_leads_to_one_place_of_other_windows(
    qtbot: QtBot, tmp_path: Path, spoken: str
) -> None:
    page = SignInPage()
    page.offer_demo(offered=True)
    page.ask_client_id(needed=True)
    pop = ScreenPop()
    pop.show_ringing(scenes.ringing().caller, "", moment(3))
    question = QuitQuestion(SettingsStore(tmp_path / "settings.json"))
    question.ask(records_calls=True)
    boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    for window in (page, pop):
        qtbot.addWidget(window)
        window.show()
    for state in (AccountState.SIGNED_OUT, AccountState.SIGNING_IN):
        page.show_status(AccountStatus(state=state, link="https://example.com/"))
        for root in (page, pop, *boxes):
            assert twice(labels(root)) == [], spoken
    question.dismiss()
