"""The history as one JSON object that loses nothing: a conversation a line, newest first."""

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from callcontrol.calls.filed import CallerRemark, Filed
from callcontrol.history_files import line_data
from callcontrol.history_files.faults import FileError, FileFault

_HEAD = b'{"format":"callcontrol history","version":%d,"entries":['
_CALLERS = b'],"callers":['
_END = b"]}"
_KNOWN_HEAD = re.compile(re.escape(_HEAD).replace(rb"%d", rb"(\d{1,9})"))


def write(file: BinaryIO, filed: Iterable[Filed], callers: Iterable[CallerRemark] = ()) -> None:
    """Write all; ``callers`` are asked for after ``filed``."""
    file.write(_HEAD % line_data.VERSION)
    _write_lines(file, filed)
    file.write(b"\n" + _CALLERS)
    _write_lines(file, callers)
    file.write(b"\n" + _END + b"\n")


def read(file: BinaryIO) -> Iterator[tuple[int, Filed | CallerRemark]]:
    """Each with the number of its line. Raises ``FileError``."""
    head = _KNOWN_HEAD.fullmatch(file.readline().strip())
    if head is None:
        raise FileError(FileFault.NOT_OURS)
    line_data.check_version(int(head[1]))
    of_callers, number = False, 1
    for number, line in enumerate(file, 2):
        data = line.strip()
        if data == _END and of_callers:
            return
        if data == _CALLERS:
            of_callers = True
        else:
            decode = line_data.caller if of_callers else line_data.filed
            yield number, decode(data.removesuffix(b","), number)
    raise FileError(FileFault.LINE_BROKEN, "the end is missing", line=number)


def _write_lines(file: BinaryIO, values: Iterable[Filed | CallerRemark]) -> None:
    separator = b"\n"
    for value in values:
        file.write(separator + line_data.written(value))
        separator = b",\n"
