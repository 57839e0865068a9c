"""Nine minutes at the desk, in fast time (``tests/soak``; ``dev.py soak`` has more)."""

import subprocess
import sys

from tests.bench.processes import ROOT, environment


def test_nothing_is_wrong_lost_or_left_over_after_a_troubled_while() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak", "--hours", "0.15"],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert "wrong states 0, lost calls 0, doubled 0, tasks left 0, files left 0" in done.stdout
