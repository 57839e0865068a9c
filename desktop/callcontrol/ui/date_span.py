"""The question from which day to which day."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QWidget

from callcontrol.ui.search_names import midnight
from callcontrol.ui.translation import tr

Then = Callable[[datetime, datetime], object]
"""Hears when the first day begins, and when the day after the last one does; aware."""


def ask(parent: QWidget, today: date, then: Then) -> QDialog:
    """Ask for two days; ``then`` hears of them if somebody chooses."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Calls of these days"))
    last = QDate(today.year, today.month, today.day)
    first, until = _field(tr("From"), last.addDays(-29)), _field(tr("To", "date"), last)
    form = QFormLayout(dialog)
    form.addRow(tr("From"), first)
    form.addRow(tr("To", "date"), until)
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    )
    form.addRow(buttons)

    def choose() -> None:
        days = sorted((_date(first), _date(until)))
        then(midnight(days[0]), midnight(days[1] + timedelta(days=1)))
        dialog.accept()

    buttons.accepted.connect(choose)
    buttons.rejected.connect(dialog.reject)
    dialog.open()
    return dialog


def _field(name: str, day: QDate) -> QDateEdit:
    field = QDateEdit(day)
    field.setAccessibleName(name)
    field.setCalendarPopup(True)
    return field


def _date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
