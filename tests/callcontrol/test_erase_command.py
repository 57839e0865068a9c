"""The command line, with a keyring of the computer's own and an encrypted history."""

import json
import os
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from callcontrol import instance
from callcontrol.cloudlink.models import Party
from callcontrol.storage import cipher
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import record
from tests.fixtures.keyring import Keyring

DESKTOP = Path(__file__).parents[2] / "desktop"
LOCKED = "it is damaged, or it is encrypted and the keyring is locked"
ANN = Party(number="+16135550123", name="Ann")


@pytest.fixture(name="profile")
def _profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    with closing(open_database(folder / "history.sqlite3")) as database:
        History(database, "one").save(
            record(1, remote=ANN), record(2, minutes=2, remote=Party(number="2882", name="Ben"))
        )
    return folder


def run(profile: Path, number: str, environment: dict[str, str]) -> tuple[int, str]:
    return call(profile, environment, "erase", number, "--yes")


def call(profile: Path, environment: dict[str, str], *words: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "callcontrol", *words, "--profile", str(profile)],
        env=environment | {"PYTHONPATH": str(DESKTOP)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


@pytest.mark.real("keyring")
def test_an_encrypted_history_is_erased_from_with_the_key_of_the_keyring(
    profile: Path, keyring: Keyring
) -> None:
    settings = profile / "settings.json"
    settings.write_text(json.dumps({"encrypt_history": True, "region": "CA"}), "utf-8")
    assert run(profile, "613 555 0123", keyring.environment)[0] == 0
    assert not cipher.is_plain(profile / "history.sqlite3")
    key = keyring.lookup(service="Call Control", username="history")
    assert key not in "".join(each.read_text("utf-8", "replace") for each in profile.iterdir())
    code, said = run(profile, "613 555 0123", keyring.environment)
    assert code == 0
    assert "Calls: 0" in said
    code, said = call(profile, keyring.environment, "history")
    assert (code, "Ben" in said) == (0, True)
    copy = profile / "copy.sqlite3"
    assert call(profile, keyring.environment, "backup", str(copy))[0] == 0
    assert not cipher.is_plain(copy)
    assert call(profile, keyring.environment, "restore", str(copy))[0] == 0
    there = (profile / "history.sqlite3").read_bytes()
    keyless = {**keyring.environment, "DBUS_SESSION_BUS_ADDRESS": ""}
    code, said = call(profile, keyless, "history")
    assert (code, "it is encrypted" in said) == (2, True)
    code, said = run(profile, "2882", keyless)
    assert code == 1
    assert "database_key_missing" in said
    assert (profile / "history.sqlite3").read_bytes() == there
    cipher.use_key(key)
    try:
        with closing(open_database(profile / "history.sqlite3")) as database:
            (entry,) = History(database, "one").entries()
            assert entry.head.call.remote.name == "Ben"
    finally:
        cipher.forget_key()


@pytest.mark.real("keyring")
def test_every_command_opens_an_encrypted_history(
    profile: Path, keyring: Keyring, tmp_path: Path
) -> None:
    def do(*words: str) -> tuple[int, str]:
        return call(profile, keyring.environment, *words)

    (profile / "settings.json").write_text(json.dumps({"encrypt_history": True}), "utf-8")
    plain, backup, packed = (str(tmp_path / name) for name in ("plain", "backup", "packed.zip"))
    assert do("backup", plain)[0] == 0
    assert do("erase", "613 555 0199", "--yes")[0] == 0
    history = profile / "history.sqlite3"
    assert not cipher.is_plain(history)
    assert "Ben" in do("history")[1]
    assert do("backup", backup)[0] == 0
    assert not cipher.is_plain(Path(backup))
    assert do("diagnostics", packed)[0] == 0
    with zipfile.ZipFile(packed) as bundle:
        assert json.loads(bundle.read("database.json"))["rows"]["call"] == 2
    assert do("restore", plain)[0] == 0
    assert not cipher.is_plain(history)
    assert do("restore", backup)[0] == 0
    locked = {**keyring.environment, "DBUS_SESSION_BUS_ADDRESS": ""}
    assert call(profile, locked, "history")[1].endswith(f"callcontrol: {history}: {LOCKED}\n")
    code, said = call(profile, locked, "restore", backup)
    assert (code, "the keyring does not have its key" in said) == (1, True)


def test_it_says_why_it_does_nothing(profile: Path) -> None:
    environment = dict(os.environ)
    assert run(profile, "nobody", environment) == (2, "callcontrol: nobody is no number\n")
    code, said = run(profile, "2880", environment)
    assert (code, "a phone of your own" in said) == (1, True)
    lock = instance.acquire(profile / "lock")
    assert lock is not None
    code, said = run(profile, ANN.number, environment)
    lock.release()
    assert (code, "it runs in this profile" in said) == (1, True)
