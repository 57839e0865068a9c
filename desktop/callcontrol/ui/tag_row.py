"""Tags: each a button that takes it away, and a field that adds one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QWidget

from callcontrol.ui.flow_layout import FlowLayout
from callcontrol.ui.names import inert
from callcontrol.ui.translation import tr

_LONGEST = 40
_FIELD_CHARACTERS, _AROUND = 10, 14


class TagRow(QWidget):
    """``changed`` tells that the user has added a tag or taken one away.

    ``beside`` stands at the end of the row.
    """

    changed = Signal()
    rearranged = Signal()
    """There are other buttons now."""

    def __init__(self, beside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beside = beside
        self._tags: tuple[str, ...] = ()
        self._chips: list[QPushButton] = []
        self._known = QStringListModel(self)
        self._field = _TagField(self)
        completer = QCompleter(self._known, self._field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if popup := completer.popup():
            popup.setAccessibleName(tr("Tags in use"))
        self._field.setCompleter(completer)
        completer.activated.connect(self._add_chosen, Qt.ConnectionType.QueuedConnection)
        self._field.returnPressed.connect(self.take_typed)
        self._field.editingFinished.connect(self.take_typed)
        self._flow = FlowLayout(self, gap=6)
        self._flow.addWidget(self._field)
        self._flow.addWidget(beside)

    @property
    def tags(self) -> tuple[str, ...]:
        """As they are shown."""
        return self._tags

    def know(self, tags: Sequence[str]) -> None:
        """Suggest ``tags``, those in use, while one is typed."""
        self._known.setStringList(list(tags))

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show other tags; what is being typed stays."""
        if self._tags == tuple(tags):
            return
        self._tags = tuple(tags)
        had_keyboard = any(chip.hasFocus() for chip in self._chips)
        while self._flow.count():
            self._flow.takeAt(0)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(tag) for tag in self._tags]
        for widget in (*self._chips, self._field, self._beside):
            self._flow.addWidget(widget)
        self.rearranged.emit()
        if had_keyboard:
            self._field.setFocus()

    def take_typed(self) -> None:
        """Add what is being typed, if anything."""
        words = [_tidy(part) for part in self._field.text().split(",")]
        self._field.clear()
        have = {tag.casefold() for tag in self._tags}
        new = {word.casefold(): word for word in words if word and word.casefold() not in have}
        if new:
            self.show_tags((*self._tags, *new.values()))
            self.changed.emit()

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        return [*self._chips, self._field]

    def _add_chosen(self, tag: str) -> None:
        self._field.setText(tag)
        self.take_typed()

    def _chip(self, tag: str) -> QPushButton:
        chip = QPushButton(tr("{tag} ×").format(tag=inert(tag).replace("&", "&&")), self)
        chip.setProperty("kind", "chip")
        chip.setAutoDefault(False)
        chip.setAccessibleName(tr("Remove tag {tag}").format(tag=inert(tag)))
        chip.clicked.connect(lambda: self._remove(tag))
        chip.show()
        return chip

    def _remove(self, tag: str) -> None:
        self.show_tags([each for each in self._tags if each != tag])
        self.changed.emit()


class _TagField(QLineEdit):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tagField")
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(tr("+ tag"))
        self.setAccessibleName(tr("Add a tag"))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.placeholderText())
        room = max(words, metrics.averageCharWidth() * _FIELD_CHARACTERS)
        return QSize(room + 2 * _AROUND, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == ",":
            self.returnPressed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _tidy(words: str) -> str:
    return " ".join(words.split())
