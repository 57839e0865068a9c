"""Process start → the real window painted, beside a bare PySide6 window.

The product starts as users start it, in a profile of its own. Included: the interpreter, all
imports, log, settings, style sheet, the whole window.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping

from tests.bench.figures import Figure, middle, to_json
from tests.bench.processes import ROOT, NothingHappened, environment, screens

_ROUNDS = 9
_GOAL = 1.25


def _start(program: list[str], screen: Mapping[str, str]) -> float:
    """Milliseconds from the start of the process to its first painted window."""
    command = [sys.executable, "-m", "tests.bench.watched_start", *program]
    begun = time.perf_counter()
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment(**screen),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    if done.returncode or not done.stdout:
        raise NothingHappened(f"{program[0]} painted no window: {done.stderr[-500:]}")
    return 1000 * (float(done.stdout) - begun)


def figures() -> list[Figure]:
    """One for each screen; the two programs start in turn."""
    found = []
    with tempfile.TemporaryDirectory() as profile, screens() as there:
        for name, screen in there.items():
            product, floor = [], []
            for _ in range(_ROUNDS + 1):
                floor.append(_start(["tests.bench.hello"], screen))
                product.append(_start(["callcontrol", "--profile", profile], screen))
            # The first of each fills the caches of the disk
            found.append(
                Figure(
                    what=f"first paint, {name}",
                    value=middle(product[1:]),
                    unit="ms",
                    floor=middle(floor[1:]),
                    floor_is="bare PySide6 window",
                    goal=_GOAL,
                )
            )
    return found


if __name__ == "__main__":
    print(to_json(figures()))
