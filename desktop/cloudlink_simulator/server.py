"""The simulator as a whole: every part built and joined, served on one loopback port.

Lives here: assembly, start and stop, the headers and error bodies every answer has. The way of a
change of a leg is the one to follow: exchange → ``Simulator._tell`` → records and notifications.
Not here: any route of its own.
"""

import asyncio
import logging
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from email.utils import format_datetime

from aiohttp import web

from cloudlink_simulator.access import Access, Handler
from cloudlink_simulator.actions import action_table
from cloudlink_simulator.applications import ApplicationsApi
from cloudlink_simulator.behaviour import Lines
from cloudlink_simulator.call_objects import API, call_content, path_of
from cloudlink_simulator.call_recording import CallRecordings
from cloudlink_simulator.control import ControlApi
from cloudlink_simulator.errors import ApiError, error_response, gateway_response
from cloudlink_simulator.exchange import Exchange
from cloudlink_simulator.fault_control import FaultControl
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.history import HistoryApi
from cloudlink_simulator.identifiers import Identifiers
from cloudlink_simulator.leg_table import Refused, UnknownCall
from cloudlink_simulator.legs import LegChange
from cloudlink_simulator.listener import Listener
from cloudlink_simulator.media import MediaApi
from cloudlink_simulator.media_rest import MediaRestApi
from cloudlink_simulator.notifications import NotificationsApi
from cloudlink_simulator.oauth import OAuthApi
from cloudlink_simulator.outages import Outages
from cloudlink_simulator.records import CallRecords
from cloudlink_simulator.request_faults import RequestFaults
from cloudlink_simulator.scenarios import OFFICE, Scenario, new_account
from cloudlink_simulator.stories import Player
from cloudlink_simulator.subscriptions import Publication, Subscriptions
from cloudlink_simulator.timekeeping import LoopTime, Timekeeper
from cloudlink_simulator.tokens import Tokens
from cloudlink_simulator.trouble import Trouble
from cloudlink_simulator.webhooks import Webhooks

MEDIA_TOPIC = "platform-api-media"

_TURNS_TO_CLOSE = 5
"""Of the event loop, until transports that were closed just now have let go of their sockets."""

log = logging.getLogger(__name__)


class Simulator:
    """One simulated CloudLink with its office."""

    def __init__(
        self,
        scenario: Scenario = OFFICE,
        *,
        redirect_uris: tuple[str, ...] = (),
        faults: Faults | None = None,
        time: Timekeeper | None = None,
        chance: random.Random | None = None,
    ) -> None:
        """Build everything; ``time`` and ``chance`` are for tests that drive them."""
        self.scenario = scenario
        self.faults = replace(faults) if faults else Faults()
        self.time = time or LoopTime()
        self.trouble = Trouble(self.time, chance or random.SystemRandom())
        self.fault_control = FaultControl(self.trouble, self.faults)
        self.account = new_account(redirect_uris=redirect_uris)
        self._ids = Identifiers(chance)
        self._listener = Listener(self.trouble)
        self._applications = Counter[str]()

        self.tokens = Tokens(self.time, self._ids, self.faults)
        self.lines = Lines(
            {user.extension: user.name for user in self.account.users},
            colleagues=scenario.colleagues,
            outside=scenario.outside,
            attended=self.tokens.is_signed_in,
        )
        self.exchange = Exchange(
            self.lines,
            self.time,
            self._tell,
            no_answer_after=scenario.no_answer_after,
            failure_after=scenario.failure_after,
            first_call_ids=scenario.first_call_ids,
        )
        self.records = CallRecords(self.account, self.faults, self._ids)
        self.recordings = CallRecordings(self.exchange.leg)
        self.player = Player(self.exchange, self.time, opening=scenario.story)
        self.subscriptions = Subscriptions(self.time, self._ids, self.faults, self.player.open)
        self.webhooks = Webhooks()
        self.access = Access(self.tokens)
        self.notifications = NotificationsApi(
            account=self.account,
            subscriptions=self.subscriptions,
            webhooks=self.webhooks,
            access=self.access,
            time=self.time,
            ids=self._ids,
            faults=self.faults,
            trouble=self.trouble,
        )
        Outages(
            self.trouble,
            listener=self._listener,
            notifications=self.notifications,
            subscriptions=self.subscriptions,
            tokens=self.tokens,
            exchange=self.exchange,
        )

    @property
    def url(self) -> str:
        """Where it listens; empty before the start."""
        return self._listener.url

    @property
    def https_url(self) -> str:
        """Where it listens with TLS; empty when it does not."""
        return self._listener.https_url

    @property
    def ca(self) -> str:
        """The authority of its certificate, in PEM."""
        return self._listener.ca

    async def start(self, port: int = 0, *, https: bool = False) -> None:
        """Listen on the loopback address; port 0 takes a free one, ``https`` adds one with TLS."""
        await self._listener.start(self._app(), port, https=https)

    async def stop(self) -> None:
        """Let nothing more happen, close every connection and stop listening."""
        self.player.stop()
        self.exchange.stop()
        self.trouble.stop()
        self.notifications.delivery.drop()
        self.notifications.broker.stop()
        await self.webhooks.stop()
        await self._listener.stop()
        for _ in range(_TURNS_TO_CLOSE):
            await asyncio.sleep(0)

    def introduction(self) -> dict[str, object]:
        """Say all that a client needs: the first line of the program's output."""
        tls = {"https_url": self.https_url, "ca": self.ca} if self.https_url else {}
        return {
            "url": self.url,
            **tls,
            "account_id": self.account.account_id,
            "account_number": self.account.account_number,
            "client_id": self.account.application.client_id,
            "redirect_uris": self.account.application.redirect_uris,
            "users": [
                {
                    "username": user.username,
                    "password": user.password,
                    "name": user.name,
                    "extension": user.extension,
                    "role": user.role,
                }
                for user in self.account.users
            ],
        }

    def _tell(self, change: LegChange) -> None:
        """Record and publish what happened to a leg; outside lines are not the account's."""
        leg = change.leg
        user = self.account.user_at(leg.endpoint_id)
        if user is None:
            return
        if leg.ended_on:
            self.records.add(leg)
        if not self.lines.extensions[leg.endpoint_id].tells_events:
            return
        subject = f"{API}/{path_of(leg)}"
        is_consultation = change.created and leg.consulting_for is not None
        if is_consultation and self.trouble.strike("no_consult_event", subject):
            return
        content = call_content(
            leg, self.account, self.faults, event_id=self._ids.guid(), received=self.time.now()
        )
        publication = Publication(
            topic=MEDIA_TOPIC,
            method="POST" if change.created else "PUT",  # ASSUMED: only PUT is documented
            subject=subject,
            content=content,
        )
        self.notifications.publish(publication, user.user_id)

    def _app(self) -> web.Application:
        media = MediaApi(
            account=self.account,
            exchange=self.exchange,
            recordings=self.recordings,
            access=self.access,
            faults=self.faults,
        )
        apis = (
            OAuthApi(self.account, self.tokens, self.access, self.faults),
            ApplicationsApi(self.account, self.access),
            media,
            HistoryApi(exchange=self.exchange, records=self.records, access=self.access),
            MediaRestApi(self.access),
            self.notifications,
            ControlApi(
                account=self.account,
                exchange=self.exchange,
                actions=action_table(self.exchange, self.recordings),
                endpoint_object=media.endpoint_object,
                notifications=self.notifications,
                subscriptions=self.subscriptions,
                player=self.player,
                scenario=self.scenario,
                applications=self._applications,
                faults=self.faults,
            ),
            self.fault_control,
        )
        request_faults = RequestFaults(self.trouble, self.faults, self.time)
        app = web.Application()
        app.on_response_prepare.append(self._sign)
        for api in apis:
            for route in api.routes():
                handler = _answering_errors(route.handler)
                if route.path.startswith(API):
                    handler = request_faults.facing(handler)
                app.router.add_route(route.method, route.path, self._listener.noting(handler))
        app.router.add_route("*", "/{nowhere:.*}", _refuse_as_gateway)
        return app

    async def _sign(self, request: web.Request, response: web.StreamResponse) -> None:
        """Give every answer the headers CloudLink gives (contract §1.3), and note who asked."""
        application = request.headers.get("x-mitel-app")
        if application:
            self._applications[application] += 1
        response.headers["x-mitel-correlation-id"] = self._ids.guid()
        response.headers["x-amzn-requestId"] = self._ids.guid()
        now = self.faults.told(self.time.now())
        response.headers["Date"] = format_datetime(now, usegmt=True)
        response.headers["Access-Control-Allow-Origin"] = "*"


@asynccontextmanager
async def running_simulator(
    simulator: Simulator, port: int = 0, *, https: bool = False
) -> AsyncIterator[Simulator]:
    """Run a simulator in the running loop: ``async with running_simulator(Simulator()) as sim``."""
    try:
        await simulator.start(port, https=https)
        yield simulator
    finally:
        await simulator.stop()


def _answering_errors(handler: Handler) -> Handler:
    """Turn what goes wrong in a handler into the service's error bodies (contract §1.5).

    Not a middleware: aiohttp keeps the applications of its middlewares alive in a cache, and tests
    start hundreds of simulators.
    """

    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except ApiError as error:
            return error_response(error.status, str(error))
        except UnknownCall as error:
            return error_response(404, str(error))
        except Refused as error:
            return error_response(409, str(error))
        except web.HTTPException as error:
            return error_response(error.status, error.reason)
        except Exception:
            log.exception("%s %s failed", request.method, request.path)
            return error_response(500, "unexpected error")

    return answer


async def _refuse_as_gateway(request: web.Request) -> web.StreamResponse:
    return gateway_response(request.headers.get("Authorization"))
