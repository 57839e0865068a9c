"""One setting: what it is called, a sentence that says what it does, and its control."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QFrame, QVBoxLayout, QWidget

from callcontrol.ui import theme
from callcontrol.ui.buttons import plain
from callcontrol.ui.lock_line import LockLine
from callcontrol.ui.plain_label import ELASTIC, plain_label
from callcontrol.ui.settings_switch import AROUND, Switch

_BESIDE = 28
"""Characters of text that stand beside a control; with less room it goes below them."""
_GAP = 20


class Row(QWidget):
    """``title`` may hold the mark of the control's mnemonic."""

    def __init__(self, title: str, sentence: str, control: QWidget | None = None) -> None:
        super().__init__()
        self.control = control
        self._title = plain_label(title)
        self._sentence = plain_label(sentence, "muted")
        theme.scale(self._sentence, 0.92)
        self._problem = plain_label("", "notice")
        self._problem.hide()
        self._lock: LockLine | None = None
        self._texts = texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (self._title, self._sentence, self._problem):
            texts.addWidget(label)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        around = AROUND if isinstance(control, Switch) else 0
        self._layout.setContentsMargins(16, 12, 16 - around, 12)
        self._layout.setSpacing(_GAP)
        self._layout.addLayout(texts, 1)
        if control is not None:
            self._layout.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
            if isinstance(control, QAbstractButton) and control.text():
                control.setAccessibleName(plain(control.text()))  # it says itself what it does
            else:
                self._title.setBuddy(control)
                control.setAccessibleName(plain(title))
            self._describe(sentence)

    def say(self, sentence: str) -> None:
        """Say something else under the title: a fact that has changed."""
        self._sentence.setText(sentence)
        self._describe(sentence)

    def show_problem(self, sentence: str) -> None:
        """Say why what was wanted did not come about; nothing takes it back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._describe(sentence or self._sentence.text())

    def lock(self, sentence: str) -> None:
        """Let nobody change it any more, and say why; without a ``sentence`` it stays open."""
        if not sentence or self.control is None:
            return
        self.control.setEnabled(False)
        self.control.unsetCursor()
        self._lock = LockLine(plain(self._title.text()), sentence)
        self._texts.addWidget(self._lock)
        self._describe(self._sentence.text())

    def _describe(self, sentence: str) -> None:
        if self.control is not None:
            if self._lock is not None:
                sentence = f"{sentence} {self._lock.sentence}"
            self.control.setAccessibleDescription(sentence.replace(ELASTIC, ""))

    def matches(self, word: str) -> bool:
        """Whether somebody who looks for ``word`` may mean this."""
        texts = [plain(self._title.text()), self._sentence.text()]
        texts += [self._lock.sentence] if self._lock is not None else []
        return any(word in text.replace(ELASTIC, "").lower() for text in texts)

    def minimumSizeHint(self) -> QSize:
        """As narrow as it gets with the control below."""
        margins = self._layout.contentsMargins()
        least = self.control.minimumSizeHint().width() if self.control is not None else 0
        text = self._title.minimumSizeHint().width()
        width = max(least, text) + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.control is None:
            return
        margins = self._layout.contentsMargins()
        text = self.fontMetrics().averageCharWidth() * _BESIDE
        needed = text + _GAP + self.control.sizeHint().width() + margins.left() + margins.right()
        beside = event.size().width() >= needed
        if beside == (self._layout.direction() is QBoxLayout.Direction.TopToBottom):
            way = QBoxLayout.Direction
            self._layout.setDirection(way.LeftToRight if beside else way.TopToBottom)
            self._layout.setSpacing(_GAP if beside else 8)
            side = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft
            self._layout.setAlignment(self.control, side)


class Card(QFrame):
    """Rows under each other, with lines between those that are shown."""

    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.rows = rows
        self._lines: list[QFrame] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for row in rows:
            line = QFrame()
            line.setObjectName("rule")
            self._lines.append(line)
            layout.addWidget(line)
            layout.addWidget(row)
        self.show_matching("")

    def show_matching(self, word: str) -> bool:
        """Show the rows that ``word`` may mean, all when it means none; whether there are any."""
        found = [row.matches(word) for row in self.rows]
        first = True
        for row, line, matches in zip(self.rows, self._lines, found, strict=True):
            visible = matches or not any(found)
            row.setVisible(visible)
            line.setVisible(visible and not first)
            first = first and not visible
        return any(found)
