"""How the people at the far ends behave, and who can be reached at all.

Lives here: profiles, the table of outside numbers, and the lines with their switches (do not
disturb …). Not here: calls (``exchange.py``), user accounts (``accounts.py``).
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from cloudlink_simulator.legs import Ending, Party


class Behaviour(StrEnum):
    """What the person at a line does when it is called."""

    ANSWERS = "answers"
    HANGS_UP = "hangs_up"
    """Answers, talks for a while and hangs up."""
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    DO_NOT_DISTURB = "do_not_disturb"
    NOT_OBTAINABLE = "not_obtainable"
    MANUAL = "manual"
    """Does nothing by itself: whoever drives the simulator acts for this party."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A behaviour with its times, in seconds."""

    behaviour: Behaviour
    after: float = 2.0
    """How long it rings before this person answers."""
    talks_for: float = 4.0
    """How long the person talks before hanging up (``HANGS_UP`` only)."""

    @property
    def refusal(self) -> Ending | None:
        """How a call to this person fails at once, if it does."""
        return _REFUSALS.get(self.behaviour)

    @property
    def picks_up(self) -> bool:
        """Whether this person answers by itself."""
        return self.behaviour in {Behaviour.ANSWERS, Behaviour.HANGS_UP}


_REFUSALS = {
    Behaviour.BUSY: Ending.BUSY,
    Behaviour.DO_NOT_DISTURB: Ending.DO_NOT_DISTURB,
    Behaviour.NOT_OBTAINABLE: Ending.NOT_OBTAINABLE,
}

MANUAL = Profile(behaviour=Behaviour.MANUAL)

OUTSIDE_PROFILES: Mapping[str, Profile] = {
    "01": Profile(behaviour=Behaviour.ANSWERS, after=1.0),
    "02": Profile(behaviour=Behaviour.NO_ANSWER),
    "03": Profile(behaviour=Behaviour.BUSY),
    "04": Profile(behaviour=Behaviour.DO_NOT_DISTURB),
    "05": Profile(behaviour=Behaviour.HANGS_UP, after=1.0, talks_for=4.0),
    "06": Profile(behaviour=Behaviour.NOT_OBTAINABLE),
}
"""Who answers an outside number, by its last two digits."""

OUTSIDE_DEFAULT = Profile(behaviour=Behaviour.ANSWERS, after=2.0)
"""Anyone else outside."""

_SEPARATORS = re.compile(r"[\s().\-/]")
_OUTSIDE_NUMBER = re.compile(r"\+?[0-9]{5,15}")
ANONYMOUS = "anonymous"
"""Endpoint id of an outside caller who withholds the number."""


@dataclass(slots=True, kw_only=True)
class Line:
    """One extension of the office, with the switches of its telephone."""

    number: str
    name: str
    dnd: bool = False
    message_waiting: bool = False
    user_availability: str = "available"
    in_service: bool = True
    """An extension out of service, its plug pulled, is not rung."""
    tells_events: bool = True
    """Whether its calls are published: those of a hot desk, or of a telephone that the gateway does
    not monitor, can be read and acted on, but nothing is told of them."""
    profile: Profile | None = None
    """Set by whoever drives the simulator; ``None`` follows the scenario."""


class Lines:
    """Every line that can be called: the office's extensions and the outside world."""

    def __init__(
        self,
        names: Mapping[str, str],
        *,
        colleagues: Profile,
        outside: Profile | None = None,
        attended: Callable[[str], bool] = lambda _extension: False,
    ) -> None:
        """Set up the lines.

        ``colleagues`` is the profile of extensions where no client is signed in (``attended``
        says where one is: its user acts, nobody else). ``outside`` replaces the table of outside
        numbers.
        """
        self.extensions = {number: Line(number=number, name=names[number]) for number in names}
        self._colleagues = colleagues
        self._outside = outside
        self._attended = attended
        self._outside_set: dict[str, Profile] = {}

    def party(self, number: str) -> Party:
        """Say how a number is presented on the displays of others."""
        line = self.extensions.get(number)
        return Party(number, line.name if line else "")

    def set_profile(self, number: str, profile: Profile) -> None:
        """Change how the person at a line, inside or outside, behaves from the next call on."""
        line = self.extensions.get(number)
        if line:
            line.profile = profile
        else:
            self._outside_set[number] = profile

    def profile(self, number: str) -> Profile:
        """Say how the person at a number will behave when called now."""
        line = self.extensions.get(number)
        if line is None:
            return self._outside_profile(number)
        if not line.in_service:
            return Profile(behaviour=Behaviour.NOT_OBTAINABLE)
        if line.dnd:
            return Profile(behaviour=Behaviour.DO_NOT_DISTURB)
        if line.profile:
            return line.profile
        return MANUAL if self._attended(number) else self._colleagues

    def _outside_profile(self, number: str) -> Profile:
        if number in self._outside_set:
            return self._outside_set[number]
        if not _OUTSIDE_NUMBER.fullmatch(number):
            return Profile(behaviour=Behaviour.NOT_OBTAINABLE)
        return self._outside or OUTSIDE_PROFILES.get(number[-2:], OUTSIDE_DEFAULT)


def dialled(text: str) -> str:
    """Strip what people write into numbers: ``(613) 555-0123`` is ``6135550123``."""
    return _SEPARATORS.sub("", text)
