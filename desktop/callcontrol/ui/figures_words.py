"""The figures in words and in the numbers of the user's language."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from callcontrol.calls.figures import Busiest, Count, Figures, Step
from callcontrol.ui import text
from callcontrol.ui.translation import tr

NONE = "–"
"""Where there is nothing to be told."""


def number(value: int) -> str:
    """``1,312``"""
    return QLocale().toString(value)


def share(part: int, whole: int) -> str:
    """``4.1 %``; nothing can be a share of nothing."""
    if not whole:
        return NONE
    return tr("{number} %").format(number=QLocale().toString(100 * part / whole, "f", 1))


def length(time: timedelta) -> str:
    """``6 s``, ``2 min 48 s``, ``3 h 5 min``, ``61 h``: no more than two numbers."""
    seconds = round(time.total_seconds())
    minutes, s = divmod(seconds, 60)
    hours, m = divmod(minutes, 60)
    if hours >= 10:
        return tr("{h} h").format(h=number(round(seconds / 3600)))
    if hours:
        return tr("{h} h {min} min").format(h=hours, min=m)
    return tr("{min} min {s} s").format(min=m, s=s) if m else tr("{s} s").format(s=s)


def change(figures: Figures) -> str:
    """How many calls more or fewer than in the span before, if that is known."""
    before, days = figures.calls_before, (figures.last - figures.first).days + 1
    if not before:
        return incoming(figures.incoming)
    percent = round(100 * (figures.count.all - before) / before)
    if not percent:
        return tr("as many as before")
    shown = f"{'+' if percent > 0 else '−'}{number(abs(percent))}"
    if days == 1:
        return tr("{change} % on the day before").format(change=shown)
    return tr("{change} % on the %n days before", n=days).format(change=shown)


def missed(figures: Figures) -> str:
    """How many were missed, of how many, and how many of those need no answer any more."""
    calls = tr("{missed} of {all} incoming").format(
        missed=number(figures.count.missed), all=number(figures.incoming)
    )
    if not figures.count.missed:
        return calls
    back = tr("{number} spoken with since").format(number=number(figures.settled))
    return f"{calls} · {back}"


def answered_after(figures: Figures) -> str:
    """The middle of the times until calls were answered."""
    middle = figures.answered_within(0.5)
    return NONE if middle is None else length(timedelta(seconds=middle))


def answered_detail(figures: Figures) -> str:
    """Within what time nearly all were answered."""
    most = figures.answered_within(0.95)
    if most is None:
        return tr("no incoming call was answered")
    return tr("median · 95 % within {time}").format(time=length(timedelta(seconds=most)))


def talk_detail(figures: Figures) -> str:
    """How long the talks were on average."""
    if not figures.count.answered:
        return tr("nobody was spoken with")
    return tr("{time} a call").format(time=length(figures.talked / figures.count.answered))


def calls(count: Count) -> str:
    """``12 in all: 10 answered, 2 missed``, or ``10 answered``"""
    kinds = tr("{number} answered"), tr("{number} missed"), tr("{number} other")
    parts = [
        words.format(number=number(some)) for some, words in zip(count, kinds, strict=True) if some
    ]
    if not parts:
        return tr("no calls")
    together = ", ".join(parts)
    if len(parts) == 1:
        return together
    return tr("{number} in all: {parts}").format(number=number(count.all), parts=together)


def span(first: date, last: date) -> str:
    """``24 October 2026 – 22 November 2026``"""
    begin, end = day(first), day(last)
    return begin if first == last else f"{begin} – {end}"


def day(one: date) -> str:
    """A whole date, without the day of the week."""
    form = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    kept = form.replace("dddd, ", "").replace("dddd ", "").replace("dddd", "").strip(" ,")
    return QLocale().toString(_qt(one), kept)


def column_label(first: date, size: Step) -> str:
    """What stands below a column that begins on ``first``: as short as can be."""
    form = {Step.YEAR: "yyyy", Step.MONTH: "MMM yy"}.get(size)
    if form:
        return QLocale().toString(_qt(first), form)
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(_qt(first), _without_year(short))


def column_name(first: date, last: date, size: Step) -> str:
    """Which time a column stands for."""
    match size:
        case Step.DAY:
            return QLocale().toString(_qt(first), QLocale.FormatType.LongFormat)
        case Step.MONTH:
            return QLocale().toString(_qt(first), "MMMM yyyy")
        case Step.YEAR:
            return str(first.year)
        case Step.WEEK:
            return span(first, last)


def weekday(number: int, *, short: bool) -> str:
    """The name of a day of the week; 0 is Monday."""
    kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(number + 1, kind)


def hour(of_day: int) -> str:
    """``9:00–10:00``"""
    begin, end = (
        QLocale().toString(QTime(each % 24, 0), QLocale.FormatType.ShortFormat)
        for each in (of_day, of_day + 1)
    )
    return f"{begin}–{end}"


def hour_label(of_day: int) -> str:
    """What stands below an hour."""
    return QLocale().toString(of_day)


def incoming(calls: int) -> str:
    """How often it rang."""
    return tr("{number} incoming").format(number=number(calls))


def who(busiest: Busiest) -> str:
    """A busy caller, in a row."""
    return text.party(busiest.party)


def who_told(busiest: Busiest) -> str:
    """A busy caller, with the number and the calls."""
    name, detail = text.party(busiest.party), text.party_detail(busiest.party)
    calls = tr("{number} in all").format(number=number(busiest.calls))
    return f"{name}, {detail}: {calls}" if detail else f"{name}: {calls}"


def seconds(since: int, until: int | None) -> str:
    """A step of the times until calls were answered."""
    if until is None:
        return tr("{time} or longer").format(time=length(timedelta(seconds=since)))
    if until == since + 1:
        return length(timedelta(seconds=since))
    return tr("{begin} to {end}").format(
        begin=length(timedelta(seconds=since)), end=length(timedelta(seconds=until))
    )


def seconds_label(since: int, until: int | None) -> str:
    """What stands below such a step."""
    begin = length(timedelta(seconds=since))
    return f"≥ {begin}" if until is None else begin


def _qt(one: date) -> QDate:
    return QDate(one.year, one.month, one.day)


def _without_year(form: str) -> str:
    """The form of a short date, without the year and what joins it."""
    return form.replace("yyyy", "").replace("yy", "").strip("/-. ,") + (
        "." if form.lower().startswith(("dd.", "d.")) else ""
    )
