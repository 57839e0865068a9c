"""Figures to look at, made up: a month of calls."""

from datetime import date, timedelta

from callcontrol.calls.figures import Busiest, Count, Figures
from callcontrol.cloudlink.models import Party

LAST = date(2026, 11, 22)
"""A Sunday."""
_BY_HOUR = {8: 8, 9: 20, 10: 24, 11: 22, 12: 14, 13: 18, 14: 24, 15: 22, 16: 15, 17: 6}


def figures(length: int = 30, **more: object) -> Figures:
    """Of ``length`` days up to ``LAST``: each working day the same calls."""
    first = LAST - timedelta(days=length - 1)
    found = {
        day: Count(answered=40, missed=2, other=3)
        for day in (first + timedelta(days=number) for number in range(length))
        if day.weekday() < 5
    }
    working = [[_BY_HOUR.get(hour, 0) for hour in range(24)]] * 5
    values: dict[str, object] = {
        "first": first,
        "last": LAST,
        "days": found,
        "hours": [Count(_BY_HOUR.get(hour, 0), int(hour == 12)) for hour in range(24)],
        "rings": [*working, [0] * 24, [0] * 24],
        "settled": 30,
        "calls_before": 900,
        "talked": timedelta(hours=61, minutes=12),
        "answer_times": [(2, 300), (5, 400), (9, 120), (17, 30)],
        "busiest": [
            Busiest(Party(number="+16135550123", name="Jordan Blake"), 55),
            Busiest(Party(number="+4930901820"), 21),
            Busiest(Party(number="2885", name="<b>Free</b> \u202egnp.exe & Co"), 12),
        ],
        "calls_ever": True,
    }
    return Figures(**(values | more))  # type: ignore[arg-type]


def one_call() -> Figures:
    """What there is to show on the first day."""
    at_ten = [0] * 10 + [1] + [0] * 13
    return figures(
        30,
        days={LAST: Count(answered=1)},
        hours=[Count(answered=each) for each in at_ten],
        rings=[*[[0] * 24] * 6, at_ten],
        settled=0,
        calls_before=None,
        talked=timedelta(seconds=48),
        answer_times=[(4, 1)],
        busiest=[Busiest(Party(number="2885"), 1)],
    )


def no_calls(*, ever: bool) -> Figures:
    """Of days without calls."""
    nothing: dict[str, object] = {"days": {}, "hours": [Count()] * 24, "rings": [[0] * 24] * 7}
    return figures(30, **nothing, answer_times=[], busiest=[], calls_ever=ever)
