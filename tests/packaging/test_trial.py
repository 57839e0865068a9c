"""What was made is installed and removed by the clock, and nobody's installation is touched."""

import sys
from pathlib import Path

import pytest
import trial
from build_tool import Failed
from trial import Timed, Way

PYTHON = sys.executable


def way(there: Path, *, install: str | None = None, remove: str | None = None) -> Way:
    """One of two Python programs, which make and delete ``there``."""
    make = f"open({str(there)!r}, 'w').close()" if install is None else install
    delete = f"import os; os.unlink({str(there)!r})" if remove is None else remove
    return Way([PYTHON, "-c", make], [PYTHON, "-c", delete], there)


def test_both_steps_are_timed(tmp_path: Path) -> None:
    took = trial.timed(way(tmp_path / "program"))
    assert [(one.name, one.goal) for one in took] == [("silent install", 10), ("removal", 5)]
    assert all(one.seconds > 0 for one in took)
    assert not list(tmp_path.iterdir())


def test_what_is_installed_already_is_left_alone(tmp_path: Path) -> None:
    there = tmp_path / "program"
    there.write_text("somebody's")
    with pytest.raises(Failed, match="is there already"):
        trial.timed(way(there))
    assert there.read_text() == "somebody's"


@pytest.mark.parametrize(
    ("install", "remove", "said"),
    [
        ("import sys; sys.exit('no room')", None, "silent install ended with 1: no room"),
        ("", None, "not there after the installation"),
        (None, "", "still there after the removal"),
        (None, "import sys; sys.exit(3)", "removal ended with 3"),
    ],
)
def test_what_goes_wrong_is_said(
    tmp_path: Path, install: str | None, remove: str | None, said: str
) -> None:
    with pytest.raises(Failed, match=said):
        trial.timed(way(tmp_path / "program", install=install, remove=remove))


def test_times_stand_beside_their_goals() -> None:
    first, second = trial.summary(
        [Timed("silent install", 3.42, 10), Timed("removal", 5.1, 5)]
    ).split("\n")
    assert first.split() == ["silent", "install", "3.4", "s", "at", "most", "10", "s"]
    assert second.endswith("5.1 s   at most 5 s  TOO SLOW")


def test_each_system_has_its_way(monkeypatch: pytest.MonkeyPatch) -> None:
    made = [Path("dist/x.rpm"), Path("dist/x.deb"), Path("dist/x-setup.exe")]
    linux = trial.way(made, "linux")
    assert linux.install[-3:-1] == ["-y", "install"]
    assert Path(linux.install[-1]) == made[1].resolve()
    assert linux.remove[-2:] == ["purge", "callcontrol"]
    monkeypatch.setenv("LOCALAPPDATA", "/users/me")
    windows = trial.way(made, "win32")
    assert windows.install == ["dist/x-setup.exe", "/S"]
    assert isinstance(windows.remove, str)
    assert windows.remove.endswith("/S _?=/users/me/Programs/Call Control")


@pytest.mark.parametrize(("system", "made"), [("darwin", "x.pkg"), ("linux", "x.rpm")])
def test_where_nobody_can_do_it_unattended_that_is_said(system: str, made: str) -> None:
    with pytest.raises(Failed, match="cannot be installed unattended"):
        trial.way([Path(made)], system)
