"""A recording as entries, from a bundle or a bare file, and how the state of a call is written."""

import hashlib
import json
import zipfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import Party

RECORDING = "recording.jsonl"
MANIFEST = "manifest.json"
"""The names within a bundle."""

_MOST_BYTES = 64_000_000
"""No recording of ours is so large, whatever a packed file unpacks to."""


class BadRecording(ValueError):
    """Nothing that can be played; the text says why, in English, for whoever plays it."""


class Entry(Struct, frozen=True, kw_only=True):
    """One line: when, what kind, and the rest as it was written."""

    at: str
    kind: str
    contents: Mapping[str, Any]


def load(path: Path) -> list[Entry]:
    """The entries of a bundle or of a bare recording. Raises ``BadRecording`` and ``OSError``."""
    contents = _from_bundle(path) if zipfile.is_zipfile(path) else _from_file(path)
    found = list(entries(contents))
    if not found:
        raise BadRecording("nothing is recorded in it")
    return found


def entries(contents: bytes) -> Iterator[Entry]:
    """One after the other; a last line that was cut off by a crash is left out."""
    lines = contents.split(b"\n")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
            at, kind = value.pop("at"), value.pop("kind")
            if datetime.fromisoformat(at).tzinfo is None:
                raise ValueError("a time of no zone")
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            if _is_cut_off(lines, number):
                continue
            raise BadRecording(f"line {number} is no entry of a recording") from error
        yield Entry(at=at, kind=str(kind), contents=value)


def written_state(record: CallRecord, name: str, served: str) -> str:
    """All of a record that matters, with UTC times, as one line under ``name``."""
    call = record.call
    facts = {
        "state": call.state_text or call.state.value,
        "direction": call.direction.value,
        "remote": _party(call.remote),
        "cause": call.cause_text,
        "started": _time(record.started_on),
        "since": _time(record.state_since),
        "answered": _time(record.answered_on),
        "ended": _time(record.ended_on),
        "outcome": record.outcome.value,
        "for": served,
        "handed_to": _party(record.handed_to),
    }
    told = " ".join(f"{key}={value}" for key, value in facts.items() if value)
    return f"{name} {call.endpoint_id}/{call.call_id} {told}"


def _is_cut_off(lines: list[bytes], number: int) -> bool:
    """Whether the line is the last of a run: the file ends there, or an empty line follows it."""
    following = lines[number] if number < len(lines) else b""
    return not following.strip()


def _from_file(path: Path) -> bytes:
    if path.stat().st_size > _MOST_BYTES:
        raise BadRecording("it is far too large for a recording")
    return path.read_bytes()


def _from_bundle(path: Path) -> bytes:
    try:
        with zipfile.ZipFile(path) as bundle:
            if bundle.getinfo(RECORDING).file_size > _MOST_BYTES:
                raise BadRecording("its recording is far too large")
            contents = bundle.read(RECORDING)
            manifest = json.loads(bundle.read(MANIFEST))
        expected = manifest["files"][RECORDING]["sha256"]
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        if isinstance(error, BadRecording):
            raise
        raise BadRecording("it is no bundle of Call Control") from error
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise BadRecording("the packed file is damaged") from error
    if hashlib.sha256(contents).hexdigest() != expected:
        raise BadRecording("its recording is not the one that was packed")
    return contents


def _party(party: Party | None) -> str:
    return json.dumps([party.number, party.name], ensure_ascii=False) if party else ""


def _time(at: datetime | None) -> str:
    if at is None:
        return ""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"
