"""Tokens, codes and passwords are in memory and on the wire, and nowhere else.

A wire tap between program and service knows every secret. Looked for are they in every file that
the program has made, and in the arguments and the environment of every process it is made of.
"""

import asyncio
import base64
import json
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import quote, unquote

import pytest

from cloudlink_simulator.scenarios import TUTORIAL
from cloudlink_simulator.server import Simulator, running_simulator
from tests.callcontrol.cloudlink.office import free_port
from tests.fixtures.programs import ROOT

_SECRET = re.compile(
    r"""
      [Bb]earer\ (?P<bearer>[^\s"']+)
    | (?: access_token | refresh_token | code_verifier | (?<![a-z]) code | password )
      (?: "\s*:\s*" | = ) (?P<value> [^&"\s]{8,} )
    """,
    re.VERBOSE,
)


class WireTap:
    """Passes everything on to ``port`` and remembers the secrets that go by."""

    def __init__(self, port: int) -> None:
        self._port = port
        self.secrets: set[str] = set()

    @asynccontextmanager
    async def tapped(self) -> AsyncIterator[str]:
        """The address to use in place of the service's."""
        server = await asyncio.start_server(self._pass_on, "127.0.0.1", 0)
        try:
            yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        finally:
            server.close()
            await server.wait_closed()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        theirs, ours = await asyncio.open_connection("127.0.0.1", self._port)
        async with asyncio.TaskGroup() as both:
            both.create_task(self._copy(reader, ours))
            both.create_task(self._copy(theirs, writer))

    async def _copy(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        text = ""
        try:
            while data := await source.read(65536):
                text = text[-4096:] + data.decode("latin-1")
                for found in _SECRET.finditer(text):
                    self.secrets.add(unquote(found["bearer"] or found["value"]))
                sink.write(data)
                await sink.drain()
        except ConnectionError:
            pass  # one side has left
        finally:
            sink.close()


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="only Linux shows them so")
async def test_no_secret_is_on_disk_or_in_any_process(tmp_path: Path) -> None:
    port = free_port()
    simulator = Simulator(TUTORIAL, redirect_uris=(f"http://127.0.0.1:{port}/callback",))
    user = simulator.account.user_at("2881")
    assert user is not None
    async with running_simulator(simulator):
        tap = WireTap(int(simulator.url.rpartition(":")[2]))
        async with tap.tapped() as url:
            program = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.end_to_end.busy_day"),
                cwd=ROOT,
                env=_environment(tmp_path),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
            )
            assert program.stdin is not None
            assert program.stdout is not None
            task = {"profile": str(tmp_path / "profile"), "url": url, "port": port}
            task |= {"username": user.username, "password": user.password}
            task |= {"client_id": simulator.account.application.client_id}
            program.stdin.write(json.dumps(task).encode() + b"\n")
            async with asyncio.timeout(30):
                assert await program.stdout.readline() == b"connected\n"
                simulator.exchange.make_call("+16135550123", "2881")
                assert await program.stdout.readline() == b"ready\n"
                while_running = await asyncio.to_thread(_processes, program.pid)
                program.stdin.write(b"quit\n")
                assert await program.wait() == 0
    secrets = tap.secrets
    assert user.password in secrets
    assert len(secrets) >= 7  # two pairs of tokens, the code, its verifier, the password
    files = await asyncio.to_thread(_files, tmp_path)
    assert {path.name for path in files} >= {"settings.json", "history.sqlite3", "callcontrol.log"}
    log = next(content for path, content in files.items() if path.name == "callcontrol.log")
    assert b"failed" in log  # the errors are there
    for secret in secrets:
        for form in _forms(secret):
            assert [path for path, content in files.items() if _holds(content, form)] == []
            assert [name for name, shown in while_running.items() if _holds(shown, form)] == []


def _environment(folder: Path) -> dict[str, str]:
    """One in which all that is written is written into ``folder``."""
    places = {
        name: folder / name.lower()
        for name in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")
    }
    for place in places.values():
        place.mkdir()
    return {
        **{name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ},
        **{name: str(place) for name, place in places.items()},
        "PYTHONPATH": os.pathsep.join((str(ROOT / "desktop"), str(ROOT))),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "QT_QPA_PLATFORM": "offscreen",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/dev/null",
    }


def _processes(root: int) -> dict[str, bytes]:
    """Arguments and environment of a process and of all that it has started."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue  # it has ended meanwhile
    family = {root}
    while more := {pid for pid, parent in parents.items() if parent in family} - family:
        family |= more
    return {
        f"{pid} {name}": Path(f"/proc/{pid}/{name}").read_bytes()
        for pid in family
        for name in ("cmdline", "environ")
    }


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _holds(content: bytes, secret: bytes) -> bool:
    """A password that is a word may be a part of another one; a token is looked for everywhere."""
    if len(secret) > 20 or secret not in content:
        return secret in content
    return re.search(rb"(?<![\w-])" + re.escape(secret) + rb"(?![\w-])", content) is not None


def _forms(secret: str) -> set[bytes]:
    """How a secret may be written: as it is, escaped, in UTF-16, in base64."""
    plain = secret.encode()
    return {
        plain,
        quote(secret, safe="").encode(),
        json.dumps(secret)[1:-1].encode(),
        secret.encode("utf-16-le"),
        base64.b64encode(plain)[:-4],
    }
