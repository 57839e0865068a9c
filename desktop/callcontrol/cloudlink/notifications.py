"""The stream of notifications: connects, subscribes, reconnects; an async iterator for the rest.

Each connection has a fresh address and fresh subscriptions, since addresses live minutes and
subscriptions are lost silently (API §4.5). What happened while there was no connection is not
known: after every ``Connected`` the reader has to read the calls once. A phone of which the service
tells nothing does not keep the others from being heard.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Self

from callcontrol.cloudlink import backoff, wire
from callcontrol.cloudlink.config import CloudLinkConfig, Service
from callcontrol.cloudlink.errors import (
    BadRequest,
    CloudLinkError,
    InvalidPath,
    NotFound,
    ProtocolError,
    Refused,
    ServiceFailed,
    SignInRequired,
    Unreachable,
)
from callcontrol.cloudlink.http import CloudLinkHttp, Request
from callcontrol.cloudlink.models import EndpointId, Notification, SocketOffer, Subscription
from callcontrol.cloudlink.notification_socket import NotificationSocket
from callcontrol.cloudlink.reachability import unreachable
from callcontrol.cloudlink.recent_ids import RecentIds
from callcontrol.cloudlink.subscriptions import Subscriptions

_log = logging.getLogger(__name__)

_FINAL = (SignInRequired, Refused, InvalidPath)
"""Trying again does not help against these."""
_OF_ONE_PHONE = (Refused, NotFound, BadRequest)
"""What may be wrong with a single phone when its events are subscribed to."""
_MOST_SECONDS_TO_CONNECT = 60.0
_LONGEST_WAIT = 300.0
"""The service may ask us to stay away for longer than our own delays, but not for ever."""
_MANY = 8
"""More subscriptions than these are not left lying about while sockets fail again and again."""
_FAREWELL = 3.0
"""Seconds that leaving may take for deleting subscriptions, which expire anyway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connected:
    """Subscribed and listening since ``at``. Now is the time to read what was missed."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Disconnected:
    """Deaf since ``at``. The next attempt starts in ``retry_in`` seconds; None: there is none."""

    error: CloudLinkError
    retry_in: float | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NotHeard:
    """The service refuses to tell of this phone; of the others it does."""

    endpoint_id: EndpointId
    error: CloudLinkError


StreamEvent = Connected | Disconnected | NotHeard | Notification


class NotificationStream:
    """Notifications of some phones, for ever: ``async for event in stream``.

    One task reads it. It ends by itself only after a ``Disconnected`` without a next attempt; else
    by cancelling the reading task, or with ``aclose`` (``async with``) from that task.
    """

    def __init__(
        self, http: CloudLinkHttp, config: CloudLinkConfig, endpoint_ids: Iterable[EndpointId]
    ) -> None:
        self.malformed = 0
        """How many messages made no sense so far."""
        self.has_more = False
        """Whether others that came together with the last notification follow at once."""
        self._http = http
        self._config = config
        self._timing = http.timing
        self._endpoint_ids = tuple(endpoint_ids)
        if not self._endpoint_ids:
            raise ValueError("a stream needs at least one endpoint")
        self._subscriptions = Subscriptions(http)
        self._live: list[Subscription] = []
        self._seen = RecentIds()
        self._socket: NotificationSocket | None = None
        self._events = self._run()

    async def __aenter__(self) -> Self:
        self._events = self._run()  # it may be entered again after it was left
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.aclose()

    def __aiter__(self) -> AsyncGenerator[StreamEvent, None]:
        return self._events

    async def aclose(self) -> None:
        """Take leave: close the connection, delete the subscriptions."""
        await self._events.aclose()

    @property
    def last_heard(self) -> datetime | None:
        """When the server last gave a sign of life on the present connection, if there is one."""
        if self._socket is None:
            return None
        silence = self._timing.monotonic() - self._socket.last_heard
        return self._timing.now() - timedelta(seconds=silence)

    async def _run(self) -> AsyncGenerator[StreamEvent, None]:
        """Connect again and again, until it is no use or the reader leaves."""
        failures = 0
        try:
            while True:
                begun = self._timing.monotonic()
                error: CloudLinkError = Unreachable()
                try:
                    async with aclosing(self._connection()) as events:
                        async for event in events:
                            yield event
                except CloudLinkError as problem:
                    error = problem
                if self._timing.monotonic() - begun > backoff.LAST_DELAY:
                    failures = 0  # that one was stable
                retry_in = self._retry_in(error, failures)
                failures += 1
                _log.info("disconnected: %s; next attempt in %s s", error, retry_in)
                yield Disconnected(error=error, retry_in=retry_in, at=self._timing.now())
                if retry_in is None:
                    return
                await self._timing.sleep(retry_in)
        finally:
            with suppress(TimeoutError):
                async with asyncio.timeout(_FAREWELL):
                    await self._subscriptions.delete_left_over()

    def _retry_in(self, error: CloudLinkError, failures: int) -> float | None:
        if isinstance(error, _FINAL):
            return None
        wait = backoff.delay(failures, self._timing.random())
        return max(wait, min(error.retry_after or 0.0, _LONGEST_WAIT))

    async def _connection(self) -> AsyncGenerator[StreamEvent, None]:
        """Live through one connection, from its address to the error that ends it (API §4.5)."""
        socket: NotificationSocket | None = None
        try:
            try:
                async with asyncio.timeout(_MOST_SECONDS_TO_CONNECT):
                    offer = await self._offer()
                    if len(self._subscriptions.left_over) > _MANY:
                        await self._subscriptions.delete_left_over()
                    not_heard = await self._subscribe()
                    socket = await self._open(offer)
                    payloads = await self._listen(socket, not_heard)
            except TimeoutError as error:
                raise unreachable(error) from None
            self._socket = socket
            socket.attend(self._renew(socket), "subscription renewal")
            _log.info("connected, listening to %d endpoints", len(self._live))
            for each in not_heard:
                yield each
            yield Connected(at=self._timing.now())
            while True:
                found = self._read(payloads)
                for number, notification in enumerate(found, 1):
                    self.has_more = number < len(found)
                    yield notification
                await asyncio.sleep(0)  # in a flood, everybody else gets their turn
                payloads = await socket.receive()
        finally:
            self._socket = None
            if socket is not None:
                await socket.aclose()
            self._subscriptions.left_over += self._live
            self._live = []

    async def _offer(self) -> SocketOffer:
        config = self._config
        # ASSUMED: route and body (API §4.5)
        request = Request(
            service=Service.NOTIFICATIONS,
            method="POST",
            path=config.connection_route,
            json={"transport": "websocket", "deviceId": config.installation_id},
            attempts=1,
        )
        return await self._http.send(request, wire.read_socket_offer)

    async def _open(self, offer: SocketOffer) -> NotificationSocket:
        return await NotificationSocket.open(
            offer,
            keepalive=self._config.keepalive_seconds,
            network=self._http.network,
            app=self._http.app,
            timing=self._timing,
        )

    async def _subscribe(self) -> list[NotHeard]:
        """Have the phones' events told; fails only if those of none are."""
        not_heard: list[NotHeard] = []
        for endpoint_id in self._endpoint_ids:
            try:
                self._live.append(await self._subscriptions.create(endpoint_id))
            except _OF_ONE_PHONE as error:
                not_heard.append(NotHeard(endpoint_id=endpoint_id, error=error))
        if not self._live:
            raise not_heard[0].error
        return not_heard

    async def _listen(self, socket: NotificationSocket, not_heard: list[NotHeard]) -> list[bytes]:
        """Subscribe on the socket; return what has come before the last answer.

        Adds to ``not_heard`` what is refused here, and fails if all is.
        """
        answers = [await socket.subscribe(live.subscription_id) for live in self._live]
        early: list[bytes] = []
        while not all(answer.done() for answer in answers):
            early += await socket.receive()
        refused = [
            (live, fault)
            for live, answer in zip(self._live, answers, strict=True)
            if isinstance(fault := answer.exception(), CloudLinkError)
        ]
        if len(refused) == len(answers):
            raise refused[0][1]
        for live, fault in refused:
            self._live.remove(live)
            self._subscriptions.left_over.append(live)
            not_heard.append(NotHeard(endpoint_id=live.endpoint_id, error=fault))
        return early

    async def _renew(self, socket: NotificationSocket) -> None:
        """Create subscriptions again before they expire; a failure is tried again until then."""
        await self._subscriptions.delete_left_over()
        while True:
            await self._timing.sleep(self._subscriptions.seconds_to_renewal(self._live))
            try:
                await self._replace(socket)
            except _OF_ONE_PHONE as error:
                raise error.retold_as(ServiceFailed) from None  # connect anew, without that phone
            except _FINAL:
                raise
            except CloudLinkError:  # logged already
                now = self._timing.now()
                if any(subscription.expires_at <= now for subscription in self._live):
                    raise

    async def _replace(self, socket: NotificationSocket) -> None:
        """Replace every subscription on the live connection, the new one first.

        Between the two, events come twice; ``RecentIds`` lets them through once.
        """
        for position, old in enumerate(self._live):
            new = await self._subscriptions.create(old.endpoint_id)
            unused = new
            try:
                async with asyncio.timeout(self._config.http_timeout_seconds):
                    await (await socket.subscribe(new.subscription_id))
                self._live[position], unused = new, old
                await socket.unsubscribe(old.subscription_id)
            except TimeoutError as error:
                raise unreachable(error) from None
            finally:
                self._subscriptions.left_over.append(unused)
        await self._subscriptions.delete_left_over()

    def _read(self, payloads: list[bytes]) -> list[Notification]:
        """Read what is new and makes sense."""
        found: list[Notification] = []
        for payload in payloads:
            try:
                notifications = wire.read_notifications(payload)
            except ProtocolError as error:
                self.malformed += 1
                _log.warning("a message of %d bytes: %s", len(payload), error)
                continue
            found += [one for one in notifications if self._seen.is_new(one.publication_id)]
        return found
