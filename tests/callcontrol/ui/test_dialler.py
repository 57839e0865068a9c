"""The dial field: takes what people paste, says what will be dialled, and dials nothing else."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.calls.number import NotDialable, Reason, dialable
from callcontrol.cloudlink.models import Party
from callcontrol.ui import dial_words
from callcontrol.ui.dialler import Dialler
from tests.callcontrol.ui.looking import (
    entries,
    key,
    let_pass,
    named,
    open_window,
    read,
    shown,
    tooltip,
    type_text,
)
from tests.callcontrol.ui.people import SAM, find

RECENT = [
    Party(number="2882", name="Robin <b>Vale</b> & Co"),
    Party(number="+442079460018"),
    Party(number="*21#"),
]


class Desk:
    """The dial field in a window of its own, and what it dialled."""

    def __init__(self, qtbot: QtBot, region: str = "GB") -> None:
        self.dialler = Dialler(region=lambda: region)
        self.dialled: list[str] = []
        self.dialler.dial_requested.connect(self.dialled.append)
        open_window(qtbot, self.dialler)
        self.field = named(self.dialler, "Name or number", QLineEdit)
        self.button = named(self.dialler, "Call", QToolButton)
        self.dialler.focus()

    @property
    def line(self) -> str:
        """What stands under the field."""
        return read(self.dialler)

    def paste(self, given: str) -> None:
        QApplication.clipboard().setText(given)
        self.field.paste()

    def menu(self) -> dict[str, QAction]:
        """The numbers that are offered, if any are."""
        found = [menu for menu in self.dialler.findChildren(QMenu) if menu.isVisible()]
        return entries(found[0]) if found else {}


@pytest.fixture(name="desk")
def _desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


@pytest.mark.parametrize(
    ("given", "number"),
    [
        ("2882", "2882"),
        ("+1 (613) 555-0123", "+16135550123"),
        ("+44 (0)20 7946 0018", "+442079460018"),
        ("020 7946 0018", "02079460018"),
        ("tel:+16135550123", "+16135550123"),
        ("callto:2882", "2882"),
        ("*21#", "*21#"),
        ("0800 FLOWERS", "08003569377"),
        (" 2882 ", "2882"),
    ],
)
def test_what_will_be_dialled_is_said_before_it_is_dialled(
    desk: Desk, given: str, number: str
) -> None:
    desk.paste(given)
    assert desk.button.isEnabled()
    assert tooltip(desk.button) == f"Call {number}"
    assert desk.button.accessibleDescription() == f"Call {number}"
    assert desk.dialled == []
    key(desk.dialler, Qt.Key.Key_Return)
    assert desk.dialled == [number]


@pytest.mark.parametrize(
    "given", ["", "   ", "?", "+", "a@b.example", "12;34", "<b>1</b>", "1" * 40]
)
def test_what_no_phone_could_dial_is_not_dialled(desk: Desk, given: str) -> None:
    desk.paste(given)
    assert not desk.button.isEnabled()
    key(desk.dialler, Qt.Key.Key_Return)
    QTest.mouseClick(desk.button, Qt.MouseButton.LeftButton)
    assert desk.dialled == []


def test_the_button_dials_once(desk: Desk) -> None:
    type_text(desk.dialler, "2882")
    QTest.mouseClick(desk.button, Qt.MouseButton.LeftButton)
    assert desk.dialled == ["2882"]


def test_coming_to_the_field_selects_what_is_in_it(desk: Desk) -> None:
    type_text(desk.dialler, "2882")
    desk.dialler.focus()
    type_text(desk.dialler, "9")
    assert desk.field.text() == "9"


def test_after_clearing_there_is_nothing_to_dial(desk: Desk) -> None:
    type_text(desk.dialler, "2882")
    desk.dialler.clear()
    assert desk.field.text() == ""
    assert not desk.button.isEnabled()


# --- the line under the field ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("region", "given", "line"),
    [
        ("GB", "02079460018", "Dials 020 7946 0018"),
        ("GB", "+44 (0)20 7946 0018", "Dials +44 20 7946 0018"),
        ("DE", "0044 20 7946 0018", "Dials 00 44 20 7946 0018 · United Kingdom"),
        ("GB", "tel:+1-613-555-0123;ext=5", "Dials +1 613-555-0123 · Canada · then key in 5"),
        ("GB", "2882", "Dials 2882"),
        ("GB", "999", "Emergency call: 999"),
        ("GB", "*21*2882#", "Sends the code *21*2882# to the phone system"),
        ("GB", "020 7946 001", "Dials 0207946001 · perhaps a slip"),
        ("", "6135550123", "Dials 6135550123"),
        ("GB", "+44", "The number is not complete yet"),
        ("GB", "Anna", "Letters that stand for no number: type digits"),
        ("GB", "2882, 2885", "More than one number: leave only one"),
        ("GB", "020 7946 0018\n020 7946 0019", "More than one number: leave only one"),
        ("GB", "https://example.com", "An address, not a telephone number"),
        ("GB", "1" * 10_000, "Too long for a telephone number"),
        ("GB", "()", "No phone could dial this"),
        ("GB", "", ""),
    ],
)
def test_the_line_says_what_will_be_dialled_or_why_it_cannot_be(
    qtbot: QtBot, region: str, given: str, line: str
) -> None:
    desk = Desk(qtbot, region)
    desk.paste(given)
    assert desk.line == line
    assert desk.field.accessibleDescription() == line


def test_the_line_follows_every_key(desk: Desk) -> None:
    lines = []
    for letter in "02079460018":
        type_text(desk.dialler, letter)
        lines.append(desk.line)
    assert lines[0] == "Dials 0"
    assert lines[3] == "Dials 0207"
    assert lines[-1] == "Dials 020 7946 0018"


@pytest.mark.parametrize("given", ["2882", "Anna", "tel:*21#"])
def test_the_line_comes_and_goes_without_moving_anything(desk: Desk, given: str) -> None:
    height = desk.dialler.sizeHint().height()
    places = [desk.field.geometry(), desk.button.geometry()]
    desk.paste(given)
    QApplication.processEvents()
    assert desk.dialler.sizeHint().height() == height
    assert [desk.field.geometry(), desk.button.geometry()] == places


def test_every_reason_has_its_sentence() -> None:
    sentences = [dial_words.why_not(reason) for reason in Reason]
    assert len(set(sentences)) == len(Reason)


def test_what_is_typed_never_runs_under_the_buttons(desk: Desk) -> None:
    desk.paste("2882")
    inside = [button for button in shown(desk.field, QToolButton) if button.isVisible()]
    room = desk.field.width() - min(button.x() for button in inside)
    assert desk.field.textMargins().right() >= room - 2 * 4


def test_the_button_is_large_enough_to_hit(desk: Desk) -> None:
    assert min(desk.button.width(), desk.button.height()) >= 32


# --- one call for one wish ------------------------------------------------------------------------


def test_a_double_enter_dials_once(desk: Desk) -> None:
    type_text(desk.dialler, "2882")
    key(desk.dialler, Qt.Key.Key_Return)
    key(desk.dialler, Qt.Key.Key_Enter)
    assert desk.dialled == ["2882"]


def test_a_double_click_dials_once(desk: Desk) -> None:
    type_text(desk.dialler, "2882")
    QTest.mouseClick(desk.button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(desk.button, Qt.MouseButton.LeftButton)
    assert desk.dialled == ["2882"]


def test_a_held_enter_dials_once(desk: Desk) -> None:
    type_text(desk.dialler, "2882")
    key(desk.dialler, Qt.Key.Key_Return)
    let_pass(desk.dialler, 400)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    QApplication.sendEvent(desk.field, held)
    assert desk.dialled == ["2882"]


def test_somebody_can_be_called_again_a_moment_later(desk: Desk) -> None:
    type_text(desk.dialler, "2882")
    key(desk.dialler, Qt.Key.Key_Return)
    let_pass(desk.dialler, 400)
    key(desk.dialler, Qt.Key.Key_Return)
    assert desk.dialled == ["2882", "2882"]


def test_a_number_that_could_not_be_called_is_put_back_unless_another_is_typed(desk: Desk) -> None:
    desk.dialler.put_back("2882")
    assert desk.field.text() == "2882"
    desk.dialler.put_back("2885")
    assert desk.field.text() == "2882"


# --- what other programs want dialled -------------------------------------------------------------


def test_what_a_link_asks_for_is_shown_and_waits(desk: Desk) -> None:
    desk.dialler.offer("tel:+44-20-7946-0018")
    assert desk.line == "Dials +44 20 7946 0018"
    assert desk.dialled == []
    key(desk.dialler, Qt.Key.Key_Return)
    assert desk.dialled == ["+442079460018"]


@pytest.mark.parametrize("link", ["tel:*21*2882#", "tel:%2A21%2A2882%23", "callto://*21*2882%23"])
def test_a_code_in_a_link_takes_a_second_enter_and_no_double_one(desk: Desk, link: str) -> None:
    desk.dialler.offer(link)
    key(desk.dialler, Qt.Key.Key_Return)
    key(desk.dialler, Qt.Key.Key_Return)
    assert desk.dialled == []
    assert desk.line == "Enter again to dial *21*2882#: a link asks for it"
    let_pass(desk.dialler, 400)
    key(desk.dialler, Qt.Key.Key_Return)
    assert desk.dialled == ["*21*2882#"]


def test_a_yes_to_one_link_is_none_to_another(desk: Desk) -> None:
    desk.dialler.offer("tel:*21*2882#")
    key(desk.dialler, Qt.Key.Key_Return)
    let_pass(desk.dialler, 400)
    desk.dialler.offer("tel:*21*2885#")
    key(desk.dialler, Qt.Key.Key_Return)
    assert desk.dialled == []


def test_a_code_typed_by_hand_is_dialled_at_once(desk: Desk) -> None:
    type_text(desk.dialler, "*21#")
    key(desk.dialler, Qt.Key.Key_Return)
    assert desk.dialled == ["*21#"]


# --- numbers dialled last -------------------------------------------------------------------------


def test_without_numbers_dialled_none_are_offered(desk: Desk) -> None:
    key(desk.dialler, Qt.Key.Key_Down)
    assert desk.menu() == {}
    assert not desk.dialler.can_redial
    desk.dialler.redial()
    assert desk.dialled == []
    assert [button.accessibleName() for button in shown(desk.dialler, QToolButton)] == ["Call"]


def test_the_arrow_down_offers_the_numbers_dialled_last(desk: Desk) -> None:
    desk.dialler.show_recent(RECENT)
    key(desk.dialler, Qt.Key.Key_Down)
    assert list(desk.menu()) == [
        "Robin <b>Vale</b> & Co · 2882",
        "+44 20 7946 0018",
        "*21#",
    ]


def test_so_does_the_button_in_the_empty_field(desk: Desk) -> None:
    desk.dialler.show_recent(RECENT)
    last = named(desk.dialler, "Numbers dialled last", QToolButton)
    QTest.mouseClick(last, Qt.MouseButton.LeftButton)
    assert len(desk.menu()) == 3


def test_the_field_offers_the_numbers_dialled_last_or_to_clear_it(desk: Desk) -> None:
    desk.dialler.show_recent(RECENT)
    type_text(desk.dialler, "2")
    names = [found.accessibleName() for found in shown(desk.dialler, QToolButton)]
    assert names == ["Clear", "Call"]
    desk.dialler.clear()
    names = [found.accessibleName() for found in shown(desk.dialler, QToolButton)]
    assert names == ["Numbers dialled last", "Call"]


def test_a_chosen_number_is_shown_before_it_is_dialled(desk: Desk) -> None:
    desk.dialler.show_recent(RECENT)
    key(desk.dialler, Qt.Key.Key_Down)
    desk.menu()["+44 20 7946 0018"].trigger()
    assert desk.line == "Dials +44 20 7946 0018"
    assert desk.dialled == []
    assert desk.field.hasFocus()


def test_ten_are_offered_at_most_and_none_that_no_phone_could_dial(desk: Desk) -> None:
    given = [Party(number=number) for number in ("anonymous", "", "tel:*21#", "2, 3")]
    desk.dialler.show_recent([*given, *(Party(number=f"28{n:02}") for n in range(12))])
    key(desk.dialler, Qt.Key.Key_Down)
    assert list(desk.menu()) == [f"28{n:02}" for n in range(10)]


def test_redialling_calls_the_last_number_once(desk: Desk) -> None:
    desk.dialler.show_recent(RECENT)
    assert desk.dialler.can_redial
    desk.dialler.redial()
    desk.dialler.redial()
    assert desk.dialled == ["2882"]


# --- clearing -------------------------------------------------------------------------------------


def test_escape_empties_the_field(desk: Desk) -> None:
    type_text(desk.dialler, "2882")
    key(desk.dialler, Qt.Key.Key_Escape)
    assert desk.field.text() == ""
    assert desk.line == ""


def test_the_cross_empties_the_field_and_keeps_the_keyboard_there(desk: Desk) -> None:
    type_text(desk.dialler, "2882")
    cross = named(desk.dialler, "Clear", QToolButton)
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert desk.field.text() == ""
    assert desk.field.hasFocus()
    assert not cross.isVisible()


def test_an_escape_in_the_empty_field_is_for_others(qtbot: QtBot) -> None:
    class Window(QWidget):
        escapes = 0

        def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
            self.escapes += event.key() == Qt.Key.Key_Escape

    window = Window()
    dialler = Dialler(window, region=str)
    open_window(qtbot, window)
    dialler.focus()
    key(window, Qt.Key.Key_Escape)
    assert window.escapes == 1


def test_a_refused_text_says_why_by_its_reason() -> None:
    with pytest.raises(NotDialable) as refused:
        dialable("Anna")
    assert dial_words.why_not(refused.value.reason).startswith("Letters")


# --- people --------------------------------------------------------------------------------------


def test_a_suggestion_is_shown_with_its_number_and_dialled_by_an_enter_of_its_own(
    desk: Desk,
) -> None:
    desk.dialler.complete_by(find)
    type_text(desk.dialler, "fiel")
    assert desk.line == f"Enter takes {SAM.sentence}"
    assert not desk.button.isEnabled()
    key(desk.dialler, Qt.Key.Key_Return)
    key(desk.dialler, Qt.Key.Key_Return)  # a double Enter is no yes
    assert desk.line == "Dials 2882 · Sam Fielding"
    assert desk.dialled == []
    let_pass(desk.dialler, 400)
    key(desk.dialler, Qt.Key.Key_Return)
    assert desk.dialled == ["2882"]


def test_enter_after_a_name_of_several_asks_which(desk: Desk) -> None:
    desk.dialler.complete_by(find)
    type_text(desk.dialler, "sam")
    assert desk.line == ""
    key(desk.dialler, Qt.Key.Key_Return)
    assert desk.line == "Choose one of them"
    assert desk.dialled == []


def test_escape_closes_the_list_first_and_then_empties_the_field(desk: Desk) -> None:
    desk.dialler.complete_by(find)
    type_text(desk.dialler, "sam")
    for text in ("sam", ""):
        key(desk.dialler, Qt.Key.Key_Escape)
        assert desk.field.text() == text


def test_a_number_is_dialled_at_once_though_it_is_somebodys(desk: Desk) -> None:
    desk.dialler.complete_by(find)
    type_text(desk.dialler, "288")
    key(desk.dialler, Qt.Key.Key_Return)
    assert desk.dialled == ["288"]
