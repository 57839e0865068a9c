"""The simulator's own interface, for tests and the demo: ring, act as any party, see the truth.

No token is needed. It is not part of CloudLink, and its own words are spelled with underscores to
show it; calls, endpoints and subscriptions look as they do in the APIs.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict

from aiohttp import web

from cloudlink_simulator import bodies
from cloudlink_simulator.accounts import Account
from cloudlink_simulator.actions import Command, run
from cloudlink_simulator.behaviour import ANONYMOUS, Behaviour, Line, Profile, dialled
from cloudlink_simulator.call_objects import call_object
from cloudlink_simulator.errors import ApiError
from cloudlink_simulator.exchange import Exchange
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.leg_table import UnknownCall
from cloudlink_simulator.legs import Leg, LegKey, LegState, Party
from cloudlink_simulator.notifications import NotificationsApi
from cloudlink_simulator.scenarios import Scenario
from cloudlink_simulator.stories import Player
from cloudlink_simulator.story_table import STORIES
from cloudlink_simulator.subscriptions import Subscriptions

FOREVER = 86400.0


class ControlApi:
    """Routes under ``/simulator``."""

    def __init__(
        self,
        *,
        account: Account,
        exchange: Exchange,
        actions: Mapping[str, Command],
        endpoint_object: Callable[[Line], dict[str, object]],
        notifications: NotificationsApi,
        subscriptions: Subscriptions,
        player: Player,
        scenario: Scenario,
        applications: Mapping[str, int],
        faults: Faults,
    ) -> None:
        """``applications`` counts the requests by their ``x-mitel-app`` header."""
        self._account = account
        self._exchange = exchange
        self._endpoint_object = endpoint_object
        self._notifications = notifications
        self._subscriptions = subscriptions
        self._player = player
        self._scenario = scenario
        self._applications = applications
        self._faults = faults
        self._actions: dict[str, Command] = {
            **actions,
            "pickup": lambda key, body: exchange.pick_up(key, self._extension(body, "by")),
            "far_end_answers": lambda key, _: exchange.answer(
                self._far_end(key, LegState.RINGING).key
            ),
            "far_end_hangs_up": lambda key, _: exchange.end(self._far_end(key).key),
        }

    def routes(self) -> Iterable[web.RouteDef]:
        """List the routes."""
        yield web.post("/simulator/calls", self.ring)
        yield web.post("/simulator/endpoints/{endpoint_id}", self.set_behaviour)
        yield web.post("/simulator/endpoints/{endpoint_id}/calls/{call_id}", self.act)
        yield web.post("/simulator/stories/{name}", self.play)
        yield web.get("/simulator/state", self.show_state)

    async def ring(self, request: web.Request) -> web.Response:
        """Call somebody, from outside or (``from`` an extension) from inside.

        ``{"from", "from_name", "to", "hang_up_after"}``; what is missing is the scenario's opening
        call, and ``"from": ""`` withholds the number. Answers the call ids of both sides; ``to`` is
        null when it does not ring.
        """
        body = await bodies.read_json(request)
        opening = self._scenario.opening_call
        number = bodies.text(body, "from", default=opening.from_number)
        default_name = opening.from_name if "from" not in body else ""
        name = bodies.text(body, "from_name", default=default_name)
        to = bodies.text(body, "to", default=opening.to)
        hang_up_after = bodies.number(body, "hang_up_after", 0, FOREVER, default=FOREVER)
        caller = dialled(number) or ANONYMOUS
        presented = Party(number, name or self._exchange.lines.party(caller).name)
        leg = self._exchange.make_call(caller, to, presented=presented)
        if "hang_up_after" in body:
            self._exchange.hang_up_later(leg.key, hang_up_after)
        called = next(iter(self._exchange.peers(leg)), None)
        return web.json_response(
            {
                "from": _name(leg.key),
                "to": _name(called.key) if called else None,
                "tracking_id": leg.tracking_id,
            }
        )

    async def set_behaviour(self, request: web.Request) -> web.Response:
        """Say how the person at a number, inside or outside, behaves from the next call on.

        ``{"profile": "answers", "after": 1, "talks_for": 4}``; of an extension also, with or
        without it, what goes wrong with its telephone: ``{"events": false}`` publishes nothing of
        its calls any more, ``{"in_service": false}`` pulls its plug.
        """
        body = await bodies.read_json(request)
        if body.keys() & {"events", "in_service"}:
            line = self._line(request.match_info["endpoint_id"])
            events = bodies.flag(body, "events", default=line.tells_events)
            in_service = bodies.flag(body, "in_service", default=line.in_service)
            line.tells_events, line.in_service = events, in_service
            if "profile" not in body:
                return web.json_response(self._endpoint(line))
        behaviour = bodies.choice(body, "profile", tuple(Behaviour))
        profile = Profile(
            behaviour=Behaviour(behaviour),
            after=bodies.number(body, "after", 0, FOREVER, default=2.0),
            talks_for=bodies.number(body, "talks_for", 0, FOREVER, default=4.0),
        )
        self._exchange.lines.set_profile(request.match_info["endpoint_id"], profile)
        return web.json_response(asdict(profile))

    async def act(self, request: web.Request) -> web.Response:
        """Act as any party: each action of the API, and ``pickup``, ``far_end_answers``,
        ``far_end_hangs_up``. Answers the call as it is then, or null when it is over.
        """
        key = LegKey(request.match_info["endpoint_id"], request.match_info["call_id"])
        body = await bodies.read_json(request)
        self._exchange.leg(key)
        run(self._actions, key, body)
        try:
            call = self._call(self._exchange.leg(key))
        except UnknownCall:
            call = None
        return web.json_response({"call": call})

    async def play(self, request: web.Request) -> web.Response:
        """Play a story at once, whatever the scenario; its people do nothing by themselves then."""
        story = STORIES.get(request.match_info["name"])
        if story is None:
            raise ApiError(404, f"the stories are {', '.join(STORIES)}")
        self._player.play(story)
        return web.json_response({"about": story.about})

    async def show_state(self, _request: web.Request) -> web.Response:
        """Show the truth: what a client may know, and what only the exchange knows."""
        legs = self._exchange.legs()
        sessions = self._notifications.broker.sessions.values()
        subscriptions = self._subscriptions.living()
        return web.json_response(
            {
                "scenario": self._scenario.name,
                "endpoints": [
                    self._endpoint(line) for line in self._exchange.lines.extensions.values()
                ],
                "calls": [self._call(leg) for leg in legs],
                "subscriptions": [
                    self._notifications.subscription_object(found) for found in subscriptions
                ],
                "connections": [
                    {
                        "client_id": session.client_id,
                        "username": session.user.username,
                        "topics": list(session.subscribed),
                    }
                    for session in sessions
                ],
                "applications": dict(self._applications),
                "counts": {
                    "calls": len(legs),
                    "subscriptions": len(subscriptions),
                    "connections": len(sessions),
                },
            }
        )

    def _endpoint(self, line: Line) -> dict[str, object]:
        return self._endpoint_object(line) | {
            "profile": self._exchange.lines.profile(line.number).behaviour,
            "events": line.tells_events,
        }

    def _call(self, leg: Leg) -> dict[str, object]:
        return call_object(leg, self._account, self._faults) | {
            "endpointId": leg.endpoint_id,
            "conversation": leg.conversation,
            "facing": leg.facing,
            "established": leg.established,
            "digits": self._exchange.digits.get(leg.key, ""),
        }

    def _far_end(self, key: LegKey, state: LegState | None = None) -> Leg:
        leg = self._exchange.leg(key)
        for peer in self._exchange.peers(leg):
            if peer.endpoint_id == leg.facing and state in {None, peer.state}:
                return peer
        raise ApiError(409, "there is no far end that could do that")

    def _extension(self, body: bodies.Body, name: str) -> str:
        return self._line(bodies.text(body, name)).number

    def _line(self, extension: str) -> Line:
        line = self._exchange.lines.extensions.get(extension)
        if line is None:
            raise ApiError(404, f"no endpoint {extension}")
        return line


def _name(key: LegKey) -> dict[str, str]:
    return {"endpoint_id": key.endpoint_id, "call_id": key.call_id}
