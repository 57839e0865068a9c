"""What somebody sees who is not signed in: what goes on, and the one thing to do next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.sign_in_page import SignInPage
from tests.callcontrol.ui.looking import (
    button,
    buttons,
    click,
    key,
    open_window,
    read,
    shown,
    type_text,
)
from tests.callcontrol.ui.test_layout import (  # noqa: F401 - the fixtures are used by name
    SIZES,
    _fonts,
    _words,
    cut_off,
    overlaps,
    settle,
)

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


def test_the_demo_is_the_second_way_in_where_it_is_offered(qtbot: QtBot, page: SignInPage) -> None:
    page.show_status(status(AccountState.SIGNED_OUT))
    page.offer_demo(offered=True)
    assert buttons(page) == ["Sign in…", "Try it without a phone system"]
    assert "Nothing leaves this computer." in read(page)
    with qtbot.waitSignal(page.demo_requested):
        key(page, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    page.show_status(status(AccountState.SIGNING_IN))
    assert "Try it" not in " ".join(buttons(page))
    page.show_status(status(AccountState.SIGNED_OUT))
    page.offer_demo(offered=False)
    assert buttons(page) == ["Sign in…"]


@pytest.fixture(name="asking")
def _asking(page: SignInPage) -> SignInPage:
    page.ask_client_id(needed=True)
    page.show_status(status(AccountState.SIGNED_OUT, "no_client_id"))
    return page


def test_a_missing_client_id_is_explained_and_entered_here(
    qtbot: QtBot, asking: SignInPage
) -> None:
    assert "that your administrator gets from Mitel" in read(asking)
    assert "settings file" not in read(asking)
    key(asking, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    type_text(asking, " client-1 ")
    order = [asking.client_id_entered, asking.sign_in_requested]
    with qtbot.waitSignals(order, order="strict"):
        key(asking, Qt.Key.Key_Return)
    asking.ask_client_id(needed=False)
    assert shown(asking, QLineEdit) == []
    assert buttons(asking) == ["Sign in…"]


@pytest.mark.parametrize(
    ("typed", "said"), [("", "Enter the client ID first."), ("two words", "no spaces")]
)
def test_without_a_good_client_id_there_is_no_sign_in(
    qtbot: QtBot, asking: SignInPage, typed: str, said: str
) -> None:
    shown(asking, QLineEdit)[0].setFocus()
    type_text(asking, typed)
    with qtbot.assertNotEmitted(asking.sign_in_requested):
        click(asking, "Sign in…")
    assert said in read(asking)
    assert shown(asking, QLineEdit)[0].hasFocus()


def test_the_client_id_is_asked_only_of_who_is_signed_out(asking: SignInPage) -> None:
    asking.show_status(status(AccountState.SIGNING_IN))
    assert shown(asking, QLineEdit) == []


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.usefixtures("fonts", "words")
def test_the_first_run_fits_into_the_window(qtbot: QtBot, size: tuple[int, int]) -> None:
    window = MainWindow()
    window.resize(*size)
    open_window(qtbot, window)
    window.sign_in.offer_demo(offered=True)
    window.sign_in.ask_client_id(needed=True)
    window.show_account(status(AccountState.SIGNED_OUT))
    settle(window)
    assert cut_off(window) == []
    assert overlaps(window) == []


def test_without_a_browser_nobody_is_sent_to_it(page: SignInPage) -> None:
    page.show_status(status(AccountState.SIGNING_IN, "no_browser", LINK))
    assert buttons(page) == ["Copy the link", "Cancel"]
    assert "No browser has opened" in read(page)
    assert "that your browser shows" not in read(page)
