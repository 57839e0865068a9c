"""The broker of the notification service: MQTT over WebSocket (contract §4.5).

Lives here: who is connected, delivery to all of them, and the sockets that are made to fail. Not
here: one session (``mqtt_session.py``), who may connect and which subscriptions exist
(``notifications.py``, ``subscriptions.py``).
"""

import asyncio
from collections.abc import Callable

from aiohttp import web

from cloudlink_simulator import mqtt
from cloudlink_simulator.accounts import User
from cloudlink_simulator.mqtt_session import Session
from cloudlink_simulator.trouble import Trouble


class Broker:
    """Every connected notification client."""

    def __init__(self, may_receive: Callable[[User, str], bool], trouble: Trouble) -> None:
        """``may_receive`` says whether a user may subscribe to a topic filter."""
        self._may_receive = may_receive
        self._trouble = trouble
        self.sent_since_cut = 0
        """Messages that were sent since the sockets were cut, or the fault was switched on."""
        self._sockets: set[Session] = set()
        self._healed = asyncio.Event()
        """Set when ``half_open`` is over, for those who wait for the answer to their handshake."""
        self.sessions: dict[tuple[str, str], Session] = {}
        """Those that are connected, by user and client id."""

    async def serve(self, request: web.Request, user: User, client_id: str) -> web.StreamResponse:
        """Serve one WebSocket until it closes."""
        socket = web.WebSocketResponse(
            protocols=("mqtt",), timeout=0.5, max_msg_size=2 * mqtt.MAX_PACKET
        )
        half_open = self._trouble.fault("half_open")
        silent = bool(
            half_open
            and half_open.flag("new")
            and self._trouble.strike("half_open", client_id, user.username)
        )
        if half_open and silent and not half_open.flag("handshake"):
            return await self._leave_unanswered(request)
        await socket.prepare(request)
        session = Session(socket, request.transport, user, client_id, self._may_receive)
        self._sockets.add(session)
        if silent:
            session.fall_silent()
        key = (user.user_id, client_id)
        try:
            if await session.open():
                kicked, self.sessions[key] = self.sessions.get(key), session
                if kicked:
                    kicked.stop("another connection has the same client id")
                await session.run()
        finally:
            self._sockets.discard(session)
            if self.sessions.get(key) is session:
                del self.sessions[key]
        await session.close()
        return socket

    def deliver(self, topic: str, payload: bytes) -> None:
        """Send a message to every session that subscribed to its topic."""
        for session in list(self.sessions.values()):
            if session.deliver(topic, payload):
                self._count_down_to_cut()

    def deliver_broken(self, topic: str) -> None:
        """Send what is no MQTT to every session that subscribed to a topic."""
        for session in self.sessions.values():
            session.deliver_broken(topic)

    def stop(self) -> None:
        """Drop every session."""
        self._healed.set()
        for session in self._sockets:
            session.stop("the service stops")

    # What goes wrong with sockets

    def cut(self, *, abort: bool) -> int:
        """Cut every socket, with or without good-bye; gives how many there were."""
        for session in self._sockets:
            session.cut(abort=abort)
        return len(self._sockets)

    def silence(self) -> None:
        """Let the sockets that ``half_open`` strikes fall silent, for good."""
        self._healed.clear()
        for session in self._sockets:
            if self._trouble.strike("half_open", session.client_id, session.user.username):
                session.fall_silent()

    def drop_silent(self) -> None:
        """Cut the sockets that are silent."""
        self._healed.set()
        for session in self._sockets:
            if session.is_silent:
                session.cut(abort=True)

    async def _leave_unanswered(self, request: web.Request) -> web.StreamResponse:
        """Say nothing to who wants to open a WebSocket, until all is well again."""
        await self._healed.wait()
        if request.transport:
            request.transport.abort()
        return web.Response()

    def _count_down_to_cut(self) -> None:
        """Cut every socket when the message just sent is the one after which to do so."""
        cut = self._trouble.fault("cut")
        if cut is None:
            return
        self.sent_since_cut += 1
        if self.sent_since_cut < cut.number("after"):
            return
        self.sent_since_cut = 0
        if self._trouble.strike("cut"):
            for session in self._sockets:
                session.cut_once_sent(abort=cut.word("how") == "abort")
