"""Hiding at the service the records of calls that the user has deleted here, until it is done.

What is still to be hidden is kept in the history, so it outlives the program. A record is found as
``calls/server_records.py`` says.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from callcontrol import call_records
from callcontrol.calls import server_records
from callcontrol.cloudlink.errors import CloudLinkError, NotFound, SignInRequired
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import EndpointId, Identity
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.history import History
from callcontrol.tasks import Tasks

_log = logging.getLogger(__name__)

_FIRST_PAUSE, _LONGEST_PAUSE = 60.0, 3600.0
_LATE = timedelta(days=1)
"""A call of so long ago that has no record yet will have none."""
_MARGIN = timedelta(minutes=10)
"""Records are read from so long before: clocks differ."""


class RecordHiding:
    """``now`` is by this computer's clock; a few minutes are no matter."""

    def __init__(
        self,
        *,
        media: Media,
        history: History,
        identity: Identity,
        endpoint_ids: Sequence[EndpointId],
        now: Callable[[], datetime],
        tasks: Tasks,
    ) -> None:
        self._media = media
        self._history = history
        self._principal_id = identity.principal_id
        self._own = call_records.own_phone(identity, endpoint_ids)
        self._now = now
        self._tasks = tasks
        self._hiding: asyncio.Task[None] | None = None

    def start(self) -> None:
        """There may be something to hide, and the service may be reached."""
        if self._hiding is not None:
            self._hiding.cancel()
        self._hiding = self._tasks.start(self._until_hidden(), name="hide records")

    async def _until_hidden(self) -> None:
        pause = _FIRST_PAUSE
        while True:
            try:
                if await self._hide():
                    return
            except SignInRequired:
                raise
            except (CloudLinkError, DatabaseError) as error:
                _log.warning("records of deleted calls are not hidden yet: %s", error.code)
            await asyncio.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)

    async def _hide(self) -> bool:
        """Hide what can be found; whether nothing is left to hide."""
        to_hide = self._history.deleted.to_hide()
        # the records of other phones are not the user's to hide
        self._history.deleted.hidden(one for one in to_hide if one.endpoint_id != self._own)
        ours = [one for one in to_hide if one.endpoint_id == self._own]
        if self._own is None or not ours:
            return True
        since = ours[0].began_on - _MARGIN
        found = await call_records.ended_since(self._media, self._principal_id, self._own, since)
        matching = server_records.of_deleted(found, ours)
        for record_id, one in matching.items():
            with suppress(NotFound):  # somebody else has hidden it
                await self._media.hide_record(record_id)
            self._history.deleted.hidden([one])
        left = [one for one in ours if one not in matching.values()]
        without = [one for one in left if one.began_on < self._now() - _LATE]
        self._history.deleted.hidden(without)
        return len(without) == len(left)
