"""A pop in the user's hand: drawn by its body to another place, or clicked there."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


class PopDrag(QObject):
    """What the mouse does on ``pop``, which passes on what its buttons leave."""

    clicked = Signal()
    dropped = Signal()
    """It lies where the user wants it."""

    def __init__(self, pop: QWidget) -> None:
        super().__init__(pop)
        self._pop = pop
        self._held: QPoint | None = None
        """Where in the pop the button went down."""
        self._moved = False

    def press(self, event: QMouseEvent) -> None:
        """The mouse button goes down."""
        place = event.position().toPoint()
        on_button = isinstance(self._pop.childAt(place), QAbstractButton)
        is_meant = event.button() is Qt.MouseButton.LeftButton and not on_button
        self._held = place if is_meant else None
        self._moved = False

    def move(self, event: QMouseEvent) -> None:
        """The mouse moves with its button down."""
        if self._held is None:
            return
        wanted = event.globalPosition().toPoint() - self._held
        way = (wanted - self._pop.pos()).manhattanLength()
        if not self._moved and way < QApplication.startDragDistance():
            return
        self._moved = True
        if QGuiApplication.platformName() == "wayland":  # no window there may say where it lies
            self._held = None
            self._pop.windowHandle().startSystemMove()
        else:
            self._pop.move(wanted)

    def release(self) -> None:
        """The mouse button comes up."""
        if self._held is None:
            return
        self._held = None
        (self.dropped if self._moved else self.clicked).emit()
