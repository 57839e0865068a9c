"""Menus of the watched phones: what can be switched at each, and which one calls are made from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from callcontrol.cloudlink.models import EndpointId
from callcontrol.ui import phone_words
from callcontrol.ui.availability import AvailabilityMenu, DisturbAction
from callcontrol.ui.phone_words import PhoneView
from callcontrol.ui.translation import tr


class PhoneMenu(QMenu):
    """One phone: do not disturb, availability, and whether it dials."""

    availability_requested = Signal(object, object)
    """EndpointId, Availability."""
    dialling_requested = Signal(object)
    """EndpointId."""

    def __init__(self, number: EndpointId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._is_chosen = False
        self._disturb = DisturbAction(self)
        self._availability = AvailabilityMenu(self)
        for control in (self._disturb, self._availability):
            control.requested.connect(
                lambda wanted: self.availability_requested.emit(self._number, wanted)
            )
        self.addAction(self._disturb)
        self.addMenu(self._availability)
        self.addSeparator()
        self._dials = self.addAction(tr("Call &from this phone"))
        self._dials.setCheckable(True)
        self._dials.triggered.connect(self._choose)

    def show_phone(self, view: PhoneView) -> None:
        """Follow the phone."""
        self.setTitle(phone_words.words(view).replace("&", "&&"))
        self.setAccessibleName(phone_words.words(view))
        self._disturb.show_phone(view.status)
        self._availability.show_phone(view.status)
        self._is_chosen = view.dials
        self._dials.setChecked(view.dials)
        self._dials.setEnabled(not view.lock)
        self._dials.setToolTip(view.lock)
        self.setToolTipsVisible(bool(view.lock))

    def _choose(self) -> None:
        self._dials.setChecked(self._is_chosen)  # Qt has switched it already
        self.dialling_requested.emit(self._number)


class PhonesMenu(QMenu):
    """All phones, a menu each; it is there only where there are several."""

    availability_requested = Signal(object, object)
    dialling_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Phone&s"), parent)
        self._menus: dict[EndpointId, PhoneMenu] = {}
        self.show_phones(())

    def show_phones(self, views: Sequence[PhoneView]) -> None:
        """Show these phones, in this order."""
        if [view.number for view in views] != list(self._menus):
            self._build(views)
        for view in views:
            self._menus[view.number].show_phone(view)
        self.menuAction().setVisible(len(views) > 1)

    def _build(self, views: Sequence[PhoneView]) -> None:
        for menu in self._menus.values():
            self.removeAction(menu.menuAction())
            menu.deleteLater()
        self._menus = {view.number: PhoneMenu(view.number, self) for view in views}
        for menu in self._menus.values():
            menu.availability_requested.connect(self.availability_requested)
            menu.dialling_requested.connect(self.dialling_requested)
            self.addMenu(menu)
