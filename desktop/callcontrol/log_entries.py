"""What an entry of the log looks like, for machines and on a terminal, and what never stands in it.

Code does not log secrets or numbers in the first place; the redaction here is the last line of
defence against what libraries, exceptions and oversights bring along. Where the entries go is the
business of ``logs.py``; which names and tokens are known is told by whoever learns of them.
"""

import json
import logging
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeAlias

Facts: TypeAlias = Mapping[str, str | float | None]
"""What an entry says apart from its sentence; given as ``extra=facts(…)``."""

Hide: TypeAlias = Callable[[str], str]
"""Takes out of a text what is known to be secret or a name."""

_HIDDEN = "[hidden]"

# What stands beside a name that announces a secret: header, JSON, query, repr of a dict or tuple.
_NAMED_SECRET = re.compile(
    r"""
    (?P<name>
        (?: authorization | (?:access_?|refresh_?|id_?)?token | code_?verifier | password
          | (?:client_?)?secret | api_?key | (?<=[?&])code )
        (?: ["']?\s{0,3}[=:] | ["'], ) \s{0,3}
    )
    (?: b?"[^"]*"? | b?'[^']*'? | (?:(?:bearer|basic)\s+)? [^\s"',;&)\]}]+ )
    """,
    re.IGNORECASE | re.VERBOSE,
)

# What looks like a secret or a number wherever it stands; ids and times that support needs stay.
_TELLTALE = re.compile(
    r"""
    (?P<secret> \bbearer\s+[^\s"',;]+ | eyJ[\w-]{8,}(?:\.[\w-]*)* )
  | (?P<kept>
        (?<![\w-]) [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12} (?![\w-])
      | (?<!\d) (?:19|20)\d\d-[01]\d-[0-3]\d (?:[T ]\d\d:\d\d:\d\d(?:\.\d{1,6})?)? (?!\d)
      | (?<![\d.]) 127\.0\.0\.1(?::\d{1,5})? (?!\d)
    )
  | (?P<mail> (?<![\w.+-]) (?=[\w.+-]{0,64}[A-Za-z]) [\w.+-]{1,64} @ (?=[\w-]+\.) )
  | (?P<opaque> [A-Za-z0-9_+-]{40,}={0,2} )
  | (?P<pairs> (?<![\d.]) \d\d(?:\.\d\d){3,4} (?![\d.]) )
  | (?P<number> \d (?: (?:[ )/\u00a0\u2010-\u2015-]{0,3} | (?<=\d{3})\.(?=\d{3})) \d ){4,} )
    """,
    re.IGNORECASE | re.VERBOSE,
)

_SECRET = re.compile(r"\bbearer\s+[^\s\"',;]+|eyJ[\w-]{8,}(?:\.[\w-]*)*", re.IGNORECASE)


def redact(text: str, *, numbers: bool = True) -> str:
    """``text`` without what looks like a secret and, unless ``numbers`` is false, phone numbers.

    Of five digits and more the last two stay, which is enough to tell two callers apart.
    """

    def replacement(found: re.Match[str]) -> str:
        piece = found.group()
        match found.lastgroup:
            case "secret":
                return _HIDDEN
            case "opaque" if re.search(r"\d", piece) and re.search(r"[A-Za-z]", piece):
                return _HIDDEN
            case "mail":
                return "…@"
            case "opaque" | "number" | "pairs" if numbers:
                digits = [character for character in piece if character.isdigit()]
                return f"…{''.join(digits[-2:])}" if len(digits) > 4 else piece
            case _:
                return piece

    return _TELLTALE.sub(replacement, _NAMED_SECRET.sub(rf"\g<name>{_HIDDEN}", text))


def facts(**values: str | float | None) -> dict[str, Facts]:
    """The argument ``extra`` of a log call that tells ``values`` apart from its sentence."""
    return {"facts": values}


_IDS = frozenset({"x-mitel-correlation-id", "x-amzn-requestId", "callId"})
"""Support cannot do without these, whatever they look like; they are nobody's number or name."""
_ID = re.compile(r"[A-Za-z0-9_.:/=+#-]{1,64}")
_INTERNAL_NUMBER = re.compile(r"[0-9*#]{1,7}")
"""A number so short is of a phone in the house, and names it to support."""
_LINE_ENDS = str.maketrans({"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"})


class _Formatter(logging.Formatter):
    """What both kinds of entry share: the sentence, the facts and the traceback, redacted."""

    def __init__(self, *, numbers: bool = True, hide: Hide = str) -> None:
        super().__init__()
        self._numbers, self._hide = numbers, hide

    def _redacted(self, text: str) -> str:
        return redact(self._hide(text), numbers=self._numbers)

    def _said(self, record: logging.LogRecord) -> str:
        """The sentence. One whose arguments do not fit is no reason to print them elsewhere."""
        try:
            said = record.getMessage()
        except Exception:  # noqa: BLE001 - an argument may fail in any way when it is written
            said = f"{record.msg} (its arguments do not fit)"
        return self._redacted(said)

    def _trace(self, record: logging.LogRecord) -> str:
        """Never the text another formatter may have left in ``record.exc_text``."""
        trace = self.formatException(record.exc_info) if record.exc_info else ""
        return self._redacted("\n".join(part for part in (trace, record.stack_info) if part))

    def _facts(self, record: logging.LogRecord) -> dict[str, object]:
        given = getattr(record, "facts", None)
        if not isinstance(given, Mapping):
            return {}
        return {
            str(name): self._fact(str(name), value)
            for name, value in given.items()
            if value is not None and value != ""
        }

    def _fact(self, name: str, value: object) -> object:
        if isinstance(value, bool) or (isinstance(value, int | float) and abs(value) < 10_000):
            return value
        text = self._hide(str(value))
        is_id = name in _IDS and _ID.fullmatch(text)
        if is_id or (name == "endpoint" and _INTERNAL_NUMBER.fullmatch(text)):
            return _without_secrets(text)
        return redact(text, numbers=self._numbers)


class JsonFormatter(_Formatter):
    """One entry as one line of JSON: ``at`` (UTC), ``level``, ``logger``, ``message``, and where
    there are any ``facts`` and ``trace``. A caller's name cannot pose as an entry."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        entry: dict[str, object] = {
            "at": _time(record),
            "level": record.levelname,
            "logger": record.name,
            "message": self._said(record),
        }
        if known := self._facts(record):
            entry["facts"] = known
        if trace := self._trace(record):
            entry["trace"] = trace
        return json.dumps(entry, ensure_ascii=False).translate(_LINE_ENDS)


class TextFormatter(_Formatter):
    """One entry as text for a terminal: UTC time, level, logger, message, facts and traceback.

    Every line after the first is indented, so that a caller's name cannot pose as an entry.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The entry."""
        said = self._said(record)
        if known := self._facts(record):
            said += "; " + " ".join(f"{name}={value}" for name, value in known.items())
        if trace := self._trace(record):
            said += "\n" + trace
        said = "\n    ".join(said.splitlines())
        return f"{_time(record)} {record.levelname:<8} {record.name}: {said}"


def redacted_line(line: str, hide: Hide = str) -> str:
    """A line of a log file, redacted once more: its sentence, its traceback, all but the ids."""
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        return redact(hide(line))
    if not isinstance(entry, dict):
        return redact(hide(line))
    record = logging.LogRecord(str(entry.get("logger", "")), 0, "", 0, "", (), None)
    record.facts = entry.get("facts")
    redacted: dict[str, Any] = {
        str(name): redact(hide(value)) if isinstance(value, str) else None
        for name, value in entry.items()
        if name not in ("at", "facts")
    }
    redacted = {"at": redact(str(entry.get("at", ""))), **redacted}
    if known := JsonFormatter(hide=hide)._facts(record):
        redacted["facts"] = known
    return json.dumps(redacted, ensure_ascii=False).translate(_LINE_ENDS)


def _without_secrets(text: str) -> str:
    hidden = _NAMED_SECRET.sub(rf"\g<name>{_HIDDEN}", text)
    return _SECRET.sub(_HIDDEN, hidden)


def _time(record: logging.LogRecord) -> str:
    at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
    return at.removesuffix("+00:00") + "Z"
