"""Identifiers and secrets, all drawn from one injected source of chance.

With a seeded source every run of a test sees the same ids; the program uses the system's chance.
"""

import random
import uuid


class Identifiers:
    """Draws new ids."""

    def __init__(self, chance: random.Random | None = None) -> None:
        self._chance = chance if chance is not None else random.SystemRandom()

    def guid(self) -> str:
        """Draw a random GUID, as most CloudLink resources carry."""
        return str(uuid.UUID(int=self._chance.getrandbits(128), version=4))

    def hex32(self) -> str:
        """Draw 32 lower-case hex digits, the documented shape of a subscription id."""
        return f"{self._chance.getrandbits(128):032x}"

    def secret(self) -> str:
        """Draw an opaque token, code or signing key of 256 bits."""
        return f"{self._chance.getrandbits(256):064x}"

    def seconds_between(self, low: int, high: int) -> int:
        """Draw a whole number of seconds; both ends may come."""
        return self._chance.randint(low, high)
