"""Every window in every state: nothing without a name, and nothing that needs a mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.cloudlink.models import CallAction
from callcontrol.ui.figures_page import FiguresPage
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.screen_pop import ScreenPop
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import entries, open_window, shown, tab_stops
from tests.callcontrol.ui.window_states import STATES, press


@pytest.fixture(name="window", params=STATES)
def _window(qtbot: QtBot, request: pytest.FixtureRequest) -> MainWindow:
    window = MainWindow()
    window.offer_demo()
    open_window(qtbot, window)
    STATES[request.param](window)
    qtbot.wait(0)  # what is new is shown by the next turn of the event loop
    press(window, request.param)
    return window


def walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """``node`` and what a screen reader finds in it."""
    if node.state().invisible:
        return
    yield node
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None:
            yield from walk(child)


def tree(widget: QWidget) -> list[QAccessibleInterface]:
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    return list(walk(root))


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def test_everything_that_can_be_used_has_a_name(window: MainWindow) -> None:
    nameless = [
        f"{node.role().name}: {node.object()}"
        for node in tree(window)
        if node.state().focusable and not name(node).strip()
    ]
    assert nameless == []


def test_whatever_has_the_keyboard_has_a_name(window: MainWindow) -> None:
    window.setFocus()
    for stop in tab_stops(window):
        told = QAccessible.queryAccessibleInterface(stop)
        assert told is not None
        assert name(told).strip(), stop


def test_no_two_controls_have_the_same_name_and_explanation(window: MainWindow) -> None:
    """Except on different cards: there the card says whose they are."""
    for part in (window.header, window.dialler, window.history, window.sign_in):
        names = [
            (name(node), node.text(QAccessible.Text.Description))
            for node in tree(part)
            if node.state().focusable and node.role() is not QAccessible.Role.ListItem
        ]
        assert len(set(names)) == len(names)


def test_tab_reaches_every_control_that_can_be_used(window: MainWindow) -> None:
    usable = {
        widget
        for kind in (QAbstractButton, QLineEdit, QListView)
        for widget in shown(window, kind)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    clickable = {b for b in shown(window, QAbstractButton) if b.isEnabled() and b.text()}
    reached = set(tab_stops(window))
    for stop in [stop for stop in reached if isinstance(stop, QAbstractButton)]:
        if (group := stop.group()) is not None:
            reached |= set(group.buttons())  # from one to the next lead the arrow keys
    assert usable <= reached
    assert clickable <= reached, {button.text() for button in clickable - reached}


def place(stop: QWidget, window: QWidget) -> int:
    """How far down it is, wherever the page of figures is scrolled to."""
    scrolled = sum(
        page.verticalScrollBar().value()
        for page in shown(window, FiguresPage)
        if page.isAncestorOf(stop)
    )
    return scrolled + stop.mapTo(window, stop.rect().topLeft()).y()


def test_tab_goes_through_the_window_as_it_is_read(window: MainWindow) -> None:
    places = [place(stop, window) for stop in tab_stops(window)]
    start = places.index(min(places))
    walked = places[start:] + places[:start]
    assert walked == sorted(walked)


def test_buttons_are_large_enough_to_hit(window: MainWindow) -> None:
    small = [
        (found.text() or found.accessibleName(), found.size().toTuple())
        for found in shown(window, QAbstractButton)
        if found.focusPolicy() is not Qt.FocusPolicy.NoFocus  # not the cross within a field
        and min(found.size().toTuple()) < 24
    ]
    assert small == []


@pytest.mark.parametrize("which", ["menu", "demo"])
def test_every_entry_of_the_menus_has_a_key(qtbot: QtBot, which: str) -> None:
    window = MainWindow()
    window.offer_demo()
    qtbot.addWidget(window)
    menu = window.header.menu
    if which == "demo":
        submenu = entries(menu)["Demo"].menu()
        assert isinstance(submenu, QMenu)
        found = submenu.actions()
    else:
        found = list(entries(menu).values())
    assert found
    assert all("&" in action.text() for action in found)


def test_a_pop_is_told_with_names_for_everything_on_it(qtbot: QtBot) -> None:
    pop = ScreenPop()
    qtbot.addWidget(pop)
    pop.show_ringing(scenes.ringing().caller, "First call with this number", moment(3))
    pop.show()
    nodes = tree(pop)
    assert name(nodes[0]) == "Incoming call from Jordan Blake"
    buttons = [node for node in nodes if node.role() is QAccessible.Role.Button]
    assert [name(node) for node in buttons] == ["Answer", "Redirect…", "Ignore"]
    assert all(node.text(QAccessible.Text.Description) for node in buttons)
    told = {name(node) for node in nodes}
    assert {"Jordan Blake", "First call with this number"} <= told


def test_a_card_tells_who_it_is_about_and_in_which_state(qtbot: QtBot) -> None:
    window = MainWindow()
    open_window(qtbot, window)
    STATES["on hold"](window)
    qtbot.wait(0)
    told = {name(node) for node in tree(window)}
    assert "Jordan Blake, On hold" in told


def test_an_action_under_way_is_told(qtbot: QtBot) -> None:
    window = MainWindow()
    open_window(qtbot, window)
    STATES["talking"](window)
    qtbot.wait(0)
    card = window.cards.card_of(scenes.talking().caller.key)
    assert card is not None
    card.show_pending(CallAction.HOLD)
    assert any("One moment" in name(node) for node in tree(card))
