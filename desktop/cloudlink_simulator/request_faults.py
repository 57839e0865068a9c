"""What goes wrong with requests to the APIs: refusals, delays, lost and senseless answers.

Lives here: each fault's answer. Not here: whether it strikes (``trouble.py``). The control
interface under ``/simulator`` and the portal's pages are never touched.
"""

import math
from collections.abc import Callable, Mapping
from datetime import timedelta
from email.utils import format_datetime

from aiohttp import web

from cloudlink_simulator.access import Handler
from cloudlink_simulator.call_objects import API
from cloudlink_simulator.errors import error_response, gateway_response
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.nonsense import nonsense
from cloudlink_simulator.timekeeping import Timekeeper, iso, sleep
from cloudlink_simulator.trouble import Fault, Trouble

_COMMANDS = frozenset({"POST", "PUT"})


class RequestFaults:
    """Stands before the routes of the APIs."""

    def __init__(self, trouble: Trouble, faults: Faults, time: Timekeeper) -> None:
        self._trouble = trouble
        self._faults = faults
        self._time = time

    def facing(self, handler: Handler) -> Handler:
        """Let a handler's requests meet the faults that are on."""

        async def answer(request: web.Request) -> web.StreamResponse:
            names = (request.path, f"{request.method} {request.path}")
            latency = self._trouble.strike("latency", *names)
            if latency:
                await sleep(self._time, latency.number("seconds_each"))
            for name, refuse in _REFUSALS.items():
                fault = self._trouble.strike(name, *names)
                if fault:
                    return refuse(self, request, fault)
            return await self._carry_out(request, handler, names)

        return answer

    async def _carry_out(
        self, request: web.Request, handler: Handler, names: tuple[str, ...]
    ) -> web.StreamResponse:
        """Do what was asked for, and see whether the answer gets through."""
        response = await handler(request)
        if request.method in _COMMANDS and request.path.startswith(f"{API}/endpoints/"):
            slow = self._trouble.strike("slow_pbx", *names)
            if slow:
                await sleep(self._time, slow.number("after"))
                return error_response(504, "the PBX did not answer in time")
        if self._trouble.strike("lost_answer", *names):
            if request.transport:
                request.transport.abort()
            return response
        senseless = self._trouble.strike("bad_json", *names)
        if senseless:
            body = nonsense(senseless.word("kind"), self._trouble.chance)
            return web.Response(body=body, content_type="application/json")
        return response

    def _rate_limited(self, _request: web.Request, fault: Fault) -> web.Response:
        return self._later(error_response(429, "too many requests"), fault)

    def _unavailable(self, _request: web.Request, fault: Fault) -> web.Response:
        return self._later(error_response(503, "the service is unavailable"), fault)

    def _later(self, response: web.Response, fault: Fault) -> web.Response:
        """Say when to come again, in the spelling that is asked for."""
        wait = fault.number("wait")
        again = self._faults.told(self._time.now()) + timedelta(seconds=wait)
        spelled = {
            "seconds": str(math.ceil(wait)),
            "http_date": format_datetime(again, usegmt=True),
            "iso_date": iso(again),
        }.get(fault.word("retry_after"))
        if spelled:
            response.headers["retry-after"] = spelled
        return response

    def _unauthorized(self, _request: web.Request, _fault: Fault) -> web.Response:
        return error_response(401, "the access token is missing, unknown or expired")

    def _forbidden(self, _request: web.Request, _fault: Fault) -> web.Response:
        return error_response(403, "you may not do that")

    def _invalid_path(self, request: web.Request, _fault: Fault) -> web.Response:
        return gateway_response(request.headers.get("Authorization"))

    def _not_found(self, _request: web.Request, _fault: Fault) -> web.Response:
        return error_response(404, "there is no such thing")

    def _quota(self, _request: web.Request, fault: Fault) -> web.Response:
        # ASSUMED: no source says how an exhausted quota is told.
        return error_response(int(fault.number("status")), "the quota of this account is exceeded")

    def _server_error(self, _request: web.Request, fault: Fault) -> web.Response:
        return error_response(int(fault.number("status")), "unexpected error")

    def _gateway_timeout(self, _request: web.Request, _fault: Fault) -> web.Response:
        return error_response(504, "the PBX did not answer in time")


_REFUSALS: Mapping[str, Callable[[RequestFaults, web.Request, Fault], web.Response]] = {
    "unauthorized": RequestFaults._unauthorized,
    "forbidden": RequestFaults._forbidden,
    "invalid_path": RequestFaults._invalid_path,
    "not_found": RequestFaults._not_found,
    "rate_limited": RequestFaults._rate_limited,
    "quota": RequestFaults._quota,
    "server_error": RequestFaults._server_error,
    "unavailable": RequestFaults._unavailable,
    "gateway_timeout": RequestFaults._gateway_timeout,
}
"""What is refused before anything is done. With several on, the first that strikes answers."""
