"""The doors of the simulator: the ports it listens on, in the clear and with TLS.

Lives here: opening, closing for a while, the certificate that is shown. Not here: what is served
(``server.py``) and how certificates are made (``certificates.py``).
"""

import asyncio
import os
import socket
import ssl
from typing import TYPE_CHECKING

from aiohttp import web

from cloudlink_simulator.access import Handler
from cloudlink_simulator.trouble import Trouble

if TYPE_CHECKING:
    from cloudlink_simulator.certificates import Certificates

HOST = "127.0.0.1"


class Listener:
    """One or two ports on the loopback address that serve the same application."""

    def __init__(self, trouble: Trouble) -> None:
        self.url = ""
        self.https_url = ""
        """Empty when there is no TLS."""
        self.ca = ""
        """The authority, in PEM, that the certificate shown over TLS comes from."""
        self._trouble = trouble
        self._runner: web.AppRunner | None = None
        self._certificates: Certificates | None = None
        self._doors: list[_Door] = []
        self._busy: set[asyncio.BaseProtocol] = set()
        """Connections on which a request is being answered."""
        self._opening: set[asyncio.Task[None]] = set()

    async def start(self, app: web.Application, port: int = 0, *, https: bool = False) -> None:
        """Listen on a port, 0 being a free one, and with ``https`` on a free one with TLS too."""
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        self._doors = [_Door(port)]
        self.url = self._doors[0].url
        if https:
            from cloudlink_simulator.certificates import Certificates

            self._certificates = Certificates()
            self.ca = self._certificates.ca
            self._doors.append(_Door(0, self._certificates.context(self._certificate_to_show)))
            self.https_url = self._doors[1].url
        for door in self._doors:
            await self._open(door)

    async def stop(self) -> None:
        """Close the doors and every connection."""
        for task in self._opening:
            task.cancel()
        await asyncio.gather(*self._opening, return_exceptions=True)
        for door in self._doors:
            door.close()
        if self._runner:
            await self._runner.cleanup()

    def noting(self, handler: Handler) -> Handler:
        """Note on which connections a handler is at work."""

        async def answer(request: web.Request) -> web.StreamResponse:
            self._busy.add(request.protocol)
            try:
                return await handler(request)
            finally:
                self._busy.discard(request.protocol)

        return answer

    def close_connections(self) -> None:
        """End every HTTP connection, a busy one after its answer; WebSockets stay."""
        if self._runner and self._runner.server:
            for connection in self._runner.server.connections:
                if connection in self._busy:
                    connection.close()
                else:
                    connection.force_close()

    def refuse(self) -> None:
        """Refuse connections; those that there are end, but for WebSockets."""
        self.close_connections()
        for door in self._doors:
            door.refuse()

    def open_again(self) -> None:
        """Let in whoever comes."""
        for door in self._doors:
            door.listen()  # at once: whoever comes now waits until the task below lets him in
            task = asyncio.get_running_loop().create_task(self._open(door), name="open a port")
            self._opening.add(task)
            task.add_done_callback(self._opening.discard)

    async def _open(self, door: "_Door") -> None:
        if self._runner and self._runner.server:
            await door.open(self._runner.server)

    def _certificate_to_show(self) -> str:
        fault = self._trouble.strike("tls_error")
        return fault.word("kind") if fault else "sound"


class _Door:
    """A port, which stays taken while it is closed."""

    def __init__(self, port: int, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self._socket = _bound(port)
        self._port: int = self._socket.getsockname()[1]
        self._server: asyncio.Server | None = None

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://{HOST}:{self._port}"

    async def open(self, server: web.Server) -> None:
        self._server = await asyncio.get_running_loop().create_server(
            server, sock=self._socket, ssl=self._tls, backlog=128
        )

    def listen(self) -> None:
        self._socket.listen(128)

    def refuse(self) -> None:
        """A socket that is bound and does not listen keeps the port and refuses whoever comes."""
        self.close()
        self._socket = _bound(self._port)

    def close(self) -> None:
        if self._server:
            self._server.close()
            self._server = None
        self._socket.close()


def _bound(port: int) -> socket.socket:
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":  # on Windows it would let another program listen there too
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((HOST, port))
    except OSError:
        bound.close()
        raise
    return bound
