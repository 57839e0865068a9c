"""The whole screen over a real session: what happens at the exchange is seen, what is pressed acts.

Simulator, network, sign-in and disk are real; Qt and asyncio take turns in one thread.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.calls import record as records
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.store import CallChange
from callcontrol.cloudlink.models import Call
from callcontrol.phone import Phone
from callcontrol.phone_watch import PhoneWatch
from callcontrol.session import Session
from callcontrol.settings import SettingsStore
from callcontrol.ui.call_card import CallCard
from callcontrol.ui.desktop_ui import DesktopUi
from callcontrol.ui.history_model import HistoryModel
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.screen_pop import FAREWELL_MS, GRACE_MS, ScreenPop
from callcontrol.ui.suggestion_list import SuggestionList
from cloudlink_simulator.behaviour import Behaviour, Profile
from cloudlink_simulator.legs import Party
from tests.callcontrol.calls.builders import moment, outgoing
from tests.callcontrol.cloudlink.hand_time import HandTime
from tests.callcontrol.ui.looking import (
    button,
    buttons,
    click,
    entries,
    key,
    let_pass,
    named,
    open_window,
    read,
    shown,
    type_text,
)
from tests.end_to_end.signed_in import Desk, far_key, signed_in

CALLER, NAME = "+16135550123", "Jordan Blake"


class Screen:
    """The program on the screen of somebody who is signed in, and the exchange behind it."""

    def __init__(self, desk: Desk, ui: DesktopUi, time: HandTime) -> None:
        self.desk = desk
        self.time = time
        """By which the watch over the phones goes."""
        self.ui = ui
        self.window = ui.window
        self.exchange = desk.exchange

    async def until(self, is_true: Callable[[], object]) -> None:
        """Let Qt and asyncio take turns until something is so."""
        async with asyncio.timeout(10):
            while not is_true():
                QApplication.processEvents()
                await asyncio.sleep(0.001)

    async def rings(self, number: str = CALLER, name: str = NAME) -> CallRecord:
        """Let somebody outside call us; the call once it is on the screen, ready to be clicked."""
        before = set(self.desk.session.store.live)
        self.exchange.make_call(number, "2881", presented=Party(number, name))
        await self.until(lambda: set(self.desk.session.store.live) - before)
        (record,) = set(self.desk.session.store.live) - before
        await self.until(lambda: self.ui.pops.get(record.key) and self.card(record))
        let_pass(self.pop(record), GRACE_MS)
        return record

    async def talks(self) -> CallRecord:
        """Let somebody call, and answer on the desk phone."""
        record = await self.rings()
        self.exchange.answer(far_key(record))
        await self.until(lambda: "Hold" in self.offered(record))
        return record

    async def asks(self) -> CallRecord:
        """Talk with a colleague while the caller waits."""
        record = await self.talks()
        click(self.card_of(record), "Transfer…")
        type_text(self.window, "2882")
        click(self.card_of(record), "Ask first")
        await self.until(lambda: "Back to caller" in self.offered(record))
        consultation = self.desk.session.store.live[1]
        (colleague,) = self.exchange.peers(self.exchange.leg(far_key(consultation)))
        self.exchange.answer(colleague.key)
        await self.until(lambda: "Complete" in self.offered(record))
        return record

    def hangs_up(self, record: CallRecord) -> None:
        (far,) = self.exchange.peers(self.exchange.leg(far_key(record)))
        self.exchange.end(far.key)

    def hears(self, *reports: Call) -> None:
        """Several reports come at once, as of phones that the simulator does not ring together."""
        session = self.desk.session
        changes = [session.store.apply(one, at=one.timestamp or moment(0)) for one in reports]
        session._take(list(chain.from_iterable(changes)))

    def pop(self, record: CallRecord) -> ScreenPop:
        pop = self.ui.pops.get(record.key)
        assert pop is not None
        return pop

    def card(self, record: CallRecord) -> CallCard | None:
        return self.window.cards.card_of(record.key)

    def card_of(self, record: CallRecord) -> CallCard:
        card = self.card(record)
        assert card is not None
        return card

    def offered(self, record: CallRecord) -> list[str]:
        """What can be done now with the call of a card."""
        card = self.card(record)
        found = [words for words in buttons(card) if words != "Note"] if card is not None else []
        return [words for words in found if button(self.card_of(record), words).isEnabled()]

    def state(self, record: CallRecord) -> str:
        """What the exchange says of a call."""
        legs = [leg for leg in self.exchange.legs() if leg.key == far_key(record)]
        return legs[0].state if legs else "gone"

    def rows(self) -> list[str]:
        """The list of calls."""
        lists = shown(self.window, QListView)
        model = lists[0].model() if lists else None
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())] if model else []


async def _at_once(_seconds: float) -> None:
    await asyncio.sleep(0)


@asynccontextmanager
async def on_screen(
    folder: Path,
    qtbot: QtBot,
    extension: str = "2881",
    *,
    watching: Sequence[str] = (),
    clock_wrong_by: timedelta = timedelta(),
) -> AsyncIterator[Screen]:
    async with signed_in(
        folder,
        extension,
        watching=watching,
        confirmation_seconds=0.3,
        clock_wrong_by=clock_wrong_by,
    ) as desk:
        window = MainWindow()
        ui = DesktopUi(
            window=window,
            settings=SettingsStore(folder / "settings.json"),
            now=lambda: datetime.now(UTC) + clock_wrong_by,
            quit_program=lambda: None,
        )
        qtbot.addWidget(ui.pops)
        open_window(qtbot, window)
        time = HandTime()

        def watch_of(session: Session) -> PhoneWatch:
            phones = [Phone(desk.media, each, sleep=_at_once) for each in session.endpoint_ids]
            return PhoneWatch(session, phones, seconds=8, sleep=time.sleep)

        ui.start(desk.account, None, watch_of)
        try:
            yield Screen(desk, ui, time)
        finally:
            await ui.stop()


# --- a call comes --------------------------------------------------------------------------------


async def test_a_call_is_answered_at_its_pop(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        pop = screen.pop(record)
        assert NAME in read(pop)
        assert screen.offered(record) == ["Answer", "Redirect…", "Decline"]
        click(pop, "Answer")
        await screen.until(lambda: screen.state(record) == "connected")
        await screen.until(lambda: "Answered here" in read(pop))
        await screen.until(lambda: "Hold" in screen.offered(record))
        let_pass(pop, FAREWELL_MS)
        assert not pop.isVisible()


async def test_a_call_answered_on_the_desk_phone_is_said_to_be(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        screen.exchange.answer(far_key(record))
        await screen.until(lambda: "Answered on the desk phone" in read(screen.pop(record)))


async def test_what_is_being_typed_when_the_program_quits_is_kept(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.talks()
        click(screen.window.cards, "Note")
        type_text(screen.window, "call back")
        await screen.ui.stop_acting()  # the history is closed after it
        assert screen.desk.session.history.entry_of(record).remark.note == "call back"


async def test_a_call_picked_up_by_a_colleague_names_them(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        screen.exchange.pick_up(far_key(record), "2885")
        await screen.until(lambda: "Answered by " in read(screen.pop(record)))
        await screen.until(lambda: screen.card(record) is None)
        assert len(screen.rows()) == 1
        assert "missed" not in screen.rows()[0]


async def test_a_caller_who_gives_up_is_a_missed_call_in_the_list(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        assert screen.rows() == []
        screen.hangs_up(record)
        await screen.until(lambda: "The caller gave up" in read(screen.pop(record)))
        await screen.until(lambda: screen.card(record) is None)
        assert screen.rows()[0].startswith(f"{NAME}, missed")


async def test_a_second_call_says_when_the_caller_was_last_heard_of(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        screen.hangs_up(await screen.rings())
        await screen.until(lambda: not screen.desk.session.store.live)
        again = await screen.rings()
        words = "2nd call this week · last: missed, today"
        await screen.until(lambda: words in read(screen.pop(again)))


async def test_a_call_ignored_here_goes_on_ringing_and_keeps_its_card(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        click(screen.pop(record), "Ignore")
        await screen.desk.session.resync()
        await screen.rings("+4930901820", "Robin Vale")
        assert screen.ui.pops.get(record.key) is None
        assert screen.state(record) == "ringing"
        assert "Answer" in screen.offered(record)


async def test_a_call_is_redirected_from_its_pop(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        screen.window.hide()
        click(screen.pop(record), "Redirect…")
        await screen.until(screen.window.isActiveWindow)
        type_text(screen.window, "2883")
        key(screen.window, Qt.Key.Key_Return)
        await screen.until(lambda: screen.state(record) == "gone")
        await screen.until(lambda: "Redirected to" in read(screen.pop(record)))


async def test_a_call_pops_up_though_the_history_is_broken(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        with sqlite3.connect(tmp_path / "history.sqlite3") as other:
            other.execute("drop table call")
        other.close()
        record = await screen.rings()
        assert NAME in read(screen.pop(record))
        assert "Calls cannot be written to disk." in read(screen.window)


# --- what is pressed acts, once ------------------------------------------------------------------


async def test_holding_and_taking_back(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.talks()
        click(screen.card_of(record), "Hold")
        click(screen.card_of(record), "One moment…")
        assert screen.offered(record) == []
        await screen.until(lambda: "Take back" in screen.offered(record))
        assert screen.state(record) == "held"
        click(screen.card_of(record), "Take back")
        await screen.until(lambda: "Hold" in screen.offered(record))
        assert screen.state(record) == "connected"


async def test_a_caller_is_handed_over_after_asking(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.asks()
        assert "Sam Fielding" in read(screen.card_of(record))
        click(screen.card_of(record), "Complete")
        await screen.until(lambda: screen.card(record) is None)
        assert "transferred to Sam Fielding" in screen.rows()[0]


async def test_swapping_and_going_back_to_the_caller(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.asks()
        click(screen.card_of(record), "Swap")
        await screen.until(lambda: screen.state(record) == "connected")
        await screen.until(lambda: "Back to caller" in screen.offered(record))
        click(screen.card_of(record), "Swap")
        await screen.until(lambda: screen.state(record) == "held")
        await screen.until(lambda: "Back to caller" in screen.offered(record))
        click(screen.card_of(record), "Back to caller")
        await screen.until(lambda: "Hold" in screen.offered(record))
        assert screen.state(record) == "connected"
        assert len(screen.desk.session.store.live) == 1


async def test_the_colleague_who_waits_is_let_go(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.asks()
        click(screen.card_of(record), "Swap")
        await screen.until(lambda: screen.state(record) == "connected")
        await screen.until(lambda: "Back to caller" in screen.offered(record))
        click(screen.card_of(record), "Back to caller")
        await screen.until(lambda: "Hold" in screen.offered(record))
        assert screen.state(record) == "connected"
        assert len(screen.desk.session.store.live) == 1


async def test_a_colleague_who_is_busy_leaves_the_caller_to_be_taken_back(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        screen.exchange.lines.set_profile("2882", Profile(behaviour=Behaviour.BUSY))
        record = await screen.talks()
        click(screen.card_of(record), "Transfer…")
        type_text(screen.window, "2882")
        click(screen.card_of(record), "Ask first")
        await screen.until(lambda: "Take back" in screen.offered(record))
        await screen.until(lambda: "busy" in read(screen.card_of(record)))


async def test_digits_arrive_in_the_order_in_which_they_were_pressed(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.talks()
        click(screen.card_of(record), "Keypad")
        type_text(screen.window, "1234567890*#")
        await screen.until(lambda: len(screen.exchange.digits.get(far_key(record), "")) == 12)
        assert screen.exchange.digits[far_key(record)] == "1234567890*#"


async def test_an_action_that_is_refused_says_so_and_can_be_tried_again(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.talks()
        click(screen.card_of(record), "Transfer…")
        type_text(screen.window, "2881")  # to oneself
        click(screen.card_of(record), "Send now")
        await screen.until(lambda: "Hold" in screen.offered(record))
        assert screen.state(record) == "connected"
        assert any(sentence.endswith(".") for sentence in read(screen.card_of(record)).split("\n"))


@pytest.mark.parametrize("where", ["card", "pop"])
async def test_an_action_that_nothing_comes_of_does_not_wait_for_ever(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """The service says yes, and the phone does nothing."""
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        monkeypatch.setattr(screen.exchange, "answer", lambda _key: None)
        part: QWidget = screen.card_of(record) if where == "card" else screen.pop(record)
        click(part, "Answer")
        assert "Answer" not in screen.offered(record)
        await screen.until(lambda: "Answer" in screen.offered(record))
        assert button(part, "Answer").isEnabled()
        assert "confirm" in read(part)


async def test_pressing_answer_in_two_places_answers_once(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        click(screen.pop(record), "Answer")
        card = screen.card_of(record)
        for words in buttons(card):
            click(card, words)
        await screen.until(lambda: "Hold" in screen.offered(record))
        assert screen.state(record) == "connected"


# --- dialling ------------------------------------------------------------------------------------


async def test_a_number_is_dialled_and_shown_as_calling(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        type_text(screen.window, "2882")  # the keyboard is in the dial field from the start
        key(screen.window, Qt.Key.Key_Return)
        await screen.until(lambda: shown(screen.window, CallCard))
        (card,) = shown(screen.window, CallCard)
        await screen.until(lambda: buttons(card) == ["Note", "End"])
        assert "Sam Fielding" in read(card)
        assert named(card, "Calling", QWidget).isVisible()
        assert named(screen.window, "Name or number", QLineEdit).text() == ""


async def test_pressing_enter_twice_dials_once(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        type_text(screen.window, "2882")
        key(screen.window, Qt.Key.Key_Return)
        key(screen.window, Qt.Key.Key_Return)
        await screen.until(lambda: shown(screen.window, CallCard))
        await screen.until(lambda: named(screen.window, "Name or number", QLineEdit).text() == "")
        assert len(screen.desk.session.store.live) == 1


async def test_what_is_typed_while_a_number_is_dialled_is_kept(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        type_text(screen.window, "2882")
        key(screen.window, Qt.Key.Key_Return)
        named(screen.window, "Name or number", QLineEdit).selectAll()
        type_text(screen.window, "613")
        await screen.until(lambda: shown(screen.window, CallCard))
        await screen.until(lambda: "End" in buttons(screen.window))
        assert named(screen.window, "Name or number", QLineEdit).text() == "613"


async def test_a_number_that_cannot_be_called_is_said_to_be(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        type_text(screen.window, "2881")  # oneself
        key(screen.window, Qt.Key.Key_Return)
        await screen.until(lambda: "busy" in read(screen.window))


async def test_a_missed_call_is_called_back_from_the_list(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        screen.hangs_up(await screen.rings("2885", ""))
        await screen.until(screen.rows)
        view = named(screen.window, "Calls", QListView)
        QApplication.processEvents()
        place: QPoint = view.visualRect(view.model().index(0, 0)).center()
        for clicked in (QTest.mouseClick, QTest.mouseDClick):  # the second one of a double click
            clicked(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        await screen.until(lambda: screen.desk.session.store.live)
        assert screen.desk.session.store.live[0].call.remote.number == "2885"


async def test_calls_that_come_leave_a_target_being_typed_alone(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.talks()
        click(screen.card_of(record), "Transfer…")
        field = named(screen.card_of(record), "Name or number of the colleague", QLineEdit)
        for count in range(3):
            type_text(screen.window, str(count))
            await screen.rings(f"+1613555014{count}", f"Caller {count}")
            screen.window.activateWindow()  # which the offscreen platform gives to every new window
            await screen.until(screen.window.isActiveWindow)
        assert (field.text(), field.hasFocus()) == ("012", True)


def typed_into(screen: Screen, field: QLineEdit) -> tuple[object, ...]:
    """All that nothing may disturb while somebody types a name."""
    (found,) = shown(screen.window, SuggestionList)
    assert found.chosen is not None
    where = (field.text(), field.selectedText(), field.cursorPosition(), field.hasFocus())
    return (*where, tuple(found.suggestions), found.chosen)


@pytest.mark.parametrize("where", ["dial field", "target"])
async def test_nothing_that_happens_disturbs_a_name_being_typed_or_the_choice(
    tmp_path: Path, qtbot: QtBot, where: str
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        for number, name in (("+16135550188", "Casey Reed"), ("2884", "Casey Lindqvist")):
            screen.hangs_up(await screen.rings(number, name))
        record = await screen.asks()
        if where == "target":
            other = await screen.rings("+16135550199", "Toni Marsh")
            await screen.until(lambda: "Redirect…" in screen.offered(other))
            click(screen.card_of(other), "Redirect…")
            field = named(screen.window, "Name or number of the colleague", QLineEdit)
        else:
            field = named(screen.window, "Name or number", QLineEdit)
            screen.window.dialler.focus()
        screen.window.activateWindow()
        await screen.until(screen.window.isActiveWindow)
        type_text(screen.window, "cas")
        field.setSelection(1, 2)
        key(screen.window, Qt.Key.Key_Down)
        key(screen.window, Qt.Key.Key_Down)
        before = typed_into(screen, field)
        for count in range(3):
            latest = await screen.rings(f"+1613555014{count}", f"Casey {count}")
            screen.window.activateWindow()  # which the offscreen platform gives to every new window
            await screen.until(screen.window.isActiveWindow)
            assert typed_into(screen, field) == before
        screen.hangs_up(latest)
        await screen.until(lambda: screen.card(latest) is None)
        (colleague,) = screen.exchange.peers(
            screen.exchange.leg(far_key(screen.desk.session.store.live[1]))
        )
        screen.exchange.hold(colleague.key)
        screen.exchange.end(colleague.key)
        await screen.until(lambda: "Take back" in screen.offered(record))
        await screen.desk.session.resync()
        await screen.until(screen.rows)
        assert typed_into(screen, field) == before
        key(screen.window, Qt.Key.Key_Return)
        assert field.text() == "+16135550188"


async def test_a_target_typed_for_a_call_that_ends_is_kept_in_the_dial_field(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.talks()
        click(screen.card_of(record), "Transfer…")
        type_text(screen.window, "2882")
        screen.hangs_up(record)
        await screen.until(lambda: "What you typed is in the dial field" in read(screen.window))
        field = named(screen.window, "Name or number", QLineEdit)
        assert field.text() == "2882"
        for pressed in (Qt.Key.Key_Return, Qt.Key.Key_Space):  # meant for the transfer
            key(screen.window, pressed)
        assert not screen.desk.session.store.live
        assert field.text() == "2882"


async def test_it_does_not_replace_a_number_that_stands_there(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        type_text(screen.window, "613")
        record = await screen.talks()
        click(screen.card_of(record), "Transfer…")
        type_text(screen.window, "2882")
        screen.hangs_up(record)
        await screen.until(lambda: f"{NAME} has gone. You had typed: 2882" in read(screen.window))
        assert named(screen.window, "Name or number", QLineEdit).text() == "613"


async def test_whoever_called_is_found_by_name_and_called(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        screen.hangs_up(await screen.rings("2885", "Jordan Maybury"))
        await screen.until(lambda: not screen.desk.session.store.live)
        screen.window.dialler.focus()
        type_text(screen.window, "may")
        key(screen.window, Qt.Key.Key_Return)
        key(screen.window, Qt.Key.Key_Return)  # out of habit twice
        assert "Dials 2885 · Jordan Maybury" in read(screen.window)
        assert not screen.desk.session.store.live
        let_pass(screen.window, 400)
        key(screen.window, Qt.Key.Key_Return)
        await screen.until(lambda: screen.desk.session.store.live)
        assert screen.desk.session.store.live[0].call.remote.number == "2885"


async def test_a_caller_who_gave_up_is_called_back_at_the_pop(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings("2885", "Jordan Maybury")
        screen.hangs_up(record)
        pop = screen.pop(record)
        await screen.until(lambda: buttons(pop) == ["Call back"])
        let_pass(pop, GRACE_MS)
        click(pop, "Call back")
        await screen.until(lambda: screen.desk.session.store.live)
        assert screen.desk.session.store.live[0].call.remote.number == "2885"


# --- coming and going ----------------------------------------------------------------------------


async def test_the_window_says_that_the_sign_in_will_not_last(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        assert "Sign in again at the next start" in read(screen.window)
        assert named(screen.window, "Connected", QWidget).isVisible()
        assert "Robin Ashby" in read(screen.window)


async def test_signing_out_takes_everything_off_the_screen(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        pop = screen.pop(record)
        entries(screen.window.header.menu)["Sign out"].trigger()
        await screen.until(lambda: "Sign in…" in buttons(screen.window))
        assert not pop.isVisible()
        assert screen.card(record) is None
        assert "Robin Ashby" not in read(screen.window)
        assert named(screen.window, "Signed out", QWidget).isVisible()


async def test_a_call_that_goes_on_is_there_again_after_a_restart(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.talks()
        await screen.desk.account.close()
        assert screen.desk.session.history.open_records()
        await screen.desk.account.start()
        await screen.until(lambda: "Hold" in screen.offered(record))
        assert NAME in read(screen.card_of(record))


async def test_a_call_that_rings_on_after_a_restart_pops_up_again(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        await screen.desk.account.close()
        await screen.desk.account.start()
        await screen.until(lambda: screen.card(record))
        await screen.until(lambda: screen.ui.pops.get(record.key))


async def test_without_a_tray_closing_makes_the_window_small(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        screen.window.close()
        assert screen.window.isMinimized()
        await screen.rings()
        assert screen.window.isMinimized()


async def test_the_window_comes_back_where_it_was(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        screen.window.resize(444, 555)
        QApplication.processEvents()
    geometry = SettingsStore(tmp_path / "settings.json").current.window_geometry
    again = MainWindow()
    qtbot.addWidget(again)
    again.restore_geometry(geometry)
    assert again.size().toTuple() == (444, 555)


async def test_a_cut_connection_is_said_with_its_reason(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.talks()
        simulator = screen.desk.simulator
        simulator.trouble.switch_on("forbidden", match="connections")
        simulator.notifications.broker.stop()
        await screen.until(lambda: "Ask your administrator" in read(screen.window))
        assert named(screen.window, "Not connected", QWidget).isVisible()
        assert screen.card(record) is not None  # the last that is known of it
        simulator.trouble.clear()
        click(screen.window, "Try again")
        await screen.until(lambda: "Ask your administrator" not in read(screen.window))
        await screen.until(lambda: "Connected" in read(screen.window))


async def test_what_was_asked_just_before_signing_out_is_given_up(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.talks()
        click(screen.card_of(record), "Hold")
        entries(screen.window.header.menu)["Sign out"].trigger()
        await screen.until(lambda: "Sign in…" in buttons(screen.window))
        assert screen.state(record) == "connected"


async def test_talk_is_counted_by_the_clock_of_the_pbx(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot, clock_wrong_by=timedelta(minutes=5)) as screen:
        record = await screen.talks()
        assert "0:00" in read(screen.card_of(record)) or "0:01" in read(screen.card_of(record))


async def test_what_the_records_tell_of_is_listed_and_not_announced(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        begun = outgoing(seconds=None, created_on=moment(0), event_type="")
        record = records.begin(begun, record_id="guid-1", at=moment(0))
        busy = replace(record, ended_on=moment(1), outcome=Outcome.BUSY)
        screen.desk.session.history.save(busy)
        screen.desk.session.changes.emit(CallChange(before=None, after=busy))
        assert "Sam Fielding: busy" not in read(screen.window)
        model = screen.window.history.findChild(HistoryModel)
        assert model is not None
        assert model.rowCount() == 1
