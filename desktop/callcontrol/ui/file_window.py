"""A window that works on a file of calls; closing it stops the work."""

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from callcontrol.tasks import Tasks
from callcontrol.ui.file_work import FileWork
from callcontrol.ui.settings_side import scrolling_page

_CHARACTERS, _LINES = 64, 20


class FileWindow(QDialog):
    """``column`` is for what is to be seen, ``work`` says how it goes."""

    def __init__(self, title: str, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.work = FileWork(tasks)
        contents = QWidget()
        self.column = QVBoxLayout(contents)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling_page(title, contents))
        metrics, screen = self.fontMetrics(), self.screen().availableGeometry()
        self.resize(
            min(metrics.averageCharWidth() * _CHARACTERS, screen.width() - 40),
            min(metrics.height() * _LINES, screen.height() - 80),
        )

    def done(self, result: int) -> None:
        self.work.close_work()
        super().done(result)


def documents() -> str:
    """Where people keep files of their own."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
