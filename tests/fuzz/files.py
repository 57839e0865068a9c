"""What comes from the disk, the desktop and the clipboard: links, settings, rules, the history."""

import json
import logging
import re
import shutil
import sqlite3
import tempfile
from base64 import b64encode
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import fields
from datetime import timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from typing import cast

from callcontrol.calls import (
    dial_request,
    number,
    numbers_in_text,
    page_address,
    pop_rule_file,
    pop_rules,
)
from callcontrol.calls.dial_request import DialRequest
from callcontrol.calls.entry import Entry
from callcontrol.calls.not_dialable import NotDialable
from callcontrol.calls.page_triggers import Trigger
from callcontrol.calls.pop_rules import facts
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.search import MISSED, Search
from callcontrol.cloud import cloud_config
from callcontrol.cloudlink.models import Direction, Party
from callcontrol.instance_message import Dial, Jump, NotUnderstood, Show, decode, encode
from callcontrol.settings import Settings, SettingsStore
from callcontrol.storage import rows
from callcontrol.storage.database import DatabaseError, open_database
from callcontrol.storage.history import History
from callcontrol.updates import feed
from callcontrol.updates.feed import FeedError
from tests.callcontrol.storage.samples import NOON, record
from tests.callcontrol.updates.samples import (
    DEBIAN,
    KEY,
    NOW,
    PRIVATE,
    contents,
    signed,
    version,
)
from tests.fuzz.mutation import ODD_TEXTS, Mutator
from tests.fuzz.trial import Target

# --- links ---------------------------------------------------------------------------------------

_LINKS = (
    *("tel:+16135550123", "tel:+1-613-555-0123;ext=12", "tel:2881;phone-context=example.com"),
    *("callto:+442079460018", "callto://6135550123", "tel:%2B16135550123", "TEL:*21*5550123#"),
    *("tel:863-1234;phone-context=+1-914-555", "sip:2881@example.com", "+1 (613) 555-0123"),
    *("sips:+16135550123;ext=5@example.com:5061;user=phone?Replaces=1", "2881, or 613-555-0123"),
    *("613.555.0123 x12", "1-800-FLOWERS", "Call me: +49 (0)30 901820", "٠٦١٣", "911", "*97"),
)
_KEYS = re.compile(r"\+?[0-9*#]+")


def link(mutator: Mutator) -> tuple[str, str]:
    """A link or a text that may be a number, and the country in which it is read."""
    text = mutator.text(mutator.random.choice(_LINKS))
    return text, mutator.random.choice(("", "CA", "GB", "DE", "JP", "zz"))


def read_link(given: tuple[str, str]) -> None:
    """Whatever is dialled in the end is made of keys alone."""
    text, region = given
    number.comparable(text, region)
    number.display(text, region)
    with suppress(NotDialable):
        assert _KEYS.fullmatch(number.to_dial(text, region).keys)
    with suppress(dial_request.Refused):
        for found in numbers_in_text.find(text, region):
            assert _KEYS.fullmatch(found.number.keys)
    request = DialRequest.read(text, region)
    assert _KEYS.fullmatch(request.number.keys)
    assert len(request.given) <= dial_request.LONGEST


# --- the feed of new versions ---------------------------------------------------------------------

_FEEDS = (json.dumps(contents()), json.dumps(contents(version(), version("9.1.0"), sequence=8)))
_SIGNED = (signed().decode(), signed(version("9.1.0")).decode())


def update_feed_document(mutator: Mutator) -> bytes:
    """Spoiled before it was signed, or afterwards."""
    if mutator.random.random() < 0.3:
        return mutator.document(_SIGNED)
    text = mutator.document(_FEEDS).decode(errors="replace")
    signature = b64encode(PRIVATE.sign(feed.signed(text))).decode()
    return json.dumps({"signed": text, "signature": signature}).encode()


def read_update_feed(document: bytes) -> None:
    """What is believed can be offered, and names no file that leads elsewhere."""
    told = feed.read(document, KEY, now=NOW)
    found = feed.newest(told, "0.1.0", DEBIAN)
    if found is not None and found.file is not None:
        assert re.fullmatch(r"[0-9.]+", found.version.number)
        assert re.match(r"https://|http://(127|localhost|\[::1)", found.file.url, re.IGNORECASE)


# --- what a second start says --------------------------------------------------------------------

_MESSAGES = [encode(each).decode() for each in (Show(), Jump(), Dial("tel:+16135550123"))]


def message(mutator: Mutator) -> bytes:
    """A line for the local socket."""
    return mutator.document(_MESSAGES)


def read_message(line: bytes) -> None:
    """What is understood can be said again."""
    told = decode(line)
    assert decode(encode(told)) == (Dial(told.text[:300]) if isinstance(told, Dial) else told)


# --- settings and rules --------------------------------------------------------------------------

RULE = {
    "name": "VIP",
    "enabled": True,
    "combination": "any",
    "conditions": [
        {"subject": "number", "comparison": "begins_with", "value": "+1613"},
        {"subject": "name", "comparison": "one_of", "value": "Ann; Jordan Blake"},
        {"subject": "direction", "comparison": "is", "value": "inbound"},
        {"subject": "called", "comparison": "contains", "value": "2880"},
    ],
    "label": "VIP",
    "colour": "red",
    "details": ["called"],
    "address": "https://crm.example/find/{number}?name={name}&id={id}",
    "triggers": ["ringing", "answered"],
}
SETTINGS = {
    **{
        one.name: getattr(Settings(), one.name)
        for one in fields(Settings)
        if one.type in (str, bool)
    },
    "redirect_port": 8765,
    "pop_offset": [16, 16],
    "service_urls": {"media": "https://media.example/2017-09-01"},
    "watched_endpoints": ["2880", "2881"],
    "pop_rules": [RULE],
    "page_schemes": ["crm"],
    "of a later version": {"a": [1]},
}
_RULES = [json.dumps([RULE, {"name": "bare"}, 17])]
_SETTINGS = [json.dumps(SETTINGS), json.dumps(SETTINGS, indent=2)]
_CALLS = (
    record(1),
    record(2, remote=Party(number="+442079460018", name="Jordan Blake"), ended_on=None),
    record(3, remote=Party(number="", name="")),
)


def rule_list(mutator: Mutator) -> tuple[object, int]:
    """A list of rules, read from JSON, and the call they are asked about."""
    return mutator.value(_RULES[0]), mutator.random.randrange(len(_CALLS))


def read_rules(given: tuple[object, int]) -> None:
    """Rules that are understood are put to work; the others are kept as they are."""
    entries, call = given
    if not isinstance(entries, list):
        return
    kept = pop_rule_file.read(entries)
    assert pop_rule_file.written(kept) == tuple(entries)
    rules = pop_rule_file.rules(kept)
    pop_rules.look(rules, facts(_CALLS[call], "CA"), "CA")
    for page in page_address.pages(rules, _CALLS[call], "CA", trigger=Trigger.RINGING):
        page_address.check(page.address)
        assert page.address.startswith(("http://", "https://"))
    for each in kept:
        if each.rule is not None:
            assert pop_rule_file.read([each.changed(each.rule).written])[0].rule == each.rule


def settings_file(mutator: Mutator) -> bytes:
    """The contents of ``settings.json``."""
    return mutator.document(_SETTINGS)


class SettingsFolder:
    """Reads settings from a real file, changes one, and reads them again."""

    def __init__(self) -> None:
        self._folder = _folder_in_memory()
        self._path = self._folder / "settings.json"

    def __call__(self, contents: bytes) -> None:
        self._path.write_bytes(contents)
        store = SettingsStore(self._path)
        before = store.current
        assert isinstance(before.redirect_port, int)
        pop_rule_file.read(before.pop_rules)
        with suppress(ValueError):
            cloud_config(store)
        store.change(close_hint_shown=not before.close_hint_shown, redirect_port=9)
        assert SettingsStore(self._path).current == store.current

    def close(self) -> None:
        """Needed no more."""
        shutil.rmtree(self._folder)


# --- the history ---------------------------------------------------------------------------------

_PAGE = 4096
_COLUMNS = (
    *("record_id", "endpoint_id", "tracking_id", "direction", "outcome", "consultation_of"),
    *("started_on", "answered_on", "ended_on", "detail", "remote", "local", "handed_to"),
)
_OTHERWISE = (
    "drop table party",
    "drop table call",
    "alter table call rename column detail to other",
    "update account set account_id = x'ff'",
    "update party set number = x'ff80', name = 5",
    "delete from party",
    "pragma user_version = 99",
    "pragma user_version = 0",
    "pragma application_id = 7",
    "create trigger t after insert on call begin select raise(abort, 'no'); end",
    "drop table call; create view call as select * from party",
)
Spoil = tuple[str, object]


def history_file(mutator: Mutator) -> list[Spoil]:
    """What is done to a history that was good."""
    random = mutator.random
    match random.randrange(4):
        case 0:
            column, value = random.choice(_COLUMNS), random.choice(ODD_TEXTS)
            return [("column", (column, value.encode("utf-8", "replace")[:200], random.random()))]
        case 1:
            detail = json.dumps(
                mutator.value(
                    '{"state_since":"2026-03-02T12:01:00.000000Z",'
                    '"call_id":"1","state":"completed","ring_seconds":1.5,"completed":true}'
                )
            )
            return [("column", ("detail", detail, 1.0))]
        case 2:
            return [("sql", random.choice(_OTHERWISE))]
    spoils: list[Spoil] = []
    for _ in range(random.choice((1, 1, 3, 20))):
        at = (random.random() ** 2, random.randrange(_PAGE))
        spoils.append(
            ("bytes", (*at, bytes(random.choices(range(256), k=random.choice((1, 4, 64))))))
        )
    if random.random() < 0.2:
        spoils.append(("cut", random.random()))
    return spoils


class HistoryFolder:
    """Opens spoiled copies of a real history as the program does, and asks all it ever asks."""

    def __init__(self) -> None:
        self._folder = _folder_in_memory()
        good = self._folder / "good.sqlite3"
        with closing(open_database(good)) as database:
            History(database, "account").save(
                *(
                    record(n, minutes=n, remote=Party(number=f"+1613555{n % 30:04}", name=f"N {n}"))
                    for n in range(60)
                ),
                record(60, ended_on=None, outcome=record(60).outcome),
            )
        self._good = good.read_bytes()
        self._path = self._folder / "history.sqlite3"

    def __call__(self, spoils: Sequence[Spoil]) -> None:
        for left in self._folder.glob("history.sqlite3*"):
            left.unlink()
        self._path.write_bytes(self._good)
        for way, how in spoils:
            _SPOIL[way](self._path, how)
        with closing(open_database(self._path)) as database:
            _ask_everything(History(database, "account"))

    def close(self) -> None:
        """Needed no more."""
        shutil.rmtree(self._folder)


def _spoil_column(path: Path, how: object) -> None:
    column, value, share = cast("tuple[str, str | bytes, float]", how)
    with closing(sqlite3.connect(path)) as database, suppress(sqlite3.Error), database:
        database.execute(
            f"update call set {column} = ? where id <= 61 * ?",
            (value.decode() if isinstance(value, bytes) and share < 0.5 else value, share),
        )


def _spoil_sql(path: Path, how: object) -> None:
    with closing(sqlite3.connect(path)) as database, suppress(sqlite3.Error):
        database.executescript(str(how))


def _spoil_bytes(path: Path, how: object) -> None:
    page, place, put = cast("tuple[float, int, bytes]", how)
    data = bytearray(path.read_bytes())
    at = int(page * (len(data) // _PAGE)) * _PAGE + place
    data[at : at + len(put)] = put
    path.write_bytes(data)


def _cut(path: Path, how: object) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * cast("float", how))])


_SPOIL: dict[str, Callable[[Path, object], None]] = {
    "column": _spoil_column,
    "sql": _spoil_sql,
    "bytes": _spoil_bytes,
    "cut": _cut,
}


_SEARCHES = (
    Search(),
    Search(outcomes=MISSED),
    Search(direction=Direction.OUTBOUND, unsettled=True),
    Search(words=("613", "a"), tags=frozenset({"tag"})),
    Search(words=("+1 613 555",), to_follow_up=True),
)


def _ask_everything(history: History) -> None:
    faults: list[DatabaseError] = []
    asked: tuple[Callable[[], object], ...] = (
        history.open_records,
        *(partial(history.entries, one, limit=40) for one in _SEARCHES),
        *(partial(history.count, one) for one in _SEARCHES),
        lambda: history.entries(before=Entry(head=record(40, minutes=40), outcome=Outcome.MISSED)),
        lambda: [leg for entry in history.entries() for leg in history.legs(entry)],
        history.tags,
        lambda: history.last_with("+16135550007", before=NOON + timedelta(hours=1)),
        lambda: history.first_with("+16135550007"),
        history.last_dialled,
        lambda: list(islice(history.people(), 50)),
        lambda: history.count_since("+16135550007", NOON),
        lambda: history.save(record(5, minutes=5), record(100)),
    )
    for ask in asked:
        try:
            _check(ask())
        except DatabaseError as error:
            faults.append(error)
    if faults:
        raise faults[0]


def _check(told: object) -> None:
    """What is told is what it says it is: numbers and names are texts, times have a zone."""
    for each in told if isinstance(told, list) else [told]:
        if isinstance(each, CallRecord):
            facts(each, "CA")
            page_address.values_of(each, "CA", "manual")
            rows.from_record(each)
        elif isinstance(each, Entry):
            rows.from_record(each.head)
        elif isinstance(each, list):
            for person in each:
                assert isinstance(person.party.number, str)
                assert isinstance(person.party.name, str)
                number.comparable(person.comparable)


def _folder_in_memory() -> Path:
    """Where a file costs no disk, if there is such a place."""
    memory = Path("/dev/shm")
    return Path(
        tempfile.mkdtemp(prefix="callcontrol-fuzz-", dir=memory if memory.exists() else None)
    )


def targets() -> list[Target]:
    """All of them, new. What they log is not wanted: they are quiet from then on."""
    logging.getLogger("callcontrol").addHandler(logging.NullHandler())
    refused = (dial_request.Refused, NotDialable)
    return [
        Target(name="link", make=link, use=read_link, errors=refused, share=130),
        Target(
            name="updates",
            make=update_feed_document,
            use=read_update_feed,
            errors=(FeedError,),
            share=20,
        ),
        Target(name="message", make=message, use=read_message, errors=(NotUnderstood,), share=80),
        Target(name="rules", make=rule_list, use=read_rules, errors=(), share=60),
        Target(name="settings", make=settings_file, use=SettingsFolder(), errors=(), share=60),
        Target(
            name="history", make=history_file, use=HistoryFolder(), errors=(DatabaseError,), share=5
        ),
    ]
