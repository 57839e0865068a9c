"""One program for each profile: who holds the lock, and how a second one gets on."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from callcontrol import instance
from callcontrol.instance import NoAnswer, acquire, address, become_or_tell
from tests.fixtures.programs import ROOT, private_environment, running

HOLDER = """
import sys, signal
from pathlib import Path
from callcontrol.instance import acquire
assert acquire(Path(sys.argv[1])) is not None
print("held", flush=True)
signal.pause()
"""


def never(_address: str, _line: bytes, _seconds: float) -> bool:
    raise AssertionError("nobody is there to be told")


def test_a_profile_has_one_program_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "new" / "profile" / "lock"
    lock = acquire(path)
    assert lock is not None
    assert os.name == "nt" or path.parent.stat().st_mode & 0o077 == 0
    assert acquire(path) is None
    other = acquire(tmp_path / "other" / "lock")
    assert other is not None
    other.release()
    lock.release()
    again = acquire(path)
    assert again is not None
    again.release()


def test_a_lock_dies_with_its_program(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with (
        private_environment() as environment,
        running([sys.executable, "-c", HOLDER, path], environment) as holder,
    ):
        holder.wait_until(lambda: "held" in holder.output(), "the lock is held")
        assert acquire(path) is None
        os.kill(holder.process.pid, signal.SIGKILL)
        holder.process.wait()
        lock = acquire(path)  # at once: not after a time, not after asking anybody
        assert lock is not None
        lock.release()


def test_children_do_not_keep_the_lock(tmp_path: Path) -> None:
    lock = acquire(tmp_path / "lock")
    assert lock is not None
    with private_environment() as environment, running(["cat"], environment):
        lock.release()
        again = acquire(tmp_path / "lock")
        assert again is not None
        again.release()


def test_the_first_start_tells_nobody(tmp_path: Path) -> None:
    lock = become_or_tell(tmp_path / "lock", lambda: b"hello\n", never)
    assert lock is not None
    lock.release()


def test_a_later_start_tells_the_first(tmp_path: Path) -> None:
    told: list[tuple[str, bytes]] = []

    def tell(where: str, line: bytes, seconds: float) -> bool:
        assert 0 < seconds <= instance.PATIENCE
        told.append((where, line))
        return len(told) == 3  # the first has only just begun: it does not listen yet

    path = tmp_path / "lock"
    lock = acquire(path)
    assert lock is not None
    assert become_or_tell(path, lambda: b"hello\n", tell) is None
    assert told == [(address(path), b"hello\n")] * 3
    lock.release()


def test_who_waits_for_one_that_ends_takes_its_place(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    ending = acquire(path)
    assert ending is not None

    def tell(_address: str, _line: bytes, _seconds: float) -> bool:
        ending.release()
        return False

    lock = become_or_tell(path, lambda: b"hello\n", tell)
    assert lock is not None
    lock.release()


@pytest.mark.parametrize("patience", [0.0, 0.1])
def test_one_that_does_not_answer_is_given_up(tmp_path: Path, patience: float) -> None:
    lock = acquire(tmp_path / "lock")
    assert lock is not None
    with pytest.raises(NoAnswer):
        become_or_tell(tmp_path / "lock", lambda: b"hello\n", lambda *_: False, patience)
    lock.release()


def test_a_channel_that_cannot_be_named_does_not_make_a_second_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / ("x" * 100) / "lock"
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / f"callcontrol-{os.getuid()}").mkdir(mode=0o755)  # anyone may have made it
    lock = acquire(path)
    assert lock is not None
    with pytest.raises(NoAnswer):
        become_or_tell(path, lambda: b"hello\n", never)
    lock.release()


def test_what_cannot_be_locked_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        acquire(tmp_path / "file" / "lock")


def test_every_profile_has_an_address_of_its_own_that_a_socket_can_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with private_environment() as environment:
        monkeypatch.setenv("XDG_RUNTIME_DIR", environment["XDG_RUNTIME_DIR"])
        home = Path(environment["HOME"])
        folders = [home / "a", home / "b", tmp_path / ("x" * 100), tmp_path / ("y" * 100)]
        addresses = [address(folder / "lock") for folder in folders]
        assert addresses == [address(folder / "lock") for folder in folders]
        assert len(set(addresses)) == len(folders)
        for each in addresses:
            Path(each).parent.mkdir(exist_ok=True)
            with socket.socket(socket.AF_UNIX) as listening:
                listening.bind(each)


def test_one_folder_has_one_address_however_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    (tmp_path / "link").symlink_to("profile")
    assert address(tmp_path / "link" / "lock") == address(tmp_path / "profile" / "lock")


def test_without_a_runtime_folder_there_is_a_private_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folder = Path(address(tmp_path / ("x" * 100) / "lock")).parent
    assert folder.parent == tmp_path
    assert folder.stat().st_mode & 0o077 == 0


LOADED = """
import sys
from pathlib import Path
from callcontrol import instance
assert instance.acquire(Path(sys.argv[1]))
print(*sys.modules)
"""


def test_the_lock_loads_nothing_that_takes_time(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", LOADED, tmp_path / "lock"],
        env={"PYTHONPATH": str(ROOT / "desktop")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert not {"PySide6", "asyncio", "socket"} & set(told.stdout.split())
