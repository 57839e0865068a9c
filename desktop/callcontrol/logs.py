"""The log file, and the last resort for errors nobody caught.

What an entry looks like, and what may never stand in it, is the business of ``log_entries.py``.
"""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from callcontrol.log_entries import Hide, JsonFormatter, TextFormatter

if TYPE_CHECKING:
    import asyncio

_log = logging.getLogger(__name__)

_FILE_BYTES = 2_000_000
_OLDER_FILES = 3


def start_logging(path: Path, *, detailed: bool = False, hide: Hide = str) -> Callable[[], None]:
    """Log to ``path``, a line of JSON each, rotated, and warnings to stderr; the result ends that.

    ``detailed`` adds our debug messages and leaves phone numbers readable; secrets stay hidden, and
    so does what ``hide`` knows. A file that cannot be written costs the file only.
    """
    from logging.handlers import RotatingFileHandler  # late: it imports socket and pickle

    handlers: list[logging.Handler] = []
    if sys.stderr is not None:  # a windowed program on Windows has none
        handlers.append(logging.StreamHandler())
        handlers[0].setLevel(logging.WARNING)
        handlers[0].setFormatter(TextFormatter(numbers=not detailed, hide=hide))
    failure: OSError | None = None
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = RotatingFileHandler(
            path,
            maxBytes=_FILE_BYTES,
            backupCount=_OLDER_FILES,
            encoding="utf-8",
            errors="backslashreplace",  # halves of characters: what JSON writes for them too
        )
        file.setFormatter(JsonFormatter(numbers=not detailed, hide=hide))
        handlers.append(file)
    except OSError as error:
        failure = error
    root, ours = logging.getLogger(), logging.getLogger("callcontrol")
    ours.setLevel(logging.DEBUG if detailed else logging.INFO)
    for chatty in ("httpx", "httpcore"):  # at INFO they tell addresses, which hold extensions
        logging.getLogger(chatty).setLevel(logging.WARNING)
    for handler in handlers:
        root.addHandler(handler)
    if failure is not None:
        _log.warning("no log file: %s", failure)

    def stop() -> None:
        ours.setLevel(logging.NOTSET)
        for handler in handlers:
            root.removeHandler(handler)
            handler.close()

    return stop


def rewrite_logs(path: Path, change: Callable[[str], str]) -> None:
    """Change the text of the log at ``path`` and of the older ones beside it, line by line.

    What is logged meanwhile waits. Raises ``OSError`` for a file that cannot be written anew.
    """
    writers = [
        one
        for one in logging.getLogger().handlers
        if isinstance(one, logging.FileHandler) and Path(one.baseFilename) == path.absolute()
    ]
    for writer in writers:
        writer.acquire()
        writer.close()  # it opens the file again with its next entry
    try:
        for file in sorted(path.parent.glob(f"{path.name}*")):
            before = file.read_text(encoding="utf-8", errors="replace")
            after = "".join(map(change, before.splitlines(keepends=True)))
            if after != before:
                new = file.with_name(f"new-{file.name}")
                new.write_text(after, encoding="utf-8")
                new.replace(file)
    finally:
        for writer in writers:
            writer.release()


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
