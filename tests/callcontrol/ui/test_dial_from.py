"""Which phone calls stands beside the dial field, where there are several."""

from pytestqt.qtbot import QtBot

from callcontrol.ui.dial_from import DialFrom
from tests.callcontrol.ui.looking import entries, open_window
from tests.callcontrol.ui.window_states import FOUR_PHONES


def test_it_says_which_and_offers_the_others(qtbot: QtBot) -> None:
    button = DialFrom()
    button.show_phones(FOUR_PHONES)
    open_window(qtbot, button)
    assert button.text() == "2881"
    assert button.accessibleName() == "Calls are made from phone 2881"
    menu = button.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    offered = entries(menu)
    assert [words for words, entry in offered.items() if entry.isChecked()] == ["2881 · Free"]
    with qtbot.waitSignal(button.dialling_requested) as asked:
        offered["2882 · Ringing"].trigger()
    assert asked.args == ["2882"]


def test_one_phone_is_no_choice(qtbot: QtBot) -> None:
    button = DialFrom()
    qtbot.addWidget(button)
    button.show_phones(FOUR_PHONES)
    button.show_phones(FOUR_PHONES[:1])
    assert button.isHidden()
