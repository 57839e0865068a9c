"""The file for support: what is in it, what is not, and what happens where it cannot be written."""

import hashlib
import json
import logging
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from callcontrol import __version__
from callcontrol.__main__ import main
from callcontrol.cloudlink.errors import Unreachable, facts_of
from callcontrol.diagnostics import bundle
from callcontrol.diagnostics.bundle import BundleError
from callcontrol.diagnostics.recorded import BadRecording, load
from callcontrol.diagnostics.timeline import of_log
from callcontrol.log_entries import facts
from callcontrol.logs import start_logging
from callcontrol.paths import Paths
from callcontrol.settings import SettingsStore
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from tests.callcontrol.diagnostics import recordings
from tests.callcontrol.diagnostics.recordings import call, notification, recorded_desk, session
from tests.callcontrol.storage.samples import record

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
GUID = "4f9c1c1e-0a52-4b5c-9a3f-446655440000"


@pytest.fixture(name="paths")
def _paths(tmp_path: Path) -> Paths:
    """A profile that has been used."""
    paths = Paths.in_folder(tmp_path / "profile")
    settings = SettingsStore(paths.settings)
    settings.change(
        cloud="eu",
        account_number="900000042",
        watched_endpoints=("2881", "2882"),
        pops_when_busy=True,
        service_urls={"media": "https://user:hush@media.example.com/secret"},
        proxy_mode="address",
        proxy_address="proxy-of-hush:3128",
        pop_rules=({"number": "+16135550123", "name": "Jordan Blake"},),
    )
    with closing(open_database(paths.database)) as connection:
        History(connection, "account").save(record(1))
    stop = start_logging(paths.log, detailed=True)
    logging.getLogger("callcontrol").info("ringing: Jordan Blake, 6135550123")
    error = Unreachable(code="dns", correlation_id=GUID)
    logging.getLogger("callcontrol").warning("GET failed", extra=facts_of(error))
    told = facts(connection="recovering", reason="dns")
    logging.getLogger("callcontrol").info("connection: recovering", extra=told)
    stop()
    recordings.written(paths.recording, session(), notification(1, call("ringing", 1)))
    return paths


def saved(paths: Paths, target: Path) -> dict[str, bytes]:
    bundle.save(paths, target, now=NOW)
    with zipfile.ZipFile(target) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name) for name in packed.namelist()}


def test_it_has_all_that_support_needs(paths: Paths, tmp_path: Path) -> None:
    files = saved(paths, tmp_path / "d.zip")
    assert sorted(files) == [
        "connection.json",
        "database.json",
        "log/callcontrol.log",
        "manifest.json",
        "policy.json",
        "recording.jsonl",
        "settings.json",
        "versions.json",
    ]
    read: dict[str, Any] = {
        name: json.loads(contents) for name, contents in files.items() if name.endswith("json")
    }
    assert read["versions.json"]["program"] == __version__
    assert read["versions.json"]["libraries"]["PySide6-Essentials"]
    assert read["database.json"]["quick_check"] == ["ok"]
    assert read["settings.json"] == {
        "cloud": "eu",
        "account_number": "set",
        "watched_endpoints": "set, 2 of them",
        "pops_when_busy": True,
        "service_urls": {"media": "https://media.example.com"},
        "proxy_mode": "address",
        "proxy_address": "set",
        "pop_rules": "set, 1 of them",
    }
    (state,) = read["connection.json"]
    assert {name: state[name] for name in ("state", "reason", "x-mitel-correlation-id")} == {
        "state": "recovering",
        "reason": "dns",
        "x-mitel-correlation-id": GUID,
    }


def test_the_manifest_has_the_hash_of_each_file(paths: Paths, tmp_path: Path) -> None:
    files = saved(paths, tmp_path / "d.zip")
    manifest = json.loads(files.pop("manifest.json"))
    assert manifest["made_at"] == "2026-03-02T12:00:00.000000Z"
    assert manifest["files"] == {
        name: {"bytes": len(contents), "sha256": hashlib.sha256(contents).hexdigest()}
        for name, contents in files.items()
    }


def test_nobodys_name_number_or_secret_is_in_it(paths: Paths, tmp_path: Path) -> None:
    everything = b"".join(saved(paths, tmp_path / "d.zip").values())
    for personal in (b"Jordan", b"Blake", b"5550123", b"Ann", b"hush", b"900000042", b"secret"):
        assert personal not in everything


async def test_no_token_of_a_real_session_is_in_it(tmp_path: Path) -> None:
    paths = Paths.in_folder(tmp_path)
    stop = start_logging(paths.log)
    try:
        async with recorded_desk(tmp_path, paths.recording) as desk:
            await recordings.a_busy_day(desk)
            issued = desk.simulator.tokens
            secrets = {text for text in vars(issued).values() if isinstance(text, str)}
            tokens = {key for held in vars(issued).values() for key in keys_of(held)} | secrets
    finally:
        stop()
    assert tokens
    everything = b"".join(saved(paths, tmp_path / "d.zip").values())
    everything += paths.recording.read_bytes() + paths.log.read_bytes()
    assert not [token for token in tokens if token.encode() in everything]


def keys_of(held: object) -> list[str]:
    """What the simulator looks tokens up by."""
    return (
        [key for key in held if isinstance(key, str) and len(key) > 15]
        if isinstance(held, dict)
        else []
    )


def test_what_is_packed_can_be_played(
    paths: Paths, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    saved(paths, tmp_path / "d.zip")
    assert main(["replay", str(tmp_path / "d.zip")]) == 0
    assert b"N1\xe2\x80\xa623" in capsysbinary.readouterr().out


def test_a_recording_that_was_changed_after_it_was_packed_is_not_played(
    paths: Paths, tmp_path: Path
) -> None:
    files = saved(paths, tmp_path / "d.zip")
    files["recording.jsonl"] += session(9).encode() + b"\n"
    with zipfile.ZipFile(tmp_path / "forged.zip", "w") as forged:
        for name, contents in files.items():
            forged.writestr(name, contents)
    with pytest.raises(BadRecording, match="not the one that was packed"):
        load(tmp_path / "forged.zip")


def test_an_empty_profile_can_be_packed_too(tmp_path: Path) -> None:
    files = saved(Paths.in_folder(tmp_path / "new"), tmp_path / "d.zip")
    assert json.loads(files["database.json"])["fault"] == "there is no file"
    assert files["recording.jsonl"] == b""


def test_a_damaged_recording_does_not_keep_the_rest_back(paths: Paths, tmp_path: Path) -> None:
    paths.recording.write_bytes(b"one\ntwo\nthree\n")
    files = saved(paths, tmp_path / "d.zip")
    assert files["recording-trouble.txt"] == b"line 1 is no entry of a recording"
    assert "log/callcontrol.log" in files


# --- where it cannot be written ------------------------------------------------------------------


def a_folder(target: Path) -> None:
    target.mkdir()


def nowhere(target: Path) -> None:
    target.parent.joinpath("file").touch()


@pytest.mark.parametrize(
    ("prepare", "name"), [(a_folder, "d.zip"), (nowhere, "file/d.zip"), (nowhere, "no/d.zip")]
)
def test_a_place_that_cannot_be_written_to_is_said_to_be_one(
    paths: Paths, tmp_path: Path, prepare: Callable[[Path], None], name: str
) -> None:
    prepare(tmp_path / "d.zip")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(BundleError) as caught:
        bundle.save(paths, tmp_path / name)
    assert caught.value.code == "diagnostics_not_writable"
    assert sorted(tmp_path.rglob("*")) == before


_WITH_LITTLE_ROOM = """
import resource, runpy, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))
runpy.run_module("callcontrol", run_name="__main__", alter_sys=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")
def test_a_full_disk_leaves_no_half_file_and_what_was_there(paths: Paths, tmp_path: Path) -> None:
    target = tmp_path / "d.zip"
    target.write_bytes(b"the last one")
    arguments = ["diagnostics", str(target), "--profile", str(paths.folder)]
    told = subprocess.run(
        [sys.executable, "-c", _WITH_LITTLE_ROOM, *arguments],
        env={"PYTHONPATH": ":".join(sys.path), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 1
    assert told.stderr == (
        f"callcontrol: {target}: the disk is full; make room, or choose another place\n"
    )
    assert target.read_bytes() == b"the last one"
    assert not list(tmp_path.glob("*.partial"))


def test_the_command_says_where_it_is(
    paths: Paths, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    target = tmp_path / "d.zip"
    assert main(["diagnostics", str(target), "--profile", str(paths.folder)]) == 0
    assert capsysbinary.readouterr().out == f"{target}\n".encode()
    assert zipfile.is_zipfile(target)


def test_without_a_profile_there_is_nothing_to_pack(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "wrong"
    assert main(["diagnostics", str(tmp_path / "d.zip"), "--profile", str(wrong)]) == 1
    assert "there is no profile" in capsys.readouterr().err
    assert not wrong.exists()


# --- the connection ------------------------------------------------------------------------------


def test_an_error_belongs_to_the_state_that_follows_it_with_its_code() -> None:
    lines = [
        json.dumps({"at": "1", "facts": {"code": "dns", "x-amzn-requestId": "r-1"}}),
        json.dumps({"at": "2", "facts": {"code": "timeout", "x-amzn-requestId": "r-2"}}),
        json.dumps({"at": "3", "facts": {"connection": "recovering", "reason": "dns"}}),
        json.dumps({"at": "4", "facts": {"connection": "recovering", "reason": "dns"}}),
        json.dumps({"at": "5", "facts": {"connection": "connected"}}),
        "no JSON",
        json.dumps(["no entry"]),
    ]
    assert of_log(lines) == [
        {"at": "3", "state": "recovering", "reason": "dns", "x-amzn-requestId": "r-1"},
        {"at": "4", "state": "recovering", "reason": "dns"},
        {"at": "5", "state": "connected", "reason": ""},
    ]
