"""Opening a caller's page by hand: from a card, from a call of the past, from the menu."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.calls.pop_rules import PopRule
from callcontrol.calls.record import CallRecord
from tests.callcontrol.ui.looking import entries, shown
from tests.callcontrol.ui.test_caller_rules import PAGE, VIP, Work, at_work
from tests.callcontrol.ui.test_desktop_ui import NAME


def menu_over(widget: QWidget, place: QPoint) -> dict[str, QAction]:
    """What the menu offers that opens at ``place`` of ``widget``; nothing where none opens."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    return entries(menu) if isinstance(menu, QMenu) else {}


def over_card(work: Work, record: CallRecord) -> dict[str, QAction]:
    return menu_over(work.card_of(record), QPoint(5, 5))


async def test_a_page_opens_from_the_menu_of_its_card(tmp_path: Path, qtbot: QtBot) -> None:
    by_hand = PopRule(name="CRM", address=PAGE, triggers=())
    async with at_work(tmp_path, qtbot, by_hand) as work:
        record = await work.rings()
        offered = over_card(work, record)
        assert list(offered) == ["Call back", "Copy number", "Open page for this caller"]
        offered["Open page for this caller"].trigger()
        assert work.reasons() == ["manual"]
        offered["Open page for this caller"].trigger()
        assert len(work.opened) == 2  # whoever asks again means it


async def test_several_pages_are_told_apart_by_their_rules(tmp_path: Path, qtbot: QtBot) -> None:
    other = PopRule(name="Maps & more", address="https://maps.example/{e164}", triggers=())
    async with at_work(tmp_path, qtbot, VIP, other) as work:
        record = await work.rings()
        assert list(over_card(work, record))[2:] == [
            "Open page for this caller: Key customers",
            "Open page for this caller: Maps & more",
        ]


async def test_without_a_page_the_menu_of_a_card_offers_none(tmp_path: Path, qtbot: QtBot) -> None:
    async with at_work(tmp_path, qtbot, PopRule(label="no page")) as work:
        record = await work.rings()
        assert list(over_card(work, record)) == ["Call back", "Copy number"]


async def test_a_page_opens_from_the_menu_of_a_call_of_the_past(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with at_work(tmp_path, qtbot, PopRule(name="CRM", address=PAGE, triggers=())) as work:
        work.hangs_up(await work.rings())
        await work.until(work.rows)
        QApplication.processEvents()
        (view,) = (found for found in shown(work.window, QListView) if found.isVisible())
        row = view.visualRect(view.model().index(0, 0)).center()
        view.customContextMenuRequested.emit(row)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert "Open page for this caller" in entries(menu)
        entries(menu)["Open page for this caller"].trigger()
        assert work.reasons() == ["manual"]
        assert work.opened[0].endswith("&was=missed")


async def test_the_program_menu_opens_the_pages_of_calls_that_go_on(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with at_work(tmp_path, qtbot, PopRule(name="CRM", address=PAGE, triggers=())) as work:
        menu = work.window.header.menu
        words = f"Open page for {NAME}: CRM"
        await work.rings()
        menu.aboutToShow.emit()
        menu.aboutToShow.emit()
        assert [entry for entry in entries(menu) if entry.startswith("Open page")] == [words]
        entries(menu)[words].trigger()
        assert work.reasons() == ["manual"]
        work.hangs_up(work.desk.session.store.live[0])
        await work.until(lambda: not work.desk.session.store.live)
        menu.aboutToShow.emit()
        assert words not in entries(menu)
