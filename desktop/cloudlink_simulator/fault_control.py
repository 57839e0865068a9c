"""``/simulator/faults``: switch faults and choices, singly or together, and see what they do.

Lives here: the route, which is also what ``--fault`` and Python use. Not here: what there is to
switch (``fault_table.py``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from aiohttp import web

from cloudlink_simulator import bodies
from cloudlink_simulator.errors import ApiError
from cloudlink_simulator.fault_table import BLOWS, CHOICES, BadSetting, checked, checked_choice
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.trouble import Trouble

_PATH = "/simulator/faults"


class FaultControl:
    """The switchboard."""

    def __init__(self, trouble: Trouble, faults: Faults) -> None:
        self._trouble = trouble
        self._faults = faults
        self._defaults = replace(faults)

    def routes(self) -> Iterable[web.RouteDef]:
        """List the routes."""
        yield web.get(_PATH, self.show)
        yield web.put(_PATH, self.put)
        yield web.delete(_PATH, self.delete)

    def change(self, settings: Mapping[str, object]) -> None:
        """Change the faults and choices that are named: all of them, or with ``BadSetting`` none.

        Of a fault: true, an object that narrows it, or false or null for off. Of a choice: its
        value, or false or null for how it was at the start.
        """
        off = {name for name, setting in settings.items() if setting is None or setting is False}
        for name, setting in settings.items():
            if name in CHOICES:
                if name not in off:
                    checked_choice(name, setting)
            else:
                checked(name, True if name in off else setting)
        for name, setting in settings.items():
            if name in CHOICES:
                value = getattr(self._defaults, name) if name in off else setting
                setattr(self._faults, name, value)
            elif name not in off:
                self._trouble.switch_on(name, **checked(name, setting))
            elif name not in BLOWS:
                self._trouble.switch_off(name)

    def clear(self) -> None:
        """Switch everything off, and choose as at the start."""
        self._trouble.clear()
        for name in CHOICES:
            setattr(self._faults, name, getattr(self._defaults, name))

    def described(self) -> dict[str, object]:
        """Describe every fault and every choice."""
        return {
            "faults": self._trouble.described(),
            "choices": {
                name: {
                    "value": getattr(self._faults, name),
                    "default": getattr(self._defaults, name),
                    "possible": possible.possible,
                }
                for name, possible in CHOICES.items()
            },
        }

    async def show(self, _request: web.Request) -> web.Response:
        """Say what is on, what is left of it, how often it has struck, and what is possible."""
        return web.json_response(self.described())

    async def put(self, request: web.Request) -> web.Response:
        """Change what the body names; answers like GET, or 400 and nothing has changed."""
        try:
            self.change(await bodies.read_json(request))
        except BadSetting as error:
            raise ApiError(400, str(error)) from None
        return web.json_response(self.described())

    async def delete(self, _request: web.Request) -> web.Response:
        """Be as at the start."""
        self.clear()
        return web.json_response(self.described())
