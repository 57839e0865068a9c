"""Programs that are killed (kill -9) while they write, and what is on disk afterwards.

Run as `python -m tests.callcontrol.storage.killing FOLDER KILLS`: each program is forked from this
one, which has everything loaded and no other thread. What it printed is told as JSON.
"""

import asyncio
import json
import logging
import os
import random
import resource
import select
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable, Coroutine, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from callcontrol.call_saving import CallSaving
from callcontrol.storage import backup
from callcontrol.storage.backup import BackupError
from callcontrol.storage.database import DatabaseError, open_database
from callcontrol.storage.fallback import Fallback, merge, places
from callcontrol.storage.history import History, digits_only
from callcontrol.storage.history_file import HistoryFile
from callcontrol.storage.migrations import MIGRATIONS, Migration
from callcontrol.tasks import Tasks
from tests.callcontrol.storage.samples import record

VERSIONS = Path(__file__).with_name("versions")
SIDES = ("-wal", "-shm", "-journal")
MANY = 200
"""Calls in a file that is to be copied."""

chance = random.Random(5)  # the moments differ all the same: the machine is never twice the same


Tell = Callable[[int], object]


def killed(work: Callable[[Tell], None], within: float | None) -> tuple[list[int], bool]:
    """Numbers that ``work`` told before it was killed, and whether it had come to its end.

    It is killed ``within`` some seconds of its beginning; None: not at all.
    """
    theirs, ours = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work(lambda number: os.write(ours, b"%d\n" % number))
            os.write(ours, b"end\n")
        finally:
            os._exit(0)
    os.close(ours)
    if within is not None:
        select.select([theirs], [], [], 5)  # it has begun
        select.select([], [], [], chance.uniform(0, within))
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(theirs, "rb") as pipe:
        told = pipe.read().split()
    return [int(line) for line in told if line != b"end"], b"end" in told


def in_a_loop(work: Callable[[Tell], Coroutine[object, object, None]]) -> Callable[[Tell], None]:
    return lambda tell: asyncio.run(work(tell))


def run(work: Callable[[Tell], None]) -> tuple[list[int], bool]:
    """The same, of one that is left to itself."""
    return killed(work, None)


def old_file(folder: Path) -> Path:
    folder.mkdir()
    path = folder / "history.sqlite3"
    with closing(sqlite3.connect(path)) as old:
        old.executescript((VERSIONS / "1.sql").read_text(encoding="utf-8"))
    return path


def names_in(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as database:
        return {name for (name,) in database.execute("select record_id from call")}


def save_calls(path: Path, numbers: range) -> None:
    with closing(open_database(path)) as database:
        History(database, "account").save(*(record(n, minutes=n) for n in numbers))


def calls(path: Path) -> set[str]:
    """The names of all calls of a file that is sound."""
    with closing(open_database(path)) as database:
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)
        assert database.execute("pragma foreign_key_check").fetchall() == []
        assert database.execute("pragma user_version").fetchone() == (len(MIGRATIONS),)
    return names_in(path)


def names(numbers: range) -> set[str]:
    return {f"record-{number}" for number in numbers}


def commits(folder: Path, kills: int) -> int:
    """Every commit that was told of is there; how many that were."""
    path = folder / "history.sqlite3"
    told: list[int] = []
    for turn in range(kills):

        def save(tell: Tell, first: int = turn * 1000) -> None:
            with closing(open_database(path)) as database:
                history = History(database, "account")
                for number in range(first, first + 1000):
                    history.save(record(number, minutes=number))
                    tell(number)

        told += killed(save, 0.02)[0]
        assert {f"record-{number}" for number in told} <= calls(path), turn
    return len(told)


def waiting(folder: Path, kills: int) -> int:
    """Calls that the history did not take are there after the next start; how many that were."""
    path = folder / "history.sqlite3"
    told: list[int] = []
    for turn in range(kills):

        async def save(tell: Tell, first: int = turn * 1000) -> None:
            with closing(open_database(path)) as database:
                history = History(database, "account")
                fallback = Fallback(path, "account", comparable=digits_only)
                database.execute("pragma query_only = 1")
                saving = CallSaving(history, Tasks(), tell=lambda _: None, fallback=fallback)
                for number in range(first, first + 1000):
                    saving.save([record(number, minutes=number)])
                    tell(number)

        told += killed(in_a_loop(save), 0.05)[0]
        with closing(open_database(path)) as database:
            merge(database, path, comparable=digits_only)
        assert {f"record-{number}" for number in told} <= calls(path), turn
    return len(told)


def migrations(folder: Path, kills: int) -> int:
    """Every call of the old version is there; how many were killed before the end."""
    broken_off = 0
    for turn in range(kills):
        path = old_file(folder / f"{turn}")
        before = names_in(path)

        def migrate(tell: Tell, path: Path = path) -> None:
            tell(0)
            open_database(path).close()

        broken_off += not killed(migrate, 0.015)[1]
        assert calls(path) == before, turn
        for copy in path.parent.glob("*.before-?"):
            assert calls(copy) == before, turn
    return broken_off


def backups(folder: Path, kills: int) -> int:
    """The backup is whole or not there; how many were killed before the end."""
    path, target = folder / "history.sqlite3", folder / "away" / "backup.sqlite3"
    half = target.with_name(f"{target.name}.partial")
    target.parent.mkdir()
    save_calls(path, range(MANY))
    broken_off = 0
    for turn in range(kills):

        def copy(tell: Tell) -> None:
            tell(0)
            backup.back_up(path, target)

        broken_off += not killed(copy, 0.015)[1]
        left = {file for file in target.parent.iterdir() if not file.name.endswith(SIDES)}
        assert left <= {target, half}, turn
        assert left <= set(backup.known_backups(folder)), turn
        if target.exists():
            assert calls(target) == names(range(MANY)), turn
            target.unlink()
    assert calls(path) == names(range(MANY))
    return broken_off


def restorings(folder: Path, kills: int) -> int:
    """The history is the one before or the backup, and what was there before is never gone."""
    source, path = folder / "backup.sqlite3", folder / "profile" / "history.sqlite3"
    path.parent.mkdir()
    save_calls(source, range(MANY))
    save_calls(folder / "present.sqlite3", range(MANY, 2 * MANY))
    broken_off = 0
    for turn in range(kills):
        for file in path.parent.glob("*"):
            file.unlink()
        shutil.copy(folder / "present.sqlite3", path)

        def restore(tell: Tell) -> None:
            tell(0)
            backup.put_in_place(path, backup.prepare(path, source))

        broken_off += not killed(restore, 0.02)[1]
        found = calls(path)
        assert found in (names(range(MANY)), names(range(MANY, 2 * MANY))), turn
        if found == names(range(MANY)):
            (kept,) = path.parent.glob("history.before-restore-*.sqlite3")
            assert calls(kept) == names(range(MANY, 2 * MANY)), turn
    return broken_off


def mergings(folder: Path, kills: int) -> int:
    """What the fallback had is in the history or still there, and in the end in the history."""
    save_calls(folder / "some.sqlite3", range(10))
    save_calls(folder / "others.sqlite3", range(10, MANY))
    broken_off = 0
    for turn in range(kills):
        path = folder / f"{turn}" / "history.sqlite3"
        path.parent.mkdir()
        shutil.copy(folder / "some.sqlite3", path)
        shutil.copy(folder / "others.sqlite3", places(path)[0])

        def join(tell: Tell, path: Path = path) -> None:
            with closing(open_database(path)) as database:
                tell(0)
                merge(database, path, comparable=digits_only)

        broken_off += not killed(join, 0.03)[1]
        with closing(open_database(path)) as database:
            merge(database, path, comparable=digits_only)
        assert calls(path) == names(range(MANY)), turn
        assert not places(path)[0].exists(), turn
    return broken_off


def there_and_back(folder: Path, kills: int) -> int:
    """Older and newer programs by turns, killed at any step: each call is there in the end."""
    newer = (*MIGRATIONS, lambda one: one.execute("create table newer (id)") and None)

    def start(path: Path, migrations: Sequence[Migration], number: int, tell: Tell) -> None:
        tell(-1)
        with closing(HistoryFile(path, comparable=digits_only, migrations=migrations)) as file:
            assert file.fault is None, file.fault
            file.history("account").save(record(number, minutes=number))
            tell(number)

    broken_off = 0
    for turn in range(kills):
        path = folder / f"{turn}" / "history.sqlite3"
        save_calls(path, range(10))
        told = set(range(10))
        run(partial(start, path, newer, 10))
        for number in range(11, 21):
            migrations = chance.choice((MIGRATIONS, newer))
            said, ended = killed(partial(start, path, migrations, number), 0.03)
            told |= {each for each in said if each >= 0}
            broken_off += not ended
        assert run(partial(start, path, newer, 21))[1], turn
        with closing(sqlite3.connect(path)) as database:
            assert database.execute("pragma integrity_check").fetchone() == ("ok",)
        assert {f"record-{number}" for number in (*told, 10, 21)} <= names_in(path), turn
    return broken_off


def full_disks(folder: Path, turns: int) -> int:
    """Whatever ends for want of room leaves all as it was; how often there was none.

    A file that may not grow further than so many bytes is as good as a disk that is full.
    """
    source, refused = folder / "source.sqlite3", 0
    save_calls(source, range(MANY))
    for turn in range(turns):
        path = old_file(folder / f"{turn}")
        target, before = folder / f"{turn}.sqlite3", names_in(path)
        room = chance.randrange(4096, source.stat().st_size + 50_000)  # each child has our chances

        def try_all(tell: Tell, path: Path = path, target: Path = target, room: int = room) -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
            for deed in (
                lambda: open_database(path).close(),
                lambda: backup.back_up(source, target),
                lambda: backup.prepare(target, source),
            ):
                try:
                    deed()
                except (DatabaseError, BackupError):
                    tell(1)

        told, ended = run(try_all)
        assert ended, turn
        refused += len(told)
        assert calls(path) == before, turn
        assert not target.exists() or calls(target) == names(range(MANY)), turn
        assert not list(folder.glob("*.partial*")), turn
    assert calls(source) == names(range(MANY))
    return refused


def main(folder: Path, kills: int) -> None:
    logging.disable()
    found = {}
    for story in (
        commits,
        waiting,
        migrations,
        backups,
        restorings,
        mergings,
        there_and_back,
        full_disks,
    ):
        place = folder / story.__name__
        place.mkdir()
        found[story.__name__] = story(place, kills if story is commits else max(1, kills // 4))
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
