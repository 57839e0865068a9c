"""The log file, what may never stand in it, and the last resort for errors nobody caught.

Code does not log secrets or numbers in the first place; the redaction here is the last line of
defence against what libraries, exceptions and oversights bring along.
"""

import logging
import re
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

_log = logging.getLogger(__name__)

_FILE_BYTES = 2_000_000
_OLDER_FILES = 3

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
  | (?P<opaque> [A-Za-z0-9_+-]{40,}={0,2} )
  | (?P<number> \d (?: (?:[ )/\u00a0\u2010-\u2015-]{0,3} | (?<=\d{3})\.(?=\d{3})) \d ){4,} )
    """,
    re.IGNORECASE | re.VERBOSE,
)


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
            case "opaque" | "number" if numbers:
                digits = [character for character in piece if character.isdigit()]
                return f"…{''.join(digits[-2:])}" if len(digits) > 4 else piece
            case _:
                return piece

    return _TELLTALE.sub(replacement, _NAMED_SECRET.sub(rf"\g<name>{_HIDDEN}", text))


class RedactingFormatter(logging.Formatter):
    """One entry as text: UTC time, level, logger, message and traceback, redacted throughout.

    Every line after the first is indented, so that a caller's name cannot pose as an entry.
    """

    def __init__(self, *, numbers: bool = True) -> None:
        super().__init__()
        self._numbers = numbers

    def format(self, record: logging.LogRecord) -> str:
        """The entry; never the text another formatter may have left in ``record.exc_text``."""
        said = record.getMessage()
        if record.exc_info:
            said += "\n" + self.formatException(record.exc_info)
        if record.stack_info:
            said += "\n" + record.stack_info
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        said = "\n    ".join(redact(said, numbers=self._numbers).splitlines())
        return f"{at.removesuffix('+00:00')}Z {record.levelname:<8} {record.name}: {said}"


def start_logging(path: Path, *, detailed: bool = False) -> Callable[[], None]:
    """Log to ``path``, rotated, and warnings to stderr; the result ends that.

    ``detailed`` adds our debug messages and leaves phone numbers readable; secrets stay hidden.
    A file that cannot be written costs the file only.
    """
    from logging.handlers import RotatingFileHandler  # late: it imports socket and pickle

    handlers: list[logging.Handler] = []
    if sys.stderr is not None:  # a windowed program on Windows has none
        handlers.append(logging.StreamHandler())
        handlers[0].setLevel(logging.WARNING)
    failure: OSError | None = None
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handlers.append(
            RotatingFileHandler(
                path, maxBytes=_FILE_BYTES, backupCount=_OLDER_FILES, encoding="utf-8"
            )
        )
    except OSError as error:
        failure = error
    root, ours = logging.getLogger(), logging.getLogger("callcontrol")
    ours.setLevel(logging.DEBUG if detailed else logging.INFO)
    for chatty in ("httpx", "httpcore"):  # at INFO they tell addresses, which hold extensions
        logging.getLogger(chatty).setLevel(logging.WARNING)
    for handler in handlers:
        handler.setFormatter(RedactingFormatter(numbers=not detailed))
        root.addHandler(handler)
    if failure is not None:
        _log.warning("no log file: %s", failure)

    def stop() -> None:
        ours.setLevel(logging.NOTSET)
        for handler in handlers:
            root.removeHandler(handler)
            handler.close()

    return stop


OnBug = Callable[[BaseException], None]


def install_excepthooks(on_bug: OnBug) -> None:
    """Log what no one caught, in any thread, and tell ``on_bug``, in the thread it happened in."""

    def in_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            _report(error, "the program", on_bug)

    def in_thread(failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None and not isinstance(failed.exc_value, SystemExit):
            _report(failed.exc_value, failed.thread.name if failed.thread else "a thread", on_bug)

    sys.excepthook = in_main
    threading.excepthook = in_thread


def install_loop_handler(loop: "asyncio.AbstractEventLoop", on_bug: OnBug) -> None:
    """The same for what reaches only the event loop: callbacks, and tasks that nobody awaited."""

    def in_loop(_: object, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if error is None:
            _log.error("the event loop says: %s", context["message"])
        else:
            _report(error, context["message"], on_bug)

    loop.set_exception_handler(in_loop)


def _report(error: BaseException, where: str, on_bug: OnBug) -> None:
    _log.critical("not caught in %s", where, exc_info=error)
    try:
        on_bug(error)
    except Exception:  # noqa: BLE001 - the last resort: after this there is nobody left to tell
        _log.exception("the error could not be shown")
