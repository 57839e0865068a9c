"""What a measurement found, and the table that says it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured value beside its floor, which was measured in the same run.

    ``goal`` limits the ratio of the two, or with ``absolute`` the value itself; ``at_least`` makes
    it the lower limit.
    """

    what: str
    value: float
    unit: str
    floor: float | None = None
    floor_is: str = ""
    goal: float | None = None
    absolute: bool = False
    at_least: bool = False

    @property
    def ratio(self) -> float | None:
        """How many times its floor it is; None where there is no floor worth dividing by."""
        return self.value / self.floor if self.floor else None

    @property
    def verdict(self) -> str:
        """``ok``, ``over``, or nothing where there is no goal."""
        judged = self.value if self.absolute else self.ratio
        if self.goal is None or judged is None:
            return ""
        return "ok" if (judged >= self.goal if self.at_least else judged <= self.goal) else "over"

    def row(self) -> list[str]:
        """Its line in the table."""
        floor = "" if self.floor is None else f"{_short(self.floor)}  {self.floor_is}"
        ratio = "" if self.ratio is None or self.at_least else f"{self.ratio:.2f} x"
        sign = "≥" if self.at_least else "≤"
        unit = f" {self.unit}" if self.absolute else " x"
        goal = "" if self.goal is None else f"{sign} {self.goal:g}{unit}"
        return [self.what, f"{_short(self.value)} {self.unit}", ratio, goal, self.verdict, floor]


HEADINGS = ["", "measured", "ratio", "goal", "", "floor"]


def middle(samples: Iterable[float]) -> float:
    """The median."""
    return median(samples)


def p95(samples: Sequence[float]) -> float:
    """What all but one in twenty stay below."""
    return quantiles(samples, n=20, method="inclusive")[18]


def p99(samples: Sequence[float]) -> float:
    """What all but one in a hundred stay below."""
    return quantiles(samples, n=100, method="inclusive")[98]


def to_json(figures: Iterable[Figure]) -> str:
    """One line that ``from_json`` understands."""
    return json.dumps([asdict(figure) for figure in figures])


def from_json(line: str) -> list[Figure]:
    """The figures that a measuring process printed."""
    return [Figure(**fields) for fields in json.loads(line)]


def table(rows: Sequence[Sequence[str]]) -> str:
    """``rows`` in columns; the second and third stand at the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [
            cell.rjust(width) if column in (1, 2) else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def _short(value: float) -> str:
    """Three digits say all that such measurements can."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
