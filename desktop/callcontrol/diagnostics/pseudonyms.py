"""Numbers and names of a recording, replaced by others that stay the same within one bundle.

Calls can be followed by them, and nobody can tell whose they are. What a message holds is let
through only where its meaning is known: ids, states, times. All else is taken out.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from callcontrol.cloudlink.redaction import KnownTexts
from callcontrol.diagnostics.recorded import Entry
from callcontrol.diagnostics.replay import payload_of


def _fields(names: str) -> frozenset[str]:
    return frozenset(names.split())


_NUMBERS = _fields(
    "from to number calledDevice alertingDevice called_device alerting_device"
    " endpointId endpoint_id endpoint"
)
_NAMES = _fields("fromName toName name")
_IDS = _fields(
    "publicationId callTrackingID tracking_id eventId event_id siteId accountId principalId userId"
    " fromPrincipalId toPrincipalId callLegOwner correlationId subscriptionId record_id"
    " consultation_of version"
)
_PATHS = _fields("subject callId call_id self next")
_WORDS = _fields(
    "topic method state state_text cause cause_text direction eventType event_type outcome kind"
    " connection reason code"
)
_TIMES = _fields(
    "at createdOn created_on endTime end_time timestamp started_on state_since answered_on ended_on"
    " mediaReceivedTimestamp mediaEventProcessedTimestamp expiryDateTime"
)
_FIGURES = _fields("hops ringTime ring_seconds billingTime billing_seconds count format")

_ID = re.compile(r"[A-Za-z0-9_.:#=-]{1,80}")
_WORD = re.compile(r"[A-Za-z][A-Za-z_-]{0,39}")
_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ][\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?|\d{10,13}")
_PATH = re.compile(r"[A-Za-z0-9_.:#=%/?&$+-]{1,200}")
_PHONE_IN_PATH = re.compile(r"(?<=endpoints/)[^/?#]+")
_HIDDEN = "[hidden]"


class Pseudonyms:
    """``own`` are the phones of the user, whose short numbers stay: the log names them too."""

    def __init__(self, own: Collection[str] = ()) -> None:
        self._own = {number for number in own if len(number) <= 7}
        self._numbers: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._known = KnownTexts()

    def number(self, written: str) -> str:
        """One for each way of writing; the last two digits of a long one stay, as in the log."""
        if not written or written in self._own:
            return written
        if written not in self._numbers:
            digits = [sign for sign in written if sign.isdigit()]
            ending = f"…{''.join(digits[-2:])}" if len(digits) > 4 else ""
            self._numbers[written] = f"N{len(self._numbers) + 1}{ending}"
        return self._numbers[written]

    def name(self, written: str) -> str:
        """One for each name; nobody stays nobody."""
        if not written.strip():
            return written
        if written not in self._names:
            self._names[written] = f"Name {len(self._names) + 1}"
            self._known.learn_name(written)
        return self._names[written]

    def hide(self, text: str) -> str:
        """``text`` without the names that were met, for the log beside the recording."""
        return self._known.hide(text)

    def entry(self, entry: Entry) -> dict[str, object]:
        """One entry of a recording as it may leave this computer."""
        contents: dict[str, object] = {}
        for key, value in entry.contents.items():
            if key in ("text", "base64"):
                contents |= self._payload(entry.contents)
            elif key == "pages":
                contents[key] = [self._payload(page) for page in value]
            elif key == "endpoints":
                contents[key] = [self.number(str(each)) for each in value]
            else:
                contents[key] = self._value(key, value)
        return {"at": entry.at, "kind": entry.kind, **contents}

    def _payload(self, contents: Mapping[str, Any]) -> dict[str, str]:
        """What came, written anew; what makes no sense is told by its length alone."""
        payload = payload_of(contents)
        try:
            value = json.loads(payload)
            return {"text": json.dumps(self._value("", value), ensure_ascii=False)}
        except (ValueError, RecursionError):
            return {"text": f"malformed: {len(payload)} bytes"}

    def _value(self, key: str, value: Any) -> Any:
        match value:
            case dict():
                return {_key(name): self._value(name, each) for name, each in value.items()}
            case list() if key == "hops":
                return [each if isinstance(each, int | float) else None for each in value]
            case list():
                return [self._value(key, each) for each in value]
            case bool() | None:
                return value
            case int() | float() if key in _TIMES | _FIGURES | _IDS:
                return value
            case int() | float():
                written = self._text(key, str(value))
                return 0 if written == _HIDDEN else written
            case _:
                return self._text(key, str(value))

    def _text(self, key: str, text: str) -> str:
        if not text:
            return text
        if key in _NUMBERS:
            return self.number(text)
        if key in _NAMES:
            return self.name(text)
        if key == "extraPbxData":
            return self._payload({"text": text})["text"]
        if key in _PATHS and _PATH.fullmatch(text):
            return _PHONE_IN_PATH.sub(lambda phone: self.number(phone.group()), text)
        form = _ID if key in _IDS else _WORD if key in _WORDS else _TIME if key in _TIMES else None
        return text if form is not None and form.fullmatch(text) else _HIDDEN


def own_phones(recorded: list[Entry]) -> set[str]:
    """The phones that were watched while it was recorded."""
    return {
        str(each)
        for entry in recorded
        if entry.kind == "session"
        for each in entry.contents.get("endpoints", ())
    }


def anonymous(recorded: list[Entry], pseudonyms: Pseudonyms) -> Iterator[str]:
    """The lines of the recording as it may leave this computer."""
    for entry in recorded:
        try:
            yield json.dumps(pseudonyms.entry(entry), ensure_ascii=False)
        except (KeyError, TypeError, ValueError):  # it would not play either
            continue


def _key(name: str) -> str:
    """A field's name as the service gives it, or no name at all."""
    return name if re.fullmatch(r"_?[A-Za-z][A-Za-z0-9_]{0,40}", name) else _HIDDEN
