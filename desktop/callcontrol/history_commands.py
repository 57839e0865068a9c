"""``callcontrol history``: the calls on the command line, whether or not the program runs."""

import os
import re
import shutil
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, time, timedelta
from itertools import islice

from msgspec.structs import replace

from callcontrol.calls.filed import Filed
from callcontrol.calls.record import Outcome
from callcontrol.calls.search import Search
from callcontrol.calls.search_words import Meaning, understood
from callcontrol.cloudlink.models import Direction, EndpointId
from callcontrol.history_files import csv_file, json_file
from callcontrol.history_files.text_table import lines
from callcontrol.paths import Paths
from callcontrol.storage import bulk, encryption
from callcontrol.storage.database import DatabaseError, DatabaseFault, open_to_read
from callcontrol.terminal import complain

_NOTHING, _TROUBLE = 1, 2
_SHOWN = 50
"""Lines of the table, unless asked for more; JSON and CSV have all."""

_TRANSFERRED = frozenset(
    {Outcome.TRANSFERRED, Outcome.TRANSFERRED_BLIND, Outcome.TRANSFERRED_SUPERVISED}
)
OUTCOMES = {one.replace("_", "-"): frozenset({one}) for one in Outcome} | {
    "transferred": _TRANSFERRED
}
_DIRECTIONS = {"in": Direction.INBOUND, "out": Direction.OUTBOUND}
_NAMES: dict[str, Meaning] = {
    **{name.replace("-", " "): outcomes for name, outcomes in OUTCOMES.items()},
    **_DIRECTIONS,
    "today": 0,
    "yesterday": 1,
}
_FAULTS = {
    DatabaseFault.NEWER: "another version of Call Control wrote it; start the program once",
    DatabaseFault.FOREIGN: "it belongs to another program",
    DatabaseFault.DAMAGED: "it is damaged",
    DatabaseFault.LOCKED: "another program holds it",
    DatabaseFault.KEY_MISSING: "it is damaged, or it is encrypted and the keyring is locked",
    DatabaseFault.KEY_WRONG: "it is encrypted with another key than the keyring has",
}


def add_arguments(parser: ArgumentParser) -> None:
    """What ``callcontrol history`` understands."""
    parser.description = (
        "List calls, newest first. WHEN is 2026-03-02, 2026-03-02T14:00, today, yesterday or 7d "
        "(that many days ago). The exit code is 1 if nothing was found, 2 for an error."
    )
    parser.add_argument(
        "query", metavar="QUERY", nargs="*", help='words, "a phrase", #tag, a day, an outcome'
    )
    parser.add_argument("--since", metavar="WHEN", type=_since)
    parser.add_argument("--until", metavar="WHEN", type=_until, help="a day is meant to its end")
    parser.add_argument(
        "--outcome",
        metavar="OUTCOME",
        action="append",
        choices=OUTCOMES,
        default=[],
        help=f"one of {', '.join(OUTCOMES)}",
    )
    parser.add_argument("--direction", choices=_DIRECTIONS)
    parser.add_argument("--line", metavar="NUMBER", action="append", default=[])
    parser.add_argument("--tag", action="append", default=[])
    parser.add_argument("--limit", metavar="N", type=_positive)
    parser.add_argument("--account", metavar="ID", help="where there are several")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="all, as the program exports it")
    form.add_argument("--csv", action="store_true", help="all, as the program exports it")


def list_calls(paths: Paths, given: Namespace) -> int:
    """Print what was asked for of the history of the profile; the exit code."""
    database = paths.database
    if not database.exists():
        complain(f"there is no record of calls in {database.parent}")
        return _NOTHING
    try:
        with encryption.unlocked(database), closing(open_to_read(database)) as connection:
            account = _account(bulk.accounts(connection), given.account)
            if account is None:
                return _TROUBLE if given.account else _NOTHING
            limit = given.limit or (None if given.json or given.csv else _SHOWN)
            return _print(bulk.Reading(connection, account, _search(given)), limit, given)
    except DatabaseError as error:
        complain(f"{database}: {_FAULTS.get(error.fault, 'it cannot be read')}")
        return _TROUBLE
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing is to be flushed
        if isinstance(error, BrokenPipeError):  # whoever read has read enough
            return 0
        complain(f"the list cannot be written: {error.strerror}")
        return _TROUBLE


def _account(known: list[str], wanted: str | None) -> str | None:
    """Whose calls to list; says so where that is not plain."""
    if wanted is not None and wanted not in known:
        complain(f"no calls of {wanted}; known are: {', '.join(known)}")
        return None
    if wanted is None and len(known) > 1:
        others = ", ".join(known[1:])
        complain(f"the calls of {known[0]}, used last; others with --account: {others}")
    if not known:
        complain("no call fits")
        return None
    return wanted or known[0]


def _search(given: Namespace) -> Search:
    today = datetime.now().astimezone().date()
    search = understood(" ".join(given.query), _NAMES, today=today, midnight=_midnight)
    outcomes = frozenset[Outcome]().union(*(OUTCOMES[name] for name in given.outcome))
    return replace(
        search,
        since=given.since or search.since,
        until=given.until or search.until,
        outcomes=outcomes or search.outcomes,
        direction=_DIRECTIONS.get(given.direction, search.direction),
        endpoint_ids=frozenset(map(EndpointId, given.line)),
        tags=search.tags | {tag.removeprefix("#") for tag in given.tag},
    )


def _print(reading: bulk.Reading, limit: int | None, given: Namespace) -> int:
    counted = _Counted(islice(reading.filed(), limit))
    if sys.stdout is None:  # a windowed program on Windows has none
        return _TROUBLE
    out = sys.stdout.buffer
    if given.json:
        json_file.write(out, counted, reading.callers())
    elif given.csv:
        csv_file.write(out, counted)
    else:
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        filed = list(counted)
        if filed:
            out.write("".join(f"{line}\n" for line in lines(filed, width)).encode())
        else:
            complain("no call fits")
    out.flush()
    return 0 if counted.any else _NOTHING


class _Counted:
    def __init__(self, found: Iterator[Filed]) -> None:
        self._found = found
        self.any = False

    def __iter__(self) -> Iterator[Filed]:
        for one in self._found:
            self.any = True
            yield one


def _since(text: str) -> datetime:
    found = _day(text)
    return _midnight(found) if found is not None else _moment(text)


def _until(text: str) -> datetime:
    found = _day(text)
    return _midnight(found + timedelta(days=1)) if found is not None else _moment(text)


def _day(text: str) -> date | None:
    today = datetime.now().astimezone().date()
    ago = re.fullmatch(r"(\d{1,5})d", text)
    days = int(ago[1]) if ago else {"today": 0, "yesterday": 1}.get(text)
    if days is not None:
        return today - timedelta(days=days)
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else None
    except ValueError:  # as the 30th of February; whoever looks for a time says so
        return None


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError, OSError) as error:
        words = f"{text!r} is no day: write 2026-03-02, today, yesterday or 7d"
        raise ArgumentTypeError(words) from error


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise ArgumentTypeError(f"{text!r} is no number of calls")
    return int(text)
