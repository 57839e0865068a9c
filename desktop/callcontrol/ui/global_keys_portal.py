"""Keys of the whole desktop where only the desktop itself may listen, as on Wayland.

The portal ``org.freedesktop.portal.GlobalShortcuts``: the desktop shows the user what the program
would like, and the user decides which keys it is.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from itertools import count
from typing import Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    message_bus,
    new_method_call,
)
from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_router
from jeepney.wrappers import unwrap_msg

from callcontrol.global_keys import Combination, GlobalAction, KeyState
from callcontrol.identity import ID
from callcontrol.tasks import Tasks

_log = logging.getLogger(__name__)

_PATH = "/org/freedesktop/portal/desktop"
_BUS = "org.freedesktop.portal.Desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_PORTAL = DBusAddress(_PATH, _BUS, _SHORTCUTS)
_REGISTRY = DBusAddress(_PATH, _BUS, "org.freedesktop.host.portal.Registry")
_REQUEST = "org.freedesktop.portal.Request"
_MOST_WAITING = 100


class _Refused(Exception):
    """The user, or the desktop, said no."""


class PortalKeys:
    """``words`` is what the desktop tells the user of each action."""

    def __init__(
        self,
        pressed: Callable[[GlobalAction], object],
        told: Callable[[Mapping[GlobalAction, KeyState]], object],
        words: Callable[[GlobalAction], str],
        bus: str = "SESSION",
    ) -> None:
        self._pressed, self._told, self._words, self._bus = pressed, told, words, bus
        self._tasks = Tasks()
        self._tokens = count(1)

    def want(self, keys: Mapping[GlobalAction, Combination]) -> None:
        """Ask the desktop for these keys and no others; what became of them is told later."""
        self._tasks.cancel()
        self._told(dict.fromkeys(keys, KeyState.WAITING))
        if keys:
            self._tasks.start(self._serve(dict(keys)), name="global keys")

    def close(self) -> None:
        """Give all keys back: the portal does that for a connection that ends."""
        self._tasks.cancel()

    async def _serve(self, keys: Mapping[GlobalAction, Combination]) -> None:
        state = KeyState.UNSUPPORTED
        try:
            async with open_dbus_router(self._bus) as router:
                with suppress(DBusErrorResponse):  # older portals know us by our desktop file
                    await _call(router, _REGISTRY, "Register", "sa{sv}", ID, {})
                await self._listen(router, keys)
        except _Refused:
            state = KeyState.TAKEN
        except (OSError, KeyError, EOFError, ValueError, DBusErrorResponse) as error:
            _log.warning("the desktop offers no keys to programs: %s", type(error).__name__)
        self._told(dict.fromkeys(keys, state))

    async def _listen(self, router: DBusRouter, keys: Mapping[GlobalAction, Combination]) -> None:
        """Until the desktop goes."""
        session = await self._session(router)
        rule = MatchRule(type="signal", interface=_SHORTCUTS, member="Activated", path=_PATH)
        gone = MatchRule(type="signal", interface=message_bus.interface, member="NameOwnerChanged")
        gone.add_arg_condition(0, _BUS)
        news: asyncio.Queue[Message] = asyncio.Queue(_MOST_WAITING)
        with router.filter(rule, queue=news), router.filter(gone, queue=news):
            await Proxy(message_bus, router).AddMatch(rule)
            await Proxy(message_bus, router).AddMatch(gone)
            wanted = [
                (
                    action.value,
                    {
                        "description": ("s", self._words(action)),
                        "preferred_trigger": ("s", combination.trigger),
                    },
                )
                for action, combination in keys.items()
            ]
            answer = await self._ask(
                router, "BindShortcuts", "oa(sa{sv})sa{sv}", session, wanted, ""
            )
            bound = {name for name, _facts in answer.get("shortcuts", ("", ()))[1]}
            self._told(
                {key: KeyState.REGISTERED if key in bound else KeyState.TAKEN for key in keys}
            )
            while (told := await news.get()).header.fields[HeaderFields.member] == "Activated":
                whose, name, *_rest = told.body
                if whose == session and name in keys:
                    self._pressed(GlobalAction(name))

    async def _session(self, router: DBusRouter) -> str:
        options = {"session_handle_token": ("s", "callcontrol")}
        answer = await self._ask(router, "CreateSession", "a{sv}", options=options)
        return str(answer["session_handle"][1])

    async def _ask(
        self,
        router: DBusRouter,
        method: str,
        signature: str,
        *arguments: object,
        options: Mapping[str, object] | None = None,
    ) -> dict[str, Any]:
        """Call a method that answers by a signal; raises ``_Refused``."""
        token = f"callcontrol{next(self._tokens)}"
        sender = str(router.unique_name).lstrip(":").replace(".", "_")
        path = f"{_PATH}/request/{sender}/{token}"
        rule = MatchRule(type="signal", interface=_REQUEST, member="Response", path=path)
        with router.filter(rule) as answers:
            await Proxy(message_bus, router).AddMatch(rule)
            given = {**(options or {}), "handle_token": ("s", token)}
            await _call(router, _PORTAL, method, signature, *arguments, given)
            code, results = (await answers.get()).body
        if code:
            raise _Refused
        return dict(results)


async def _call(
    router: DBusRouter, to: DBusAddress, method: str, signature: str, *arguments: object
) -> None:
    message = new_method_call(to, method, signature, arguments)
    unwrap_msg(await router.send_and_get_reply(message))
