"""The window of one rule: each change is told, what cannot be is refused where it is typed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from callcontrol.calls.page_triggers import Trigger
from callcontrol.calls.pop_rules import (
    Colour,
    Combination,
    Comparison,
    Condition,
    Detail,
    PopRule,
    Subject,
)
from callcontrol.ui import theme
from callcontrol.ui.rule_editor import RuleEditor
from tests.callcontrol.ui.looking import (
    click,
    key,
    named,
    open_window,
    read,
    shown,
    tab_stops,
    type_text,
)
from tests.callcontrol.ui.test_accessibility import name, tree
from tests.callcontrol.ui.test_layout import (  # noqa: F401 - the fixtures are used by name
    _fonts,
    _words,
    cut_off,
    overlaps,
    settle,
)

RULE = PopRule(
    name="Key customers",
    conditions=(Condition(value="+1613"), Condition(subject=Subject.NAME, value="Jordan")),
)


class Editing:
    """A rule in its window, and what was told of it."""

    def __init__(self, qtbot: QtBot, rule: PopRule = RULE) -> None:
        self.window = RuleEditor(rule, ("http", "https", "my-crm"))
        self.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.told: list[PopRule] = []
        self.window.changed.connect(self.told.append)
        open_window(qtbot, self.window)
        settle(self.window)

    @property
    def rule(self) -> PopRule:
        return self.told[-1]

    def enter(self, called: str, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        field = named(self.window, called, QLineEdit)
        field.setFocus()
        field.selectAll()
        type_text(self.window, text)
        key(self.window, end)

    def choose(self, called: str, words: str) -> None:
        """Type the beginning of an entry, as one does in a list."""
        box = named(self.window, called, QComboBox)
        box.setFocus()
        box.showPopup()
        box.view().setCurrentIndex(box.model().index(box.findText(words), 0))
        QTest.keyClick(box.view(), Qt.Key.Key_Return)


@pytest.fixture(name="editing")
def _editing(qtbot: QtBot) -> Editing:
    return Editing(qtbot)


def test_words_apply_with_enter_and_when_the_field_is_left(editing: Editing) -> None:
    editing.enter("Name", "  Best customers ")
    assert editing.rule.name == "Best customers"
    editing.enter("Word on the card", "Best", Qt.Key.Key_Tab)
    assert editing.rule.label == "Best"


def test_choices_apply_at_once(editing: Editing) -> None:
    editing.choose("Applies if", "None of these is so")
    assert editing.rule.combination is Combination.NONE
    editing.choose("Colour", "Teal")
    assert editing.rule.colour is Colour.TEAL
    assert editing.rule.name == RULE.name


def test_boxes_keep_the_order_of_the_list(editing: Editing) -> None:
    for words in ("Phone", "Country of the number", "When the talk has ended"):
        click(editing.window, words)
    assert editing.rule.details == (Detail.COUNTRY, Detail.PHONE)
    assert list(editing.rule.triggers) == [Trigger.ANSWERED, Trigger.ENDED]
    click(editing.window, "When it is answered")
    assert list(editing.rule.triggers) == [Trigger.ENDED]


def test_conditions_are_changed_added_and_taken_away(editing: Editing) -> None:
    editing.choose("Condition 1: how it compares", "contains")
    editing.enter("Condition 1: with what", "555")
    click(editing.window, "Add condition")
    settle(editing.window)
    editing.choose("Condition 3: what it looks at", "Called number")
    editing.enter("Condition 3: with what", "2881")
    assert editing.rule.conditions == (
        Condition(comparison=Comparison.CONTAINS, value="555"),
        Condition(subject=Subject.NAME, value="Jordan"),
        Condition(subject=Subject.CALLED, value="2881"),
    )
    named(editing.window, "Remove condition 2", QAbstractButton).click()
    settle(editing.window)
    assert [one.value for one in editing.rule.conditions] == ["555", "2881"]
    assert named(editing.window, "Condition 2: with what", QLineEdit).text() == "2881"


def test_a_direction_is_chosen_not_typed(editing: Editing) -> None:
    editing.choose("Condition 2: what it looks at", "Direction")
    settle(editing.window)
    editing.choose("Condition 2: which direction", "Outgoing")
    assert editing.rule.conditions[1] == Condition(
        subject=Subject.DIRECTION, comparison=Comparison.IS, value="outbound"
    )
    assert "Condition 2: how it compares" not in [
        box.accessibleName() for box in shown(editing.window, QComboBox)
    ]


def test_an_address_that_is_none_is_refused_with_what_to_do(editing: Editing) -> None:
    editing.enter("Page to open", "javascript:alert(1)")
    assert "Pages that begin with “javascript:” are not opened." in read(editing.window)
    assert editing.told == []
    field = named(editing.window, "Page to open", QLineEdit)
    assert "are not opened" in field.accessibleDescription()
    editing.enter("Page to open", "https://crm.example/{e164}")
    assert editing.rule.address == "https://crm.example/{e164}"
    assert "are not opened" not in read(editing.window)
    editing.enter("Page to open", "my-crm:find/{name}")
    assert editing.rule.address == "my-crm:find/{name}"
    field.selectAll()
    key(editing.window, Qt.Key.Key_Delete)
    key(editing.window, Qt.Key.Key_Return)
    assert editing.rule.address == ""


def test_what_was_typed_last_applies_when_the_window_is_closed(editing: Editing) -> None:
    field = named(editing.window, "Name", QLineEdit)
    field.setFocus()
    field.selectAll()
    type_text(editing.window, "New")
    click(editing.window, "Close")
    assert editing.rule.name == "New"
    assert not editing.window.isVisible()


def test_everything_has_a_name_and_can_be_hit(editing: Editing) -> None:
    usable = [node for node in tree(editing.window) if node.state().focusable]
    assert [str(node.object()) for node in usable if not name(node).strip()] == []
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for found in shown(editing.window, kind):
            if found.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                assert min(found.size().toTuple()) >= 24, found.accessibleName()


def test_a_mnemonic_leads_to_its_control_and_shows_it(editing: Editing) -> None:
    labels, pressed = shown(editing.window, QLabel), shown(editing.window, QAbstractButton)
    written = [*(label.text() for label in labels), *(button.text() for button in pressed)]
    keys = [words[words.index("&") + 1] for words in written if "&" in words]
    assert len({letter.lower() for letter in keys}) == len(keys)
    address = named(editing.window, "Page to open", QLineEdit)
    assert address.visibleRegion().isEmpty()
    key(editing.window, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert address.hasFocus()
    assert not address.visibleRegion().isEmpty()


@pytest.mark.parametrize("more", [0, 1])
def test_tab_goes_through_the_window_as_it_is_read(editing: Editing, more: int) -> None:
    for _ in range(more):
        click(editing.window, "Add condition")
        settle(editing.window)
    named(editing.window, "Name", QLineEdit).setFocus()
    stops = list(tab_stops(editing.window))
    usable: set[QWidget] = set()
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        usable |= {
            w for w in shown(editing.window, kind) if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        }
    assert [w.accessibleName() for w in usable - set(stops)] == []
    scrolled = [stop for stop in stops if stop.accessibleName() != "Close"]
    places = [stop.mapTo(editing.window, QPoint()).y() // 8 for stop in scrolled]
    start = places.index(min(places))
    walked = places[start:] + places[:start]
    assert walked == sorted(walked)


@pytest.mark.parametrize("size", ["least", "usual"])
@pytest.mark.usefixtures("fonts", "words")
def test_nothing_is_cut_off(qtbot: QtBot, size: str) -> None:
    editing = Editing(qtbot)
    theme.scale_again()
    if size == "least":
        editing.window.resize(1, 1)
    settle(editing.window)
    assert cut_off(editing.window) == []
    assert overlaps(editing.window) == []


@pytest.mark.parametrize("dark", [False, True])
def test_a_box_shows_by_its_form_whether_it_is_ticked(editing: Editing, dark: bool) -> None:
    QApplication.setPalette(theme.palette(dark=dark))
    box = named(editing.window, "When it rings", QCheckBox)

    def dots() -> int:
        image = box.grab().toImage()
        ink = theme.colours().on_accent
        return sum(
            theme.contrast(image.pixelColor(x, y), ink) < 1.2
            for x in range(6, 18)
            for y in range(image.height())
        )

    empty = box.grab().toImage().pixelColor(12, box.height() // 2)
    assert theme.contrast(theme.colours().muted, empty) >= 3
    before = dots()
    box.setChecked(True)
    assert before != dots() > 0
