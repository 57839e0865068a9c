"""The heading of the calls at the top of the list, while its own place is out of sight."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel

from callcontrol.ui import theme
from callcontrol.ui.history_model import HEADING, Index
from callcontrol.ui.history_painter import heading_height


class HistoryHeading(QLabel):
    """Lies over the first line of ``view``; the next heading pushes it away."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.setObjectName("listHeading")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMargin(4)
        theme.scale(self, 0.95, bold=True)
        view.verticalScrollBar().valueChanged.connect(self.follow)
        self.hide()

    def height_over(self, index: Index) -> int:
        """How much of the list it takes from a row at the top."""
        return 0 if index.data(HEADING) else heading_height(self._view.fontMetrics())

    def follow(self) -> None:
        """Say what the row at the top stands under."""
        view = self._view
        top = view.indexAt(QPoint(4, 0))
        self.setVisible(top.isValid() and view.visualRect(top).top() < 0)
        if self.isHidden():
            return
        height = heading_height(view.fontMetrics())
        below = view.indexAt(QPoint(4, height))
        pushed = view.visualRect(below).top() - height if below.data(HEADING) else 0
        area = view.viewport().geometry()
        self.setGeometry(area.x(), area.y() + min(0, pushed), area.width(), height)
        row = top.row()
        while row and not view.model().index(row, 0).data(HEADING):
            row -= 1
        self.setText(str(view.model().index(row, 0).data(HEADING)))
