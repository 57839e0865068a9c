"""The history as CSV after RFC 4180: a conversation a row, newest first.

The last column carries what the readable ones leave out, so that a file can be read again. No text
begins with what spreadsheets take for a formula: an apostrophe is put before it, and before an
apostrophe too, so that it can be taken away again. Numbers as ``+1…`` get one as well: without,
a spreadsheet would calculate them.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import BinaryIO

from callcontrol.calls.filed import Filed, Line
from callcontrol.history_files import line_data
from callcontrol.history_files.faults import FileError, FileFault
from callcontrol.history_files.table import COLUMNS, Cell, cells, wall_time

_BEGUN, *_REST = COLUMNS
_SHOWN = [_BEGUN, "begun_utc", *_REST]
_DATA = "data_v"
"""With the version, the name of the last column."""
_DEFUSED = frozenset("'=+-@\t\r\n＝＋－＠")
_LONGEST_CELL = 2**24
_BOM = b"\xef\xbb\xbf"


def write(file: BinaryIO, filed: Iterable[Filed], *, mark: bool = False) -> None:
    """Write all as UTF-8; ``mark`` puts the byte order mark first, by which Excel knows it."""
    file.write(_BOM if mark else b"")
    text = io.TextIOWrapper(file, encoding="utf-8", newline="")
    rows = csv.writer(text)
    rows.writerow((*_SHOWN, f"{_DATA}{line_data.VERSION}"))
    rows.writerows([*_shown(one), line_data.written(one).decode()] for one in filed)
    text.detach()


def read(file: BinaryIO) -> Iterator[tuple[int, Filed]]:
    """Each with the number of the line at which its row begins. Raises ``FileError``."""
    csv.field_size_limit(_LONGEST_CELL)
    text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape", newline="")
    rows = csv.reader(text, strict=True)
    number = 1
    try:
        _check_head(next(rows, []))
        number = rows.line_num + 1
        for row in rows:
            yield number, _filed(row, number)
            number = rows.line_num + 1
    except csv.Error as error:
        fault = FileFault.LINE_BROKEN if number > 1 else FileFault.NOT_OURS
        raise FileError(fault, type(error).__name__, line=number) from error
    finally:
        text.detach()


def _shown(filed: Filed) -> list[str]:
    """The readable cells of a row."""
    begun, *rest = map(_cell, cells(Line.of(filed)))
    return [begun, f"{wall_time(filed.head.started_on, UTC).isoformat()}Z", *rest]


def _cell(cell: Cell) -> str:
    if isinstance(cell, str):
        return f"'{cell}" if cell[:1] in _DEFUSED else cell
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ")
    return "" if cell is None else str(cell)


def _check_head(head: list[str]) -> None:
    *names, data = head or [""]
    version = data.removeprefix(_DATA)
    if names != _SHOWN or not (version.isdecimal() and version.isascii()):
        raise FileError(FileFault.NOT_OURS)
    line_data.check_version(int(version[:9]))


def _filed(row: list[str], number: int) -> Filed:
    if len(row) != len(_SHOWN) + 1:
        raise FileError(FileFault.LINE_BROKEN, "cells are missing", line=number)
    filed = line_data.filed(row[-1], number)
    if row[1:-1] != _shown(filed)[1:]:  # the first is the local time, which is another elsewhere
        raise FileError(FileFault.LINE_CHANGED, line=number)
    return filed
