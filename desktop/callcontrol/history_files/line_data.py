"""What one line of a file carries: a conversation as JSON that loses nothing."""

from datetime import datetime
from typing import TypeVar

import msgspec
from msgspec import Struct

from callcontrol.calls.filed import CallerRemark, Filed
from callcontrol.history_files.faults import FileError, FileFault

VERSION = 1
"""Of what is written; a file with a higher one is refused."""

T = TypeVar("T")
written = msgspec.json.Encoder().encode
_filed = msgspec.json.Decoder(Filed)
_caller = msgspec.json.Decoder(CallerRemark)


def filed(data: bytes | str, line: int) -> Filed:
    """The conversation in ``data``. Raises ``FileError`` with ``line``."""
    found = _decoded(_filed, data, line)
    if any(map(_has_naive_time, (found, *found.legs, *(leg.call for leg in found.legs)))):
        raise FileError(FileFault.LINE_BROKEN, "a time without a zone", line=line)
    return found


def caller(data: bytes | str, line: int) -> CallerRemark:
    """What was remarked on a caller. Raises ``FileError`` with ``line``."""
    return _decoded(_caller, data, line)


def check_version(version: int) -> None:
    """Raise ``FileError`` for one that this program does not know."""
    if version > VERSION:
        raise FileError(FileFault.NEWER, version)


def _decoded(decoder: "msgspec.json.Decoder[T]", data: bytes | str, line: int) -> T:
    try:
        return decoder.decode(data)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise FileError(FileFault.LINE_BROKEN, type(error).__name__, line=line) from error


def _has_naive_time(value: Struct) -> bool:
    held = (getattr(value, name) for name in value.__struct_fields__)
    return any(isinstance(one, datetime) and one.tzinfo is None for one in held)
