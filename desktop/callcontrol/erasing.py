"""Takes out of all that the program keeps what the user wants gone: a person, names, what is old.

The files of the history are changed in worker threads, by connections of their own; the rest is in
memory here. A session that goes on knows what has gone until it is begun anew.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from callcontrol.calls.entry import Entry
from callcontrol.logs import rewrite_logs
from callcontrol.paths import Paths
from callcontrol.settings import SettingsError, SettingsStore
from callcontrol.storage import cipher, erasure, person, privacy, retention
from callcontrol.storage.backup import known_backups
from callcontrol.storage.copies import same_time
from callcontrol.storage.database import (
    DatabaseError,
    DatabaseFault,
    faults_named,
    open_database,
    version_of,
)
from callcontrol.storage.erasure import Tell
from callcontrol.storage.history import History
from callcontrol.storage.migrations import MIGRATIONS
from callcontrol.storage.person import Person
from callcontrol.storage.recording import Recording

_log = logging.getLogger(__name__)
T = TypeVar("T")


class OwnNumber(Exception):
    """The number is of a phone that the history is of: its calls are with others."""

    code = "erase_own_number"


class CallGoesOn(Exception):
    """What is kept of the call that goes on would be written again."""

    code = "erase_call_goes_on"


class Plan(Struct, frozen=True, kw_only=True):
    """What will go of somebody."""

    person: Person
    rules: int = 0
    """For pops, which name them."""

    def __bool__(self) -> bool:
        """Whether anything of them was found where it can be counted."""
        return bool(self.person.calls or self.person.remarks or self.rules or self.person.names)


class Erasing:
    """``comparable`` makes two spellings of a number equal; ``recording`` is that of this run."""

    def __init__(
        self,
        paths: Paths,
        settings: SettingsStore,
        recording: Recording,
        comparable: Callable[[str], str],
    ) -> None:
        self._paths = paths
        self._settings = settings
        self._recording = recording
        self._comparable = comparable
        self._turn = asyncio.Lock()

    async def find(self, number: str) -> Plan:
        """What there is of whoever has ``number``, in any spelling.

        Raises ``DatabaseError``, ``OwnNumber``, and ``ValueError`` for what is no number.
        """
        comparable = self._comparable(number)
        if not comparable:
            raise ValueError("not a number")
        found = await self._in_history(lambda file: person.find(file, comparable, self._comparable))
        if found.is_own:
            raise OwnNumber
        for copy in self._copies():
            with suppress(DatabaseError):  # what cannot be read is told when it cannot be changed
                found |= await asyncio.to_thread(
                    _with, copy, lambda file: person.find(file, comparable, self._comparable)
                )
        rules = self._settings.chosen.pop_rules
        return Plan(person=found, rules=len(rules) - len(self._rules_without(found)))

    async def erase(self, plan: Plan, tell: Tell = lambda _done: None) -> list[Path]:
        """Do it; return the files in which something may be left because they cannot be changed.

        ``tell`` is called in another thread. Raises ``DatabaseError`` where the history itself
        cannot be changed; it may be tried again.
        """
        theirs = plan.person
        left = await self._everywhere(lambda file: erasure.erase(file, theirs, tell))
        left += await asyncio.to_thread(self._clean_texts, theirs.traces.taken_from)
        left += await asyncio.to_thread(self._clean_recording, theirs.traces.are_in)
        try:
            self._settings.change_beneath(pop_rules=self._rules_without(theirs))
        except SettingsError:
            left.append(self._paths.settings)
        return left

    async def make_private(self, account_id: str, number: str) -> list[Path]:
        """Keep the calls of ``account_id`` with ``number`` without whom, those before too.

        Returns and raises as ``erase``.
        """
        comparable = self._comparable(number)
        theirs = await self._in_history(
            lambda file: person.find(file, comparable, self._comparable)
        )
        left = await self._everywhere(
            lambda file: privacy.make_private(file, account_id, number, self._comparable)
        )
        return left + await asyncio.to_thread(self._clean_recording, theirs.traces.are_in)

    async def make_entry_private(self, account_id: str, entry: Entry) -> None:
        """Keep one conversation without whom. Raises ``DatabaseError``."""
        await self._in_history(
            lambda file: privacy.make_conversation_private(file, account_id, entry.head)
        )

    async def forget_names(self, tell: Tell = lambda _done: None) -> list[Path]:
        """Leave no name of anybody in any call. Returns and raises as ``erase``."""
        left = await self._everywhere(lambda file: privacy.forget_names(file, tell))
        return left + await self.forget_recording()

    async def forget_recording(self) -> list[Path]:
        """Leave nothing recorded. Returns as ``erase``."""
        return await asyncio.to_thread(self._clean_recording, lambda _line: True)

    async def make_public(self, account_id: str, number: str) -> None:
        """Keep all of later calls with ``number`` again. Raises ``DatabaseError``."""
        await self._in_history(
            lambda file: History(
                file, account_id, comparable=self._comparable
            ).private_numbers.remove(number)
        )

    async def sweep(self, before: datetime) -> bool:
        """Delete all calls that began earlier than ``before``; whether there were any.

        Raises ``DatabaseError`` as ``erase``.
        """
        gone: list[int] = []
        await self._everywhere(lambda file: gone.append(retention.sweep(file, before)))
        return any(gone)

    async def _in_history(self, work: Callable[..., T]) -> T:
        async with self._turn:
            return await asyncio.to_thread(_with_history, self._paths.database, work)

    async def _everywhere(self, work: Callable[..., object]) -> list[Path]:
        """In the history, then in its copies; returned are those that cannot be changed."""
        await self._in_history(work)
        left = []
        for copy in self._copies():
            try:
                is_own = copy.parent == self._paths.folder
                await asyncio.to_thread(_with_own if is_own else _with, copy, work)
            except DatabaseError as error:
                _log.warning("%s cannot be changed: %s", copy.name, error.fault)
                left.append(copy)
        return left

    def _copies(self) -> list[Path]:
        return known_backups(self._paths.folder)

    def _clean_texts(self, change: Callable[[str], str]) -> list[Path]:
        """The log, and settings that could not be read and were put aside."""
        left = []
        try:
            rewrite_logs(self._paths.log, change)
        except OSError:
            left.append(self._paths.log)
        for file in self._paths.folder.glob(f"{self._paths.settings.name}.*"):
            try:
                text = file.read_text("utf-8", "surrogateescape")
                file.write_text(change(text), "utf-8", "surrogateescape")
            except OSError:
                left.append(file)
        return left

    def _clean_recording(self, concerns: Callable[[str], bool]) -> list[Path]:
        try:
            self._recording.erase(concerns)
        except OSError:
            return [self._paths.recording]
        return []

    def _rules_without(self, theirs: Person) -> tuple[object, ...]:
        traces = theirs.traces
        return tuple(
            rule for rule in self._settings.chosen.pop_rules if not traces.are_in(str(rule))
        )


def _with_history(path: Path, work: Callable[..., T]) -> T:
    with faults_named(), closing(open_database(path)) as file:
        return work(file)


def _with(copy: Path, work: Callable[..., T]) -> T:
    """Raises ``DatabaseError``, also for what a newer version of the program made."""
    with faults_named():
        if version_of(copy) > len(MIGRATIONS):
            raise DatabaseError(DatabaseFault.NEWER, copy.name)
        with closing(cipher.connect(copy, isolation_level=None)) as file:
            return work(file)


def _with_own(copy: Path, work: Callable[..., T]) -> T:
    """The same for one that the program made for itself, and tells from others by its time."""
    with faults_named(), same_time(copy):
        return _with(copy, work)
