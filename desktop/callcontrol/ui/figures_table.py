"""The figures as a table for other programs: one number a row, times in seconds, dates in ISO."""

import csv
import io
from collections.abc import Iterable, Iterator

from callcontrol.calls.figures import Count, Figures
from callcontrol.ui import figures_words as words
from callcontrol.ui.translation import tr

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a table program takes for one, at the beginning of a cell."""

Row = tuple[str, str, str, int]


def written(figures: Figures) -> bytes:
    """A CSV file (RFC 4180) in UTF-8, with the mark by which table programs know that."""
    file = io.StringIO(newline="")
    table = csv.writer(file)
    table.writerow([tr("Figure"), tr("Of"), tr("Kind"), tr("Number", "count")])
    for name, of, kind, number in _rows(figures):
        table.writerow([name, _inert(of), _inert(kind), number])
    return file.getvalue().encode("utf-8-sig", "replace")


def _rows(figures: Figures) -> Iterator[Row]:
    span = f"{figures.first}/{figures.last}"
    yield from _counts(tr("Calls"), span, figures.count)
    yield tr("Incoming calls"), span, "", figures.incoming
    yield tr("Missed, spoken with since"), span, "", figures.settled
    yield tr("Talk time (seconds)"), span, "", round(figures.talked.total_seconds())
    for day, count in figures.days.items():
        yield from _counts(tr("Calls by day"), str(day), count)
    for hour, count in enumerate(figures.hours):
        yield from _counts(tr("Calls by hour"), str(hour), count)
    for day_of_week, hours in enumerate(figures.rings):
        name = words.weekday(day_of_week, short=False)
        for hour, calls in enumerate(hours):
            yield tr("When it rings", "hours of the week"), name, str(hour), calls
    for one in figures.busiest:
        yield tr("Busiest numbers"), words.who(one), one.party.number, one.calls
    for seconds, calls in figures.answer_times:
        yield tr("Ring time until answered (seconds)"), str(seconds), "", calls


def _counts(name: str, of: str, count: Count) -> Iterable[Row]:
    kinds = tr("answered"), tr("missed", "calls"), tr("other", "calls")
    return [(name, of, kind, calls) for kind, calls in zip(kinds, count, strict=True)]


def _inert(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
