"""Which injected faults are on, and whether one strikes now. No I/O; time and chance are injected.

Lives here: share, count, duration and match of a fault, and how often it has struck. Not here:
which faults there are (``fault_table.py``), what they do, and the choices nobody has documented
(``faults.py``).
"""

import random
import re
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

from cloudlink_simulator.fault_table import BLOWS, FAULTS, LONGEST, Value, checked
from cloudlink_simulator.timekeeping import Cancel, Timekeeper

_LINGERS = frozenset({"half_open"})
"""Faults that stay on when they are spent: the sockets they struck are silent still."""

WhenOn = Callable[["Fault"], None]
WhenOff = Callable[[], None]


class Fault:
    """A fault that is on."""

    def __init__(self, name: str, setting: dict[str, Value]) -> None:
        self.name = name
        self.setting = setting
        self.left = int(self.number("count")) if "count" in setting else None
        """Events it will still strike, if that is limited."""
        self.until: datetime | None = None
        """When it ends, if it does by itself."""
        self._match = re.compile(self.word("match")) if setting.get("match") else None

    def _value(self, parameter: str) -> Value:
        return self.setting.get(parameter, FAULTS[self.name][parameter].default)

    def number(self, parameter: str) -> float:
        """Give a parameter that is a number."""
        return float(self._value(parameter))

    def word(self, parameter: str) -> str:
        """Give a parameter that is a word."""
        return str(self._value(parameter))

    def flag(self, parameter: str) -> bool:
        """Give a parameter that is true or false."""
        return bool(self._value(parameter))

    def fits(self, subjects: tuple[str, ...]) -> bool:
        """Tell whether an event that goes by these names is meant."""
        return self._match is None or any(map(self._match.search, subjects))

    def what_is_left(self, now: datetime) -> dict[str, Value]:
        """Give its setting with the count and the seconds that remain."""
        left: dict[str, Value] = dict(self.setting)
        if self.left is not None:
            left["count"] = self.left
        if self.until is not None:
            left["seconds"] = (self.until - now).total_seconds()
        return left


class Trouble:
    """Every fault that is on."""

    def __init__(self, time: Timekeeper, chance: random.Random) -> None:
        self.chance = chance
        self.struck = Counter[str]()
        """How often each fault has struck since the start or the last ``clear``."""
        self.when_on: dict[str, WhenOn] = {}
        """What to do at once when a fault is switched on, by name."""
        self.when_off: dict[str, WhenOff] = {}
        """What to do when a fault that was on goes off, by name."""
        self._time = time
        self._on: dict[str, tuple[Fault, Cancel]] = {}

    def switch_on(self, name: str, **setting: Value) -> None:
        """Switch a fault on, or change it; raises ``BadSetting``."""
        setting = checked(name, setting)
        fault = Fault(name, setting)
        if name in BLOWS:
            self.struck[name] += 1
            self.when_on[name](fault)
            return
        self._forget(name)
        cancel = _nothing
        seconds = fault.number("seconds")
        if seconds < LONGEST:
            fault.until = self._time.now() + timedelta(seconds=seconds)
            cancel = self._time.call_later(seconds, lambda: self.switch_off(name))
        self._on[name] = fault, cancel
        if name in self.when_on:
            self.when_on[name](fault)

    def switch_off(self, name: str) -> None:
        """Switch a fault off, if it is on."""
        if self._forget(name) and name in self.when_off:
            self.when_off[name]()

    def clear(self) -> None:
        """Switch everything off and begin to count anew."""
        for name in list(self._on):
            self.switch_off(name)
        self.struck.clear()

    def stop(self) -> None:
        """Take back what is planned."""
        for name in list(self._on):
            self._forget(name)

    def fault(self, name: str) -> Fault | None:
        """Give a fault that is on; it does not strike by that."""
        fault, _ = self._on.get(name, (None, None))
        return fault

    def strike(self, name: str, *subjects: str) -> Fault | None:
        """Say whether a fault strikes the event that just happens, and count it.

        ``subjects`` are the names by which ``match`` may mean the event.
        """
        fault = self.fault(name)
        if fault is None or fault.left == 0 or not fault.fits(subjects):
            return None
        share = fault.number("share")
        if share < 1 and self.chance.random() >= share:
            return None
        self.struck[name] += 1
        if fault.left is not None:
            fault.left -= 1
            if fault.left == 0 and name not in _LINGERS:
                self._forget(name)
        return fault

    def described(self) -> dict[str, object]:
        """Describe each fault: what is left of it, how often it struck, what can be set."""
        now = self._time.now()
        return {
            name: {
                "on": name in self._on,
                "left": self._on[name][0].what_is_left(now) if name in self._on else None,
                "struck": self.struck[name],
                "parameters": {key: each.possible for key, each in parameters.items()},
            }
            for name, parameters in FAULTS.items()
        }

    def _forget(self, name: str) -> bool:
        fault, cancel = self._on.pop(name, (None, _nothing))
        cancel()
        return fault is not None


def _nothing() -> None:
    """Stand in for a plan that there is not."""
