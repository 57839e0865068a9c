"""What the program is, where its log is, and what CloudLink lets no program do."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from callcontrol import __version__
from callcontrol.ui import theme
from callcontrol.ui.buttons import Button
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.settings_side import scrolling_page
from callcontrol.ui.translation import tr
from callcontrol.ui.update_control import UpdateControl

if TYPE_CHECKING:  # it loads what the first paint does not wait for
    from callcontrol.updates.updates import Status

_CHARACTERS, _LINES = 64, 36


class About(QDialog):
    """Escape closes it."""

    delays_requested = Signal()

    def __init__(
        self, log: Path, parent: QWidget | None = None, updates: UpdateControl | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("About Call Control"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        folder = Button(tr("&Open the folder of the log"), "folder")
        folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log.parent)))
        )
        delays = Button(tr("&Delays of the last calls"), "clock")
        delays.clicked.connect(self.delays_requested)
        self._look = Button(tr("&Look for a new version"), "search")
        self._news = Button(tr("&What is new"), "note")
        self._state = plain_label()
        for button in (folder, delays, self._look, self._news):
            button.setAutoDefault(True)  # Enter
        limits = plain_label(tr("What CloudLink lets no program do"))
        theme.scale(limits, 1.0, bold=True)
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(plain_label(tr("Version {version}").format(version=__version__), "muted"))
        column.addWidget(self._state)
        for button in (self._news, self._look):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(limits)
        for sentence in _limits():
            column.addWidget(plain_label(sentence))
        column.addWidget(delays, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(folder, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling_page(tr("Call Control"), contents))
        metrics, screen = self.fontMetrics(), self.screen().availableGeometry()
        self.resize(
            min(metrics.averageCharWidth() * _CHARACTERS, screen.width() - 40),
            min(metrics.height() * _LINES, screen.height() - 80),
        )
        self._follow(updates)

    def _follow(self, control: UpdateControl | None) -> None:
        """Show how looking for new versions stands, where that can be done."""
        updates = control.updates if control is not None else None
        can_look = updates is not None and updates.can_look
        self._look.setVisible(can_look)
        self._news.hide()
        self._state.hide()
        if control is None or updates is None:
            return
        self._look.clicked.connect(control.look)
        self._news.clicked.connect(control.open)
        self._show_state(updates.status)
        self.destroyed.connect(updates.statuses.subscribe(self._show_state))

    def _show_state(self, status: "Status") -> None:
        from callcontrol.ui import update_words

        sentence = update_words.state(status, __version__)
        self._state.setText(sentence)
        self._state.setVisible(bool(sentence))
        self._news.setVisible(status.found is not None)


def open_about(
    log: Path,
    window: QWidget,
    show_delays: Callable[[], None],
    updates: UpdateControl | None = None,
) -> None:
    """Show it in front of ``window``; there is one."""
    about = window.findChild(About)
    if about is None:
        about = About(log, window, updates)
        about.delays_requested.connect(show_delays)
    about.show()
    about.raise_()
    about.activateWindow()


def _limits() -> list[str]:
    """Media API §3.6 has no action for these, §3.4 no field; feature codes stand in for some."""
    return [
        tr("Mute, park, pick up a colleague's call, camp on, send to voicemail: use the phone."),
        tr("Tell whether a call is recorded, or hear voicemail: only that a message waits."),
        tr("Set call forwarding: dial the feature code of your phone system."),
        tr("Change a call while the phone has no connection to CloudLink."),
    ]
