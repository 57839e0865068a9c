"""What the service said last, on disk as it came, so that it can be played again after a crash.

Two files of at most ``ENTRIES`` entries each, a line of JSON an entry; the older is thrown away.
They hold numbers and names, as the history does, and like it they are for the user alone and
outlast a sign-out; what leaves this computer is made from them by ``diagnostics``. No token is ever
in there, and never the calls of two users.
"""

import base64
import logging
import os
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

_log = logging.getLogger(__name__)

FORMAT = 1
ENTRIES = 2000
BYTES = 4_000_000
"""A file is full with whichever comes first."""


class Recording:
    """Adds to the file ``path``. One that cannot be written costs the recording, and no more."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None
        self._entries = self._bytes = 0
        self._failed = False
        self._lock = threading.Lock()  # a worker may erase while something is to be added
        self._beginning: Callable[[], Mapping[str, object]] = dict

    def begin(
        self,
        user: str,
        first: Mapping[str, object],
        later: Callable[[], Mapping[str, object]],
    ) -> None:
        """From now on another session is recorded, which is of ``user`` and stands so ``first``.

        A file that is begun later says at its head how it stands then. What was recorded of
        another user is deleted.
        """
        self._beginning = lambda: {"format": FORMAT, "user": user, **later()}
        try:
            if _user(self._path) != user:
                self._delete()
        except OSError as error:
            self._give_up(error)
        self.add("session", datetime.now(UTC), {"format": FORMAT, "user": user, **first})

    def add(self, kind: str, at: datetime, contents: Mapping[str, object]) -> None:
        """Write one entry."""
        with self._lock:
            self._add(kind, at, contents)

    def _add(self, kind: str, at: datetime, contents: Mapping[str, object]) -> None:
        if self._failed:
            return
        line = msgspec.json.encode({"at": written_time(at), "kind": kind, **contents}) + b"\n"
        try:
            if self._file is None:
                self._open()
            elif self._entries >= ENTRIES or self._bytes + len(line) > BYTES:
                self._turn(at)
            self._write(line)
        except OSError as error:
            self._give_up(error)

    def erase(self, concerns: Callable[[str], bool]) -> None:
        """Leave out every entry of which ``concerns`` says so; what comes later is not asked about.

        Any thread may call it. Raises ``OSError`` where a file cannot be written anew.
        """
        with self._lock:
            self._let_go()
            for part in (older(self._path), self._path):
                if part.exists():
                    _erase_from(part, concerns)

    def close(self) -> None:
        """Record nothing more."""
        self._let_go()
        self._failed = True

    def _give_up(self, error: OSError) -> None:
        self._failed = True
        _log.warning("what the service says is recorded no longer: %s", error.strerror)

    def _let_go(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _delete(self) -> None:
        self._let_go()
        for part in (older(self._path), self._path):
            part.unlink(missing_ok=True)

    def _write(self, line: bytes) -> None:
        if self._file is not None:
            os.write(self._file, line)  # the system has it at once: a crash of ours loses nothing
            self._entries += 1
            self._bytes += len(line)

    def _open(self) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        self._file = os.open(self._path, flags, 0o600)
        self._bytes = os.fstat(self._file).st_size
        self._entries = 0
        if self._bytes:
            with self._path.open("rb") as there:
                self._entries = sum(1 for _ in there)
            self._write(b"\n")  # should the last run have died within a line

    def _turn(self, at: datetime) -> None:
        """Begin a new file, which tells at its head where the session stands."""
        self._let_go()
        try:
            self._path.replace(older(self._path))
        except PermissionError:  # Windows: somebody reads it just now
            self._open()
            return
        self._open()
        head = {"goes_on": True, **self._beginning()}
        entry = {"at": written_time(at), "kind": "session", **head}
        self._write(msgspec.json.encode(entry) + b"\n")


def older(path: Path) -> Path:
    """The file that was full before ``path`` was begun."""
    return path.with_name(f"{path.stem}.1{path.suffix}")


def read(path: Path) -> bytes:
    """All that is recorded at ``path``, the oldest first; nothing where nothing is."""
    parts: Sequence[Path] = (older(path), path)
    return b"".join(part.read_bytes() for part in parts if part.exists())


def _erase_from(path: Path, concerns: Callable[[str], bool]) -> None:
    lines = path.read_bytes().split(b"\n")
    kept = [_without(line, concerns) for line in lines]
    if kept != lines:
        new = path.with_name(f"{path.name}.new")
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(b"\n".join(kept))
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)


def _without(line: bytes, concerns: Callable[[str], bool]) -> bytes:
    """The entry as it may stay: whole, a session without some of its calls, or not at all."""
    if not concerns(line.decode("utf-8", "replace")):
        return line
    try:
        entry = msgspec.json.decode(line)
        calls = entry["open"] if entry["kind"] == "session" else None
    except (msgspec.DecodeError, KeyError, TypeError):
        return b""
    if not isinstance(calls, list):
        return b""
    entry["open"] = [one for one in calls if not concerns(msgspec.json.encode(one).decode())]
    left = msgspec.json.encode(entry)
    return b"" if concerns(left.decode()) else left


def _user(path: Path) -> str:
    """Whose recording there is: each file begins with a session."""
    if not path.exists():
        return ""
    with path.open("rb") as there:
        try:
            return str(msgspec.json.decode(there.readline())["user"])
        except (msgspec.DecodeError, KeyError, TypeError):
            return ""


def written_time(at: datetime) -> str:
    """UTC, to the microsecond, of one width."""
    utc = at.astimezone(UTC).isoformat(timespec="microseconds")
    return utc.removesuffix("+00:00") + "Z"


def written_payload(payload: bytes) -> dict[str, str]:
    """What came, as JSON can hold it: text, or base64 where it is none."""
    try:
        return {"text": payload.decode()}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(payload).decode()}
