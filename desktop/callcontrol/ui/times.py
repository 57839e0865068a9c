"""Times and durations as people write them."""

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from callcontrol.ui.translation import tr


def duration(length: timedelta) -> str:
    """``0:42``, ``12:05``, ``1:02:03``; never negative, whatever two clocks may say."""
    seconds = max(0, round(length.total_seconds()))
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def time_of_day(moment: datetime) -> str:
    """Local time, as the system writes it."""
    local = moment.astimezone()
    time = QTime(local.hour, local.minute, local.second)
    return QLocale.system().toString(time, QLocale.FormatType.ShortFormat)


def day(moment: datetime, today: datetime) -> str:
    """The day of ``moment`` as a heading, seen from ``today``."""
    date = moment.astimezone().date()
    days = (today.astimezone().date() - date).days
    if days <= 0:
        return tr("Today")
    if days == 1:
        return tr("Yesterday")
    form = "dddd, d MMMM" if days < 330 else "d MMMM yyyy"
    return QLocale.system().toString(QDate(date.year, date.month, date.day), form)
