"""The window in which one rule is changed. What is changed applies at once; nothing to confirm."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callcontrol.calls.page_triggers import Trigger
from callcontrol.calls.pop_rules import Colour, Combination, Detail, PopRule
from callcontrol.ui import rule_words
from callcontrol.ui.flow_layout import FlowLayout
from callcontrol.ui.rule_conditions import Conditions
from callcontrol.ui.settings_controls import Choice, Field
from callcontrol.ui.settings_row import Card, Row
from callcontrol.ui.settings_rules import Refused
from callcontrol.ui.settings_side import scrolling_page
from callcontrol.ui.tick_box import TickBox
from callcontrol.ui.translation import tr

_CHARACTERS, _LINES = 108, 40
_WIDE = 4096
"""As wide as there is room for, and so below its words, not beside them."""
Word = TypeVar("Word", Detail, Trigger)


class RuleEditor(QDialog):
    """``changed`` tells the rule after each change."""

    changed = Signal(object)

    def __init__(
        self, rule: PopRule, schemes: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Rule"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rule = rule
        close = QPushButton(tr("&Close"))
        close.setProperty("kind", "plain")
        close.setAutoDefault(False)
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(self.close)
        rows = [*self._whom(), *self._look(), *self._page(schemes)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 16)
        layout.addWidget(scrolling_page(rule_words.name(rule), Card(rows)), 1)
        flow = FlowLayout()  # unlike others it leaves a button its height in the least of windows
        flow.addWidget(close)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 0, 20, 0)
        buttons.addStretch(1)
        buttons.addLayout(flow)
        layout.addLayout(buttons)
        self._fit()

    def _whom(self) -> list[Row]:
        name = self._field(tr("&Name"), tr("What the rule is called in the list."), "name")
        combination = Choice([(each, rule_words.combination(each)) for each in Combination])
        combination.show_value(self._rule.combination)
        combination.chosen.connect(lambda value: self._change(combination=Combination(value)))
        conditions = Conditions(self._rule.conditions)
        conditions.changed.connect(lambda value: self._change(conditions=value))
        return [
            name,
            Row(
                tr("Applies &if"),
                tr("Without conditions the rule is about every call."),
                combination,
            ),
            Row(
                tr("Conditions"),
                tr(
                    "Numbers are compared however they are written, names without regard to"
                    " capitals and accents. “is” with nothing behind it finds withheld numbers."
                ),
                _Wide(conditions),
            ),
        ]

    def _look(self) -> list[Row]:
        colour = Choice([(each, rule_words.colour(each)) for each in Colour])
        colour.show_value(self._rule.colour)
        colour.chosen.connect(lambda value: self._change(colour=Colour(value)))
        details = self._boxes(Detail, rule_words.detail, self._rule.details, "details")
        return [
            self._field(
                tr("Word on the ca&rd"), tr("Stands on the card of a ringing call."), "label"
            ),
            Row(
                tr("C&olour"),
                tr("A strip at the card's edge, with the word or the rule's name beside it."),
                colour,
            ),
            Row(tr("Details"), tr("What else the card says."), details),
        ]

    def _page(self, schemes: Sequence[str]) -> list[Row]:
        def read(typed: str) -> str:
            if problem := rule_words.why_not(typed.strip(), schemes) if typed.strip() else "":
                raise Refused(problem)
            return typed.strip()

        address = self._field(
            tr("&Page to open"),
            tr("These are filled in: {places}").format(places=rule_words.places()),
            "address",
            read,
            hint="https://crm.example/find?number={e164}",
        )
        when = self._boxes(Trigger, rule_words.trigger, self._rule.triggers, "triggers")
        sentence = tr("Once per call. By hand it opens from the menu of a card or a call.")
        return [address, Row(tr("Opens by itself"), sentence, when)]

    def _field(
        self,
        title: str,
        sentence: str,
        of: str,
        read: Callable[[str], str] = str.strip,
        hint: str = "",
    ) -> Row:
        field = _WideField(read) if of == "address" else Field(read)
        field.setPlaceholderText(hint)
        field.setMaxLength(1000)
        row = Row(title, sentence, field)
        field.show_text(getattr(self._rule, of))
        field.refused.connect(row.show_problem)

        def take(value: str) -> None:
            self._change(**{of: value})
            field.show_text(value)

        field.entered.connect(take)
        return row

    def _boxes(
        self, kind: type[Word], words: Callable[[Word], str], chosen: Sequence[Word], of: str
    ) -> QWidget:
        """A check box for each; the order is that of the list, whichever was ticked first."""
        boxes = {each: TickBox(words(each)) for each in kind}
        widest = max(box.sizeHint().width() for box in boxes.values())  # so they stand in columns
        columns = QWidget()
        layout = FlowLayout(columns, gap=4)
        for each, box in boxes.items():
            box.setChecked(each in chosen)
            box.setMinimumWidth(widest)
            box.clicked.connect(
                lambda: self._change(
                    **{of: tuple(one for one, box in boxes.items() if box.isChecked())}
                )
            )
            layout.addWidget(box)
        return _Wide(columns)

    def _change(self, **values: object) -> None:
        self._rule = replace(self._rule, **values)  # type: ignore[arg-type] # by field name
        self.changed.emit(self._rule)

    def _fit(self) -> None:
        """Large enough for the letters, as far as the screen has room."""
        metrics, screen = self.fontMetrics(), self.screen().availableGeometry()
        self.resize(
            min(metrics.averageCharWidth() * _CHARACTERS, screen.width() - 40),
            min(metrics.height() * _LINES, screen.height() - 80),
        )


class _WideField(Field):
    """Addresses are long."""

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return super().sizeHint()


class _Wide(QWidget):
    """Takes the line below the words, as wide as it is."""

    def __init__(self, contents: QWidget) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(contents)

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, super().sizeHint().height())
