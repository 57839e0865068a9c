"""Removal of all that the program keeps, by the command that installers start."""

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from callcontrol import instance
from callcontrol.paths import Paths
from callcontrol.storage import backup
from callcontrol.storage.database import open_database
from callcontrol.storage.fallback import places
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import record
from tests.fixtures.keyring import Keyring
from tests.fixtures.programs import private_environment

DESKTOP = Path(__file__).parents[2] / "desktop"


def call(
    environment: dict[str, str], *words: str, typed: str = ""
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "callcontrol", *words],
        env=environment | {"PYTHONPATH": str(DESKTOP)},
        input=typed, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def filled(folder: Path) -> Paths:
    paths = Paths.in_folder(folder)
    with closing(open_database(paths.database)) as database:
        History(database, "one").save(record(1))
    backup.back_up(paths.database, folder / "mine.sqlite3")
    backup.back_up(paths.database, folder.parent / "elsewhere.sqlite3")
    for name in (
        "settings.json", "settings.json.unreadable", "recording.jsonl", "recording.1.jsonl",
        "logs/callcontrol.log", "logs/callcontrol.log.1", "history.fallback.sqlite3",
        "history.sqlite3.before-3", "history.schema-4.sqlite3", "updates/callcontrol-0.2.0.exe",
    ):  # fmt: skip
        file = folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text("{}")
    return paths


def test_all_that_is_the_programs_goes_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    filled(folder)
    (folder / "poem.txt").write_text("mine")
    with private_environment() as environment:
        done = call(environment, "remove-data", "--yes", "--profile", str(folder))
    assert done.returncode == 0
    assert [each.name for each in folder.iterdir()] == ["poem.txt"]
    assert (tmp_path / "elsewhere.sqlite3").exists()
    assert f"want: {tmp_path / 'elsewhere.sqlite3'}" in done.stdout
    assert f"files of yours: {folder}" in done.stdout


def test_what_a_link_leads_to_and_what_others_keep_there_stays(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    filled(folder)
    theirs = [tmp_path / "away" / "callcontrol.log", folder / "updates" / "mine.txt"]
    for file in theirs:
        file.parent.mkdir(exist_ok=True)
        file.write_text("mine")
    shutil.rmtree(folder / "logs")
    (folder / "logs").symlink_to(tmp_path / "away")
    backup.back_up(folder / "history.sqlite3", folder / ".." / "around.sqlite3")
    with private_environment() as environment:
        done = call(environment, "remove-data", "--yes", "--profile", str(folder))
    assert done.returncode == 0
    assert all(file.exists() for file in (*theirs, tmp_path / "around.sqlite3"))
    assert {each.name for each in folder.iterdir()} == {"logs", "updates"}


def test_a_folder_of_its_own_goes_too(tmp_path: Path) -> None:
    filled(tmp_path / "profile")
    with private_environment() as environment:
        done = call(environment, "remove-data", "--yes", "--profile", str(tmp_path / "profile"))
    assert done.returncode == 0
    assert not (tmp_path / "profile").exists()


def test_it_asks_and_no_is_no(tmp_path: Path) -> None:
    paths = filled(tmp_path / "profile")
    before = sorted(paths.folder.rglob("*"))
    with private_environment() as environment:
        done = call(environment, "remove-data", "--profile", str(paths.folder), typed="no\n")
        assert done.returncode == 1
        assert set(before) <= set(paths.folder.rglob("*"))
        done = call(environment, "remove-data", "--profile", str(paths.folder), typed="yes\n")
    assert done.returncode == 0
    assert not paths.folder.exists()


def test_it_refuses_while_the_program_runs(tmp_path: Path) -> None:
    paths = filled(tmp_path / "profile")
    lock = instance.acquire(paths.lock)
    assert lock is not None
    with private_environment() as environment:
        done = call(environment, "remove-data", "--yes", "--profile", str(paths.folder))
    lock.release()
    assert done.returncode == 1
    assert "quit it first" in done.stderr
    assert paths.database.exists()


def test_calls_among_the_temporary_files_go(tmp_path: Path) -> None:
    paths = Paths.in_folder(tmp_path / "profile")
    other = Paths.in_folder(tmp_path / "other")
    kept, foreign = places(paths.database)[1], places(other.database)[1]
    for place in (kept, foreign):
        place.parent.mkdir(mode=0o700, exist_ok=True)
        place.write_text("calls")
    try:
        with private_environment() as environment:
            words = ("remove-data", "--yes", "--profile", str(paths.folder))
            done = call({**environment, "TMPDIR": str(kept.parent.parent)}, *words)
        assert done.returncode == 0
        assert not kept.exists()
        assert foreign.exists()
    finally:
        foreign.unlink()


@pytest.mark.real("keyring")
def test_nothing_is_left_in_the_keyring_nor_of_the_start_at_login(keyring: Keyring) -> None:
    environment = keyring.environment
    home = Path(environment["HOME"])
    script = (
        "import asyncio; from callcontrol.storage.credentials import *;"
        "from callcontrol.cloudlink.models import Tokens;"
        "from callcontrol.cloudlink.proxies import ProxyLogin;"
        "from datetime import *; from callcontrol import autostart, paths\n"
        "async def go():\n"
        " kept = await open_credentials('Call Control')\n"
        " await kept.save(Tokens(access_token='a'*3000, refresh_token='b',"
        " expires_at=datetime.now(UTC)))\n"
        " await kept.save_key('0'*64)\n"
        " await kept.save_login(ProxyLogin(proxy='p', user='u', password='s'))\n"
        "asyncio.run(go())\n"
        "autostart.for_this_computer(autostart.own_command()).turn(on=True)\n"
        "paths.Paths.default().folder.mkdir(parents=True)\n"
        "paths.Paths.default().settings.write_text('{}')\n"
    )
    environment = environment | {"PYTHONPATH": str(DESKTOP)}
    subprocess.run([sys.executable, "-c", script], env=environment, check=True, timeout=60)
    assert keyring.lookup(service="Call Control", username="history")
    assert list(home.rglob("callcontrol.desktop"))
    done = call(environment, "remove-data", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert "5 entries in the keyring" in done.stdout
    for service, user in (
        ("Call Control", "history"), ("Call Control", "proxy"), ("Call Control", "tokens"),
        ("Call Control (2)", "tokens"), ("Call Control (3)", "tokens"),
    ):  # fmt: skip
        assert not keyring.lookup(service=service, username=user)
    assert not list(home.rglob("*callcontrol*"))
    assert not list(home.rglob("Call Control"))
