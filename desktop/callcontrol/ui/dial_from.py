"""Beside the dial field, where there are several phones: which of them calls."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from callcontrol.cloudlink.models import EndpointId
from callcontrol.ui import phone_words
from callcontrol.ui.phone_words import PhoneView
from callcontrol.ui.translation import tr


class DialFrom(QToolButton):
    """Says the number of the phone that dials, and offers the others."""

    dialling_requested = Signal(object)
    """EndpointId."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "from")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._views: tuple[PhoneView, ...] = ()
        self._menu = QMenu(self)
        self._menu.setAccessibleName(tr("Phone to call from"))
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.hide()

    def show_phones(self, views: Sequence[PhoneView]) -> None:
        """Offer these phones; without a choice there is nothing to show."""
        chosen = next((view.number for view in views if view.dials), "")
        self.setText(str(chosen).replace("&", "&&"))
        hint = tr("Calls are made from phone {phone}").format(phone=chosen)
        lock = next((view.lock for view in views), "")
        self.setToolTip(f"{hint}\n{lock}".rstrip())
        self.setAccessibleName(hint)
        self.setAccessibleDescription(lock)
        self._views = tuple(views)
        self.setVisible(len(views) > 1)

    def _fill(self) -> None:
        """As the phones stand when the menu opens; it does not change under the pointer."""
        self._menu.clear()
        for view in self._views:
            entry = self._menu.addAction(phone_words.words(view).replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(view.dials)
            entry.setEnabled(not view.lock)
            entry.triggered.connect(partial(self._choose, view.number))

    def _choose(self, number: EndpointId, _checked: bool = False) -> None:
        self.dialling_requested.emit(number)
