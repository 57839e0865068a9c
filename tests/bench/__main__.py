"""Every figure of speed and size that the program promises, each beside its floor.

Each measurement is a module of this folder, started as a process of its own, which prints its
figures; a figure and its floor are measured in turn in the same process or by it. The cores of a
shared machine are noisy, so what counts is the ratio. It is a report: the exit code is 0.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.bench.figures import HEADINGS, Figure, from_json, table
from tests.bench.processes import ROOT, environment

_PATIENCE = 900

MEASUREMENTS = {
    "first_paint": "process start to the main window painted",
    "connected": "first paint to signed in and connected",
    "pop": "a frame leaves the service, to the screen-pop painted",
    "farewell": "the end of a ringing call, to its pop saying so and going",
    "click": "a click on a card's button, to the service's answer (TLS, loopback)",
    "people": "a key in the dial field, to the people it may mean listed",
    "memory": "memory when signed in, connected and everything is loaded",
    "pops": "what 10,000 pops leave behind in memory",
    "history": "one call saved in the history, on disk when it returns",
    "history_million": "a history of a million calls: size, pages, search, figures, export",
    "burst": "20,000 state changes at once, through store, disk and window",
    "steady": "2,000 notifications a second, through store, disk and window",
    "recovery": "a lost connection, to truthful again; a dead one, to no longer green",
    "idle": "what it does while nothing happens, signed in and connected",
}


def main() -> int:
    """Measure what was asked for, and say it in one table."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--only", choices=sorted(MEASUREMENTS), action="append", metavar="NAME")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("--long", action="store_true", help="measure some of it for longer")
    given = parser.parse_args()
    rows: list[list[str]] = [HEADINGS]
    found: list[Figure] = []
    for name in given.only or MEASUREMENTS:
        begun = time.perf_counter()
        sys.stderr.write(f"{name}: {MEASUREMENTS[name]} … ")
        sys.stderr.flush()
        figures, failure = _measure(name, ["--long"] if given.long else [])
        sys.stderr.write(f"{time.perf_counter() - begun:.0f} s\n{failure}")
        found += figures
        rows += [figure.row() for figure in figures]
        if failure:
            rows.append([name, "NOT MEASURED", "", "", "FAILED", failure.strip().splitlines()[-1]])
    print(f"\n{table(rows)}")
    if given.json:
        lines = [asdict(one) | {"ratio": one.ratio, "verdict": one.verdict} for one in found]
        given.json.write_text(json.dumps(lines, indent=2) + "\n", encoding="utf-8")
    return 0


def _measure(name: str, arguments: Sequence[str]) -> tuple[list[Figure], str]:
    """The figures of one measurement, or why there are none."""
    command = [sys.executable, "-m", f"tests.bench.{name}", *arguments]
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=environment(),
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return [], f"it did not end within {_PATIENCE} s\n"
    if done.returncode or not done.stdout:
        # Qt's offscreen screen says of each window what it cannot do
        said = [line for line in done.stderr.splitlines() if "This plugin" not in line]
        return [], "\n".join(said[-15:] or ["it printed nothing"]) + "\n"
    return from_json(done.stdout.splitlines()[-1]), ""


if __name__ == "__main__":
    sys.exit(main())
