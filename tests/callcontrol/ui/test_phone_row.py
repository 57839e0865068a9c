"""The phones under the header: calm, in words, each with its menu."""

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from callcontrol.cloudlink.models import CallState
from callcontrol.phone_status import PhoneStatus, PhoneTrouble
from callcontrol.ui.phone_row import PhoneRow
from tests.callcontrol.ui.looking import named, open_window, shown, tab_stops
from tests.callcontrol.ui.window_states import FOUR_PHONES, view


@pytest.fixture(name="row")
def _row(qtbot: QtBot) -> PhoneRow:
    row = PhoneRow()
    row.resize(372, 200)
    row.show_phones(FOUR_PHONES)
    open_window(qtbot, row)
    return row


def test_each_says_its_number_and_state(row: PhoneRow) -> None:
    assert [button.text() for button in shown(row, QToolButton)] == [
        "2881 · Free",
        "2882 · Ringing",
        "2883 · Do not disturb",
        "2899 · Not known",
    ]
    waits = named(row, "Phone 2883 · Do not disturb · message waiting", QToolButton)
    assert not waits.icon().isNull()
    unknown = named(row, "Phone 2899 · Not known", QToolButton)
    assert "Check the number" in unknown.toolTip()
    assert "Check the number" in unknown.accessibleDescription()


def test_one_phone_needs_no_row(row: PhoneRow) -> None:
    row.show_phones(FOUR_PHONES[:1])
    assert not row.isVisible()
    assert shown(row, QToolButton) == []


@pytest.mark.parametrize("count", [2, 4, 8])
def test_nothing_moves_whatever_happens_at_the_phones(qtbot: QtBot, count: int) -> None:
    numbers = [str(2880 + each) for each in range(count)]
    row = PhoneRow()
    row.resize(372, 200)
    row.show_phones([view(each) for each in numbers])
    open_window(qtbot, row)

    def places() -> list[tuple[int, ...]]:
        return [button.geometry().getRect() for button in shown(row, QToolButton)]  # type: ignore[misc]

    before = places()
    assert len(before) == count
    out = PhoneStatus(is_known=True, trouble=PhoneTrouble.OUT_OF_SERVICE, message_waiting=True)
    for changed in (
        [view(each, call=CallState.RINGING) for each in numbers],
        [view(each, out) for each in numbers],
        [view(each, PhoneStatus()) for each in numbers],
    ):
        row.show_phones(changed)
        qtbot.wait(0)
        assert places() == before
    right = max(left + width for left, _, width, _ in before)
    assert 372 - right < 6  # the row ends where the rest of the window ends


def test_a_message_that_waits_is_drawn(row: PhoneRow) -> None:
    def drawn() -> object:
        return shown(row, QToolButton)[0].grab().toImage()

    before = drawn()
    row.show_phones(
        [view("2881", PhoneStatus(is_known=True, message_waiting=True)), *FOUR_PHONES[1:]]
    )
    assert drawn() != before


def test_the_keyboard_reaches_each_phone(row: PhoneRow) -> None:
    assert set(tab_stops(row)) == set(shown(row, QToolButton))
