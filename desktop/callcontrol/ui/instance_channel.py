"""How a second start of the program reaches the first: a local socket that only the user can open.

``InstanceChannel`` is the first's end, ``send`` the second's, which is over before any widget is
loaded. What they say stands in ``instance_message.py``.
"""

import logging
import sys
from functools import partial

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from callcontrol.instance_message import (
    MESSAGE_BYTES,
    Dial,
    Jump,
    NotUnderstood,
    Quit,
    Show,
    decode,
)

_log = logging.getLogger(__name__)

TIME_LIMIT_MS = 2000
"""Who has not said a whole message by then is not heard any more."""

_ACCEPTED = b'{"accepted": true}\n'


class InstanceChannel(QObject):
    """Hears the other starts of the program."""

    show_requested = Signal()
    jump_requested = Signal()
    dial_requested = Signal(str)
    """What is to be dialled, as it was given: a link of a stranger's page, for example."""
    quit_requested = Signal(int)
    """For how many seconds somebody waits for that."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def listen(self, address: str) -> bool:
        """Begin to listen; only for who holds the profile's lock, since it replaces a socket that
        is there: that of a program which was killed."""
        QLocalServer.removeServer(address)
        if not self._server.listen(address):
            _log.warning("other starts cannot reach this one: %s", self._server.errorString())
        return self._server.isListening()

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _welcome(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.setReadBufferSize(MESSAGE_BYTES)
            caller.readyRead.connect(partial(self._read, caller))
            caller.disconnected.connect(caller.deleteLater)
            limit = QTimer(caller)
            limit.setSingleShot(True)
            limit.timeout.connect(partial(_dismiss, caller, "it took too long"))
            limit.start(TIME_LIMIT_MS)
            self._read(caller)  # it may have spoken, or left, already

    def _read(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() >= MESSAGE_BYTES:
                _dismiss(caller, "it is too long")
            elif caller.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                caller.deleteLater()
            return
        line = bytes(caller.readLine().data())
        try:
            message = decode(line)
        except NotUnderstood:
            _dismiss(caller, "it is not understood")
            return
        caller.readyRead.disconnect()  # one message is all that is heard
        caller.write(_ACCEPTED)
        caller.flush()
        caller.disconnectFromServer()
        match message:
            case Show():
                _log.info("started again: the window comes forward")
                self.show_requested.emit()
            case Dial(text):
                _log.info("started again, to dial")
                self.dial_requested.emit(text)
            case Jump():
                self.jump_requested.emit()
            case Quit(seconds):
                _log.info("asked to end")
                self.quit_requested.emit(seconds)


def _dismiss(caller: QLocalSocket, reason: str) -> None:
    _log.warning("a message from outside was ignored: %s", reason)
    caller.abort()


def send(address: str, line: bytes, seconds: float) -> bool:
    """Whether the program that listens at ``address`` accepted ``line`` within ``seconds``.

    Blocks; not for a program with a running event loop.
    """
    made = QCoreApplication([]) if QCoreApplication.instance() is None else None
    try:
        return _exchange(address, line, QDeadlineTimer(int(seconds * 1000)))
    finally:
        if made is not None:
            made.shutdown()  # the program may become the first after all, with windows


def _exchange(address: str, line: bytes, deadline: QDeadlineTimer) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(deadline.remainingTime()):
        return False
    _let_come_forward()
    socket.write(line)
    answer = b""
    while not answer.endswith(b"\n"):
        if not (socket.bytesAvailable() or socket.waitForReadyRead(deadline.remainingTime())):
            return False
        answer += bytes(socket.readAll().data())
    return answer == _ACCEPTED


def _let_come_forward() -> None:
    """Pass on the right to the foreground: on Windows, what the user has just started has it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
