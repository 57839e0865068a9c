"""Looks once a day for a newer version, never during a call, and fetches it."""

import asyncio
import hashlib
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from callcontrol import __version__
from callcontrol.cloudlink import backoff
from callcontrol.cloudlink.downloads import Downloads, Progress
from callcontrol.cloudlink.errors import CloudLinkError, Unreachable
from callcontrol.cloudlink.network import Network
from callcontrol.cloudlink.timing import Timing
from callcontrol.listeners import Listeners
from callcontrol.settings import SettingsStore
from callcontrol.storage.copies import sync_file
from callcontrol.updates import feed, installation
from callcontrol.updates.feed import Computer, FeedError, Update
from callcontrol.updates.installation import Source

_log = logging.getLogger(__name__)

DAY = timedelta(hours=24)
_SPREAD = 2 * 3600.0
"""Seconds over which the looks of all computers are spread."""
_QUIET_START = 300.0
"""Not before so many seconds of a run: a start has other things to do."""
_STEP = 900.0
_CALL_STEP = 30.0


class UpdateFault(StrEnum):
    """Why an installer is not here; words are in ``ui/update_problems.py``."""

    NO_FILE = "update_no_file"
    WRONG = "update_file_wrong"
    NOT_SAVED = "update_not_saved"


class UpdateError(Exception):
    """An installer was not fetched; ``code`` says why."""

    def __init__(self, fault: UpdateFault) -> None:
        super().__init__(fault.value)
        self.code = fault.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How looking stands: what was ``found``, or what is the ``problem``, a stable code."""

    is_looking: bool = False
    found: Update | None = None
    problem: str = ""
    looked: bool = False
    """Whether somebody has looked in this run."""


class Updates:
    """``statuses`` tells each new ``status``. ``is_busy`` is whether a call is up."""

    def __init__(
        self,
        settings: SettingsStore,
        downloads: Downloads,
        folder: Path,
        *,
        is_busy: Callable[[], bool],
        computer: Computer,
        source: Source | None,
        timing: Timing | None = None,
    ) -> None:
        """Files go to ``folder``; ``source`` None: there is nowhere to look."""
        self.status = Status()
        self.statuses: Listeners[Status] = Listeners()
        self.computer = computer
        self._settings, self._downloads, self._folder = settings, downloads, folder
        self._is_busy, self._source = is_busy, source
        self._timing = timing or Timing()

    @property
    def can_look(self) -> bool:
        """Whether there is a feed, and it is for this program to look at."""
        return self._source is not None and installation.updates_itself(self.computer.kind)

    async def run(self) -> None:
        """Look each day, for ever."""
        if not self.can_look:
            return
        random = self._timing.random
        await self._timing.sleep(_QUIET_START * (1 + random()))
        while True:
            spread = timedelta(seconds=_SPREAD * random())
            while not self._is_due(spread):
                await self._timing.sleep(_STEP)  # by the wall clock: computers sleep
            while self._is_busy():
                await self._timing.sleep(_CALL_STEP)
            if self._settings.current.update_checks:
                await self.look()

    def _is_due(self, spread: timedelta) -> bool:
        if not self._settings.current.update_checks:
            return False
        now = self._timing.now()
        try:
            looked = datetime.fromisoformat(self._settings.current.update_looked_on)
            return not looked <= now < looked + DAY + spread  # a clock may have been put back
        except (ValueError, TypeError):
            return True

    async def look(self) -> None:
        """Look now; ``status`` says what came of it. What fails stays in the log and in there."""
        if self._source is None or self.status.is_looking:
            return
        self._show(Status(is_looking=True, found=self.status.found, looked=True))
        found, problem = self.status.found, ""
        try:
            found = await self._look(self._source)
        except (CloudLinkError, FeedError) as error:
            problem = error.code
            _log.warning("no newer version could be looked for: %s", error.code)
        finally:
            self._settings.remember(update_looked_on=self._timing.now().isoformat())
            self._show(Status(found=found, problem=problem, looked=True))

    async def _look(self, source: Source) -> Update | None:
        document = await self._read(source.feed)
        seen = self._settings.current.update_seen
        known = seen.get(source.key, "")
        told = feed.read(
            document,
            source.key,
            now=self._timing.now(),
            seen=int(known) if known.isdecimal() else 0,
        )
        later = MappingProxyType({**seen, source.key: str(told.sequence)})
        self._settings.remember(update_seen=later)
        found = feed.newest(told, __version__, self.computer)
        _log.info("the newest version is %s", found.version.number if found else "this one")
        return found

    async def _read(self, url: str) -> bytes:
        """What is there, asked for as often as the rule of retries allows."""
        attempt = 0
        while True:
            try:
                return await self._downloads.read(url, feed.LARGEST)
            except CloudLinkError as error:
                attempt += 1
                if attempt >= backoff.ATTEMPTS or not _may_pass(error):
                    raise
                await self._timing.sleep(backoff.delay(attempt - 1, self._timing.random()))

    def skip(self, version: str) -> None:
        """Tell no more of ``version``."""
        self._settings.remember(update_skipped=version)
        self._show(replace(self.status))

    @property
    def news(self) -> Update | None:
        """What the user is to be told of."""
        found = self.status.found
        skipped = self._settings.current.update_skipped
        return None if found is None or found.version.number == skipped else found

    async def fetch(self, update: Update, progress: Progress) -> Path:
        """Bring the installer here; what is returned is what the feed told of, to the last bit.

        Raises ``UpdateError`` and ``CloudLinkError``.
        """
        file = update.file
        if file is None or file.kind not in installation.ENDINGS:
            raise UpdateError(UpdateFault.NO_FILE)
        name = f"callcontrol-{update.version.number}.{installation.ENDINGS[file.kind]}"
        target = self._folder / name
        partial = target.with_name(f"{name}.partial")
        try:
            self._clear()
            partial.touch(mode=0o600)
            with partial.open("wb") as written:
                await self._downloads.save(file.url, written, file.size, progress)
            if await asyncio.to_thread(_kept_digest, partial) != file.sha256:
                raise UpdateError(UpdateFault.WRONG)
            partial.replace(target)
        except OSError as error:
            raise UpdateError(UpdateFault.NOT_SAVED) from error
        finally:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
        return target

    def _clear(self) -> None:
        """Earlier installers are not needed any more."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for old in self._folder.glob("callcontrol-*"):
            old.unlink()

    def _show(self, status: Status) -> None:
        self.status = status
        self.statuses.emit(status)


def updates_here(
    settings: SettingsStore,
    network: Network,
    folder: Path,
    *,
    is_busy: Callable[[], bool],
    timing: Timing,
) -> Updates:
    """Those for this computer, from where settings or build say; by way of ``network``."""
    return Updates(
        settings,
        Downloads(network),
        folder,
        is_busy=is_busy,
        computer=installation.this_computer(),
        source=installation.source(settings.current),
        timing=timing,
    )


def _may_pass(error: CloudLinkError) -> bool:
    if error.status is None:
        return isinstance(error, Unreachable)
    return backoff.may_repeat(error.status, asked=False, repeatable=True)


def _kept_digest(file: Path) -> str:
    """The SHA-256 of ``file``, all of which is on the disk then."""
    sync_file(file)
    with file.open("rb") as contents:
        return hashlib.file_digest(contents, "sha256").hexdigest()
