"""Adding the conversations of a file to the history. Blocks: for a worker thread."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from callcontrol.calls.filed import CallerRemark, Filed
from callcontrol.history_files import csv_file, json_file, line_data
from callcontrol.history_files.export import EACH, Kind, kind_of
from callcontrol.history_files.faults import FileError, FileFault
from callcontrol.storage import bulk
from callcontrol.storage.database import open_database

Progress = Callable[[float], None]
"""Hears which part of the whole is done, and may raise ``Cancelled``."""

_READING = 0.4
"""The part of the work that reading takes."""


def bring_in(
    source: Path,
    database: Path,
    account_id: str,
    *,
    comparable: Callable[[str], str],
    keep_names: bool = True,
    progress: Progress = lambda _part: None,
) -> tuple[int, int]:
    """Add what the history ``database`` does not have yet, all of it or nothing.

    Returns how many conversations are new, and how many there are in the file. Raises
    ``FileError``, ``DatabaseError``, and what ``progress`` raises.
    """
    filed, callers = _read(source, progress)
    with closing(open_database(database)) as connection:
        oldest_first = _oldest_first(filed, progress)
        new = bulk.add(
            connection, account_id, oldest_first, callers, comparable, keep_names=keep_names
        )
    return new, len(filed)


def _read(source: Path, progress: Progress) -> tuple[list[bytes], list[CallerRemark]]:
    """All that is in the file, checked; conversations as text, which takes less room."""
    kind = kind_of(source)
    filed: list[bytes] = []
    callers: list[CallerRemark] = []
    try:
        size = source.stat().st_size
        with source.open("rb") as file:
            read = csv_file.read if kind is Kind.CSV else json_file.read
            for _, one in read(file):
                if isinstance(one, CallerRemark):
                    callers.append(one)
                    continue
                filed.append(line_data.written(one))
                if len(filed) % EACH == 0:
                    progress(_READING * min(1, file.tell() / size))
    except OSError as error:
        raise FileError(FileFault.UNREADABLE, error.strerror or type(error).__name__) from error
    return filed, callers


def _oldest_first(filed: Sequence[bytes], progress: Progress) -> Iterator[Filed]:
    for done, one in enumerate(reversed(filed)):
        if done % EACH == 0:
            progress(_READING + (1 - _READING) * done / len(filed))
        yield line_data.filed(one, 0)
