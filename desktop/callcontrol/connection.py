"""How the connection stands, made of what the stream of notifications and the reads of calls tell.

What is shown when: a connection that ends is made anew at once, and whoever had it goes on seeing
"connected" for the moments that takes, if it was alive right before (``patience``). Then, and
whenever its life was in question, they see "recovering" until all calls have been read again.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from callcontrol.cloudlink.errors import CloudLinkError
from callcontrol.cloudlink.heartbeat import PROOF_LIFE
from callcontrol.cloudlink.notifications import Disconnected
from callcontrol.cloudlink.rest import Rest
from callcontrol.cloudlink.timing import Timing
from callcontrol.listeners import Listeners
from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.tasks import Tasks

PATIENCE = 3.0
"""Seconds within which a cut is healed without a word: few enough not to miss a call by."""
_UNPROVEN = frozenset({"silent", "asleep"})
"""What a connection ends with that may have been dead for a while."""


def patience(reason: str, *, proof: datetime | None, now: datetime) -> float:
    """For how many seconds somebody may go on seeing "connected" after their connection has ended.

    Never for longer than its last sign of life, at ``proof``, proves that there was one.
    """
    if proof is None or reason in _UNPROVEN:
        return 0.0
    age = (now - proof).total_seconds()
    return min(PATIENCE, max(0.0, PROOF_LIFE - age)) if age >= 0 else 0.0


class Connection:
    """``statuses`` tells each ``ConnectionStatus``; ``status`` is the present one."""

    def __init__(
        self, *, now: Callable[[], datetime], tasks: Tasks, timing: Timing | None = None
    ) -> None:
        """``now`` dates the states; ``timing`` is what the waiting goes by."""
        self.statuses: Listeners[ConnectionStatus] = Listeners()
        self.status = ConnectionStatus(state=ConnectionState.CONNECTING, since=now())
        self._now = now
        self._tasks = tasks
        self._timing = timing or Timing(now=now)
        self._rest = Rest(self._timing, lambda: "")
        self._ending: object | None = None
        """The patience that is under way."""
        self._later: ConnectionStatus | None = None
        """What is shown when it is over."""

    def lost(self, event: Disconnected) -> None:
        """The stream has ended a connection, or an attempt to have one."""
        if event.retry_in is None:
            self.refused(event.error.code, event.proof)
            return
        next_try = self._now() + timedelta(seconds=event.retry_in)
        self._recover(event.error.code, event.proof, next_try, event.failures)

    def suspended(self, proof: datetime | None) -> None:
        """This computer goes to sleep: nobody is to see "connected" when it has woken up."""
        if self.status.state is ConnectionState.CONNECTED:
            since = self._deaf_since(proof)
            recovering = ConnectionState.RECOVERING
            self._show(ConnectionStatus(state=recovering, since=since, reason="asleep"))

    def unread(self, error: CloudLinkError, *, again_in: float) -> None:
        """There is a connection, but the calls could not be read."""
        next_try = self._now() + timedelta(seconds=again_in)
        self._recover(error.code, None, next_try, self._shown_later().tries + 1)

    def known(self) -> None:
        """All calls have been read since the connection is there."""
        self._show(ConnectionStatus(state=ConnectionState.CONNECTED, since=self._now()))

    def refused(self, reason: str, proof: datetime | None = None) -> None:
        """There is no connection, and no attempt will be made; ``proof`` was its last sign."""
        since = self._deaf_since(proof)
        self._show(ConnectionStatus(state=ConnectionState.REFUSED, since=since, reason=reason))

    def signed_out(self) -> None:
        """The sign-in has ended, and with it all that was connected."""
        self._show(
            ConnectionStatus(
                state=ConnectionState.SIGNED_OUT, since=self._now(), reason="sign_in_required"
            )
        )

    async def rest(self, seconds: float) -> None:
        """Wait before the calls are read again; ``hurry`` ends it."""
        await self._rest.take(seconds)

    def hurry(self) -> None:
        """The network is back, or the user does not want to wait."""
        self._rest.end()

    def _recover(
        self, reason: str, proof: datetime | None, next_try: datetime, failures: int
    ) -> None:
        now = self._now()
        later = ConnectionStatus(
            state=ConnectionState.RECOVERING,
            since=self._deaf_since(proof),
            reason=reason,
            next_try=next_try,
            tries=failures,
        )
        if self._ending is not None:  # shown as connected still, but not for longer than before
            self._later = later
            return
        is_connected = self.status.state is ConnectionState.CONNECTED
        wait = patience(reason, proof=proof, now=now) if is_connected else 0.0
        if not wait:
            self._show(later)
            return
        self._later, self._ending = later, object()
        self._tasks.start(self._be_patient(wait, self._ending), name="patience with a cut")

    def _deaf_since(self, proof: datetime | None) -> datetime:
        """Since when there may have been news that nobody heard; at first, since the start."""
        before = self._shown_later()
        if before.state is ConnectionState.CONNECTED:
            return proof or self._now()
        return before.since

    async def _be_patient(self, seconds: float, mine: object) -> None:
        await self._timing.sleep(seconds)
        if self._ending is mine and self._later is not None:
            self._show(self._later)

    def _shown_later(self) -> ConnectionStatus:
        return self._later or self.status

    def _show(self, status: ConnectionStatus) -> None:
        self._later = self._ending = None
        self.status = status
        self.statuses.emit(status)
