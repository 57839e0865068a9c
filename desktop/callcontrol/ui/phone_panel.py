"""What the main window shows of the watched phones, where there are several."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callcontrol.ui.dial_from import DialFrom
from callcontrol.ui.phone_menu import PhonesMenu
from callcontrol.ui.phone_row import PhoneRow
from callcontrol.ui.phone_words import PhoneView

if TYPE_CHECKING:
    from callcontrol.cloudlink.models import EndpointId


class PhonePanel(QObject):
    """A row under the header, a menu, and beside the dial field the phone that dials."""

    availability_requested = Signal(object, object)
    """EndpointId, Availability."""
    dialling_requested = Signal(object)
    """EndpointId."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.row = PhoneRow(window)
        self.menu = PhonesMenu(window)
        self.dial_from = DialFrom(window)
        self.dials: EndpointId | None = None
        """The phone that calls are made from."""
        self._numbers: list[EndpointId] = []
        for part in (self.row, self.menu):
            part.availability_requested.connect(self.availability_requested)
        for part_that_chooses in (self.row, self.menu, self.dial_from):
            part_that_chooses.dialling_requested.connect(self.dialling_requested)

    def beside(self, dialler: QWidget) -> QWidget:
        """A line with the dial field and the phone that dials."""
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.dial_from, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(dialler, 1)
        return whole

    def show_phones(self, views: Sequence[PhoneView]) -> bool:
        """Show these phones, in this order; returns whether they are others than before."""
        numbers = [view.number for view in views]
        are_others, self._numbers = numbers != self._numbers, numbers
        self.dials = next((view.number for view in views if view.dials), None)
        self.row.show_phones(views)
        self.menu.show_phones(views)
        self.dial_from.show_phones(views)
        return are_others
