"""Every window in every state, in a language that nobody speaks: is a word left in English?"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QMessageBox,
    QSystemTrayIcon,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from callcontrol.autostart import DesktopEntry
from callcontrol.calls.entry import Entry
from callcontrol.calls.number import Kind, Reason, to_dial
from callcontrol.calls.record import Outcome
from callcontrol.calls.transfer import Offer, Stage
from callcontrol.cloudlink.models import CallAction, CallState, Direction, Party
from callcontrol.phone_status import Availability, PhoneStatus
from callcontrol.settings import SettingsStore
from callcontrol.status import AccountState, AccountStatus, ConnectionState, ConnectionStatus
from callcontrol.tasks import Tasks
from callcontrol.ui import (
    availability,
    connection_words,
    dial_words,
    last_contact,
    problems,
    recording_menu,
    settings_rules,
    text,
    times,
)
from callcontrol.ui.call_back_menu import Caller
from callcontrol.ui.closing_words import closing_pages
from callcontrol.ui.dial_request import DialQuestion
from callcontrol.ui.history_care import HistoryCare
from callcontrol.ui.history_trouble import HistoryTrouble
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.quit_question import QuitQuestion
from callcontrol.ui.screen_pop import ScreenPop
from callcontrol.ui.settings_window import SettingsWindow
from callcontrol.ui.sign_in_page import SignInPage
from callcontrol.ui.tray import Tray
from tests.callcontrol.calls.builders import START, moment
from tests.callcontrol.storage.samples import record as sample
from tests.callcontrol.ui import counted, scenes
from tests.callcontrol.ui.languages import PSEUDO, speaking
from tests.callcontrol.ui.looking import named, open_window
from tests.callcontrol.ui.pseudo_locale import marked, texts, untranslated
from tests.callcontrol.ui.test_problems import CODES
from tests.callcontrol.ui.window_states import STATES, press, view

NAMES = (
    "Jordan Blake",
    "Robin Ashby",
    "Anna Weiss",
    "Example Ltd",
    "Sam Fielding",
    "Ann",
    "Samira <b>Vale</b> & Co",
    "Samira Vale & Co",
    "Wants invoice 4411",
    "#invoice",
    "invoice",
)
EARLIER = ("Monday", "Mon", "Tue")
"""Days in the history."""
ANNA = Party(number="2883", name="Anna Weiss")


@pytest.fixture(autouse=True)
def _pseudo(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, PSEUDO):
        QLocale.setDefault(QLocale("en_GB"))
        yield


def test_a_word_that_is_not_translated_is_found() -> None:
    assert untranslated(["[One]", "[a [b] c] · 0:42", "[for Anna]: Anna, 9:05 PM"], ["Anna"]) == ""
    assert untranslated(["[One] two", "Three", "[a] · ü"]) == "[One] two\nThree\n[a] · ü"
    assert marked("&Call {number}") == "[&Calln {number}]"


CALENDAR = [
    *(QLocale.c().standaloneMonthName(month) for month in range(1, 13)),
    *(QLocale.c().standaloneDayName(day) for day in range(1, 8)),
    *(QLocale.c().standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)),
]
"""Qt's own words."""


@pytest.mark.parametrize("state", STATES)
def test_every_word_of_the_window_is_translated(qtbot: QtBot, state: str) -> None:
    window = MainWindow()
    window.offer_demo()
    open_window(qtbot, window)
    STATES[state](window)
    qtbot.wait(0)
    press(window, state)
    if state == "four phones":
        window.resize(1200, 700)  # the states of phones are cut where they are too long
        qtbot.wait(0)
    else:
        waits = PhoneStatus(is_known=True, do_not_disturb=True, message_waiting=True)
        window.show_phones([view("2881", waits)])
    banner = "CloudLink cannot be reached. Check that this computer is online."
    callers = [text.party(one.party) for one in counted.figures().busiest]
    assert untranslated(texts(window), [*NAMES, *callers, *CALENDAR, banner, *EARLIER]) == ""


@pytest.mark.parametrize("state", AccountState)
def test_every_word_of_the_sign_in_is_translated(qtbot: QtBot, state: AccountState) -> None:
    page = SignInPage()
    qtbot.addWidget(page)
    page.offer_demo(offered=True)
    page.ask_client_id(needed=True)
    page.show_status(AccountStatus(state=state, reason="denied", link="https://example.com/"))
    assert untranslated(texts(page)) == ""


def test_every_word_of_a_pop_is_translated(qtbot: QtBot) -> None:
    pop = ScreenPop()
    qtbot.addWidget(pop)
    record, head = scenes.forwarded(), sample(1, started_on=START)
    entry = Entry.of_one(head)
    for calls in (1, 3):
        contact = last_contact.contact(entry, calls, START)
        pop.show_ringing(record, contact, moment(3))
        assert untranslated(texts(pop), NAMES) == ""
    pop.show_end(text.farewell(record, here=True, missed=True))
    assert untranslated(texts(pop), NAMES) == ""


def test_every_word_of_the_settings_is_translated(qtbot: QtBot, tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    window = SettingsWindow(
        store,
        database=Path("/1/2"),
        settings_file=Path("/1/3"),
        autostart=DesktopEntry(tmp_path / "autostart", ["callcontrol"], system=[]),
        open_folder=lambda _: None,
        care=HistoryCare(Path("/1"), Tasks(), HistoryTrouble()),
        update_problem="",
    )
    qtbot.addWidget(window)
    for state in AccountState:
        window.show_account(AccountStatus(state=state), "Robin Ashby")
        languages = ("Deutsch", "English", "Español", "Français")
        assert untranslated(texts(window), [*NAMES, *languages]) == ""


def test_every_word_of_the_tray_is_translated(qtbot: QtBot) -> None:  # noqa: ARG001
    tray = Tray()
    (icon,) = tray.findChildren(QSystemTrayIcon)
    caller = scenes.ringing().caller
    tray.show_missed([Caller("Jordan Blake", "1")], 3)
    tray.show_recent([Caller("Jordan Blake", "1")])
    for state in ConnectionState:
        tray.show_connection(ConnectionStatus(state=state, since=START))
        for live in ([], [caller]):
            tray.show_calls(live)
            for phone in _phones():
                tray.show_phones([view("2881", phone, dials=True)])
                said = [icon.toolTip(), *texts(tray.menu)]
                assert untranslated(said, NAMES) == ""


def _phones() -> Iterator[PhoneStatus]:
    for name in Availability:
        for asked in (None, name):
            yield PhoneStatus(is_known=True, availability=name, asked=asked, message_waiting=True)


def test_every_word_of_the_questions_is_translated(qtbot: QtBot, tmp_path: Path) -> None:
    quitting = QuitQuestion(SettingsStore(tmp_path / "settings.json"))
    quitting.ask(records_calls=True, in_call=True)
    boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    assert untranslated(word for box in boxes if box.isVisible() for word in texts(box)) == ""
    quitting.dismiss()
    question = DialQuestion()
    qtbot.addWidget(question, before_close_func=lambda _: question.dismiss())
    for asked in ("tel:+16135550123", "*21*2882#", "2882", "mailto:x", "1" * 500):
        question.show_obstacle(problems.sentence("dial_signed_out"))
        question.ask(asked)
        assert untranslated(texts(question), ("tel:", "mailto:x")) == ""
        question.dismiss()


def test_every_word_for_a_call_is_translated() -> None:
    records = [
        sample(1, outcome=outcome, handed_to=to, answered_on=None)
        for outcome in Outcome
        for to in (ANNA, None)
    ]
    ringing = scenes.ringing().caller
    states = [replace(ringing, call=replace(ringing.call, state=state)) for state in CallState]
    said = [
        *(text.action(action) for action in CallAction),
        *(text.action_help(action) for action in CallAction),
        *(text.offer(offer) for offer in Offer),
        *(text.offer_help(offer) for offer in Offer),
        *(text.direction(direction) for direction in Direction),
        *(text.leg_state(record) for record in states),
        *(text.leg_state(scenes.at_stage(stage).caller) for stage in Stage),
        *(of(record) for record in records for of in (text.outcome, text.parting, text.summary)),
        *(text.farewell(record, here=here) for record in records for here in (True, False)),
        text.how_it_came(scenes.forwarded()),
        text.party(Party()),
    ]
    assert untranslated(said, NAMES) == ""


def test_every_word_beside_the_calls_is_translated() -> None:
    refusals: list[Callable[[], object]] = [
        lambda: settings_rules.client_id("a b"),
        lambda: settings_rules.account_number("a b"),
        lambda: settings_rules.port("x"),
        lambda: settings_rules.port("1"),
        lambda: settings_rules.phones("*!"),
    ]
    refused = []
    for refuse in refusals:
        with pytest.raises(settings_rules.Refused) as error:
            refuse()
        refused.append(str(error.value))
    numbers = [to_dial(typed, "CA") for typed in ("112", "*21#", "2882", "+44 20 7946 0018 ext. 5")]
    assert {number.kind for number in numbers} >= {Kind.EXTENSION, Kind.INTERNATIONAL}
    pages = closing_pages()
    said = [
        *refused,
        *(problems.sentence(code) for code in CODES),
        *(dial_words.why_not(reason) for reason in Reason),
        *(dial_words.before_dialling(number) for number in numbers),
        *(dial_words.to_confirm(number) for number in numbers),
        *(recording_menu.accepted(action) for action in CallAction),
        *(availability.words(phone) for phone in _phones()),
        *(
            connection_words.detail(ConnectionStatus(state=state, since=START, reason="timeout"))
            for state in ConnectionState
        ),
        *(times.day(moment(0) - timedelta(days=days), moment(0)) for days in (0, 1)),
        *(f"{page.title} {page.text}" for page in (pages.arrived, pages.denied, pages.used)),
    ]
    assert untranslated(said) == ""


def test_the_menu_of_what_was_dialled_is_translated(qtbot: QtBot) -> None:
    window = MainWindow()
    open_window(qtbot, window)
    STATES["no calls"](window)
    window.dialler.show_recent([ANNA])
    named(window, marked("Numbers dialled last"), QToolButton).click()
    (menu,) = (each for each in window.findChildren(QMenu) if each.isVisible())
    assert untranslated(texts(menu), NAMES) == ""
    menu.close()
