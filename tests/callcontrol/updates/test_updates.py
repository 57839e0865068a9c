"""When is looked, what comes of it, and what is fetched: against a server on this machine."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from aiohttp import web

from callcontrol.cloudlink.downloads import Downloads
from callcontrol.cloudlink.errors import CloudLinkError, Unreachable
from callcontrol.cloudlink.network import Network
from callcontrol.cloudlink.timing import Timing
from callcontrol.settings import SettingsStore
from callcontrol.updates.feed import LARGEST, Computer
from callcontrol.updates.installation import Source, source, this_computer
from callcontrol.updates.updates import UpdateError, Updates
from tests.callcontrol.updates.samples import (
    DEBIAN,
    INSTALLER,
    KEY,
    NOW,
    file,
    signed,
    version,
)
from tests.fixtures import virtual_time


class Maker:
    """Where the feed and the installer are."""

    def __init__(self) -> None:
        self.url = ""
        self.feed: bytes | None = None
        self.installer = INSTALLER
        self.statuses: list[int] = []
        self.asked: list[str] = []
        self.over = asyncio.Event()

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.path)
        if self.statuses:
            return web.Response(status=self.statuses.pop(0))
        if request.path == "/moved":
            raise web.HTTPFound(f"{self.url}/feed.json")
        if request.path == "/away":
            raise web.HTTPFound("http://example.com/feed.json")
        if request.path == "/round":
            raise web.HTTPFound("/round")
        if request.path == "/slow":
            answer = web.StreamResponse()
            await answer.prepare(request)
            await answer.write(b"{")
            await self.over.wait()
            return answer
        if request.path == "/installer":
            return web.Response(body=self.installer)
        here = version(files=[file(url=f"{self.url}/installer")])
        return web.Response(body=self.feed if self.feed is not None else signed(here))


@asynccontextmanager
async def maker() -> AsyncIterator[Maker]:
    made = Maker()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", made.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    made.url = str(site.name)
    try:
        yield made
    finally:
        made.over.set()
        await runner.cleanup()


class Desk:
    """A program that can look."""

    def __init__(self, folder: Path, feed: str, computer: Computer = DEBIAN) -> None:
        self.slept: list[float] = []
        self.settings = SettingsStore(folder / "settings.json")
        self.busy = False
        self.updates = Updates(
            self.settings,
            Downloads(Network()),
            folder / "updates",
            is_busy=lambda: self.busy,
            computer=computer,
            source=Source(feed, KEY),
            timing=Timing(sleep=self._sleep, now=lambda: NOW, random=lambda: 0.0),
        )

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    async def look(self) -> str:
        await self.updates.look()
        return self.updates.status.problem


async def test_a_newer_version_is_found(tmp_path: Path) -> None:
    async with maker() as made:
        desk = Desk(tmp_path, f"{made.url}/feed.json")
        assert await desk.look() == ""
    assert desk.updates.news is not None
    assert desk.updates.news.version.number == "9.0.0"
    assert desk.settings.current.update_looked_on == NOW.isoformat()
    assert desk.settings.current.update_seen == {KEY: "7"}


async def test_what_is_skipped_is_told_no_more(tmp_path: Path) -> None:
    async with maker() as made:
        desk = Desk(tmp_path, made.url)
        await desk.look()
        desk.updates.skip("9.0.0")
        assert desk.updates.news is None
        assert await desk.look() == ""
        assert desk.updates.news is None


async def test_a_feed_from_before_is_not_believed(tmp_path: Path) -> None:
    async with maker() as made:
        desk = Desk(tmp_path, made.url)
        await desk.look()
        made.feed = signed(sequence=6)
        assert await desk.look() == "update_feed_replayed"
        assert Desk(tmp_path, made.url).settings.current.update_seen == {KEY: "7"}


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        (b"{}", "update_feed_damaged"),
        (b" " * (LARGEST + 1), "protocol_error"),
        (signed(expires_on="2026-03-01T00:00:00+00:00"), "update_feed_expired"),
        (signed()[:-12] + b'AAAAAAAA=="}', "update_feed_signature"),
    ],
)
async def test_what_is_not_to_be_believed_changes_nothing(
    tmp_path: Path, document: bytes, problem: str
) -> None:
    async with maker() as made:
        desk = Desk(tmp_path, made.url)
        made.feed = document
        assert await desk.look() == problem
    assert desk.updates.news is None
    assert desk.settings.current.update_seen == {}


async def test_it_is_tried_again_where_that_may_help(tmp_path: Path) -> None:
    async with maker() as made:
        desk = Desk(tmp_path, made.url)
        made.statuses = [503, 429]
        assert await desk.look() == ""
        assert desk.slept == [2.0, 4.0]
        made.statuses = [404]
        assert await desk.look() == "not_found"
        assert len(desk.slept) == 2
        made.statuses = [503] * 9
        assert await desk.look() == "service_failed"
        assert len(made.statuses) == 4


async def test_nobody_there_is_quiet(tmp_path: Path) -> None:
    async with maker() as made:
        nowhere = made.url
    assert await Desk(tmp_path, nowhere).look() == "connection_refused"


async def test_redirects_are_followed_as_long_as_they_are_safe(tmp_path: Path) -> None:
    async with maker() as made:
        assert await Desk(tmp_path, f"{made.url}/moved").look() == ""
        assert await Desk(tmp_path, f"{made.url}/away").look() == "protocol_error"
        assert await Desk(tmp_path, f"{made.url}/round").look() == "protocol_error"


async def test_the_installer_is_fetched(tmp_path: Path) -> None:
    (tmp_path / "updates").mkdir()
    (tmp_path / "updates" / "callcontrol-0.1.0.deb").write_text("an earlier one")
    told: list[int] = []
    async with maker() as made:
        desk = Desk(tmp_path, made.url)
        await desk.look()
        assert desk.updates.news is not None
        fetched = await desk.updates.fetch(desk.updates.news, told.append)
    assert fetched.read_bytes() == INSTALLER
    assert fetched.name == "callcontrol-9.0.0.deb"
    assert fetched.stat().st_mode & 0o777 == 0o600
    assert list(fetched.parent.iterdir()) == [fetched]
    assert told == sorted(told)
    assert told[-1] == len(INSTALLER)


@pytest.mark.parametrize(
    ("installer", "problem"),
    [
        (INSTALLER[:-1] + b"!", "update_file_wrong"),
        (INSTALLER[:-1], "protocol_error"),
        (INSTALLER + b"!", "protocol_error"),
    ],
)
async def test_another_installer_is_not_kept(
    tmp_path: Path, installer: bytes, problem: str
) -> None:
    async with maker() as made:
        desk = Desk(tmp_path, made.url)
        await desk.look()
        made.installer = installer
        assert desk.updates.news is not None
        with pytest.raises((UpdateError, CloudLinkError)) as refused:
            await desk.updates.fetch(desk.updates.news, lambda _: None)
    assert getattr(refused.value, "code", "") == problem
    assert list((tmp_path / "updates").iterdir()) == []


async def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "updates").write_text("in the way")
    async with maker() as made:
        desk = Desk(tmp_path, made.url)
        await desk.look()
        assert desk.updates.news is not None
        with pytest.raises(UpdateError) as refused:
            await desk.updates.fetch(desk.updates.news, lambda _: None)
    assert refused.value.code == "update_not_saved"


class Nowhere(Downloads):
    """Notes when somebody looked, in hours."""

    def __init__(self) -> None:
        super().__init__(Network())
        self.looks: list[float] = []

    async def read(self, _url: str, _limit: int) -> bytes:
        self.looks.append(asyncio.get_running_loop().time() / 3600)
        return b""


def looks(
    folder: Path,
    *,
    hours: float,
    busy: tuple[float, float] = (0, 0),
    kind: str = "deb",
    **chosen: object,
) -> list[float]:
    """When a program looks that runs for so many hours."""
    downloads = Nowhere()
    settings = SettingsStore(folder / "settings.json")
    settings.change(**chosen)

    async def live() -> None:
        clock = virtual_time.LoopClock()

        def is_busy() -> bool:
            return busy[0] <= asyncio.get_running_loop().time() / 3600 < busy[1]

        updates = Updates(
            settings,
            downloads,
            folder,
            is_busy=is_busy,
            computer=Computer(kind=kind, arch="x86_64", os_version=()),
            source=Source("https://example.com", KEY),
            timing=Timing(now=clock.now, random=lambda: 0.5),
        )
        running = asyncio.create_task(updates.run())
        await virtual_time.pass_(hours * 3600)
        running.cancel()

    virtual_time.run(live())
    return downloads.looks


def test_it_looks_once_a_day_and_not_when_it_has_just_begun(tmp_path: Path) -> None:
    found = looks(tmp_path, hours=24 * 5)
    assert found[0] * 60 == pytest.approx(7.5)
    assert len(found) == 5
    assert all(24 <= later - one <= 26.5 for one, later in pairwise(found))


def test_it_looks_after_the_call(tmp_path: Path) -> None:
    (found,) = looks(tmp_path, hours=20, busy=(0, 3))
    assert 3 <= found < 3.02


def test_who_looked_yesterday_evening_looks_this_evening(tmp_path: Path) -> None:
    looked = (virtual_time.START - timedelta(hours=14)).isoformat()
    (found,) = looks(tmp_path, hours=20, update_looked_on=looked)
    assert 10 <= found <= 12.5


@pytest.mark.parametrize("looked", ["nonsense", "2026-03-02T09:00:00", "2099-01-01T00:00:00+00:00"])
def test_a_time_that_makes_no_sense_does_not_keep_it_from_looking(
    tmp_path: Path, looked: str
) -> None:
    assert len(looks(tmp_path, hours=20, update_looked_on=looked)) == 1


def test_it_does_not_look_where_it_is_not_to(tmp_path: Path) -> None:
    assert looks(tmp_path, hours=99, update_checks=False) == []
    assert looks(tmp_path / "2", hours=99, kind="msi") == []
    assert looks(tmp_path / "3", hours=99, kind="flatpak") == []


def test_where_to_look_is_in_the_settings_or_in_the_build(tmp_path: Path) -> None:
    settings = SettingsStore(tmp_path / "settings.json")
    assert source(settings.current, tmp_path) is None
    (tmp_path / "update.json").write_text('{"feed": "https://a", "key": "b"}')
    assert source(settings.current, tmp_path) == Source("https://a", "b")
    settings.change(update_feed="https://c", update_key="d")
    assert source(settings.current, tmp_path) == Source("https://c", "d")
    (tmp_path / "update.json").write_text("[")
    assert source(settings.current, tmp_path) == Source("https://c", "d")
    settings.change(update_key="")
    assert source(settings.current, tmp_path) is None


def test_the_installer_leaves_a_word(tmp_path: Path) -> None:
    assert this_computer(tmp_path).kind == ""
    (tmp_path / "installed-by").write_text("deb\n")
    assert this_computer(tmp_path).kind == "deb"


async def test_a_server_that_never_comes_to_an_end_is_given_up() -> None:
    async with maker() as made:
        with pytest.raises(Unreachable):
            await Downloads(Network(), patience=0.2).read(f"{made.url}/slow", LARGEST)
