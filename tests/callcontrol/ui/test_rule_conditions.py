"""The rows of conditions, where they are not seen through the editor."""

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from callcontrol.calls.pop_rules import Comparison, Condition, Subject
from callcontrol.ui.rule_conditions import Conditions
from tests.callcontrol.ui.looking import click, named, open_window, shown
from tests.callcontrol.ui.test_layout import settle

INBOUND = Condition(subject=Subject.DIRECTION, comparison=Comparison.IS, value="inbound")


def test_a_condition_is_shown_as_it_is_kept(qtbot: QtBot) -> None:
    conditions = Conditions([Condition(comparison=Comparison.ONE_OF, value="1, 2"), INBOUND])
    open_window(qtbot, conditions)
    boxes = [box.currentText() for box in shown(conditions, QComboBox)]
    assert boxes == ["Number", "is one of", "Direction", "Incoming"]
    assert [field.text() for field in shown(conditions, QLineEdit)] == ["1, 2"]


def test_the_keyboard_goes_to_the_new_one_and_never_gets_lost(qtbot: QtBot) -> None:
    conditions = Conditions([INBOUND])
    open_window(qtbot, conditions)
    told: list[tuple[Condition, ...]] = []
    conditions.changed.connect(told.append)
    click(conditions, "Add condition")
    settle(conditions)
    assert named(conditions, "Condition 2: what it looks at", QComboBox).hasFocus()
    named(conditions, "Remove condition 2", QAbstractButton).click()
    named(conditions, "Remove condition 1", QAbstractButton).click()
    assert named(conditions, "Add condition", QAbstractButton).hasFocus()
    assert told == [(INBOUND, Condition()), (INBOUND,), ()]
