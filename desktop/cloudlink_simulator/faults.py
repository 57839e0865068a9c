"""The choices nobody has documented, and one day the faults, that a test may switch.

Each field is one ASSUMED fact of the contract with its default; the code that depends on it reads
it from here and nowhere else. Not here: behaviour of people (``behaviour.py``) or of an office
(``scenarios.py``).
"""

from collections.abc import Set
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
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
