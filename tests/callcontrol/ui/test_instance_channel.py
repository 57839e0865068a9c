"""The channel between starts; the far end is Python's own socket, not ours."""

import os
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from callcontrol.instance_message import MESSAGE_BYTES
from callcontrol.ui.instance_channel import TIME_LIMIT_MS, InstanceChannel, send
from tests.fixtures.programs import Program, private_environment, running

ACCEPTED = b'{"accepted": true}\n'


class First:
    """A program that listens, and what it was told."""

    def __init__(self, qtbot: QtBot, address: str) -> None:
        self._qtbot = qtbot
        self.address = address
        self.channel = InstanceChannel()
        self.told: list[str] = []
        self.channel.show_requested.connect(lambda: self.told.append("show"))
        self.channel.jump_requested.connect(lambda: self.told.append("jump"))
        self.channel.dial_requested.connect(self.told.append)
        assert self.channel.listen(address)

    @contextmanager
    def caller(self) -> Iterator[socket.socket]:
        with socket.socket(socket.AF_UNIX) as caller:
            caller.settimeout(10)
            caller.connect(self.address)
            yield caller

    def answer(self, caller: socket.socket) -> bytes:
        """What the caller hears until it is hung up on."""
        heard = b""
        caller.setblocking(False)

        def has_ended() -> bool:
            nonlocal heard
            try:
                piece = caller.recv(1000)
            except BlockingIOError:
                return False
            except ConnectionResetError:
                return True
            heard += piece
            return not piece

        self._qtbot.waitUntil(has_ended)
        return heard

    def say(self, line: bytes) -> bytes:
        with self.caller() as caller:
            caller.sendall(line)
            return self.answer(caller)


@pytest.fixture(name="address")
def _address() -> Iterator[str]:
    with private_environment() as environment:
        yield f"{environment['HOME']}/socket"


@pytest.fixture(name="first")
def _first(qtbot: QtBot, address: str) -> Iterator[First]:
    first = First(qtbot, address)
    yield first
    first.channel.close()


def test_what_is_said_is_told_and_accepted(first: First) -> None:
    assert first.say(b'{"show": true}\n') == ACCEPTED
    assert first.say(b'{"dial": "tel:+16135550123"}\n') == ACCEPTED
    assert first.say(b'{"jump": true}\n') == ACCEPTED
    assert first.told == ["show", "tel:+16135550123", "jump"]


def test_a_message_may_come_in_pieces(first: First, qtbot: QtBot) -> None:
    with first.caller() as caller:
        for piece in (b'{"di', b'al": ', b'"2882"}'):
            caller.sendall(piece)
            qtbot.wait(1)  # the loop goes round
        assert first.told == []
        caller.sendall(b"\n")
        assert first.answer(caller) == ACCEPTED
    assert first.told == ["2882"]


@pytest.mark.parametrize(
    "line",
    [
        b"\n",
        b"{}\n",
        b"GET / HTTP/1.1\r\n",
        b"\0" * 100 + b"\n",
        b'{"dial": 1}\n',
        b"[" * 3000 + b"\n",
    ],
)
def test_nonsense_is_ignored_and_not_written_down(
    first: First, line: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    assert first.say(line) == b""
    assert first.told == []
    (entry,) = caplog.messages
    assert entry == "a message from outside was ignored: it is not understood"
    assert first.say(b'{"show": true}\n') == ACCEPTED


def test_no_more_is_read_than_a_message_may_have(first: First) -> None:
    with first.caller() as caller:
        caller.sendall(b"1" * MESSAGE_BYTES)
        assert first.answer(caller) == b""
    assert first.told == []
    assert first.say(b'{"show": true}\n') == ACCEPTED


def test_one_message_is_all_that_is_heard(first: First) -> None:
    assert first.say(b'{"dial": "1"}\n{"dial": "2"}\n') == ACCEPTED
    assert first.told == ["1"]


def test_who_takes_too_long_is_not_heard(first: First, qtbot: QtBot) -> None:
    with first.caller() as caller:
        caller.sendall(b'{"dial"')
        qtbot.waitUntil(lambda: bool(first.channel.findChildren(QTimer)))
        (limit,) = first.channel.findChildren(QTimer)
        assert limit.isActive()
        assert limit.interval() == TIME_LIMIT_MS
        limit.timeout.emit()
        assert first.answer(caller) == b""
    assert first.told == []


def test_who_leaves_without_a_word_leaves_nothing_behind(first: First, qtbot: QtBot) -> None:
    for _ in range(20):
        with first.caller() as caller:
            caller.sendall(b'{"show"')
    assert first.say(b'{"show": true}\n') == ACCEPTED
    qtbot.waitUntil(lambda: not first.channel.findChildren(QTimer))


def test_the_socket_of_a_killed_program_is_replaced(qtbot: QtBot, address: str) -> None:
    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(address)
    first = First(qtbot, address)
    assert first.say(b'{"show": true}\n') == ACCEPTED
    first.channel.close()
    assert not Path(address).exists()


def test_where_nothing_can_listen_the_program_goes_on(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    del qtbot
    assert not InstanceChannel().listen("/nowhere/socket")
    assert "other starts cannot reach this one" in caplog.text


def test_only_the_user_can_open_it(first: First) -> None:
    mode = Path(first.address).stat().st_mode
    assert stat.S_ISSOCK(mode)
    assert mode & 0o077 == 0


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can try it as somebody else"
)
def test_another_user_cannot_open_it_even_where_the_folder_lets_them_in(first: First) -> None:
    Path(first.address).parent.chmod(0o755)

    def as_another() -> None:
        effective = os.geteuid()
        os.seteuid(65534)
        try:
            with first.caller():
                pass
        finally:
            os.seteuid(effective)

    with pytest.raises(PermissionError):
        as_another()


# Somebody else who listens: says in pieces what it was given, then waits until it is left alone.
LISTENER = """
import socket, sys
listening = socket.socket(socket.AF_UNIX)
listening.bind(sys.argv[1])
listening.listen()
print("listening", flush=True)
caller, _ = listening.accept()
print(caller.recv(1000), flush=True)
for piece in sys.argv[2:]:
    caller.sendall(piece.encode())
if sys.argv[2:]:
    caller.shutdown(socket.SHUT_WR)
caller.recv(1)
"""


@contextmanager
def answering(address: str, *answer: str) -> Iterator[Program]:
    with (
        private_environment() as environment,
        running([sys.executable, "-c", LISTENER, address, *answer], environment) as listener,
    ):
        listener.wait_until(lambda: "listening" in listener.output(), "somebody listens")
        yield listener


@pytest.mark.usefixtures("qapp")
def test_a_second_start_waits_until_it_is_accepted(address: str) -> None:
    with answering(address, '{"accepted": ', "true}\n") as listener:
        assert send(address, b"hello\n", 10)
        assert "b'hello\\n'" in listener.output()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("answer", ["no\n", '{"accepted": true}', '{"accepted": false}\n'])
def test_another_answer_is_a_no(address: str, answer: str) -> None:
    with answering(address, answer):
        assert not send(address, b"hello\n", 10)


@pytest.mark.usefixtures("qapp")
def test_silence_is_not_waited_for_without_end(address: str) -> None:
    with answering(address):
        assert not send(address, b"hello\n", 0.05)


@pytest.mark.usefixtures("qapp")
def test_nobody_there_is_no_answer(address: str) -> None:
    assert not send(address, b"hello\n", 10)


BECOMES_THE_FIRST = """
from callcontrol.ui.instance_channel import send
assert not send("/nowhere/socket", b"hello\\n", 1)
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
QWidget().show()
print("shown")
"""


def test_who_was_not_answered_can_still_have_windows() -> None:
    with private_environment() as environment:
        done = subprocess.run(
            [sys.executable, "-c", BECOMES_THE_FIRST],
            env=environment | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=True,
        )
    assert done.stdout == "shown\n"
