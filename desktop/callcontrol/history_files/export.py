"""Writing conversations to a file of the user's choice. Blocks: for a worker thread."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

from callcontrol.calls.filed import CallerRemark, Filed, Line
from callcontrol.calls.search import Search
from callcontrol.history_files import csv_file, json_file, xlsx_file
from callcontrol.history_files.whole_file import whole_file
from callcontrol.storage.bulk import Reading
from callcontrol.storage.database import open_to_read

T = TypeVar("T")

EACH = 500
"""Conversations between two words about the progress."""


class Kind(StrEnum):
    """What can be written, by the end of the file's name."""

    CSV = "csv"
    JSON = "json"
    XLSX = "xlsx"


def kind_of(target: Path) -> Kind | None:
    """Which kind the name of ``target`` stands for."""
    suffix = target.suffix.lower().removeprefix(".")
    return next((kind for kind in Kind if kind == suffix), None)


def export(
    target: Path,
    kind: Kind,
    filed: Iterable[Filed],
    *,
    callers: Iterable[CallerRemark] = (),
    words: Callable[[str], str] = str,
    mark: bool = False,
    progress: Callable[[int], None] = lambda _done: None,
) -> int:
    """Write ``filed`` to ``target``, whole or not at all; how many they were.

    ``callers`` go into JSON only, ``words`` (the user's) into XLSX, ``mark`` (Excel's for UTF-8)
    into CSV. ``progress`` hears how many are done and may raise ``Cancelled``. Raises
    ``FileError`` where it cannot be written, and what ``filed`` raises.
    """
    if kind is Kind.XLSX:
        return export_table(target, map(Line.of, filed), words=words, progress=progress)
    counted = _Counted(filed, progress)
    with whole_file(target) as file:
        if kind is Kind.CSV:
            csv_file.write(file, counted, mark=mark)
        else:
            json_file.write(file, counted, callers)
    return counted.done


def export_table(
    target: Path,
    lines: Iterable[Line],
    *,
    words: Callable[[str], str],
    progress: Callable[[int], None],
) -> int:
    """As ``export``, of ``lines`` as XLSX."""
    counted = _Counted(lines, progress)
    with whole_file(target) as file:
        xlsx_file.write(file, counted, words)
    return counted.done


def export_history(
    target: Path,
    kind: Kind,
    database: Path,
    account_id: str,
    search: Search,
    *,
    words: Callable[[str], str],
    mark: bool,
    progress: Callable[[int, int], None],
) -> int:
    """As ``export``, of what meets ``search``; ``progress`` hears how many of how many are done.

    Raises ``DatabaseError``, too.
    """
    with closing(open_to_read(database)) as connection:
        reading = Reading(connection, account_id, search)
        total = reading.count()

        def tell(done: int) -> None:
            progress(done, total)

        if kind is Kind.XLSX:
            return export_table(target, reading.lines(), words=words, progress=tell)
        filed, callers = reading.filed(), reading.callers()
        return export(target, kind, filed, callers=callers, mark=mark, progress=tell)


class _Counted(Generic[T]):
    def __init__(self, found: Iterable[T], progress: Callable[[int], None]) -> None:
        self._found, self._progress = found, progress
        self.done = 0

    def __iter__(self) -> Iterator[T]:
        for one in self._found:
            yield one
            self.done += 1
            if self.done % EACH == 0:
                self._progress(self.done)
