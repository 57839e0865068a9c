"""What keeps calls from their history, in one sentence: what is wrong, and where they are now."""

from pathlib import Path
from typing import TYPE_CHECKING

from callcontrol.listeners import Listeners
from callcontrol.storage.database import DatabaseFault
from callcontrol.ui import problems, times
from callcontrol.ui.translation import tr

if TYPE_CHECKING:  # they load what the first paint does not wait for
    from collections.abc import Callable

    from callcontrol.session import Session
    from callcontrol.storage.history_file import HistoryFile

_DAMAGED = DatabaseFault.PARTLY_DAMAGED


class HistoryTrouble:
    """``changed`` tells each new ``sentence``; it is empty when all is well."""

    def __init__(self) -> None:
        self.changed: Listeners[str] = Listeners()
        self._file: HistoryFile | None = None
        self._session: Session | None = None
        self._code = ""
        self._is_damaged = False
        self._unsubscribe: Callable[[], None] = lambda: None

    def show_file(self, file: "HistoryFile") -> None:
        """Tell from now on how ``file`` could be opened; again when it was opened anew."""
        self._file, self._is_damaged = file, False
        self.changed.emit(self.sentence)

    def show_damage(self) -> None:
        """Tell that parts of the file that is open cannot be read."""
        self._is_damaged = True
        self.changed.emit(self.sentence)

    def follow(self, session: "Session | None") -> None:
        """Tell what keeps this session from its work."""
        self._unsubscribe()
        self._session, self._code = session, ""
        if session is not None:
            self._unsubscribe = session.troubles.subscribe(self._hear)

    @property
    def sentence(self) -> str:
        """What is wrong now, what to do about it, and where new calls are."""
        file, session = self._file, self._session
        if file is not None and file.fault is not None:
            return f"{problems.sentence(file.fault)} {_kept_in(file.place, file.path)}"
        if not self._code or session is None:
            return problems.sentence(_DAMAGED) if self._is_damaged else ""
        said = problems.sentence(self._code)
        if not session.calls_wait:
            return said
        return f"{said} {_kept_in(session.calls_kept_in, session.history.path)}"

    @property
    def aside(self) -> str:
        """What a newer version has recorded, and this one cannot show: worth knowing."""
        if self._file is None or not self._file.set_aside:
            return ""
        latest = self._file.set_aside[0]
        return tr(
            "A newer version of Call Control was used here until {date}. What it recorded is kept "
            "in {file} and comes back with that version."
        ).format(date=times.day_and_time(latest.written_on), file=latest.file.name)

    def _hear(self, code: str) -> None:
        self._code = code
        self.changed.emit(self.sentence)


def _kept_in(place: Path | None, history: Path) -> str:
    if place is None:
        return tr("New calls are kept in memory only, and are lost when Call Control ends.")
    if place.parent == history.parent:
        return tr("New calls are kept beside it in {file}.").format(file=place.name)
    return tr(
        "New calls are kept in {file}, which this computer may clear when it starts again."
    ).format(file=place)
