"""Keys on a pop: only when the user came to it, one for each button, and back again."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.cloudlink.models import CallAction
from callcontrol.ui.pop_keyboard import PATIENCE_MS, PopKeyboard
from callcontrol.ui.pop_places import Anchor
from callcontrol.ui.screen_pop import GRACE_MS
from tests.callcontrol.ui.looking import button, key, let_pass, open_window, shown
from tests.callcontrol.ui.test_screen_pop import JORDAN, ROBIN, Screen


@pytest.fixture(name="letter")
def _letter(qtbot: QtBot) -> QLineEdit:
    """A window of ours, in which the user types."""
    letter = QLineEdit()
    open_window(qtbot, letter)
    return letter


@pytest.fixture(name="screen")
def _screen(qtbot: QtBot, letter: QLineEdit) -> Screen:
    screen = Screen(qtbot)
    screen.ring(JORDAN)
    letter.activateWindow()  # offscreen, a window that appears has the keyboard
    qtbot.waitUntil(letter.isActiveWindow)
    return screen


def come(qtbot: QtBot, screen: Screen) -> QWidget:
    """Come to the pop by the jump key."""
    assert screen.pops.take_keyboard()
    pop = screen.pop(JORDAN)
    qtbot.waitUntil(pop.isActiveWindow)
    return pop


def keys_go_nowhere(pop: QWidget) -> bool:
    refuses = bool(pop.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus)
    handle = pop.windowHandle()
    refuses = refuses and bool(handle.flags() & Qt.WindowType.WindowDoesNotAcceptFocus)
    policies = {widget.focusPolicy() for widget in (pop, *pop.findChildren(QWidget))}
    return refuses and policies == {Qt.FocusPolicy.NoFocus}


def test_no_button_has_the_keyboard_at_first(qtbot: QtBot, screen: Screen) -> None:
    pop = come(qtbot, screen)
    assert QApplication.focusWidget() is pop
    for pressed in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        key(pop, pressed)
    assert screen.asked == []


@pytest.mark.parametrize(
    ("pressed", "asked"),
    [
        ("a", [(JORDAN.key, CallAction.ANSWER)]),
        ("A", [(JORDAN.key, CallAction.ANSWER)]),
        ("r", [(JORDAN.key,)]),
        ("i", []),
        ("x", []),
        ("b", []),  # calling back is offered only when the caller has given up
    ],
)
def test_each_button_has_its_letter(
    qtbot: QtBot, screen: Screen, pressed: str, asked: list[object]
) -> None:
    pop = come(qtbot, screen)
    key(pop, pressed)
    assert screen.asked == asked
    assert pop.isVisible() is (pressed != "i")


def test_letters_with_ctrl_or_alt_are_not_meant(qtbot: QtBot, screen: Screen) -> None:
    pop = come(qtbot, screen)
    key(pop, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert screen.asked == []


@pytest.mark.parametrize(
    ("pressed", "words"),
    [
        ([Qt.Key.Key_Right], "Answer"),
        ([Qt.Key.Key_Tab], "Answer"),
        ([Qt.Key.Key_Right, Qt.Key.Key_Down], "Redirect…"),
        ([Qt.Key.Key_Left], "Ignore"),
        ([Qt.Key.Key_Right, Qt.Key.Key_Left], "Ignore"),
        ([Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab], "Ignore"),
    ],
)
def test_arrows_and_tab_lead_from_button_to_button(
    qtbot: QtBot, screen: Screen, pressed: list[Qt.Key], words: str
) -> None:
    pop = come(qtbot, screen)
    for each in pressed:
        key(pop, each)
    assert QApplication.focusWidget() is button(pop, words)


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_button_with_the_keyboard_is_pressed_by_any_key_for_that(
    qtbot: QtBot, screen: Screen, pressed: Qt.Key
) -> None:
    pop = come(qtbot, screen)
    key(pop, Qt.Key.Key_Right)
    key(pop, pressed)
    assert screen.asked == [(JORDAN.key, CallAction.ANSWER)]


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Escape, Qt.Key.Key_A, Qt.Key.Key_I])
def test_the_keyboard_goes_back_to_where_it_was(
    qtbot: QtBot, screen: Screen, letter: QLineEdit, pressed: Qt.Key
) -> None:
    pop = come(qtbot, screen)
    key(pop, pressed)
    qtbot.waitUntil(letter.isActiveWindow)
    assert keys_go_nowhere(pop)


def test_the_keyboard_goes_back_when_the_call_is_told(
    qtbot: QtBot, screen: Screen, letter: QLineEdit
) -> None:
    come(qtbot, screen)
    screen.end(JORDAN)
    qtbot.waitUntil(letter.isActiveWindow)


def test_the_end_of_another_call_takes_nothing_away(qtbot: QtBot, screen: Screen) -> None:
    screen.ring(ROBIN)
    pop = come(qtbot, screen)
    screen.end(ROBIN)
    assert pop.isActiveWindow()
    assert not keys_go_nowhere(pop)


def test_coming_again_leads_to_the_next_pop_and_back_from_there(
    qtbot: QtBot, screen: Screen, letter: QLineEdit
) -> None:
    screen.ring(ROBIN)
    letter.activateWindow()
    first, second = come(qtbot, screen), screen.pop(ROBIN)
    screen.pops.take_keyboard()
    qtbot.waitUntil(second.isActiveWindow)
    assert keys_go_nowhere(first)
    screen.pops.take_keyboard()
    qtbot.waitUntil(first.isActiveWindow)
    assert keys_go_nowhere(second)
    key(first, Qt.Key.Key_Escape)
    qtbot.waitUntil(letter.isActiveWindow)


def test_who_goes_elsewhere_leaves_a_pop_that_refuses_keys(
    qtbot: QtBot, screen: Screen, letter: QLineEdit
) -> None:
    pop = come(qtbot, screen)
    letter.activateWindow()
    qtbot.waitUntil(letter.isActiveWindow)
    qtbot.waitUntil(lambda: keys_go_nowhere(pop))


def test_after_a_redirect_the_keyboard_goes_back_from_the_window(
    qtbot: QtBot, screen: Screen, letter: QLineEdit
) -> None:
    target = QLineEdit()
    screen.pops.redirect_requested.connect(lambda _: open_window(qtbot, target))
    pop = come(qtbot, screen)
    key(pop, "r")
    qtbot.waitUntil(target.isActiveWindow)
    screen.end(JORDAN, "Redirected to 2882")
    qtbot.waitUntil(letter.isActiveWindow)


def test_a_desktop_that_refuses_is_noticed(qtbot: QtBot, screen: Screen) -> None:
    pop = screen.pop(JORDAN)
    pop.activateWindow = lambda: None  # type: ignore[method-assign] # as some desktops do
    screen.pops.take_keyboard()
    (keyboard,) = screen.pops.findChildren(PopKeyboard)
    with qtbot.waitSignal(screen.pops.keyboard_refused) as refused:
        let_pass_in(keyboard)
    assert refused.args == [JORDAN.key]
    assert keys_go_nowhere(pop)


def let_pass_in(keyboard: PopKeyboard) -> None:
    """Let the time come in which a desktop gives the keyboard."""
    timer = keyboard.findChildren(QTimer)[0]
    assert timer.interval() == PATIENCE_MS
    timer.stop()
    timer.timeout.emit()


def test_nothing_rings_nothing_is_taken(qtbot: QtBot, screen: Screen, letter: QLineEdit) -> None:
    screen.end(JORDAN)
    assert not screen.pops.take_keyboard()
    assert letter.isActiveWindow()
    assert qtbot is not None


# --- the mouse -----------------------------------------------------------------------------------


def body(pop: QWidget) -> QPoint:
    """A place beside the buttons."""
    label = shown(pop, QLabel)[0]
    return label.mapTo(pop, label.rect().center())


def drag(pop: QWidget, way: QPoint) -> None:
    """Draw the pop in two steps; the mouse stays where it holds it."""
    held = body(pop)
    QTest.mousePress(pop, Qt.MouseButton.LeftButton, pos=held)
    for _ in range(2):
        QTest.mouseMove(pop, held + way / 2)
        QApplication.processEvents()
    QTest.mouseRelease(pop, Qt.MouseButton.LeftButton, pos=held)


def test_a_click_beside_the_buttons_is_coming_to_it(qtbot: QtBot, screen: Screen) -> None:
    pop = screen.pop(JORDAN)
    QTest.mouseClick(pop, Qt.MouseButton.LeftButton, pos=body(pop))
    qtbot.waitUntil(pop.isActiveWindow)
    assert screen.asked == []


def test_in_the_first_half_second_it_is_not(qtbot: QtBot, screen: Screen) -> None:
    screen.ring(ROBIN, ready=False)
    pop = screen.pop(ROBIN)
    QTest.mouseClick(pop, Qt.MouseButton.LeftButton, pos=body(pop))
    assert keys_go_nowhere(pop)
    let_pass(pop, GRACE_MS)
    QTest.mouseClick(pop, Qt.MouseButton.LeftButton, pos=body(pop))
    qtbot.waitUntil(pop.isActiveWindow)


def test_a_pop_that_is_drawn_moves_alone_and_the_next_ones_follow_it(screen: Screen) -> None:
    screen.ring(ROBIN)
    other = screen.pop(ROBIN).pos()
    drawn: list[tuple[tuple[str, int, int], str]] = []
    screen.pops.drawn.connect(lambda anchor, name: drawn.append((anchor, name)))
    pop = screen.pop(JORDAN)
    before = pop.pos()
    drag(pop, QPoint(-200, -40))
    assert pop.pos() != before
    assert screen.pop(ROBIN).pos() == other
    assert keys_go_nowhere(pop)  # it was no click
    ((anchor, name),) = drawn
    assert name == ""
    screen.pops.stack_at(Anchor(*anchor), name)
    screen.end(JORDAN)
    let_pass(pop, 2000)
    screen.ring(JORDAN)
    area = QGuiApplication.primaryScreen().availableGeometry()
    assert area.contains(screen.pop(JORDAN).geometry())
    assert screen.pop(JORDAN).x() == pop.x()
    assert not screen.pop(JORDAN).geometry().intersects(screen.pop(ROBIN).geometry())
