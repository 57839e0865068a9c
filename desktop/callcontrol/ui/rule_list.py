"""The list of the rules: as high as it must be, and all of it by keyboard."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QSizePolicy

from callcontrol.ui.translation import tr

_MOST_LINES = 16


class RuleList(QListWidget):
    """Enter and a double click change a rule, Space turns it on or off, Delete removes it."""

    edit_requested = Signal()
    turn_requested = Signal()
    remove_requested = Signal()
    move_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rulesList")
        self.setAccessibleName(tr("Rules, the first first"))
        self.setAccessibleDescription(
            tr("Space turns a rule on or off, Ctrl with an arrow key moves it.")
        )
        self.setToolTip(self.accessibleDescription())
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda _item: self.edit_requested.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_requested.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.turn_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        elif with_control and event.key() in moves:
            self.move_requested.emit(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.updateGeometry()  # the rows have been laid out anew: narrower ones are higher

    def sizeHint(self) -> QSize:
        most = round(self.fontMetrics().height() * _MOST_LINES)
        height = min(self.contentsSize().height(), most) + 2 * self.frameWidth() + 2
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 24, self.sizeHint().height())
