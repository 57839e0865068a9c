"""What one line of a file carries: a conversation as JSON that loses nothing."""

from datetime import datetime
from typing import TypeVar

import msgspec

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
    if any(time is not None and time.tzinfo is None for time in _times(found)):
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


def _times(found: Filed) -> list[datetime | None]:
    times = [found.settled_on]
    for leg in found.legs:
        times += [leg.started_on, leg.state_since, leg.answered_on, leg.ended_on]
        times += [leg.call.created_on, leg.call.timestamp, leg.call.end_time]
    return times
