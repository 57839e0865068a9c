"""What the program is, where its files are, and what CloudLink lets no program do."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from callcontrol import __version__
from callcontrol.ui import icons, theme
from callcontrol.ui.buttons import Button
from callcontrol.ui.translation import tr

_ICON = 48
_CHARACTERS = 56


class About(QDialog):
    """Escape closes it."""

    def __init__(self, logs: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("About Call Control"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(icons.program_icon().pixmap(_ICON, _ICON))
        name = _label(tr("Call Control"))
        theme.scale(name, 1.4, bold=True)
        heading = QHBoxLayout()
        heading.setSpacing(14)
        heading.addWidget(picture)
        heading.addWidget(name, 1)
        folder = Button(tr("&Open the folder of the log"), "clock")
        folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(logs.parent)))
        )
        limits = _label(tr("What CloudLink lets no program do"))
        theme.scale(limits, 1.0, bold=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(10)
        layout.addLayout(heading)
        layout.addWidget(_label(tr("Version {version}").format(version=__version__), "muted"))
        layout.addSpacing(6)
        layout.addWidget(limits)
        for sentence in _limits():
            layout.addWidget(_label(sentence))
        layout.addSpacing(6)
        layout.addWidget(folder, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFixedWidth(max(420, self.fontMetrics().averageCharWidth() * _CHARACTERS))


def open_about(logs: Path, window: QWidget) -> None:
    """Show it in front of ``window``; there is one."""
    about = window.findChild(About) or About(logs, window)
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


def _label(words: str, name: str = "") -> QLabel:
    label = QLabel(words)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
