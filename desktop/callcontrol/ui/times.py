"""Times and durations as people write them."""

import re
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from callcontrol.ui.translation import tr

_WEEKDAY = re.compile(r"^dddd,? *")
_YEAR = re.compile(r",? *('[^']*' *)?y+$")
"""Within the form of a whole date: with the mark or the word that joins it to the rest."""


def duration(length: timedelta) -> str:
    """``0:42``, ``12:05``, ``1:02:03``; never negative, whatever two clocks may say."""
    seconds = max(0, round(length.total_seconds()))
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def time_of_day(moment: datetime) -> str:
    """Local time, as people write it who speak the program's language."""
    local = moment.astimezone()
    time = QTime(local.hour, local.minute, local.second)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def day_and_time(moment: datetime) -> str:
    """Local day and time, as short as can be."""
    local = moment.astimezone()
    day = QDate(local.year, local.month, local.day)
    return f"{QLocale().toString(day, QLocale.FormatType.ShortFormat)} {time_of_day(moment)}"


def day(moment: datetime, today: datetime) -> str:
    """The day of ``moment`` as a heading, seen from ``today``."""
    words = day_within(moment, today)
    return words[:1].upper() + words[1:]


def day_within(moment: datetime, today: datetime) -> str:
    """The day of ``moment`` as it is written within a sentence."""
    date = moment.astimezone().date()
    days = (today.astimezone().date() - date).days
    if days <= 0:
        return tr("today")
    return tr("yesterday") if days == 1 else _day_and_month(date, days)


def day_to_come(day: date, today: date) -> str:
    """A day on which something is to be done, as it is written within a sentence."""
    days = (day - today).days
    if days == 0:
        return tr("today")
    return tr("tomorrow") if days == 1 else _day_and_month(day, abs(days))


def _day_and_month(day: date, days_away: int) -> str:
    """With the weekday, and instead with the year where that may not be plain."""
    form = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    form = (_YEAR if days_away < 330 else _WEEKDAY).sub("", form)
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def when(moment: datetime, now: datetime) -> str:
    """The time of a moment today, else its day, as short as can be."""
    date = moment.astimezone().date()
    days = (now.astimezone().date() - date).days
    if days <= 0:
        return time_of_day(moment)
    if days == 1:
        return tr("yesterday")
    day = QDate(date.year, date.month, date.day)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)
