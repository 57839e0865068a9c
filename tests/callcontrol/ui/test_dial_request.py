"""The question whether to call: what it says, and that only a click meant for it calls anybody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from callcontrol.ui.dial_request import DialQuestion
from callcontrol.ui.screen_pop import GRACE_MS
from tests.callcontrol.calls.test_dial_request import HOSTILE
from tests.callcontrol.ui.looking import button, buttons, click, key, let_pass, read, shown

LINK = "tel:+1-613-555-0123;ext=5"


class Desk:
    """The question on the screen, and what the user had called."""

    def __init__(self, qtbot: QtBot) -> None:
        self.question = DialQuestion()
        qtbot.addWidget(self.question, before_close_func=lambda _: self.question.dismiss())
        self.called: list[str] = []
        self.question.confirmed.connect(self.called.append)

    def ask(self, text: str = LINK, *, ready: bool = True) -> None:
        """``ready``: long enough ago to be clicked."""
        self.question.ask(text)
        if ready:
            let_pass(self.question, GRACE_MS)

    def words(self) -> str:
        return read(self.question)


@pytest.fixture(name="desk")
def _desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_it_says_who_asks_and_what_would_be_dialled(desk: Desk) -> None:
    desk.ask()
    assert desk.words().splitlines() == [
        f"A link asks for this call: {LINK}",
        "Call +1 613-555-0123?",
        "It will be dialled as +16135550123 · Canada · then key in 5",
    ]
    assert buttons(desk.question) == ["Call", "Cancel"]
    assert desk.question.accessibleName() == "Call +1 613-555-0123?"
    assert desk.called == []


def test_a_click_on_call_calls_once(desk: Desk) -> None:
    desk.ask()
    click(desk.question, "Call")
    assert desk.called == ["+16135550123"]
    assert not desk.question.isVisible()


@pytest.mark.parametrize("how", ["Cancel", "Escape", "close"])
def test_no_answer_is_a_no(desk: Desk, how: str) -> None:
    desk.ask()
    match how:
        case "Cancel":
            click(desk.question, "Cancel")
        case "Escape":
            key(desk.question, Qt.Key.Key_Escape)
        case _:
            desk.question.close()
    assert not desk.question.isVisible()
    assert desk.called == []


def test_a_click_meant_for_what_was_there_before_does_nothing(desk: Desk) -> None:
    desk.ask(ready=False)
    click(desk.question, "Call")
    assert desk.called == []
    assert desk.question.isVisible()


def test_it_does_not_take_the_keyboard(desk: Desk) -> None:
    before = QApplication.activeWindow()
    desk.ask()
    assert desk.question.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert QApplication.activeWindow() is before
    assert desk.question.windowModality() is Qt.WindowModality.NonModal


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_no_key_calls_even_if_the_keyboard_comes_there(
    desk: Desk, qtbot: QtBot, pressed: Qt.Key
) -> None:
    desk.ask()
    with qtbot.waitActive(desk.question):
        desk.question.activateWindow()
    assert not any(
        each.isDefault() or each.autoDefault() or each.hasFocus()
        for each in desk.question.findChildren(QPushButton)
    )
    key(desk.question, pressed)
    assert desk.called == []
    assert desk.question.isVisible()


def test_who_comes_to_it_can_answer_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.ask()
    with qtbot.waitActive(desk.question):
        desk.question.activateWindow()
    key(desk.question, Qt.Key.Key_Tab)
    assert button(desk.question, "Call").hasFocus()
    key(desk.question, Qt.Key.Key_Space)
    assert desk.called == ["+16135550123"]


@pytest.mark.parametrize("text", ["*21*0900123456#", "tel:*%2306%23"])
def test_a_code_comes_with_a_warning(desk: Desk, text: str) -> None:
    desk.ask("2882")
    assert "code" not in desk.words()
    desk.question.dismiss()
    desk.ask(text)
    assert "This is a code for the telephone system." in desk.words()
    assert desk.called == []


def test_a_code_is_sent_only_after_a_second_yes_that_names_it(desk: Desk) -> None:
    desk.ask("tel:*21*0900123456%23")
    click(desk.question, "Call")
    assert desk.called == []
    assert "Really send *21*0900123456# to the telephone system?" in desk.words()
    click(desk.question, "Send the code")  # a double click says yes once
    assert desk.called == []
    let_pass(desk.question, GRACE_MS)
    click(desk.question, "Send the code")
    assert desk.called == ["*21*0900123456#"]
    desk.ask("*72")  # which is another code
    click(desk.question, "Call")
    assert desk.called == ["*21*0900123456#"]


@pytest.mark.parametrize("how", ["Cancel", "Escape"])
def test_the_second_question_takes_a_no(desk: Desk, how: str) -> None:
    desk.ask("*72")
    click(desk.question, "Call")
    let_pass(desk.question, GRACE_MS)
    if how == "Cancel":
        click(desk.question, how)
    else:
        key(desk.question, Qt.Key.Key_Escape)
    assert not desk.question.isVisible()
    assert desk.called == []


class TestCopiedText:
    """The user asks for what they copied or selected."""

    def test_one_number_is_asked_about_and_the_keyboard_goes_there(
        self, desk: Desk, qtbot: QtBot
    ) -> None:
        with qtbot.waitActive(desk.question):
            desk.question.ask_about_text("Jordan Blake, +44 20 7946 0018")
        assert desk.words().splitlines() == [
            "Call +44 20 7946 0018?",
            "It will be dialled as +442079460018 · United Kingdom",
        ]
        assert button(desk.question, "Call").hasFocus()
        let_pass(desk.question, GRACE_MS)
        key(desk.question, Qt.Key.Key_Space)
        assert desk.called == ["+442079460018"]

    def test_of_several_one_is_chosen_then_asked_about(self, desk: Desk) -> None:
        desk.question.ask_about_text("+1 613 555 0123 or +44 20 7946 0018")
        assert "Which number?" in desk.words()
        several = ["+1 613-555-0123 · Canada", "+44 20 7946 0018 · United Kingdom"]
        assert buttons(desk.question) == [*several, "Cancel"]
        assert desk.question.focusWidget() is button(desk.question, several[0])
        let_pass(desk.question, GRACE_MS)
        click(desk.question, several[1])
        assert "Call +44 20 7946 0018?" in desk.words()
        assert buttons(desk.question) == ["Call", "Cancel"]
        assert desk.called == []
        let_pass(desk.question, GRACE_MS)
        click(desk.question, "Call")
        assert desk.called == ["+442079460018"]

    def test_a_link_waits_while_one_is_chosen(self, desk: Desk, qtbot: QtBot) -> None:
        desk.question.ask_about_text("+1 613 555 0123 or +44 20 7946 0018")
        desk.ask("tel:2882")
        assert "Which number?" in desk.words()
        click(desk.question, "Cancel")
        qtbot.waitUntil(desk.question.isVisible)
        assert "It will be dialled as 2882" in desk.words()

    @pytest.mark.parametrize("text", ["", "no number at all", "x" * 10_000])
    def test_it_says_where_there_is_none(self, desk: Desk, text: str) -> None:
        desk.question.ask_about_text(text)
        assert "Nothing was dialled" in desk.words()
        assert buttons(desk.question) == ["Close"]

    def test_a_code_is_asked_about_twice(self, desk: Desk) -> None:
        desk.question.ask_about_text("*21*0900123456#")
        let_pass(desk.question, GRACE_MS)
        click(desk.question, "Call")
        assert desk.called == []
        assert "Really send *21*0900123456#" in desk.words()


class TestLockedScreen:
    """Nothing waits there for whoever comes by."""

    def test_what_comes_is_refused_and_that_is_said_afterwards(self, desk: Desk) -> None:
        desk.question.show_locked(True)
        desk.ask()
        assert not desk.question.isVisible()
        desk.question.show_locked(False)
        assert "A call was asked for while the screen was locked." in desk.words()
        assert LINK in desk.words()
        assert buttons(desk.question) == ["Close"]
        assert desk.called == []

    def test_a_question_does_not_stay_open_under_it(self, desk: Desk, qtbot: QtBot) -> None:
        desk.ask()
        desk.ask("2882")
        desk.question.show_locked(True)
        qtbot.wait(1)
        assert not desk.question.isVisible()
        desk.question.show_locked(False)
        assert buttons(desk.question) == ["Close"]
        click(desk.question, "Close")
        qtbot.wait(1)
        assert not desk.question.isVisible()  # 2882 came too late
        assert desk.called == []

    def test_nothing_is_said_where_nothing_was_asked(self, desk: Desk) -> None:
        desk.question.show_locked(True)
        desk.question.ask_about_text("2882")  # who asks there is not the user
        desk.question.show_locked(False)
        assert not desk.question.isVisible()


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_refused_can_only_be_closed(desk: Desk, text: str) -> None:
    desk.ask(text)
    assert "Nothing was dialled" in desk.words()
    assert "went wrong" not in desk.words()  # each reason has its sentence
    assert buttons(desk.question) == ["Close"]
    for label in shown(desk.question, QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text().isprintable()
        assert len(label.text()) < 200
    for each in desk.question.findChildren(QPushButton):
        each.click()
    assert desk.called == []


def test_another_number_waits_until_this_one_is_answered(desk: Desk, qtbot: QtBot) -> None:
    desk.ask()
    desk.ask("2882")
    desk.ask("2883")  # of those that wait, the newest counts
    assert "+16135550123" in desk.words()
    click(desk.question, "Call")
    assert desk.called == ["+16135550123"]
    qtbot.waitUntil(desk.question.isVisible)
    assert "It will be dialled as 2883" in desk.words()
    click(desk.question, "Call")  # too early: it was meant for the one before
    assert desk.called == ["+16135550123"]
    let_pass(desk.question, GRACE_MS)
    click(desk.question, "Cancel")
    assert not desk.question.isVisible()
    assert desk.called == ["+16135550123"]


def test_the_same_number_is_asked_about_once(desk: Desk, qtbot: QtBot) -> None:
    desk.ask()
    desk.ask()
    click(desk.question, "Cancel")
    qtbot.wait(1)
    assert not desk.question.isVisible()
    desk.ask()
    assert desk.question.isVisible()


def test_a_refusal_gives_way_to_a_question(desk: Desk) -> None:
    desk.ask("tel:%")
    desk.ask("2882")
    assert buttons(desk.question) == ["Call", "Cancel"]


def test_until_somebody_is_signed_in_it_says_why_nothing_can_be_called(desk: Desk) -> None:
    desk.question.show_obstacle("You are not signed in.")
    assert not desk.question.isVisible()
    desk.ask()
    assert "You are not signed in." in desk.words()
    click(desk.question, "Call")
    assert desk.called == []
    desk.question.show_obstacle("")
    assert "You are not signed in." not in desk.words()
    click(desk.question, "Call")
    assert desk.called == ["+16135550123"]


def test_a_call_that_does_not_come_about_is_said(desk: Desk) -> None:
    desk.ask()
    click(desk.question, "Call")
    desk.question.show_failure("The phone system did not answer. Try again.")
    assert "The phone system did not answer. Try again." in desk.words()
    assert buttons(desk.question) == ["Close"]


def test_a_failure_does_not_disturb_the_next_question(desk: Desk) -> None:
    desk.ask()
    before = desk.words()
    desk.question.show_failure("The phone system did not answer. Try again.")
    assert desk.words() == before


@pytest.mark.parametrize("text", ["2882", LINK, "+" + "8" * 32, "*21*0900123456#", *HOSTILE])
def test_nothing_is_cut_off_in_large_type(qtbot: QtBot, qapp: QApplication, text: str) -> None:
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    question = DialQuestion()
    qtbot.addWidget(question, before_close_func=lambda _: question.dismiss())
    question.show_obstacle("You are not signed in. As soon as you are, it can be called.")
    question.ask(text)
    for label in shown(question, QLabel):
        assert label.height() >= label.heightForWidth(label.width())
        assert label.width() >= label.minimumSizeHint().width()
    for each in shown(question, QPushButton):
        assert each.width() >= each.minimumSizeHint().width()


def test_it_has_names_for_those_who_do_not_see_it(desk: Desk) -> None:
    desk.ask()
    assert desk.question.accessibleDescription().startswith("It will be dialled as +16135550123")
    assert {each.accessibleName() for each in shown(desk.question, QPushButton)} == {
        "Call",
        "Cancel",
    }
