"""The top of the window: who is signed in, and how much may be believed about the calls."""

import pytest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.cloudlink.models import Identity
from callcontrol.phone_status import Availability, PhoneStatus, PhoneTrouble
from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.ui.header import Header
from tests.callcontrol.calls.builders import START
from tests.callcontrol.ui.looking import named, open_window, read, tooltip

WORDS = {
    ConnectionState.CONNECTING: "Connecting",
    ConnectionState.CONNECTED: "Connected",
    ConnectionState.RECOVERING: "Reconnecting",
    ConnectionState.REFUSED: "Not connected",
    ConnectionState.SIGNED_OUT: "Signed out",
}


@pytest.fixture(name="header")
def _header(qtbot: QtBot) -> Header:
    header = Header()
    header.resize(400, 60)
    open_window(qtbot, header)
    return header


def status(state: ConnectionState, reason: str = "") -> ConnectionStatus:
    return ConnectionStatus(state=state, since=START, reason=reason)


def test_every_state_has_its_own_word() -> None:
    assert set(WORDS) == set(ConnectionState)
    assert len(set(WORDS.values())) == len(WORDS)


@pytest.mark.parametrize("state", ConnectionState)
def test_the_connection_is_said_in_words(header: Header, state: ConnectionState) -> None:
    header.show_connection(status(state))
    pill = named(header, WORDS[state], QWidget)
    assert pill.isVisible()
    assert pill.accessibleDescription()


def test_no_two_states_look_the_same(header: Header) -> None:
    looks = []
    for state in ConnectionState:
        header.show_connection(status(state))
        looks.append(named(header, WORDS[state], QWidget).grab().toImage())
    assert all(one != other for i, one in enumerate(looks) for other in looks[:i])


def test_a_lost_connection_says_why_since_when_and_what_comes_next(header: Header) -> None:
    header.show_connection(status(ConnectionState.RECOVERING, "dns"))
    header.show_next_step("Next try in 5 s")
    told = tooltip(named(header, "Reconnecting", QWidget))
    assert "address is not found" in told
    assert "No news of calls since" in told
    assert told.endswith("Next try in 5 s")


def test_the_reason_goes_with_the_trouble(header: Header) -> None:
    header.show_connection(status(ConnectionState.RECOVERING, "dns"))
    header.show_connection(status(ConnectionState.CONNECTED))
    assert "address" not in tooltip(named(header, "Connected", QWidget))


def test_who_is_signed_in_and_on_which_phone(header: Header) -> None:
    me = Identity(user_id="u", account_id="a", name="Robin Ashby", email="robin@example.com")
    header.show_identity(me, "2881")
    assert "Robin Ashby" in read(header)
    assert "2881" in read(header)


def test_somebody_without_a_name_goes_by_their_address(header: Header) -> None:
    me = Identity(user_id="u", account_id="a", email="robin@example.com")
    header.show_identity(me, "2881")
    assert "robin@example.com" in read(header)


def test_before_the_sign_in_there_is_nobody(header: Header) -> None:
    me = Identity(user_id="u", account_id="a", name="Robin Ashby")
    header.show_identity(me, "2881")
    header.show_identity(None, "")
    assert "Robin" not in read(header)
    assert "2881" not in read(header)


def test_a_long_name_leaves_room_for_the_connection_and_the_menu(header: Header) -> None:
    me = Identity(user_id="u", account_id="a", name="Wolfeschlegelsteinhausenbergerdorff " * 3)
    header.show_identity(me, "2881")
    header.show_connection(status(ConnectionState.REFUSED))
    for widget in (named(header, "Not connected", QWidget), named(header, "Menu", QToolButton)):
        assert widget.visibleRegion().boundingRect() == widget.rect()
        assert widget.width() >= widget.sizeHint().width()


IDENTITY = Identity(user_id="u", account_id="a", name="Alex Martin")


def test_a_phone_is_shown_beside_its_number(header: Header) -> None:
    header.show_identity(IDENTITY, "2881")
    assert "2881" in read(header).splitlines()
    header.show_phone(PhoneStatus(is_known=True, availability=Availability.AVAILABLE))
    assert "2881 · Available" in read(header).splitlines()
    header.show_phone(PhoneStatus(is_known=True, do_not_disturb=True, message_waiting=True))
    lines = read(header).splitlines()
    assert "2881 · Do not disturb · message waiting" in lines
    assert "Message waiting" in lines
    header.show_phone(PhoneStatus())
    assert "2881" in read(header).splitlines()
    assert "Message waiting" not in read(header)


def test_of_several_phones_the_numbers_are_shown(header: Header) -> None:
    header.show_identity(IDENTITY, "2881, 2882")
    header.show_phone(PhoneStatus())
    assert "2881, 2882" in read(header).splitlines()


def test_a_phone_in_trouble_is_not_said_to_be_available(header: Header) -> None:
    header.show_identity(IDENTITY, "2881")
    header.show_phone(
        PhoneStatus(
            is_known=True, availability=Availability.AVAILABLE, trouble=PhoneTrouble.NO_EVENTS
        )
    )
    assert "2881 · No events" in read(header).splitlines()


def test_a_connection_that_does_not_bring_all_is_no_good_one(header: Header) -> None:
    header.show_connection(status(ConnectionState.CONNECTED))
    good = named(header, "Connected", QWidget).grab().toImage()
    header.show_connection(status(ConnectionState.CONNECTED), "Phone 2881 is out of service.")
    pill = named(header, "Phone trouble", QWidget)
    assert pill.grab().toImage() != good
    assert "out of service" in tooltip(pill)
    assert "out of service" in pill.accessibleDescription()
    header.show_connection(status(ConnectionState.RECOVERING, "dns"), "Phone 2881 …")
    assert "address" in tooltip(named(header, "Reconnecting", QWidget))
