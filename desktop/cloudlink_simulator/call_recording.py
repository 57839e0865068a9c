"""Recording of live calls: which legs are recorded, paused and tagged.

Only the state is simulated; there is no sound, so nothing ever appears under ``/recordings``.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from cloudlink_simulator.errors import ApiError
from cloudlink_simulator.leg_table import Refused
from cloudlink_simulator.legs import Leg, LegKey


@dataclass(slots=True)
class Recording:
    """The recording of one leg."""

    paused: bool = False
    tags: dict[str, object] = field(default_factory=dict)


class CallRecordings:
    """The legs that are being recorded: those made with ``record: true``."""

    def __init__(self, leg: Callable[[LegKey], Leg]) -> None:
        """``leg`` looks up a live leg, and raises when there is none."""
        self._leg = leg
        self._recordings: dict[LegKey, Recording] = {}

    def start(self, key: LegKey) -> None:
        """Record a leg from now on."""
        self._recordings[key] = Recording()

    def pause(self, key: LegKey) -> None:
        """Pause; refused when it is paused already."""
        recording = self.recording(key)
        if recording.paused:
            raise Refused("the recording is paused already")
        recording.paused = True

    def resume(self, key: LegKey) -> None:
        """Go on; refused when it is not paused."""
        recording = self.recording(key)
        if not recording.paused:
            raise Refused("the recording is not paused")
        recording.paused = False

    def tag(self, key: LegKey, tags: str) -> None:
        """Add tags, given as a JSON object in a string (contract §3.6)."""
        try:
            value = json.loads(tags)
        except (ValueError, RecursionError):
            value = None
        if not isinstance(value, dict):
            raise ApiError(400, "'args' must be a JSON object in a string")
        self.recording(key).tags.update(value)

    def recording(self, key: LegKey) -> Recording:
        """Look up the recording of a live leg; refused when it is not recorded."""
        self._leg(key)
        if key not in self._recordings:
            raise Refused(f"call {key.call_id} is not recorded")
        return self._recordings[key]
