"""The phones in the main window: of one the header tells, of several the row, menu and field."""

from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui.dial_from import DialFrom
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.phone_row import PhoneButton
from tests.callcontrol.ui.looking import entries, open_window, shown
from tests.callcontrol.ui.window_states import FOUR_PHONES


def test_one_and_several(qtbot: QtBot) -> None:
    window = MainWindow()
    window.show_account(AccountStatus(state=AccountState.SIGNED_IN))
    open_window(qtbot, window)
    one_alone = {"Do not disturb", "Availability"}
    window.show_phones(FOUR_PHONES[:1])
    assert one_alone <= entries(window.header.menu).keys()
    assert "Phones" not in entries(window.header.menu)
    assert [*shown(window, PhoneButton), *shown(window, DialFrom)] == []
    window.show_phones(FOUR_PHONES)
    assert not one_alone & entries(window.header.menu).keys()
    assert "Phones" in entries(window.header.menu)
    assert len(shown(window, PhoneButton)) == 4
    (dials,) = shown(window, DialFrom)
    assert window.phones.dials == "2881"
    field = window.dialler.mapTo(window, window.dialler.rect().topLeft())
    assert dials.mapTo(window, dials.rect().topLeft()).y() == field.y()
    window.show_phones(())
    assert shown(window.phones.row, QToolButton) == []
