"""How long a connection may be believed in: when to ping, when it is dead, whether we have slept.

Pure: no socket, no clock, no sleep in here. Whoever owns the connection tells what it hears, and
calls ``beat`` as often as ``pause`` says. What a sign of life is, ``notification_socket.py`` knows.

The arithmetic. A ping goes out ``PING_EVERY`` after the one before, and has two beats for its
answer; the last sign of life came after the ping before, so a silence is found within
15 + 10 = 25 s of it, and the rest of ``PROOF_LIFE`` is for a computer that is busy.
"""

from enum import StrEnum, auto

from callcontrol.cloudlink.timing import Moment

PROOF_LIFE = 30.0
"""Seconds for which a sign of life proves that the connection lives."""
BEAT = 5.0
"""Seconds between two looks: after a sleep of the computer, the first comes within this time."""
PING_EVERY = 3 * BEAT
ANSWER_WITHIN = 2 * BEAT
PROMPT_ANSWER_WITHIN = 3.0
"""The same where there is reason for doubt."""
_LATE = 2.0
"""A timer may be late by this without a reason for doubt."""
_EARLY = 0.5
"""What is due so soon is due: a timer may also be early, and the next beat is far away."""


class Verdict(StrEnum):
    """What a beat asks for."""

    FINE = auto()
    PING = auto()
    """It is time to ask for a sign of life."""
    DOUBT = auto()
    """Ask for one at once, and wait for it no longer than ``patience`` says."""
    SILENT = auto()
    """Nobody is there any more."""
    ASLEEP = auto()
    """We have slept for too long to believe in anything."""


class Heartbeat:
    """The believing in one connection, from ``now`` on, which is the first sign of its life."""

    def __init__(self, now: Moment, *, ping_every: float = PING_EVERY) -> None:
        self.proof = now
        """When the last sign of life came."""
        self._ping_every = min(ping_every, PING_EVERY)
        self._pinged = now
        self._asked: Moment | None = None
        """The first ping since the last sign of life."""
        self._last = now
        self._due = now.monotonic + BEAT
        self.doubts = False
        """Whether only the answer to a ping proves anything."""
        self._is_told = False

    def heard(self, now: Moment) -> None:
        """A packet was read. In doubt that proves nothing: it may have lain there for long."""
        self._look(now)
        if not self.doubts:
            self.proof, self._asked = now, None

    def pinged(self, now: Moment) -> None:
        """A ping was sent."""
        self._pinged, self._asked = now, self._asked or now

    def answered(self, now: Moment) -> None:
        """All pings have their answers: whatever was in doubt, this is none."""
        self._look(now)
        self.doubts, self._is_told = False, False
        self.proof, self._asked = now, None

    def pause(self) -> float:
        """How long the owner should wait before the next beat."""
        return min(BEAT, self._ping_every)

    def patience(self, now: Moment) -> float:
        """How long to wait for the answer to a ping sent in doubt: never past the proof's end."""
        return min(PROMPT_ANSWER_WITHIN, max(0.0, PROOF_LIFE - now.since(self.proof)))

    def beat(self, now: Moment) -> Verdict:
        """Look at the clocks and say what is to be done."""
        self._look(now)
        self._due = now.monotonic + self.pause()
        if now.since(self.proof) > PROOF_LIFE:
            return Verdict.ASLEEP if self.doubts else Verdict.SILENT
        if self.doubts and not self._is_told:  # once; the ping it asks for will tell
            self._is_told = True
            return Verdict.DOUBT
        if self._asked is not None and now.since(self._asked) > ANSWER_WITHIN - _EARLY:
            return Verdict.SILENT
        if now.since(self._pinged) > self._ping_every - _EARLY:
            return Verdict.PING
        return Verdict.FINE

    def doubt(self) -> None:
        """Something may have changed: from now on only the answer to a ping proves anything."""
        self.doubts = self._is_told = True

    def _look(self, now: Moment) -> None:
        """Take note of a sleep, of a clock that was set, and of not having had a turn in time."""
        late = now.monotonic - self._due > _LATE
        if late or now.jumped(self._last):
            self.doubts, self._is_told = True, False
            self._asked = None  # its answer may lie unread
            self._due = now.monotonic + BEAT
        self._last = now
