"""The conditions of a rule, each a row that can be changed and taken away."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from callcontrol.calls.pop_rules import Comparison, Condition, Subject
from callcontrol.cloudlink.models import Direction
from callcontrol.ui import rule_words
from callcontrol.ui.buttons import Button
from callcontrol.ui.flow_layout import FlowLayout
from callcontrol.ui.settings_controls import Choice, Field
from callcontrol.ui.translation import tr


class Conditions(QWidget):
    """``changed`` tells all conditions after each change of one."""

    changed = Signal(object)

    def __init__(self, conditions: Sequence[Condition]) -> None:
        super().__init__()
        self._rows: list[_Row] = []
        self._add = QPushButton(tr("&Add condition"))
        self._add.setProperty("kind", "plain")
        self._add.setAutoDefault(False)
        self._add.setAccessibleName(tr("Add condition"))
        self._add.clicked.connect(self._add_one)
        below = FlowLayout()
        below.addWidget(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(below)
        for condition in conditions:
            self._append(condition)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._number()  # Qt orders only what is in one window, which it is from now on

    def _append(self, condition: Condition) -> "_Row":
        row = _Row(condition)
        row.changed.connect(self._tell)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        self._number()
        return row

    def _add_one(self) -> None:
        self._append(Condition()).focus()
        self._tell()

    def _remove(self, row: "_Row") -> None:
        self._add.setFocus()
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._number()
        self._tell()

    def _number(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.show_number(number)
        stops = [stop for row in self._rows for stop in row.tab_stops()]
        for before, after in pairwise([*stops, self._add]):
            QWidget.setTabOrder(before, after)

    def _tell(self) -> None:
        self.changed.emit(tuple(row.condition() for row in self._rows))


class _Row(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, condition: Condition) -> None:
        super().__init__()
        self._subject = Choice([(each, rule_words.subject(each)) for each in Subject])
        self._subject.show_value(condition.subject)
        self._comparison = Choice([(each, rule_words.comparison(each)) for each in Comparison])
        self._comparison.show_value(condition.comparison)
        self._value = Field(str)
        self._value.show_text(condition.value)
        self._direction = Choice(
            [(each, rule_words.direction(each)) for each in (Direction.INBOUND, Direction.OUTBOUND)]
        )
        self._remove = Button("", "close")
        self._remove.clicked.connect(self.removed)
        for control in (self._subject, self._comparison, self._direction):
            control.chosen.connect(self._choose)
        self._value.entered.connect(self._enter)
        self._wanted = QStackedWidget()
        self._wanted.addWidget(self._value)
        self._wanted.addWidget(self._direction)
        row = FlowLayout(self)
        for widget in (self._subject, self._comparison, self._wanted, self._remove):
            row.addWidget(widget)
        self._text = condition.value
        self._fit()
        if condition.subject is Subject.DIRECTION:
            self._direction.show_value(condition.value)

    def condition(self) -> Condition:
        """What the row says."""
        subject = Subject(self._subject.currentData())
        if subject is Subject.DIRECTION:
            value = str(self._direction.currentData())
            return Condition(subject=subject, comparison=Comparison.IS, value=value)
        comparison = Comparison(self._comparison.currentData())
        return Condition(subject=subject, comparison=comparison, value=self._text)

    def show_number(self, number: int) -> None:
        """Say which condition it is to those who do not see where it stands."""
        for control, name in (
            (self._subject, tr("Condition {number}: what it looks at")),
            (self._comparison, tr("Condition {number}: how it compares")),
            (self._value, tr("Condition {number}: with what")),
            (self._direction, tr("Condition {number}: which direction")),
            (self._remove, tr("Remove condition {number}")),
        ):
            control.setAccessibleName(name.format(number=number))
        self._remove.setToolTip(self._remove.accessibleName())

    def focus(self) -> None:
        """Begin at its beginning; a focus proxy would confuse Qt's order of tabs."""
        self._subject.setFocus()

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        return [self._subject, self._comparison, self._value, self._direction, self._remove]

    def _choose(self, _value: str) -> None:
        self._fit()
        self.changed.emit()

    def _enter(self, value: str) -> None:
        self._text = value
        self._value.show_text(value)
        self.changed.emit()

    def _fit(self) -> None:
        """There are two directions, and a call has one of them."""
        is_direction = self._subject.currentData() == Subject.DIRECTION
        self._comparison.setHidden(is_direction)
        self._wanted.setCurrentWidget(self._direction if is_direction else self._value)
