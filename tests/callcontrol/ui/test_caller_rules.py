"""Rules over a real session: a call fits, its pop is marked, its page opens when its moment comes.

Only the browser is not real.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from callcontrol.calls import pop_rule_file
from callcontrol.calls.page_triggers import Trigger
from callcontrol.calls.pop_rules import Colour, Condition, Detail, PopRule
from callcontrol.cloudlink.models import CallState
from callcontrol.settings import SettingsStore
from callcontrol.ui.caller_rules import CallerRules
from callcontrol.ui.desktop_ui import DesktopUi
from callcontrol.ui.main_window import MainWindow
from tests.callcontrol.calls.builders import call, moment
from tests.callcontrol.cloudlink.hand_time import HandTime
from tests.callcontrol.ui.looking import click, open_window, read
from tests.callcontrol.ui.test_desktop_ui import CALLER, Screen
from tests.end_to_end.signed_in import Desk, far_key, signed_in

PAGE = "https://crm.example/find?number={e164}&name={name}&why={trigger}&was={outcome}"
VIP = PopRule(
    name="Key customers",
    label="Key customer",
    colour=Colour.RED,
    conditions=(Condition(value="+1613"),),
    details=(Detail.CALLED, Detail.FIRST_CONTACT, Detail.CALLS_THIS_WEEK),
    address=PAGE,
    triggers=tuple(Trigger),
)


@dataclass
class Work(Screen):
    """The screen of somebody who has rules, and the pages that were opened."""

    desk: Desk
    ui: DesktopUi
    store: SettingsStore
    opened: list[str] = field(default_factory=list)
    has_browser: bool = True

    def __post_init__(self) -> None:
        super().__init__(self.desk, self.ui, HandTime())
        self.rules = CallerRules(
            self.window,
            self.ui.pops,
            self.store,
            now=lambda: datetime.now(UTC),
            browse=self.open,
        )

    def open(self, address: str) -> bool:
        assert QUrl(address, QUrl.ParsingMode.StrictMode).isValid()
        self.opened.append(address)
        return self.has_browser

    def reasons(self) -> list[str]:
        """What the pages were opened for, in their order."""
        return [dict(parse_qsl(urlsplit(address).query))["why"] for address in self.opened]


@asynccontextmanager
async def at_work(folder: Path, qtbot: QtBot, *rules: PopRule) -> AsyncIterator[Work]:
    async with signed_in(folder) as desk:
        store = SettingsStore(folder / "settings.json")
        store.change(pop_rules=pop_rule_file.written(map(pop_rule_file.new, rules)))
        ui = DesktopUi(
            window=MainWindow(),
            settings=store,
            now=lambda: datetime.now(UTC),
            quit_program=lambda: None,
        )
        qtbot.addWidget(ui.pops)
        open_window(qtbot, ui.window)
        work = Work(desk, ui, store)
        ui.start(desk.account, None)
        work.rules.start(desk.account)
        try:
            yield work
        finally:
            await ui.stop()


async def test_a_call_that_fits_is_marked_and_opens_its_pages_once_each(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with at_work(tmp_path, qtbot, VIP) as work:
        record = await work.rings()
        pop = work.pop(record)
        assert "Key customer" in read(pop)
        assert "Called number: 2881" in read(pop)
        await work.until(lambda: "First contact: this call" in read(pop))
        await work.until(lambda: "Calls this week: 1" in read(pop))
        await work.until(lambda: work.reasons() == ["ringing"])
        click(pop, "Answer")
        await work.until(lambda: work.reasons() == ["ringing", "answered"])
        assert work.opened[1] == (
            "https://crm.example/find?number=%2B16135550123&name=Jordan%20Blake"
            "&why=answered&was=in_progress"
        )
        await work.until(lambda: "Hold" in work.offered(record))
        click(work.card_of(record), "Hold")
        await work.until(lambda: "Take back" in work.offered(record))
        await work.desk.session.resync()
        click(work.card_of(record), "Take back")
        await work.until(lambda: "Hold" in work.offered(record))
        work.hangs_up(record)
        await work.until(lambda: len(work.opened) == 3)
        await work.until(lambda: not work.desk.session.store.live)
        assert work.reasons() == ["ringing", "answered", "ended"]
        assert work.opened[2].endswith("&was=answered")


async def test_a_missed_call_opens_the_page_that_waits_for_it(tmp_path: Path, qtbot: QtBot) -> None:
    async with at_work(tmp_path, qtbot, VIP) as work:
        work.hangs_up(await work.rings())
        await work.until(lambda: work.reasons() == ["ringing", "missed"])


async def test_other_callers_are_not_marked_and_open_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    async with at_work(tmp_path, qtbot, VIP) as work:
        stranger = await work.rings("+442079460018", "Robin Vale")
        assert "Key customer" not in read(work.pop(stranger))
        work.exchange.answer(far_key(stranger))
        await work.until(lambda: "Hold" in work.offered(stranger))
        await work.rings()
        await work.until(lambda: work.opened)
        assert work.reasons() == ["ringing"]
        assert "Robin" not in work.opened[0]


async def test_a_consultation_opens_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    everybody = PopRule(address=PAGE, triggers=tuple(Trigger))
    async with at_work(tmp_path, qtbot, everybody) as work:
        record = await work.asks()
        work.hangs_up(work.desk.session.store.live[1])
        await work.until(lambda: len(work.desk.session.store.live) == 1)
        work.hangs_up(record)
        await work.until(lambda: "ended" in work.reasons())
        assert work.reasons() == ["ringing", "answered", "ended"]


async def test_a_call_that_is_answered_when_the_program_starts_opens_nothing(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with at_work(tmp_path, qtbot, VIP) as work:
        record = await work.talks()
        await work.until(lambda: work.reasons() == ["ringing", "answered"])
        later = Work(work.desk, work.ui, work.store)  # as after a start of the program
        later.rules.start(work.desk.account)
        await work.desk.session.resync()
        click(work.card_of(record), "Hold")
        await work.until(lambda: "Take back" in work.offered(record))
        assert later.opened == []
        work.hangs_up(record)
        await work.until(lambda: later.reasons() == ["ended"])


async def test_two_rules_with_one_address_open_it_once(tmp_path: Path, qtbot: QtBot) -> None:
    twin = PopRule(name="twin", address=PAGE)
    async with at_work(tmp_path, qtbot, VIP, twin) as work:
        await work.talks()
        await work.until(lambda: "answered" in work.reasons())
        assert work.reasons() == ["ringing", "answered"]


async def test_what_is_changed_in_the_settings_is_in_force_at_once(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with at_work(tmp_path, qtbot) as work:
        first = await work.rings()
        assert "Key customer" not in read(work.pop(first))
        work.store.change(pop_rules=pop_rule_file.written([pop_rule_file.new(VIP)]))
        second = await work.rings()
        assert "Key customer" in read(work.pop(second))
        work.exchange.answer(far_key(first))
        await work.until(lambda: "answered" in work.reasons())


async def test_a_rule_whose_address_is_none_opens_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    file = PopRule(name="file", address="file:///bin/sh", triggers=tuple(Trigger))
    async with at_work(tmp_path, qtbot, file, VIP) as work:
        await work.rings()
        await work.until(lambda: work.opened)
        assert all(address.startswith("https://crm.example/") for address in work.opened)


async def test_a_stranger_cannot_choose_what_is_asked(tmp_path: Path, qtbot: QtBot) -> None:
    async with at_work(tmp_path, qtbot, VIP) as work:
        await work.rings(CALLER, "x&why=admin#/../\u202eevil?")
        await work.until(lambda: work.opened)
        parts = urlsplit(work.opened[0])
        assert (parts.netloc, parts.path, parts.fragment) == ("crm.example", "/find", "")
        assert work.reasons() == ["ringing"]


async def test_a_page_that_cannot_be_opened_is_said(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    async with at_work(tmp_path, qtbot, VIP) as work:
        work.has_browser = False
        await work.rings()
        await work.until(lambda: "The page cannot be opened." in read(work.window))
        assert "crm.example" not in caplog.text


async def test_nobody_is_marked_when_the_rules_are_not_understood(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    async with at_work(tmp_path, qtbot) as work:
        later = ({"name": "secret", "conditions": ({"subject": "mood"},)}, 7)
        work.store.change(pop_rules=later)
        assert "2 of the rules are not understood" in caplog.text
        assert "secret" not in caplog.text
        record = await work.rings()
        assert "secret" not in read(work.pop(record))
        assert SettingsStore(tmp_path / "settings.json").current.pop_rules[1] == 7


@pytest.mark.parametrize("is_taken", [True, False])
async def test_a_page_for_missed_calls_waits_for_all_phones_of_ours(
    tmp_path: Path, qtbot: QtBot, *, is_taken: bool
) -> None:
    async with at_work(tmp_path, qtbot, VIP) as work:
        phones = [call("31", tracking_id="7#1"), call("41", tracking_id="7#1", endpoint_id="2882")]
        work.hears(*phones)
        work.hears(replace(phones[0], state=CallState.IDLE, timestamp=moment(5)))
        state = CallState.CONNECTED if is_taken else CallState.IDLE
        work.hears(replace(phones[1], state=state, timestamp=moment(5)))
        became = "answered" if is_taken else "missed"
        await work.until(lambda: work.reasons() == ["ringing", became])
