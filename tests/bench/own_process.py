"""What Linux counts of a process: its memory, its wakeups, its processor time."""

import os
from pathlib import Path
from typing import NamedTuple

from tests.bench.processes import NothingHappened

_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


class Memory(NamedTuple):
    """In MB. ``pss`` shares what several processes have in common fairly among them."""

    rss: float
    pss: float


class Activity(NamedTuple):
    """Since the process began."""

    wakeups: int
    cpu_seconds: float


def memory(pid: int) -> Memory:
    """What the process ``pid`` takes up now."""
    fields = _fields(Path(f"/proc/{pid}/smaps_rollup"))
    return Memory(fields["Rss"] / 1024, fields["Pss"] / 1024)


def activity(pid: int) -> Activity:
    """All threads together; a wakeup is a voluntary wait that ended."""
    tasks = _there(Path(f"/proc/{pid}/task"))
    wakeups = sum(_fields(task / "status")["voluntary_ctxt_switches"] for task in tasks.iterdir())
    after_name = _there(Path(f"/proc/{pid}/stat")).read_text().rpartition(")")[2].split()
    return Activity(wakeups, (int(after_name[11]) + int(after_name[12])) / _TICKS)


def _fields(path: Path) -> dict[str, int]:
    """The lines that are a name and a number."""
    lines = (line.partition(":") for line in _there(path).read_text().splitlines())
    numbers = ((name, value.split()[:1]) for name, _, value in lines)
    return {name: int(value[0]) for name, value in numbers if value and value[0].isdigit()}


def _there(path: Path) -> Path:
    if not path.exists():
        raise NothingHappened(f"this system does not tell: {path}")
    return path
