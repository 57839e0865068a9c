"""The redirect listener: one answer, from this machine, by its literal address; else a page."""

import asyncio
import re
import socket
from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path

import httpx
import pytest

from callcontrol.cloudlink.closing_page import Page, Pages, render
from callcontrol.cloudlink.errors import SignInFailed
from callcontrol.cloudlink.loopback import RedirectListener
from tests.callcontrol.cloudlink.office import free_port


async def get(listener_port: int, target: str, **options: object) -> httpx.Response:
    """Ask the listener for ``target``."""
    headers = options.get("headers")
    assert headers is None or isinstance(headers, dict)
    async with httpx.AsyncClient(trust_env=False, verify=False) as browser:
        return await browser.request(
            str(options.get("method", "GET")),
            f"http://127.0.0.1:{listener_port}{target}",
            headers=headers,
        )


async def raw(port: int, data: bytes) -> bytes:
    """Send bytes and return all that comes back."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(data)
    answer = b""
    with suppress(ConnectionError):
        answer = await reader.read()
    writer.close()
    return answer


@pytest.mark.parametrize(
    ("query", "failure", "page"),
    [
        ("code=abc&state=right", "", Pages().arrived),
        ("state=right&code=abc", "", Pages().arrived),
        ("code=abc&state=wrong", "state_mismatch", Pages().wrong_state),
        ("code=abc", "state_mismatch", Pages().wrong_state),
        ("code=abc&state=right&state=wrong", "state_mismatch", Pages().wrong_state),
        ("error=access_denied&state=wrong", "state_mismatch", Pages().wrong_state),
        ("error=access_denied&state=right", "denied", Pages().denied),
        ("state=right", "code_missing", Pages().code_missing),
        ("code=&state=right", "code_missing", Pages().code_missing),
        ("code=a&code=b&state=right", "code_missing", Pages().code_missing),
        ("", "state_mismatch", Pages().wrong_state),
    ],
)
async def test_the_first_answer_is_the_one(query: str, failure: str, page: Page) -> None:
    port = free_port()
    async with RedirectListener(port, "right", Pages()) as listener:
        response = await get(port, f"/callback?{query}")
        assert response.status_code == page.status
        assert response.content == render(page, "en")
        answer = await listener.answer()
        assert answer.failure == failure
        assert answer.target == f"/callback?{query}"
        again = await get(port, "/callback?code=abc&state=right")
        assert again.status_code == 410
        assert await listener.answer() == answer


@pytest.mark.parametrize(
    ("target", "options", "status"),
    [
        ("/", {}, 404),
        ("/favicon.ico", {}, 404),
        ("/callback/", {}, 404),
        ("/callback?code=a&state=right", {"method": "POST"}, 405),
        ("/callback?code=a&state=right", {"method": "HEAD"}, 405),
        ("/callback?code=a&state=right", {"headers": {"host": "evil.example"}}, 421),
        ("/callback?code=a&state=right", {"headers": {"host": "localhost:1"}}, 421),
        ("/" + "x" * 9000, {}, 431),
    ],
)
async def test_everything_else_gets_a_page_and_changes_nothing(
    target: str, options: dict[str, object], status: int
) -> None:
    port = free_port()
    async with RedirectListener(port, "right", Pages()) as listener:
        assert (await get(port, target, **options)).status_code == status
        await get(port, "/callback?code=abc&state=right")
        assert (await listener.answer()).failure == ""


@pytest.mark.parametrize(
    "data",
    [
        b"\r\n\r\n",
        b"GET\r\n\r\n",
        b"\x16\x03\x01\x02\x00\r\n\r\n",
        b"GET http://[ HTTP/1.1\r\n\r\n",
        b"GET /callback?state=right&code=a HTTP/1.1\r\n\r\n",
        b"GET /callback?state=right&code=a HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"",
    ],
)
async def test_malformed_requests_change_nothing(data: bytes) -> None:
    port = free_port()
    async with RedirectListener(port, "right", Pages()) as listener:
        if data:
            assert await raw(port, data)
        else:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
        await get(port, "/callback?code=abc&state=right")
        assert (await listener.answer()).failure == ""


async def test_connections_that_say_nothing_are_in_nobodys_way() -> None:
    port = free_port()
    async with RedirectListener(port, "right", Pages()) as listener:
        silent = [await asyncio.open_connection("127.0.0.1", port) for _ in range(3)]
        await get(port, "/callback?code=abc&state=right")
        assert (await listener.answer()).failure == ""
    for reader, writer in silent:
        assert await reader.read() == b""
        writer.close()


async def test_an_answer_counts_though_the_browser_leaves_at_once() -> None:
    port = free_port()
    async with RedirectListener(port, "right", Pages()) as listener:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        host = f"127.0.0.1:{port}"
        writer.write(f"GET /callback?code=a&state=right HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        await writer.drain()
        writer.close()
        assert (await listener.answer()).failure == ""


async def test_a_busy_port_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SignInFailed) as caught:
            async with RedirectListener(port, "right", Pages()):
                pass
    assert caught.value.code == "port_busy"
    assert caught.value.port == port


async def test_the_port_is_free_again_afterwards() -> None:
    port = free_port()
    for _ in range(2):
        async with RedirectListener(port, "right", Pages()):
            await get(port, "/callback?code=abc&state=right")


async def test_the_pages_load_nothing_and_are_not_kept() -> None:
    port = free_port()
    async with RedirectListener(port, "right", Pages()):
        response = await get(port, "/")
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["referrer-policy"] == "no-referrer"
    assert "default-src 'none'" in response.headers["content-security-policy"]
    assert "http" not in response.text
    assert "color-scheme:light dark" in response.text


def test_words_of_a_program_with_translations_are_shown_as_text() -> None:
    page = render(Page(200, "Fertig <b>", "Fenster & Tür"), "de")
    assert b'lang="de"' in page
    assert "<h1>Fertig &lt;b&gt;</h1><p>Fenster &amp; Tür</p>".encode() in page


def listening_sockets() -> str:
    """What Linux knows of all sockets."""
    return Path("/proc/net/tcp").read_text() + Path("/proc/net/tcp6").read_text()


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="only Linux lists its sockets so")
async def test_it_listens_on_this_machine_only() -> None:
    port = free_port()
    async with RedirectListener(port, "right", Pages()):
        tables = await asyncio.to_thread(listening_sockets)
    listening = re.findall(rf"([0-9A-F]+):{port:04X} [0-9A-F]+:0000 0A ", tables)
    assert [bytes.fromhex(address)[::-1] for address in listening] == [b"\x7f\0\0\1"]


REFUSED = {
    "wrong state": (
        b"GET /callback?code=c&state=left HTTP/1.1\r\nHost: {host}\r\n\r\n",
        "wrong_state",
    ),
    "missing code": (b"GET /callback?state=right HTTP/1.1\r\nHost: {host}\r\n\r\n", "code_missing"),
    "other path": (b"GET /admin HTTP/1.1\r\nHost: {host}\r\n\r\n", "not_found"),
    "other method": (
        b"PUT /callback?code=c&state=right HTTP/1.1\r\nHost: {host}\r\n\r\n",
        "wrong_method",
    ),
    "DNS rebinding": (
        b"GET /callback?code=c&state=right HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        "wrong_host",
    ),
    "oversized head": (
        b"GET /callback HTTP/1.1\r\nHost: {host}\r\nCookie: " + b"x" * 300_000,
        "too_large",
    ),
    "oversized body": (
        b"POST /callback HTTP/1.1\r\nHost: {host}\r\nContent-Length: 200000\r\n\r\n"
        + b"x" * 200_000,
        "wrong_method",
    ),
    "slow": (b"GET /callback?code=c&sta", "too_slow"),
    "no HTTP": (b"\x16\x03\x01\x02\x00\r\n\r\n", "malformed"),
}


@pytest.mark.parametrize("fault", REFUSED)
async def test_each_refusal_is_a_page_of_its_own_in_the_users_language(fault: str) -> None:
    data, name = REFUSED[fault]
    english = Pages()
    own = {
        field.name: replace(page, title=f"Titel {field.name}", text=f"Wortlaut {field.name}")
        for field in fields(Pages)
        if isinstance(page := getattr(english, field.name), Page)
    }
    pages = Pages(language="de", **own)
    port = free_port()
    async with RedirectListener(port, "right", pages, patience=0.05):
        answer = await raw(port, data.replace(b"{host}", f"127.0.0.1:{port}".encode()))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert body == render(own[name], "de")
    fields_told = dict(line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
    assert head.startswith(f"HTTP/1.1 {own[name].status} ".encode())
    assert fields_told["Cache-Control"] == "no-store"
    assert fields_told["X-Content-Type-Options"] == "nosniff"
    assert fields_told["Referrer-Policy"] == "no-referrer"
    assert fields_told["Content-Security-Policy"].startswith("default-src 'none'")
    assert "frame-ancestors 'none'" in fields_told["Content-Security-Policy"]


async def test_a_second_answer_is_told_that_it_comes_too_late() -> None:
    port = free_port()
    async with RedirectListener(port, "right", Pages()) as listener:
        await get(port, "/callback?code=first&state=right")
        late = await get(port, "/callback?code=second&state=right")
        assert (late.status_code, late.content) == (410, render(Pages().used, "en"))
        assert (await listener.answer()).target == "/callback?code=first&state=right"


async def test_of_several_answers_at_once_exactly_one_counts() -> None:
    port = free_port()
    async with RedirectListener(port, "right", Pages()) as listener:
        pages = await asyncio.gather(
            *(get(port, f"/callback?code={number}&state=right") for number in range(8))
        )
        assert sorted(page.status_code for page in pages) == [200, *[410] * 7]
        (number,) = (n for n, page in enumerate(pages) if page.status_code == 200)
        assert (await listener.answer()).target == f"/callback?code={number}&state=right"


@pytest.mark.parametrize(
    "target",
    [
        "/<script>alert(1)</script>",
        "/callback?code=reflected&state=reflected",
        "/callback?error=reflected&error_description=reflected&state=right",
    ],
)
async def test_nothing_that_comes_in_comes_back(target: str) -> None:
    port = free_port()
    async with RedirectListener(port, "right", Pages()):
        host = f"127.0.0.1:{port}"
        request = f"GET {target} HTTP/1.1\r\nHost: {host}\r\nCookie: reflected\r\n\r\n"
        answer = await raw(port, request.encode())
    assert b"reflected" not in answer
    assert b"script" not in answer


async def test_a_spare_connection_that_says_nothing_gets_no_page() -> None:
    port = free_port()
    async with RedirectListener(port, "right", Pages(), patience=0.05):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        assert await reader.read() == b""
        writer.close()
