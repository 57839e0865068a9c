"""The buttons of cards and pops: a drawing, a word, a kind that the style sheet knows."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShortcutEvent
from PySide6.QtWidgets import QPushButton, QWidget

from callcontrol.ui import icons, theme
from callcontrol.ui.translation import tr

_WAITING = "…"
_ANY_WIDTH = (1 << 24) - 1  # QWIDGETSIZE_MAX


class Button(QPushButton):
    """A push button of a ``kind``: plain, primary, answer or end."""

    def __init__(
        self, words: str, icon: str, kind: str = "plain", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._words = words
        self._has_mnemonic = True
        self._icon = icon
        self._kind = kind
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setAccessibleName(plain(words))
        self._show_icon()

    def event(self, event: QEvent) -> bool:
        """Its letter presses it at once; Qt would wait, and lose what is typed meanwhile."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_icon()

    def _show_icon(self) -> None:
        c = theme.colours()
        ink = {"primary": c.on_accent, "answer": c.on_good, "end": c.bad}.get(self._kind, c.text)
        self.setIcon(icons.icon(self._icon, ink))

    def say(self, words: str) -> None:
        """Say something else from now on, to the eye and to screen readers."""
        self.setMinimumWidth(0)
        self.setMaximumWidth(_ANY_WIDTH)
        self._words = words
        self.setText(words if self._has_mnemonic else plain(words))
        self.setAccessibleName(plain(words))

    def use_mnemonic(self, used: bool) -> None:
        """Whether its letter presses it now; it is marked only while it does."""
        if used != self._has_mnemonic:
            self._has_mnemonic = used
            if self.text() != _WAITING:
                self.say(self._words)

    @property
    def letter(self) -> str:
        """The letter of its mnemonic, whether or not that is used."""
        return letter(self._words)

    def wait(self) -> None:
        """Say that it is under way, in the same place and width."""
        self.setFixedWidth(self.width())
        self.setText(_WAITING)
        self.setAccessibleName(tr("One moment…"))

    def set_help(self, sentence: str) -> None:
        """Say what the button does, to the eye and to screen readers."""
        self.setToolTip(sentence)
        self.setAccessibleDescription(sentence)


def letter(words: str) -> str:
    """The letter that is marked in ``words``; a Mac has no keys for it, but a pop has."""
    return words.partition("&")[2][:1].upper()


def plain(words: str) -> str:
    """``words`` without the mark of the mnemonic."""
    return words.replace("&", "")
