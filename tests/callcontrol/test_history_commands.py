"""``callcontrol history`` as somebody types it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from callcontrol.__main__ import main
from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.models import Direction, Party
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from tests.callcontrol.history_files.filings import REMARK
from tests.callcontrol.storage.samples import record

NOW = datetime.now().astimezone().replace(microsecond=0)
ANN = Party(number="+16135550123", name="Ann\x1b[31m")
BOB = Party(number="2882", name="王小明")


@pytest.fixture(name="profile")
def _profile(tmp_path: Path) -> Iterator[Path]:
    """A profile whose program runs: it holds the history open."""
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        history = History(connection, "account-1")
        missed = record(2, remote=ANN, outcome=Outcome.MISSED, answered_on=None)
        begun = NOW - timedelta(seconds=90)
        history.save(
            record(1, remote=BOB, direction=Direction.OUTBOUND),
            replace(missed, started_on=begun, state_since=NOW, ended_on=NOW),
        )
        history.remark(history.entries()[0], REMARK)
        yield tmp_path


def run(profile: Path, *arguments: str) -> int:
    return main(["history", "--profile", str(profile), *arguments])


def test_a_table_for_people(profile: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(profile) == 0
    head, first, second = capfdbinary.readouterr().out.decode().splitlines()
    assert head.split() == ["BEGUN", "WHO", "NUMBER", "OUTCOME", "TALKED", "NOTE"]
    begun = f"{NOW - timedelta(seconds=90):%Y-%m-%d %H:%M}"
    assert first.startswith(f"{begun}  in   Ann [31m  +16135550123  missed            #supplier W")
    assert second.endswith("王小明    2882          answered  0:56")


FOUND = {
    ("ann",): ["record-2"],
    ("missed",): ["record-2"],
    ("today",): ["record-2"],
    ("--since", "7d"): ["record-2"],
    ("--until", "7d"): ["record-1"],
    ("--since", "2026-03-01", "--until", "2026-03-02"): ["record-1"],
    ("--since", "2026-03-02T11:00Z", "--until", "2026-03-02T12:00:01+00:00"): ["record-1"],
    ("--outcome", "missed", "--outcome", "busy"): ["record-2"],
    ("--direction", "out"): ["record-1"],
    ("--line", "2880", "--limit", "1"): ["record-2"],
    ("--tag", "Supplier"): ["record-2"],
    ("--tag", "#supplier"): ["record-2"],
    ("#supplier", '"a copy"'): ["record-2"],
    ("transferred",): [],
    ("--line", "2881"): [],
}


@pytest.mark.parametrize("asked", FOUND)
def test_what_is_asked_for(
    profile: Path, asked: tuple[str, ...], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(profile, *asked, "--json") == (0 if FOUND[asked] else 1)
    found = json.loads(capfdbinary.readouterr().out)["entries"]
    assert [entry["legs"][0]["record_id"] for entry in found] == FOUND[asked]


def test_nothing_found_is_said(profile: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(profile, "nobody") == 1
    assert capfd.readouterr() == ("", "callcontrol: no call fits\n")
    assert run(profile / "nowhere") == 1
    assert "there is no record of calls in" in capfd.readouterr().err


@pytest.mark.parametrize(
    "wrong",
    [
        ("--since", "soon"),
        ("--until", "2026-02-30"),
        ("--limit", "0"),
        ("--outcome", "lost"),
        ("--json", "--csv"),
    ],
)
def test_what_cannot_be_meant_is_said(
    profile: Path, wrong: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        run(profile, *wrong)
    assert end.value.code == 2
    assert "callcontrol history: error: argument" in capsys.readouterr().err


def test_a_damaged_history_is_said(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "history.sqlite3").write_bytes(b"x" * 8192)
    assert run(tmp_path) == 2
    assert "history.sqlite3: it is damaged" in capfd.readouterr().err


def test_of_several_accounts_the_one_used_last(
    profile: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with closing(open_database(profile / "history.sqlite3")) as connection:
        History(connection, "account-2").save(record(3, minutes=9, remote=ANN))
    assert run(profile) == 0
    assert "the calls of account-1, used last; others with --account: account-2" in (
        capfd.readouterr().err
    )
    assert run(profile, "--account", "account-2", "--csv") == 0
    assert capfd.readouterr().out.count("\n") == 2
    assert run(profile, "--account", "account-3") == 2
    assert "no calls of account-3; known are: account-1, account-2" in capfd.readouterr().err


def test_who_has_read_enough_may_close_the_pipe(profile: Path) -> None:
    command = [sys.executable, "-m", "callcontrol", "history", "--profile", str(profile), "--json"]
    reading, writing = os.pipe()
    os.close(reading)
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path))
    ended = subprocess.run(
        command, stdout=writing, stderr=subprocess.PIPE, env=environment, check=False
    )
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk")
def test_a_full_disk_is_said(profile: Path) -> None:
    command = [sys.executable, "-m", "callcontrol", "history", "--profile", str(profile)]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        )
    assert done.returncode == 2
    assert done.stderr.startswith("callcontrol: the list cannot be written: ")
