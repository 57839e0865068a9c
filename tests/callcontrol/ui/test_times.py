"""Times in the list of calls: what each is listed under, and what its row says."""

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from callcontrol.ui import times

NOW = datetime(2026, 3, 5, 12).astimezone()  # a Thursday


@pytest.mark.parametrize(
    ("moment", "section", "row", "stamp"),
    [
        ("2026-03-05T09:05", "Today", "09:05", "09:05"),
        ("2026-03-04T23:59", "Yesterday", "23:59", "Wed 23:59"),
        ("2026-03-02T08:00", "Monday", "08:00", "Mon 08:00"),
        ("2026-03-01T08:00", "Last week", "Sun 08:00", "Sun 08:00"),
        ("2026-02-23T08:00", "Last week", "Mon 08:00", "23 Feb"),
        ("2026-02-22T08:00", "February", "22 Feb 08:00", "22 Feb"),
        ("2025-03-05T08:00", "March 2025", "5 Mar 08:00", "05/03/2025"),
    ],
)
def test_sections(moment: str, section: str, row: str, stamp: str) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    try:
        when = datetime.fromisoformat(moment).astimezone()
        assert times.section(when, NOW) == section
        assert times.within_section(when, NOW) == row
        assert times.stamp(when, NOW) == stamp
    finally:
        QLocale.setDefault(QLocale.system())


def test_a_week_begins_where_the_user_lives() -> None:
    QLocale.setDefault(QLocale("en_US"))
    try:
        sunday = datetime(2026, 3, 1, 8).astimezone()
        assert times.section(sunday, NOW) == "Sunday"
    finally:
        QLocale.setDefault(QLocale.system())
