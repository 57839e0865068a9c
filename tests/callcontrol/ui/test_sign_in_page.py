"""What somebody sees who is not signed in: what goes on, and the one thing to do next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui.sign_in_page import SignInPage
from tests.callcontrol.ui.looking import button, buttons, click, key, open_window, read

LINK = "https://auth.example.com/authorize?state=one"


def status(state: AccountState, reason: str = "", link: str = "") -> AccountStatus:
    return AccountStatus(state=state, reason=reason, link=link)


@pytest.fixture(name="page")
def _page(qtbot: QtBot) -> SignInPage:
    page = SignInPage()
    page.resize(400, 600)
    page.show_status(status(AccountState.STARTING))
    open_window(qtbot, page)
    return page


@pytest.mark.parametrize(
    ("shown", "offered", "said"),
    [
        (status(AccountState.STARTING), [], "One moment…"),
        (status(AccountState.SIGNED_OUT), ["Sign in…"], "browser opens"),
        (status(AccountState.SIGNING_IN), ["Cancel"], "on the page that your browser shows"),
        (
            status(AccountState.SIGNING_IN, link=LINK),
            ["Copy the link", "Cancel"],
            "Copy",  # there is no browser that shows anything
        ),
        (status(AccountState.SIGNED_OUT, "denied"), ["Sign in…"], "The sign-in was refused."),
        (status(AccountState.STARTING, "database_newer"), [], "A newer version"),
    ],
)
def test_each_state_says_what_goes_on_and_offers_what_can_be_done(
    page: SignInPage, shown: AccountStatus, offered: list[str], said: str
) -> None:
    page.show_status(shown)
    assert buttons(page) == offered
    assert said in read(page) + " ".join(buttons(page))


def test_a_refused_start_does_not_ask_for_patience(page: SignInPage) -> None:
    page.show_status(status(AccountState.STARTING, "database_newer"))
    assert "One moment" not in read(page)


def test_the_last_problem_is_forgotten_with_the_next_attempt(page: SignInPage) -> None:
    page.show_status(status(AccountState.SIGNED_OUT, "denied"))
    page.show_status(status(AccountState.SIGNING_IN))
    assert "refused" not in read(page)


def test_signing_in_and_giving_up_are_asked_for(qtbot: QtBot, page: SignInPage) -> None:
    page.show_status(status(AccountState.SIGNED_OUT))
    with qtbot.waitSignal(page.sign_in_requested):
        click(page, "Sign in…")
    page.show_status(status(AccountState.SIGNING_IN))
    with qtbot.waitSignal(page.cancel_requested):
        click(page, "Cancel")


def test_signing_in_needs_no_mouse(qtbot: QtBot, page: SignInPage) -> None:
    page.show_status(status(AccountState.SIGNED_OUT))
    with qtbot.waitSignal(page.sign_in_requested):
        key(page, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)


def test_the_link_is_copied_for_another_browser(page: SignInPage) -> None:
    page.show_status(status(AccountState.SIGNING_IN, link=LINK))
    click(page, "Copy the link")
    assert QApplication.clipboard().text() == LINK
    assert "Copied" in buttons(page)


def test_the_link_of_the_next_attempt_is_not_said_to_be_copied_already(page: SignInPage) -> None:
    page.show_status(status(AccountState.SIGNING_IN, link=LINK))
    click(page, "Copy the link")
    page.show_status(status(AccountState.SIGNED_OUT))
    another = LINK.replace("one", "two")
    page.show_status(status(AccountState.SIGNING_IN, link=another))
    assert buttons(page) == ["Copy the link", "Cancel"]
    click(page, "Copy the link")
    assert QApplication.clipboard().text() == another


def test_those_who_do_not_see_it_hear_that_the_link_is_copied(page: SignInPage) -> None:
    page.show_status(status(AccountState.SIGNING_IN, link=LINK))
    click(page, "Copy the link")
    assert button(page, "Copied").accessibleName() == "Copied"
