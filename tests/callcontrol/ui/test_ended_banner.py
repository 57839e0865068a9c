"""Above calls that may be old: one banner, and the way back in."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui.ended_banner import EndedBanner
from callcontrol.ui.login_window import LoginWindow
from callcontrol.ui.main_window import MainWindow
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import buttons, click, open_window, read, shown

SIGNED_IN = AccountStatus(state=AccountState.SIGNED_IN)
ENDED = AccountStatus(state=AccountState.SIGNED_OUT, reason="sign_in_required", ended=True)
AGAIN = AccountStatus(state=AccountState.SIGNING_IN, link="https://example.com", ended=True)


@pytest.fixture(name="window")
def _window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    open_window(qtbot, window)
    window.show_account(SIGNED_IN)
    return window


def banner(window: MainWindow) -> EndedBanner:
    (found,) = shown(window, EndedBanner)
    return found


def test_the_calls_stay_and_the_banner_says_they_may_be_old(window: MainWindow) -> None:
    window.show_account(ENDED)
    assert window.dialler.isVisible()
    assert not window.sign_in.isVisible()
    assert "may be old" in read(banner(window))
    assert buttons(banner(window)) == ["Sign in…"]
    assert window.sign_out.isEnabled()


def test_it_leads_to_the_sign_in_and_goes_afterwards(qtbot: QtBot, window: MainWindow) -> None:
    window.show_account(ENDED)
    with qtbot.waitSignal(window.sign_in.sign_in_requested):
        click(banner(window), "Sign in…")
    window.show_account(AGAIN)
    assert buttons(banner(window)) == ["Copy the link", "Cancel"]
    with qtbot.waitSignal(window.sign_in.cancel_requested):
        click(banner(window), "Cancel")
    banner(window).findChildren(QPushButton)[0].setFocus()
    window.show_account(SIGNED_IN)
    assert shown(window, EndedBanner) == []
    assert isinstance(window.focusWidget(), QLineEdit)


def test_no_card_goes_on_saying_that_the_sign_in_has_ended(window: MainWindow) -> None:
    window.show_account(ENDED)
    window.cards.show_conversations([scenes.talking()], moment(60))
    (card,) = window.cards.cards
    card.show_notice("Your sign-in has ended. Sign in again.")
    assert "has ended" in read(card)
    window.show_account(AGAIN)
    assert "has ended" in read(card)
    window.show_account(SIGNED_IN)
    assert "has ended" not in read(card)


def test_a_failed_attempt_is_said_there(window: MainWindow) -> None:
    window.show_account(AccountStatus(state=AccountState.SIGNED_OUT, reason="denied", ended=True))
    assert "The sign-in was refused." in read(banner(window))
    assert "may be old" in read(banner(window))


def test_who_has_no_client_id_says_the_password_again(qtbot: QtBot, window: MainWindow) -> None:
    window.sign_in.ask_client_id(needed=True, account_number="42")
    window.show_account(ENDED)
    click(banner(window), "Sign in…")
    (question,) = window.findChildren(LoginWindow)
    assert not question.isModal()
    name, password, account = question.findChildren(QLineEdit)
    assert account.text() == "42"
    name.setText(" alex ")
    password.setText("secret")
    with qtbot.waitSignal(window.sign_in.password_entered) as told:
        click(question, "Sign in")
    assert told.args == ["alex", "secret", "42"]
    assert password.text() == ""
    assert not question.isVisible()
