"""The Media API's live part: endpoints, calls, actions (contract §3, Media description).

Lives here: routes. Not here: what telephones do (``exchange.py``), the shapes of calls
(``call_objects.py``), call history (``history.py``), conferences and recordings
(``media_rest.py``).
"""

from collections.abc import Iterable

from aiohttp import web

from cloudlink_simulator import bodies
from cloudlink_simulator.access import Access, require_control_of
from cloudlink_simulator.accounts import Account, User
from cloudlink_simulator.actions import action_table, run
from cloudlink_simulator.behaviour import Line
from cloudlink_simulator.call_objects import API, call_object
from cloudlink_simulator.call_recording import CallRecordings
from cloudlink_simulator.errors import ApiError
from cloudlink_simulator.exchange import Exchange
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.hal import accepted, collection, filtered
from cloudlink_simulator.leg_table import Refused
from cloudlink_simulator.legs import LegKey, LegState, Party

_AVAILABILITIES = ("available", "busy", "dnd", "away")
_BUSIEST_FIRST = (LegState.CONNECTED, LegState.RINGING, LegState.HELD)
_OUT_OF_SERVICE = "outOfService"


class MediaApi:
    """Routes of endpoints and calls."""

    def __init__(
        self,
        *,
        account: Account,
        exchange: Exchange,
        recordings: CallRecordings,
        access: Access,
        faults: Faults,
    ) -> None:
        self._account = account
        self._exchange = exchange
        self._recordings = recordings
        self._access = access
        self._faults = faults
        self._actions = action_table(exchange, recordings)

    def routes(self) -> Iterable[web.RouteDef]:
        """List the routes."""
        guarded, endpoint = self._access.guarded, f"{API}/endpoints/{{endpoint_id}}"
        yield web.get(endpoint, guarded(self.show_endpoint))
        yield web.put(endpoint, guarded(self.change_endpoint))
        yield web.get(f"{endpoint}/calls", guarded(self.list_calls))
        yield web.post(f"{endpoint}/calls", guarded(self.make_call))
        yield web.get(f"{endpoint}/calls/{{call_id}}", guarded(self.show_call))
        yield web.put(f"{endpoint}/calls/{{call_id}}", guarded(self.change_call))

    # Endpoints

    async def show_endpoint(self, request: web.Request, _user: User) -> web.Response:
        """``GET /endpoints/{endpointId}``."""
        return web.json_response(self.endpoint_object(self._line(request)))

    async def change_endpoint(self, request: web.Request, user: User) -> web.Response:
        """``PUT /endpoints/{endpointId}``: do not disturb, message waiting, availability.

        ``userAvailability`` is described as required; only ``action`` is here (contract §3.7).
        """
        line = self._line(request)
        require_control_of(line.number, user)
        body = await bodies.read_json(request)
        action = bodies.choice(body, "action", ("dnd", "messageWaiting", "pstnRouting"))
        enabled = bodies.flag(body, "enabled", default=False)
        availability = bodies.choice(
            body, "userAvailability", _AVAILABILITIES, default=line.user_availability
        )
        bodies.number(body, "timeoutMs", 3000, 30000, default=6000)
        line.user_availability = availability
        if action == "dnd":
            line.dnd = enabled
        elif action == "messageWaiting":
            line.message_waiting = enabled
        if self._faults.action_status == 202:
            return accepted(202)
        return web.json_response(self.endpoint_object(line))

    def endpoint_object(self, line: Line) -> dict[str, object]:
        """Describe an extension as the API does."""
        states = {leg.state for leg in self._exchange.legs(line.number)}
        state = next((state for state in _BUSIEST_FIRST if state in states), LegState.IDLE)
        return {
            "endpointId": line.number,
            "name": line.name,
            "state": state.value if line.in_service else _OUT_OF_SERVICE,
            "userAvailability": line.user_availability,
            "messageWaiting": line.message_waiting,
            "dnd": line.dnd,
            "_links": {"self": f"{API}/endpoints/{line.number}"},
        }

    # Calls

    async def list_calls(self, request: web.Request, _user: User) -> web.Response:
        """``GET /endpoints/{endpointId}/calls``: the active calls, oldest first."""
        calls = [self._call(key) for key in self._keys(self._line(request).number)]
        return collection(request, filtered(request, calls, lambda call: call))

    async def make_call(self, request: web.Request, user: User) -> web.Response:
        """``POST /endpoints/{endpointId}/calls``: the answer says connected, which is not answered.

        ``successUrl`` and ``failureUrl`` are accepted and ignored: nothing says what is sent there.
        """
        line = self._line(request)
        require_control_of(line.number, user)
        if not line.in_service:
            raise Refused(f"endpoint {line.number} is out of service")
        body = await bodies.read_json(request)
        to = bodies.text(body, "to")
        presented = Party(
            bodies.text(body, "from", default="") or line.number,
            bodies.text(body, "fromName", default="") or line.name,
        )
        record = bodies.flag(body, "record", default=False)
        ring_for = bodies.number(body, "originateTimeout", 0, 120, default=0)
        bodies.number(body, "timeoutMs", 3000, 30000, default=6000)
        for ignored in ("successUrl", "failureUrl", "associatedCallId"):
            bodies.text(body, ignored, default="")
        if bodies.choice(body, "executeOnAnswer", ("bridge",), default=""):
            raise ApiError(403, "feature not allowed: executeOnAnswer")
        leg = self._exchange.make_call(line.number, to, presented=presented, ring_for=ring_for)
        if record:
            self._recordings.start(leg.key)
        return web.json_response(call_object(leg, self._account, self._faults))

    async def show_call(self, request: web.Request, _user: User) -> web.Response:
        """``GET /endpoints/{endpointId}/calls/{callId}``."""
        return web.json_response(self._call(self._key(request)))

    async def change_call(self, request: web.Request, user: User) -> web.Response:
        """``PUT /endpoints/{endpointId}/calls/{callId}``: run an action. The answer has no body."""
        key = self._key(request)
        require_control_of(key.endpoint_id, user)
        body = await bodies.read_json(request)
        self._exchange.leg(key)
        run(self._actions, key, body)
        return accepted(self._faults.action_status)

    def _line(self, request: web.Request) -> Line:
        endpoint_id = request.match_info["endpoint_id"]
        line = self._exchange.lines.extensions.get(endpoint_id)
        if line is None:
            raise ApiError(404, f"no endpoint {endpoint_id}")
        if line.number in self._faults.refused_endpoints:
            raise ApiError(403, f"endpoint {endpoint_id} is not for you")
        return line

    def _key(self, request: web.Request) -> LegKey:
        return LegKey(self._line(request).number, request.match_info["call_id"])

    def _keys(self, endpoint_id: str) -> list[LegKey]:
        return [leg.key for leg in self._exchange.legs(endpoint_id)]

    def _call(self, key: LegKey) -> dict[str, object]:
        return call_object(self._exchange.leg(key), self._account, self._faults)
