"""The stream of notifications: connects, subscribes, reconnects; an async iterator for the rest.

Each connection has a fresh address and fresh subscriptions, since addresses live minutes and
subscriptions are lost silently (API §4.5). What happened while there was no connection is not
known: after every ``Connected`` the reader has to read the calls once. A phone of which the service
tells nothing does not keep the others from being heard.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import aclosing, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from callcontrol.cloudlink import wire
from callcontrol.cloudlink.attempts import Attempts
from callcontrol.cloudlink.config import CloudLinkConfig, Service
from callcontrol.cloudlink.errors import CloudLinkError, ProtocolError, Unreachable
from callcontrol.cloudlink.http import CloudLinkHttp, Request
from callcontrol.cloudlink.live_subscriptions import LiveSubscriptions
from callcontrol.cloudlink.local_address import local_address
from callcontrol.cloudlink.models import EndpointId, Notification, SocketOffer
from callcontrol.cloudlink.notification_socket import NotificationSocket
from callcontrol.cloudlink.reachability import takes_connections, unreachable
from callcontrol.cloudlink.recent_ids import RecentIds
from callcontrol.cloudlink.rest import Rest

_log = logging.getLogger(__name__)

_MOST_SECONDS_TO_CONNECT = 60.0
_LONGEST_NAP = 60.0
"""Seconds awake without a connection after ``suspend``: ``check`` may never be called."""
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
    proof: datetime | None = None
    """The last sign of life of the connection that ended; None if there was none."""
    failures: int = 0
    """How many attempts in a row have come to nothing."""


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
        self,
        http: CloudLinkHttp,
        config: CloudLinkConfig,
        endpoint_ids: Iterable[EndpointId],
        *,
        way_out: Callable[[str], str] = local_address,
    ) -> None:
        """``way_out`` tells which address of this computer leads to another; see there."""
        self.malformed = 0
        """How many messages made no sense so far."""
        self.has_more = False
        """Whether others that came together with the last notification follow at once."""
        self.on_payload: Callable[[bytes, datetime], None] | None = None
        """Hears each message as it came, and when, before anything is made of it."""
        self._http = http
        self._config = config
        self._timing = http.timing
        self._endpoint_ids = tuple(endpoint_ids)
        if not self._endpoint_ids:
            raise ValueError("a stream needs at least one endpoint")
        self._subscriptions = LiveSubscriptions(http, self._endpoint_ids)
        self._way_out = way_out
        self._peer, self._way = "", ""
        self._rest = Rest(self._timing, lambda: way_out(self._peer))
        self._attempts = Attempts()
        self._is_suspended = False
        self._caring: asyncio.Task[None] | None = None
        self._was_deaf = False
        self._seen = RecentIds()
        self._socket: NotificationSocket | None = None
        self._proof: datetime | None = None
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
        return self._socket.proof.wall if self._socket is not None else None

    def check(self) -> None:
        """The network, the sign-in or the user's patience has changed: prove the connection at
        once, or try at once to have one.
        """
        self._is_suspended = False
        self._rest.end()
        if self._socket is not None:
            self._socket.verify()

    def suspend(self) -> None:
        """This computer goes to sleep: end the connection, and make none until ``check``."""
        self._is_suspended = True
        if self._socket is not None:
            self._socket.fail(_asleep())

    def doubt(self, endpoint_id: EndpointId) -> None:
        """No events come of this phone, though the connection lives: subscribe to it anew."""
        self._subscriptions.doubt(endpoint_id)

    async def _run(self) -> AsyncGenerator[StreamEvent, None]:
        """Connect again and again, until it is no use or the reader leaves."""
        try:
            while True:
                connected_at: float | None = None
                error: CloudLinkError = Unreachable()
                self._proof = None
                if self._is_suspended:
                    await self._rest.take(_LONGEST_NAP)
                    self._is_suspended = False
                try:
                    async with aclosing(self._connection()) as events:
                        async for event in events:
                            if isinstance(event, Connected) and connected_at is None:
                                connected_at = self._timing.monotonic()
                            yield event
                except CloudLinkError as problem:
                    error = problem
                retry_in = self._attempts.next_in(
                    error,
                    now=self._timing.monotonic(),
                    connected_at=connected_at,
                    chance=self._timing.random(),
                )
                wait = "none" if retry_in is None else f"in {retry_in:.1f} s"
                _log.info("disconnected: %s; next attempt: %s", error, wait)
                yield Disconnected(
                    error=error,
                    retry_in=retry_in,
                    at=self._timing.now(),
                    proof=self._proof,
                    failures=self._attempts.failures,
                )
                if retry_in is None:
                    return
                await self._rest.take(
                    retry_in,
                    asked=bool(error.retry_after),
                    is_there=self._is_there if self._attempts.may_look(error) else None,
                )
        finally:
            with suppress(TimeoutError):
                async with asyncio.timeout(_FAREWELL):
                    await self._subscriptions.delete_left_over()

    async def _is_there(self) -> bool:
        url = self._config.base_url(Service.NOTIFICATIONS)
        proxy = await self._http.network.proxy_for(url)
        return await takes_connections(proxy.address if proxy else url)

    async def _connection(self) -> AsyncGenerator[StreamEvent, None]:
        """Live through one connection, from its address to the error that ends it (API §4.5)."""
        socket: NotificationSocket | None = None
        try:
            try:
                async with asyncio.timeout(_MOST_SECONDS_TO_CONNECT):
                    offer = await self._offer()
                    not_heard = await self._subscriptions.create()
                    socket = await self._open(offer)
                    not_heard += await self._subscriptions.listen(socket)
            except TimeoutError as error:
                raise unreachable(error) from None
            self._attend(socket)
            if self._is_suspended:  # meanwhile
                raise _asleep()
            _log.info("connected, listening to %d endpoints", len(self._subscriptions))
            for endpoint_id, fault in not_heard:
                yield NotHeard(endpoint_id=endpoint_id, error=fault)
            yield Connected(at=self._timing.now())
            while True:
                payloads = await socket.receive()
                if self._was_deaf:
                    self._was_deaf = False
                    yield Connected(at=self._timing.now())
                found = self._read(payloads)
                for number, notification in enumerate(found, 1):
                    self.has_more = number < len(found)
                    yield notification
                await asyncio.sleep(0)  # in a flood, everybody else gets their turn
        finally:
            self._socket = None
            if socket is not None:
                self._proof = socket.proof.wall
                await socket.aclose()
            self._subscriptions.abandon()

    def _attend(self, socket: NotificationSocket) -> None:
        """Look after everything that belongs to the connection, whenever its heart beats."""
        self._socket, self._caring, self._was_deaf = socket, None, False
        self._peer = socket.peer
        self._way = self._way_out(self._peer)
        socket.on_beat = self._beat
        self._beat()

    def _beat(self) -> None:
        socket = self._socket
        if socket is None:
            return
        way = self._way_out(self._peer)
        if way != self._way:
            _log.info("another way leads to the service; does the connection still live?")
            self._way = way
            socket.verify()
        if (self._caring is None or self._caring.done()) and self._subscriptions.is_due():
            self._caring = socket.attend(self._care(socket), "subscription care")

    async def _care(self, socket: NotificationSocket) -> None:
        if await self._subscriptions.care(socket):
            self._was_deaf = True  # until now: what was missed has to be read
            socket.wake()

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
        async with asyncio.timeout(self._config.http_timeout_seconds):  # as for any answer
            return await NotificationSocket.open(
                offer,
                keepalive=self._config.keepalive_seconds,
                network=self._http.network,
                app=self._http.app,
                timing=self._timing,
            )

    def _read(self, payloads: list[bytes]) -> list[Notification]:
        """Read what is new and makes sense."""
        found: list[Notification] = []
        received = self._timing.now()
        for payload in payloads:
            if self.on_payload is not None:
                self.on_payload(payload, received)
            try:
                notifications = wire.read_notifications(payload, received=received)
            except ProtocolError as error:
                self.malformed += 1
                _log.warning("a message of %d bytes: %s", len(payload), error)
                continue
            found += [one for one in notifications if self._seen.is_new(one.publication_id)]
        return found


def _asleep() -> Unreachable:
    return Unreachable(code="asleep", message="the computer goes to sleep")
