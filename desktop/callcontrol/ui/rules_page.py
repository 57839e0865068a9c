"""The page of the settings with the rules: their list, what can be done with it, and the tester."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from callcontrol.calls import pop_rule_file
from callcontrol.calls.page_address import WEB
from callcontrol.calls.pop_rule_file import Kept
from callcontrol.calls.pop_rules import Condition, PopRule
from callcontrol.calls.record import CallRecord
from callcontrol.settings import Settings, SettingsError, SettingsStore
from callcontrol.ui import icons, lock_words, problems, rule_words, theme
from callcontrol.ui.buttons import plain
from callcontrol.ui.flow_layout import FlowLayout
from callcontrol.ui.lock_line import LockLine
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.rule_editor import RuleEditor
from callcontrol.ui.rule_list import RuleList
from callcontrol.ui.rule_strip import ink
from callcontrol.ui.rule_tester import RuleTester
from callcontrol.ui.translation import tr


class RulesPage(QWidget):
    """Shows and changes the rules of ``store``; ``recent`` gives calls to try them with."""

    page_requested = Signal(str)
    """The address of a page to open now."""

    def __init__(
        self, store: SettingsStore, recent: Callable[[], Sequence[CallRecord]] = tuple
    ) -> None:
        super().__init__()
        self._store = store
        self._kept: list[Kept] = []
        self._removed: tuple[int, Kept] | None = None
        self._lock = lock_words.locked(store.locked_by("pop_rules"))
        self._list = RuleList()
        if not self._lock:
            self._list.edit_requested.connect(self._edit)
            self._list.remove_requested.connect(self._remove)
            self._list.move_requested.connect(self._move)
            self._list.turn_requested.connect(self._turn)
        self._list.currentRowChanged.connect(lambda _row: self._offer())
        self._empty = plain_label(
            tr("No rules yet. Add one, for example for numbers that begin like a customer's."),
            "muted",
        )
        self._notice = plain_label("", "notice")
        self._notice.hide()
        self._add = _button(tr("&Add…"), tr("Make a rule, at the end of the list"), self._add_one)
        self._change = _button(tr("&Edit…"), tr("Change this rule"), self._edit)
        self._switch = _button(
            tr("&Turn off"), tr("A rule that is turned off is kept and does nothing"), self._turn
        )
        self._up = _button(
            tr("Move u&p"), tr("Let this rule be tried earlier"), lambda: self._move(-1)
        )
        self._down = _button(
            tr("Move &down"), tr("Let this rule be tried later"), lambda: self._move(1)
        )
        self._away = _button(tr("&Remove"), tr("Take this rule off the list"), self._remove)
        self._back = _button(
            tr("Put &back"), tr("Put the rule back that was removed last"), self._put_back
        )
        self._tester = RuleTester(recent)
        self._tester.page_requested.connect(self.page_requested)
        self._lay_out()
        self.forget = store.changed.subscribe(self._show)
        """To be called when the page goes."""
        self._show(store.current)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 14)
        inside.setSpacing(10)
        sentence = plain_label(
            tr(
                "Rules tell callers apart: by a word and a colour on their card, and by a page that"
                " opens in your browser. The first rule that fits decides how the card looks; every"
                " rule that fits opens its page."
            ),
            "muted",
        )
        theme.scale(sentence, 0.92)
        buttons = FlowLayout()
        for button in (
            *(self._add, self._change, self._switch),
            *(self._up, self._down, self._away, self._back),
        ):
            buttons.addWidget(button)
        for widget in (sentence, self._list, self._empty, self._notice):
            inside.addWidget(widget)
        if self._lock:
            inside.addWidget(LockLine(tr("Rules"), self._lock))
        inside.addLayout(buttons)
        heading = plain_label(tr("Try the rules with a call"))
        theme.scale(heading, 1.15, bold=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(card)
        layout.addWidget(heading)
        layout.addWidget(self._tester)

    def show_matching(self, word: str) -> bool:
        """Whether somebody who looks for ``word`` may mean this page; it is shown whole."""
        names = [rule_words.name(entry.rule) for entry in self._kept if entry.rule is not None]
        texts = (tr("Open page"), tr("Colour"), self._lock, *names)
        return any(word in text.lower() for text in texts)

    def _show(self, settings: Settings) -> None:
        self._schemes = (*WEB, *settings.page_schemes)
        kept = list(pop_rule_file.read(settings.pop_rules))
        row = self._list.currentRow()
        self._kept = kept
        while self._list.count() > len(kept):
            self._list.takeItem(self._list.count() - 1)
        while self._list.count() < len(kept):
            self._list.addItem("")
        for place, entry in enumerate(kept):
            self._fill(self._list.item(place), entry)
        self._list.setCurrentRow(max(0, min(row, len(kept) - 1)) if kept else -1)
        self._list.setVisible(bool(kept))
        self._empty.setVisible(not kept)
        self._list.updateGeometry()
        self._tester.show_rules(kept, self._schemes)
        self._offer()

    def _fill(self, item: QListWidgetItem, entry: Kept) -> None:
        if (rule := entry.rule) is None:
            problem = tr("It is kept and does nothing.")
            item.setText(f"{tr('A rule that this version does not understand')}\n{problem}")
            item.setIcon(icons.icon("warning", theme.colours().muted))
            return
        about = rule_words.summary(rule, self._schemes)
        if not rule.enabled:
            about = tr("Turned off · {about}").format(about=about)
        item.setText(f"{rule_words.name(rule)}\n{about}")
        item.setIcon(icons.icon("tag", ink(rule.colour)))

    def _offer(self) -> None:
        """Only what can be done now can be pressed; what has the keyboard keeps it."""
        row = self._list.currentRow()
        is_one = 0 <= row < len(self._kept) and not self._lock
        self._add.setEnabled(not self._lock)
        rule = self._kept[row].rule if is_one else None
        self._change.setEnabled(rule is not None)
        self._switch.setEnabled(rule is not None)
        is_off = rule is not None and not rule.enabled
        self._switch.setText(tr("&Turn on") if is_off else tr("&Turn off"))
        self._switch.setAccessibleName(plain(self._switch.text()))
        self._away.setEnabled(is_one)
        self._up.setEnabled(is_one and row > 0)
        self._down.setEnabled(is_one and row < len(self._kept) - 1)
        self._back.setVisible(self._removed is not None)

    def _keep(self, kept: Sequence[Kept], row: int) -> None:
        """Put the rules in force; ``row`` is the one to go on with."""
        problem = ""
        try:
            self._store.change(pop_rules=pop_rule_file.written(kept))
        except SettingsError as error:
            problem = problems.sentence(error.code)
        self._notice.setText(problem)
        self._notice.setVisible(bool(problem))
        self._list.setCurrentRow(row)
        self._offer()

    def _add_one(self) -> None:
        name = tr("Rule {number}").format(number=len(self._kept) + 1)
        rule = PopRule(name=name, conditions=(Condition(),))
        self._keep([*self._kept, pop_rule_file.new(rule)], len(self._kept))
        self._edit()

    def _edit(self) -> None:
        row = self._list.currentRow()
        if not 0 <= row < len(self._kept) or (rule := self._kept[row].rule) is None:
            return
        editor = RuleEditor(rule, self._schemes, self.window())
        editor.changed.connect(lambda changed: self._replace(row, changed))
        editor.open()

    def _replace(self, row: int, rule: PopRule) -> None:
        kept = list(self._kept)
        kept[row] = kept[row].changed(rule)
        self._keep(kept, row)

    def _turn(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._kept) and (rule := self._kept[row].rule) is not None:
            self._replace(row, replace(rule, enabled=not rule.enabled))

    def _move(self, by: int) -> None:
        row = self._list.currentRow()
        kept = list(self._kept)
        if not (0 <= row < len(kept) and 0 <= row + by < len(kept)):
            return
        kept.insert(row + by, kept.pop(row))
        self._keep(kept, row + by)
        self._list.setFocus()

    def _remove(self) -> None:
        row = self._list.currentRow()
        if not 0 <= row < len(self._kept):
            return
        kept = list(self._kept)
        self._removed = row, kept.pop(row)
        self._keep(kept, min(row, len(kept) - 1))
        (self._list if kept else self._add).setFocus()

    def _put_back(self) -> None:
        if self._removed is None:
            return
        row, entry = self._removed
        self._removed = None
        kept = list(self._kept)
        kept.insert(row, entry)
        self._keep(kept, min(row, len(kept) - 1))
        self._list.setFocus()


def _button(words: str, explanation: str, pressed: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "plain")
    button.setAutoDefault(False)
    button.setAccessibleName(plain(words))
    button.setAccessibleDescription(explanation)
    button.setToolTip(explanation)
    button.clicked.connect(pressed)
    return button
