"""The top of the window: who is signed in, and how much may be believed about the calls."""

import pytest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.cloudlink.models import Identity
from callcontrol.phone_status import Availability, PhoneStatus
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
    told = tooltip(named(header, "Reconnecting", QWidget))
    assert "address is not found" in told
    assert "No news of calls since" in told
    assert "trying again" in told


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


def test_of_several_phones_it_is_said_whose_state_it_is(header: Header) -> None:
    header.show_identity(IDENTITY, "2881, 2882")
    header.show_phone(PhoneStatus(is_known=True, availability=Availability.BUSY))
    assert "2881, 2882 · 2881: Busy" in read(header).splitlines()
