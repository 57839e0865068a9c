"""The page of the rules: all by keyboard, at once in force, and nothing lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from callcontrol.calls import pop_rule_file
from callcontrol.calls.pop_rules import Colour, Condition, PopRule
from callcontrol.settings import SettingsStore
from callcontrol.ui import theme
from callcontrol.ui.rule_editor import RuleEditor
from callcontrol.ui.settings_pages import Page
from callcontrol.ui.settings_window import SettingsWindow
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import button, click, key, named, open_window, read, shown
from tests.callcontrol.ui.test_accessibility import name, tree
from tests.callcontrol.ui.test_layout import (  # noqa: F401 - the fixtures are used by name
    _fonts,
    _words,
    cut_off,
    overlaps,
    settle,
)

CONTROL = Qt.KeyboardModifier.ControlModifier
VIP = PopRule(
    name="Key customers",
    colour=Colour.RED,
    conditions=(Condition(value="+1613"),),
    address="https://crm.example/{e164}",
)
OTHERS = PopRule(name="Others", label="Other")
STRANGE = {"name": "from a later program", "conditions": ({"subject": "mood"},)}


@pytest.fixture(name="store")
def _store(tmp_path: Path) -> SettingsStore:
    store = SettingsStore(tmp_path / "profile" / "settings.json")
    rules = pop_rule_file.written(map(pop_rule_file.new, (VIP, OTHERS)))
    store.change(pop_rules=(*rules, STRANGE))
    return store


@pytest.fixture(name="window")
def _window(qtbot: QtBot, store: SettingsStore) -> SettingsWindow:
    return opened(qtbot, store)


def opened(qtbot: QtBot, store: SettingsStore) -> SettingsWindow:
    window = SettingsWindow(
        store,
        database=Path("/h"),
        settings_file=Path("/s"),
        recent=lambda: [scenes.ringing().caller],
    )
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    open_window(qtbot, window)
    window.open_at(Page.RULES)
    settle(window)
    return window


def names(store: SettingsStore) -> list[str]:
    """The rules in force; a question mark for what is not understood."""
    kept = pop_rule_file.read(store.current.pop_rules)
    return [entry.rule.name if entry.rule is not None else "?" for entry in kept]


def the_list(window: SettingsWindow) -> QListWidget:
    return named(window, "Rules, the first first", QListWidget)


def go_to(window: SettingsWindow, row: int) -> None:
    """Choose a rule, with the keyboard on the list."""
    the_list(window).setFocus()
    key(window, Qt.Key.Key_Home)
    for _ in range(row):
        key(window, Qt.Key.Key_Down)


def rows(window: SettingsWindow) -> list[str]:
    found = the_list(window)
    return [found.item(row).text() for row in range(found.count())]


def test_the_list_says_what_each_rule_is_about(window: SettingsWindow) -> None:
    assert rows(window) == [
        "Key customers\nNumber begins with “+1613” · opens a page",
        "Others\nEvery call",
        "A rule that this version does not understand\nIt is kept and does nothing.",
    ]


def test_without_rules_the_page_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, SettingsStore(tmp_path / "none.json"))
    assert "No rules yet. Add one" in read(window)
    assert not button(window, "Edit…").isEnabled()
    assert not button(window, "Remove").isEnabled()


def test_rules_are_moved_by_keyboard_and_by_button(
    window: SettingsWindow, store: SettingsStore
) -> None:
    go_to(window, 0)
    key(window, Qt.Key.Key_Down, CONTROL)
    assert names(store) == ["Others", "Key customers", "?"]
    key(window, Qt.Key.Key_Down, CONTROL)
    assert names(store) == ["Others", "?", "Key customers"]
    key(window, Qt.Key.Key_Down, CONTROL)  # no further
    assert not button(window, "Move down").isEnabled()
    click(window, "Move up")
    assert names(store) == ["Others", "Key customers", "?"]
    assert the_list(window).currentRow() == 1
    assert the_list(window).hasFocus()


def test_space_turns_a_rule_off_and_on(window: SettingsWindow, store: SettingsStore) -> None:
    go_to(window, 1)
    key(window, Qt.Key.Key_Space)
    assert [
        rule.enabled for rule in pop_rule_file.rules(pop_rule_file.read(store.current.pop_rules))
    ] == [True, False]
    assert rows(window)[1] == "Others\nTurned off · Every call"
    click(window, "Turn on")
    assert rows(window)[1] == "Others\nEvery call"


def test_a_rule_that_was_removed_can_be_put_back(
    window: SettingsWindow, store: SettingsStore
) -> None:
    before = store.current.pop_rules
    go_to(window, 0)
    key(window, Qt.Key.Key_Delete)
    assert names(store) == ["Others", "?"]
    click(window, "Put back")
    assert store.current.pop_rules == before
    assert the_list(window).currentRow() == 0


def test_what_is_not_understood_can_be_moved_and_removed_but_not_changed(
    window: SettingsWindow, store: SettingsStore
) -> None:
    go_to(window, 2)
    assert not button(window, "Edit…").isEnabled()
    assert not button(window, "Turn off").isEnabled()
    key(window, Qt.Key.Key_Return)
    key(window, Qt.Key.Key_Space)
    assert store.current.pop_rules[2] == STRANGE
    click(window, "Move up")
    assert store.current.pop_rules[1] == STRANGE
    click(window, "Remove")
    assert names(store) == ["Key customers", "Others"]


def editor(window: SettingsWindow) -> RuleEditor:
    (found,) = (dialog for dialog in window.findChildren(RuleEditor) if dialog.isVisible())
    settle(found)
    return found


def test_enter_opens_a_rule_and_what_is_changed_there_applies_at_once(
    window: SettingsWindow, store: SettingsStore
) -> None:
    go_to(window, 1)
    key(window, Qt.Key.Key_Return)
    colour = named(editor(window), "Colour", QComboBox)
    colour.setFocus()
    key(editor(window), Qt.Key.Key_Down)
    changed = pop_rule_file.read(store.current.pop_rules)[1].rule
    assert changed is not None
    assert changed.colour is Colour.RED
    assert names(store) == ["Key customers", "Others", "?"]
    editor(window).close()


def test_a_new_rule_stands_last_and_is_opened(window: SettingsWindow, store: SettingsStore) -> None:
    click(window, "Add…")
    assert names(store) == ["Key customers", "Others", "?", "Rule 4"]
    assert "Rule 4" in read(editor(window))
    editor(window).close()
    assert the_list(window).currentRow() == 3
    kept = pop_rule_file.read(store.current.pop_rules)[3].rule
    assert kept is not None
    assert "nothing to compare with yet" in rows(window)[3]  # so it is about nobody


def test_what_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    window = opened(qtbot, SettingsStore(tmp_path / "file" / "settings.json"))
    click(window, "Add…")
    editor(window).close()
    assert "The settings cannot be written." in read(window)


def test_what_others_change_is_shown(window: SettingsWindow, store: SettingsStore) -> None:
    store.change(pop_rules=pop_rule_file.written([pop_rule_file.new(OTHERS)]))
    assert rows(window) == ["Others\nEvery call"]


def test_a_page_that_is_closed_follows_no_longer(qtbot: QtBot, store: SettingsStore) -> None:
    window = SettingsWindow(store, database=Path("/h"), settings_file=Path("/s"))
    window.open_at(Page.RULES)
    gone: list[object] = []
    window.destroyed.connect(lambda: gone.append(1))
    window.close()
    qtbot.waitUntil(lambda: bool(gone))
    store.change(pop_rules=())  # nothing left that would be shown


def test_search_finds_the_page_by_the_name_of_a_rule(window: SettingsWindow) -> None:
    key(window, "f", CONTROL)
    for letter in "customers":
        key(window, letter)
    assert the_list(window).isVisible()


def test_the_page_of_the_sample_call_is_asked_for(qtbot: QtBot, window: SettingsWindow) -> None:
    calls = named(window, "Sample call: Call", QComboBox)
    calls.setFocus()
    key(window, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.page_requested) as asked:
        click(window, "Open now")
    assert asked.args == ["https://crm.example/%2B16135550123"]


def test_everything_has_a_name_and_an_explanation(window: SettingsWindow) -> None:
    usable = [node for node in tree(window) if node.state().focusable]
    assert [str(node.object()) for node in usable if not name(node).strip()] == []
    for kind in (QComboBox, QAbstractButton, QListWidget):
        for control in shown(window, kind):
            if control.focusPolicy() is not Qt.FocusPolicy.NoFocus and control.isEnabled():
                assert control.accessibleDescription() or control.accessibleName() == "Pages"
    told = QAccessible.queryAccessibleInterface(the_list(window))
    assert told is not None
    assert "Key customers" in name(told.child(0))


def test_mnemonics_are_unique(window: SettingsWindow) -> None:
    go_to(window, 0)
    key(window, Qt.Key.Key_Delete)  # so that "Put back" is there
    keys = [
        words[words.index("&") + 1].lower()
        for words in (
            *(label.text() for label in shown(window, QLabel)),
            *(found.text() for found in shown(window, QAbstractButton)),
        )
        if "&" in words
    ]
    assert len(set(keys)) == len(keys)


@pytest.mark.usefixtures("fonts", "words")
def test_nothing_is_cut_off(window: SettingsWindow) -> None:
    theme.scale_again()
    window.resize(1, 1)
    (_pages, found) = shown(window, QListWidget)
    found.setFocus()
    key(window, Qt.Key.Key_Home)
    key(window, Qt.Key.Key_Delete)
    settle(window)
    assert [each for each in cut_off(window) if "u200b" not in each] == []
    assert overlaps(window) == []
    for row in range(found.count()):
        assert found.visualItemRect(found.item(row)).height() >= found.fontMetrics().height() * 2
    QApplication.processEvents()
