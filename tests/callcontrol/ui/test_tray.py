"""The icon beside the clock: it shows the call that matters, and offers what that call allows."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallAction, EndpointId, Party
from callcontrol.phone_status import Availability, PhoneStatus
from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.ui import times
from callcontrol.ui.call_back_menu import Caller
from callcontrol.ui.phone_words import PhoneView
from callcontrol.ui.tray import Tray
from tests.callcontrol.calls.builders import START, call, outgoing
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import entries, pixels

RINGING, TALKING, HELD = scenes.ringing().caller, scenes.talking().caller, scenes.held().caller
SECOND = scenes.ringing("55", origin=Party(number="2885", name="Jordan Maybury")).caller
ALWAYS = ["Redial last number", "Missed", "Recent", "Do not disturb", "Open", "Settings…", "Quit"]


class Corner:
    """The tray's icon and menu, and what was asked of them."""

    def __init__(self) -> None:
        self.tray = Tray()
        self.asked: list[tuple[object, ...]] = []
        self.tray.action_requested.connect(lambda *asked: self.asked.append(asked))
        self.show(ConnectionState.CONNECTED)

    def show(self, state: ConnectionState, *live: CallRecord) -> None:
        self.tray.show_connection(ConnectionStatus(state=state, since=START))
        self.tray.show_calls(live)

    def show_calls(self, *live: CallRecord) -> None:
        self.show(ConnectionState.CONNECTED, *live)

    @property
    def icon(self) -> QSystemTrayIcon:
        (icon,) = self.tray.findChildren(QSystemTrayIcon)
        return icon

    @property
    def menu(self) -> QMenu:
        menu = self.icon.contextMenu()
        assert menu is not None
        return menu

    def headline(self) -> str:
        return next(iter(entries(self.menu)))

    def offered(self) -> list[str]:
        return list(entries(self.menu))[1:]


@pytest.fixture(name="corner")
def _corner(qtbot: QtBot) -> Corner:  # noqa: ARG001 - icons need a running Qt
    return Corner()


@pytest.mark.parametrize(
    ("live", "offered"),
    [
        ([], ALWAYS),
        ([RINGING], ["Answer", "End", *ALWAYS]),
        ([TALKING], ["End", "Hold", *ALWAYS]),
        ([HELD], ["End", "Take back", *ALWAYS]),
        ([scenes.record(outgoing())], ["End", *ALWAYS]),
        ([TALKING, SECOND], ["Answer", "End", *ALWAYS]),
        ([HELD, scenes.talking("60").caller], ["End", "Hold", *ALWAYS]),
    ],
)
def test_the_menu_offers_what_the_call_that_matters_most_allows(
    corner: Corner, live: list[CallRecord], offered: list[str]
) -> None:
    corner.show_calls(*live)
    assert corner.offered() == offered


def test_no_two_entries_share_a_key(corner: Corner) -> None:
    for live in ([], [RINGING], [TALKING], [HELD]):
        corner.show_calls(*live)
        actions = list(entries(corner.menu).values())[1:]
        keys = [action.text()[action.text().index("&") + 1].lower() for action in actions]
        assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    ("record", "words", "action"),
    [
        (RINGING, "Answer", CallAction.ANSWER),
        (RINGING, "End", CallAction.END),
        (TALKING, "Hold", CallAction.HOLD),
        (HELD, "Take back", CallAction.RETRIEVE),
    ],
)
def test_an_entry_asks_for_its_action(
    corner: Corner, record: CallRecord, words: str, action: CallAction
) -> None:
    corner.show_calls(record)
    entries(corner.menu)[words].trigger()
    assert corner.asked == [(record.key, action)]


def test_a_ringing_call_matters_most_and_is_the_one_that_is_answered(corner: Corner) -> None:
    corner.show_calls(TALKING, SECOND)
    entries(corner.menu)["Answer"].trigger()
    assert corner.asked == [(SECOND.key, CallAction.ANSWER)]


def test_an_open_menu_means_the_call_it_was_opened_for(corner: Corner) -> None:
    """Else a click on End that was meant for the call we talk in declines the one that rings."""
    corner.show_calls(TALKING)
    corner.menu.aboutToShow.emit()
    end = entries(corner.menu)["End"]
    corner.show_calls(TALKING, SECOND)
    end.trigger()
    assert corner.asked in ([], [(TALKING.key, CallAction.END)])


def test_opening_and_quitting_are_asked_for(qtbot: QtBot, corner: Corner) -> None:
    with qtbot.waitSignal(corner.tray.open_requested):
        entries(corner.menu)["Open"].trigger()
    with qtbot.waitSignal(corner.tray.quit_requested):
        entries(corner.menu)["Quit"].trigger()


@pytest.mark.parametrize(
    "reason",
    [QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick],
)
def test_clicking_the_icon_opens_the_window(
    qtbot: QtBot, corner: Corner, reason: QSystemTrayIcon.ActivationReason
) -> None:
    with qtbot.waitSignal(corner.tray.open_requested):
        corner.icon.activated.emit(reason)


def test_opening_the_menu_does_not_open_the_window(qtbot: QtBot, corner: Corner) -> None:
    with qtbot.assertNotEmitted(corner.tray.open_requested):
        corner.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


# --- what it says --------------------------------------------------------------------------------


def test_the_state_is_said_in_words(corner: Corner) -> None:
    assert corner.headline() == "Connected"
    assert not entries(corner.menu)["Connected"].isEnabled()
    corner.show(ConnectionState.RECOVERING)
    assert corner.headline() == f"Reconnecting since {times.time_of_day(START)}"
    corner.show_calls(RINGING)
    assert corner.headline() == "Ringing · Jordan Blake"
    assert "Ringing · Jordan Blake" in corner.icon.toolTip()


def test_a_name_is_shown_as_it_is_written(corner: Corner) -> None:
    corner.show_calls(scenes.record(call(origin=Party(number="2885", name="Smith & Sons"))))
    assert corner.headline() == "Ringing · Smith & Sons"


def test_what_a_stranger_calls_himself_is_no_rich_text_in_the_tooltip(corner: Corner) -> None:
    corner.show_calls(scenes.record(call(origin=scenes.HOSTILE)))
    assert "<img" not in corner.icon.toolTip()
    assert "<b>" not in corner.icon.toolTip()


def test_lost_news_of_calls_are_not_passed_over_while_a_call_goes_on(corner: Corner) -> None:
    """Truth: deaf, the icon cannot know that the call goes on."""
    corner.show_calls(TALKING)
    sound = corner.icon.toolTip()
    corner.show(ConnectionState.RECOVERING, TALKING)
    assert corner.icon.toolTip() != sound


# --- how it looks --------------------------------------------------------------------------------


@pytest.mark.parametrize("state", ConnectionState)
def test_trying_at_once_is_offered_where_there_is_something_to_try(
    qtbot: QtBot, corner: Corner, state: ConnectionState
) -> None:
    corner.show(state)
    offered = entries(corner.menu)
    is_offered = state in (ConnectionState.RECOVERING, ConnectionState.REFUSED)
    assert ("Reconnect now" in offered) is is_offered
    if is_offered:
        with qtbot.waitSignal(corner.tray.reconnect_requested):
            offered["Reconnect now"].trigger()


LOOKS: dict[str, tuple[ConnectionState, list[CallRecord]]] = {
    "connecting": (ConnectionState.CONNECTING, []),
    "recovering": (ConnectionState.RECOVERING, []),
    "refused": (ConnectionState.REFUSED, []),
    "signed out": (ConnectionState.SIGNED_OUT, []),
    "idle": (ConnectionState.CONNECTED, []),
    "ringing": (ConnectionState.CONNECTED, [RINGING]),
    "talking": (ConnectionState.CONNECTED, [TALKING]),
    "on hold": (ConnectionState.CONNECTED, [HELD]),
}


def shape(image: QImage) -> set[tuple[int, int]]:
    """Where there is something else than the colour of the disc."""
    seen = {place: image.pixelColor(*place) for place in pixels(image)}
    solid = {place: colour for place, colour in seen.items() if colour.alpha() > 200}
    names = [colour.name() for colour in solid.values()]
    disc = QColor(max(set(names), key=names.count))
    return {place for place, colour in solid.items() if _distance(colour, disc) > 120}


def _distance(one: QColor, other: QColor) -> int:
    return (
        abs(one.red() - other.red())
        + abs(one.green() - other.green())
        + abs(one.blue() - other.blue())
    )


@pytest.mark.parametrize("side", [16, 22, 32])
@pytest.mark.parametrize(("one", "other"), list(combinations(LOOKS, 2)))
def test_states_differ_in_shape_and_not_only_in_colour(
    corner: Corner, one: str, other: str, side: int
) -> None:
    shapes = []
    for name in (one, other):
        state, live = LOOKS[name]
        corner.show(state, *live)
        image = corner.icon.icon().pixmap(QSize(side, side), 1.0).toImage()
        shapes.append(shape(image))
    first, second = shapes
    assert len(first ^ second) >= side * side * 0.02


def test_where_there_is_no_tray_nothing_pretends_that_there_is(corner: Corner) -> None:
    corner.tray.show()
    assert not corner.tray.is_there
    corner.tray.say("Call Control goes on", "It keeps the record of your calls.")
    corner.tray.hide()


def alone(**fields: object) -> PhoneView:
    status = PhoneStatus(is_known=True, availability=Availability.AVAILABLE)
    return PhoneView(
        number=EndpointId("2881"),
        status=replace(status, **fields),  # type: ignore[arg-type]
        dials=True,
    )


PHONE = alone()


def test_do_not_disturb_and_missed_calls_have_a_shape_of_their_own(corner: Corner) -> None:
    looks = []
    for phone, missed in ((PHONE, 0), (PHONE, 2), (alone(do_not_disturb=True), 2)):
        corner.tray.show_phones([phone])
        corner.tray.show_missed([Caller("Jordan Blake", "2885")], missed)
        looks.append(shape(corner.icon.icon().pixmap(QSize(16, 16), 1.0).toImage()))
    assert all(len(one ^ other) >= 5 for one, other in combinations(looks, 2))
    assert corner.headline() == "Connected · Do not disturb · 2 missed"
    assert corner.icon.toolTip() == "Call Control · Connected · Do not disturb · 2 missed"


def test_a_message_that_waits_is_said(corner: Corner) -> None:
    corner.tray.show_phones([alone(message_waiting=True)])
    assert corner.headline() == "Connected · message waiting"


def test_redial_is_there_when_there_is_a_number(qtbot: QtBot, corner: Corner) -> None:
    redial = entries(corner.menu)["Redial last number"]
    assert not redial.isEnabled()
    corner.tray.offer_redial(True)
    with qtbot.waitSignal(corner.tray.redial_requested):
        redial.trigger()
