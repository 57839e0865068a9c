"""A one-line label that gives way: what does not fit ends in "…" and is told by the tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """Plain text only: names and numbers are chosen by strangers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, whole: str) -> None:
        """Show ``whole``, or as much of its beginning as there is room for."""
        if whole != self._whole:
            self._whole = whole
            self.setAccessibleName(whole)
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else _as_rich_text(self._whole))


def _as_rich_text(plain: str) -> str:
    """What a tooltip shows as ``plain``, whatever it looks like."""
    from html import escape  # late: the first paint does without

    return f"<qt>{escape(plain)}</qt>"
