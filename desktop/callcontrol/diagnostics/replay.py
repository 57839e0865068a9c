"""Plays what the service said through the same core again and tells what became of the calls.

Wire reading, the filter of duplicates, the PBX's clock, the store and the records are the program's
own; left out are the network, the disk and the screen. What comes out depends on the recording
alone: times are UTC, and calls are counted instead of being given random ids.
"""

import base64
import binascii
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import partial
from itertools import count
from typing import Any

import msgspec

from callcontrol.calls.hearing import hear, hear_dialled
from callcontrol.calls.pbx_clock import PbxClock
from callcontrol.calls.record import CallRecord
from callcontrol.calls.store import CallChange, CallStore
from callcontrol.cloudlink import wire
from callcontrol.cloudlink.errors import OF_ONE_PHONE, NotFound, ProtocolError
from callcontrol.cloudlink.models import Call, EndpointId
from callcontrol.cloudlink.recent_ids import RecentIds
from callcontrol.diagnostics.recorded import BadRecording, Entry, written_state
from callcontrol.storage.recording import FORMAT

_OF_ONE_PHONE = frozenset(error.default_code for error in OF_ONE_PHONE)


def replay(entries: Iterable[Entry]) -> Iterator[str]:
    """The lines of the state log. Raises ``BadRecording`` at an entry that makes no sense."""
    player = _Player()
    number = 0
    for number, entry in enumerate(entries, 1):
        try:
            said, changes = player.play(entry)
        except (KeyError, TypeError, ValueError) as error:
            raise BadRecording(f"entry {number} makes no sense") from error
        yield f"{entry.at} {entry.kind} {said}".rstrip()
        for change in changes:
            yield f"    {player.told(change.after)}"
    live = len(player.store.live)
    yield f"end: {number} entries, {player.malformed} malformed messages, {live} live calls"
    for record in player.records.values():
        yield f"    {player.told(record)}"


class _Player:
    """One session after the other, as they were recorded."""

    def __init__(self) -> None:
        self.malformed = 0
        self.records: dict[str, CallRecord] = {}
        self._names: dict[str, str] = {}
        """What the calls are called here, by the ids of their records."""
        self._numbers = count(1)
        self._watch(())

    def _watch(self, endpoints: Iterable[str]) -> None:
        self._new_ids = count(1)
        self.store = CallStore(new_id=lambda: f"new {next(self._new_ids)} of {len(self._names)}")
        self._clock = PbxClock()
        self._seen = RecentIds()
        self._endpoints = frozenset(endpoints)
        self._events: Counter[str] = Counter()
        self._asked: dict[str, tuple[int, datetime]] = {}
        self._asked_on: dict[str, datetime] = {}

    def told(self, record: CallRecord) -> str:
        """How a call stands, in one line."""
        if record.record_id not in self._names:
            self._names[record.record_id] = f"call {next(self._numbers)}"
        served = record.consultation_of
        for_call = "" if served is None else self._names.get(served, "a call that is not known")
        return written_state(record, self._names[record.record_id], for_call)

    def play(self, entry: Entry) -> tuple[str, list[CallChange]]:
        """What an entry says, and what it changes."""
        contents, here = entry.contents, datetime.fromisoformat(entry.at)
        match entry.kind:
            case "session":
                return self._begin(contents), []
            case "status":
                return f"{contents['connection']} {contents['reason']}", []
            case "notification":
                said, changes = self._notify(payload_of(contents), here)
            case "asked":
                self._asked[str(contents["endpoint"])] = self.store.revision, here
                return str(contents["endpoint"]), []
            case "read":
                said, changes = self._read(contents, here)
            case "not_read":
                said, changes = self._not_read(contents, here)
            case "made":
                endpoint = str(contents["endpoint"])
                call = wire.read_call(payload_of(contents), endpoint_id=endpoint)
                changes = hear_dialled(call, self.store, at=self._clock.at(here))
                said = _name(call)
            case _:
                raise BadRecording(f"nobody knows what {entry.kind!r} is")
        self.records |= {change.after.record_id: change.after for change in changes}
        return said, changes

    def _begin(self, contents: Mapping[str, Any]) -> str:
        if contents["format"] != FORMAT:
            raise BadRecording(f"format {contents['format']} instead of {FORMAT}")
        endpoints = [str(each) for each in contents["endpoints"]]
        goes_on = bool(contents.get("goes_on"))
        if not goes_on or self._endpoints != frozenset(endpoints):
            self._watch(endpoints)
            left = msgspec.convert(contents["open"], list[CallRecord])
            self.store.restore(record for record in left if record.key.endpoint_id in endpoints)
            self.records |= {record.record_id: record for record in self.store.live}
        return " ".join([*endpoints, "goes on"] if goes_on else endpoints)

    def _notify(self, payload: bytes, here: datetime) -> tuple[str, list[CallChange]]:
        try:
            notifications = wire.read_notifications(payload, received=here)
        except ProtocolError:
            self.malformed += 1
            return "malformed", []
        said, changes = [], []
        for one in notifications:
            if not self._seen.is_new(one.publication_id):
                said.append("seen already")
            elif not isinstance(one.content, Call):
                said.append("of no call")
            elif one.content.endpoint_id not in self._endpoints:
                said.append("of no phone that is watched")
            else:
                said.append(_name(one.content))
                endpoint = one.content.endpoint_id
                self._events[endpoint] += 1
                asked_on = self._asked_on.get(endpoint)
                changes += hear(one.content, self.store, self._clock, here=here, asked_on=asked_on)
        return ", ".join(said), changes

    def _read(self, contents: Mapping[str, Any], here: datetime) -> tuple[str, list[CallChange]]:
        endpoint = str(contents["endpoint"])
        read = partial(wire.call_from, endpoint_id=endpoint)
        calls: list[Call] = []
        for page in contents["pages"]:
            calls += wire.read_collection(payload_of(page), read).items
        if endpoint in self._asked:
            self._asked_on[endpoint] = self._asked[endpoint][1]
        said = ", ".join(map(_name, calls)) or "no calls"
        return f"{endpoint}: {said}", self._put_right(endpoint, calls, here)

    def _not_read(
        self, contents: Mapping[str, Any], here: datetime
    ) -> tuple[str, list[CallChange]]:
        """As ``CallReading.read`` does it."""
        endpoint, code = str(contents["endpoint"]), str(contents["code"])
        is_gone = code == NotFound.default_code
        changes: list[CallChange] = []
        if is_gone or (code in _OF_ONE_PHONE and not self._events[endpoint]):
            self._asked.pop(endpoint, None)
            changes = self._put_right(endpoint, [], here)
        return f"{endpoint}: {contents.get('reason', code)}", changes

    def _put_right(self, endpoint: str, calls: list[Call], here: datetime) -> list[CallChange]:
        since, _ = self._asked.pop(endpoint, (self.store.revision, here))
        at = self._clock.at(here)
        return self.store.resync(EndpointId(endpoint), calls, since=since, at=at)


def payload_of(contents: Mapping[str, Any]) -> bytes:
    """What came. Raises ``KeyError``, ``TypeError`` or ``ValueError`` for what holds nothing."""
    if "base64" in contents:
        try:
            return base64.b64decode(contents["base64"], validate=True)
        except binascii.Error as error:
            raise ValueError("no base64") from error
    text = contents["text"]
    if not isinstance(text, str):
        raise TypeError("no text")
    return text.encode("utf-8", "surrogatepass")


def _name(call: Call) -> str:
    return f"{call.endpoint_id}/{call.call_id} {call.state_text or call.state.value}"
