"""The main window in each of its states, for tests that look at all of them."""

from collections.abc import Callable
from datetime import timedelta

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from callcontrol.calls.entry import Remark
from callcontrol.calls.gap import Gap, GapReason
from callcontrol.calls.transfer import Conversation, Stage
from callcontrol.cloudlink.models import CallState, EndpointId, Identity
from callcontrol.phone_status import Availability, PhoneStatus, PhoneTrouble
from callcontrol.status import AccountState, AccountStatus, ConnectionState, ConnectionStatus
from callcontrol.storage.database import open_in_memory
from callcontrol.storage.gaps import Reach
from callcontrol.storage.history import History
from callcontrol.ui import banner, last_contact
from callcontrol.ui.card_facts import CardFacts
from callcontrol.ui.history_reading import HistoryReading
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.page_rail import Page
from callcontrol.ui.phone_words import PhoneView
from callcontrol.ui.reconnecting import Reconnecting
from callcontrol.ui.translation import tr
from callcontrol.ui.undo_line import UndoLine
from tests.callcontrol.calls.builders import START, moment
from tests.callcontrol.ui import counted, people, scenes
from tests.callcontrol.ui.listed_calls import NOON, call
from tests.callcontrol.ui.looking import click, key, plain

Show = Callable[[MainWindow], None]


def signed_in(window: MainWindow) -> None:
    window.show_account(AccountStatus(state=AccountState.SIGNED_IN))
    window.header.show_identity(
        Identity(user_id="u", account_id="a", name="Robin Ashby", extension="2881"), "2881"
    )
    window.header.show_connection(ConnectionStatus(state=ConnectionState.CONNECTED, since=START))


def account(state: AccountState, reason: str = "", link: str = "") -> Show:
    return lambda window: window.show_account(AccountStatus(state=state, reason=reason, link=link))


def with_calls(*conversations: Conversation) -> Show:
    """Signed in, with these calls."""

    def show(window: MainWindow) -> None:
        signed_in(window)
        unique = [
            replace(one, caller=replace(one.caller, record_id=f"r{number}"))
            for number, one in enumerate(conversations)
        ]
        window.cards.show_conversations(unique, moment(60))

    return show


def with_history(window: MainWindow) -> None:
    signed_in(window)
    window.show_banner("CloudLink cannot be reached. Check that this computer is online.")
    history = History(open_in_memory(), "account-1")
    history.save(*(call(number, hours=20 * number) for number in range(3)))
    newest, *_ = history.entries()
    history.remark(newest, Remark(note="Wants invoice 4411", tags=("invoice",)))
    reach = Reach(heard_until=NOON, records_from=NOON)
    phones = [EndpointId("2881"), EndpointId("2882")]
    history.gaps.save(
        dict.fromkeys(phones, reach),
        [_gap(phones[0], 1, 0), *(_gap(phone, 18, 3) for phone in phones)],
    )
    reading = HistoryReading(history)
    window.detail.show_history(reading, lambda: NOON)
    window.history.show_history(reading, lambda: NOON, phones)


def with_details(window: MainWindow) -> None:
    with_history(window)
    window.history.focus()
    key(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)


def searched(window: MainWindow) -> None:
    with_history(window)
    window.history.search.setText("613")


def _gap(endpoint_id: EndpointId, began: float, ended: float) -> Gap:
    return Gap(
        endpoint_id=endpoint_id,
        began_on=NOON - timedelta(hours=began),
        ended_on=NOON - timedelta(hours=ended),
        reason=GapReason.NOT_CONNECTED if ended else GapReason.NOT_RUNNING,
    )


def with_figures(window: MainWindow) -> None:
    signed_in(window)
    window.pages.show_page(Page.FIGURES)
    window.pages.figures.show_figures(counted.figures())
    window.pages.figures.tab_stops()[-1].setFocus()


def suggesting(window: MainWindow) -> None:
    signed_in(window)
    window.dialler.complete_by(people.find)
    (field,) = window.dialler.findChildren(QLineEdit)
    QTest.keyClicks(field, "s")


def view(number: str, status: PhoneStatus | None = None, **more: object) -> PhoneView:
    """A phone as it is shown: free, unless something else is said."""
    known = PhoneStatus(is_known=True, availability=Availability.AVAILABLE)
    return PhoneView(
        number=EndpointId(number),
        status=status or known,
        **more,  # type: ignore[arg-type]
    )


FOUR_PHONES = (
    view("2881", dials=True),
    view("2882", call=CallState.RINGING),
    view("2883", PhoneStatus(is_known=True, do_not_disturb=True, message_waiting=True)),
    view("2899", PhoneStatus(trouble=PhoneTrouble.UNKNOWN)),
)


def with_phones(window: MainWindow) -> None:
    with_calls(scenes.ringing())(window)
    window.show_phones(FOUR_PHONES)


def recorded(window: MainWindow) -> None:
    window.cards.facts = CardFacts(names_phone=True, is_recorded=True)
    with_calls(scenes.talking())(window)


def noted(window: MainWindow) -> None:
    """Much is written about one call and nothing about another; missed ones are settled."""
    with_calls(scenes.talking(), scenes.ringing("32"))(window)
    for card in reversed(window.cards.cards):
        card.show_contact(_KNOWN)
        card.note.offer(NOON.date)
    card.note.show_remark(_REMARK)
    card.note.show_saved()
    undo = UndoLine(window)
    window.put_below(undo)
    undo.offer_undo(tr("%n missed calls of {who} are settled", n=2).format(who="Ann"), lambda: 0)


_KNOWN = last_contact.noted(Remark(note="4411 (2880)", tags=("2881",)))
_REMARK = Remark(note="4411\n4412", tags=("2881", "2882"), follow_up_on=NOON.date())


def connection(status: ConnectionStatus) -> Show:
    """Signed in, with the connection like this."""

    def show(window: MainWindow) -> None:
        signed_in(window)
        window.header.show_connection(status)
        window.show_banner(banner.sentence(status, is_demo=False, lasts=True))
        Reconnecting(window.header, window.banner, lambda: START, window).show_connection(status)

    return show


STATES: dict[str, Show] = {
    "starting": account(AccountState.STARTING),
    "refused start": account(AccountState.STARTING, "database_newer"),
    "signed out": account(AccountState.SIGNED_OUT, "denied"),
    "signing in": account(AccountState.SIGNING_IN),
    "signing in by link": account(AccountState.SIGNING_IN, link="https://example.com/"),
    "no calls": signed_in,
    "connecting": connection(ConnectionStatus(state=ConnectionState.CONNECTING, since=START)),
    "reconnecting": connection(
        ConnectionStatus(
            state=ConnectionState.RECOVERING,
            since=START,
            reason="silent",
            next_try=moment(42),
            tries=12,
        )
    ),
    "not connected": connection(
        ConnectionStatus(state=ConnectionState.REFUSED, since=START, reason="refused")
    ),
    "history": with_history,
    "details": with_details,
    "searched": searched,
    "figures": with_figures,
    "suggesting": suggesting,
    "ringing": with_calls(scenes.ringing()),
    "redirecting": with_calls(scenes.ringing()),
    "talking": with_calls(scenes.talking()),
    "transferring": with_calls(scenes.talking()),
    "keypad": with_calls(scenes.talking()),
    "on hold": with_calls(scenes.held()),
    "asking": with_calls(scenes.at_stage(Stage.ASKING)),
    "asked": with_calls(scenes.at_stage(Stage.ASKED)),
    "together": with_calls(scenes.at_stage(Stage.TOGETHER)),
    "four phones": with_phones,
    "recorded": recorded,
    "noted": noted,
    "three calls": with_calls(scenes.ringing(), scenes.talking(), scenes.held()),
}

PRESSED = {
    "redirecting": "&Redirect…",
    "transferring": "&Transfer…",
    "keypad": "&Keypad",
    "figures": "Choose…",
}
"""The button that brings about what a state is named for."""


def press(window: MainWindow, state: str) -> None:
    """Press what brings about ``state``, if it takes a button."""
    if state in PRESSED:
        click(window, plain(tr(PRESSED[state])))
