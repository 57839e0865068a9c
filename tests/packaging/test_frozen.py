"""The start of the bundle: what it leads to, and what it hands on to other programs."""

import json
import os
import subprocess
import sys

import frozen
import pytest

from tests.fixtures.programs import ROOT

START = [sys.executable, str(ROOT / "packaging" / "frozen.py")]


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(ROOT / "desktop"), **environment}
    command = [*START, *arguments]
    return subprocess.run(command, env=env, input="", capture_output=True, text=True, check=False)


def test_simulate_starts_the_simulator() -> None:
    done = start("simulate", "--exit-with-parent")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["url"].startswith("http://127.0.0.1:")


def test_everything_else_is_the_programs() -> None:
    done = start("replay", "there-is-no-such-file")
    assert done.returncode == 2
    assert "callcontrol: " in done.stderr


def test_without_a_console_printing_goes_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    frozen._have_streams()
    with sys.stdin, sys.stdout, sys.stderr:
        assert sys.stdin.read() == ""
        assert sys.stdout.write("x") == 1
        assert sys.stdout.buffer.write(b"x") == 1
        assert sys.stderr.write("x") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing of this is set")
@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_other_programs_get_their_own_libraries(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/bundle/_internal/PySide6/Qt/plugins")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    frozen._leave_no_traces_to_others()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "QT_PLUGIN_PATH" not in os.environ
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
