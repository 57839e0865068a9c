"""The choices nobody has documented, which a test may make and change at any time.

Each field is one ASSUMED fact of the contract with its default; the code that depends on it reads
it from here, when it needs it, and nowhere else. Not here: what breaks (``trouble.py``), behaviour
of people (``behaviour.py``) or of an office (``scenarios.py``).
"""

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal


@dataclass(slots=True, kw_only=True)
class Faults:
    """How this simulated CloudLink behaves where the real one is not documented."""

    end_state: Literal["idle", "completed"] = "idle"  # ASSUMED: state of a leg that has ended
    extra_pbx_data: Literal["object", "string"] = "object"
    """Shape of ``extraPbxData`` in notifications; REST always gives the described string."""
    action_status: Literal[200, 202] = 200  # both documented for call and endpoint updates
    token_status: Literal[200, 201] = 200  # ASSUMED: the samples accept both
    expires_in: int | None = None  # ASSUMED: None draws 3600–4000 s, like the values seen
    code_lifetime: float = 60.0  # ASSUMED: seconds an authorization code lives
    connection_lifetime: float = 300.0  # ASSUMED: seconds a signed notification URL lives
    subscription_lifetime: float = 3600.0  # ASSUMED: seconds a subscription lives
    refused_endpoints: Set[str] = frozenset()
    """Extensions of which nobody may read or hear anything: 403."""  # ASSUMED: who may is not said
    clock_skew: float = 0.0
    """Seconds by which the service's clock is ahead of the true time."""

    def told(self, moment: datetime) -> datetime:
        """Give a moment as the service's clock has it; every time that is told goes through here.

        The service itself reckons in true time: a clock that has always been wrong by as much.
        """
        return moment + timedelta(seconds=self.clock_skew)
