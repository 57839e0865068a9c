"""``demo --smoke``: the main job as anyone can run it, and how it says that something is wrong."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from callcontrol.smoke import play

if TYPE_CHECKING:
    from callcontrol.app import App

DESKTOP = Path(__file__).parents[2] / "desktop"
STEPS = (
    "signed in",
    "connected",
    "ringing",
    "pop shown",
    "answered",
    "held",
    "consult connected",
    "transferred",
    "recorded",
)


def smoke(profile: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "callcontrol", "demo", "--smoke", "--profile", str(profile)],
        env={**os.environ, "PYTHONPATH": str(DESKTOP), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_main_job_is_done_step_by_step(tmp_path: Path) -> None:
    done = smoke(tmp_path)
    assert done.returncode == 0, done.stderr
    told = [line for line in done.stdout.splitlines() if line.endswith(" ms")]
    assert [step for step in STEPS if any(line.startswith(step) for line in told)] == list(STEPS)
    assert {path.name for path in tmp_path.iterdir()} >= {"history.sqlite3", "logs"}
    assert not list(tmp_path.glob("history.sqlite3-*"))  # whoever read it had ended before


async def test_a_step_that_fails_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    nothing_started = cast("App", SimpleNamespace(account=None, demo=None))
    assert await play(nothing_started) == 1
    assert "FAILED  started" in capsys.readouterr().out
