"""What can be switched at a phone, by its menu; the marks are what the phone says."""

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from callcontrol.cloudlink.models import EndpointId
from callcontrol.phone_status import Availability, PhoneStatus
from callcontrol.ui.phone_menu import PhoneMenu, PhonesMenu
from tests.callcontrol.ui.looking import entries
from tests.callcontrol.ui.window_states import FOUR_PHONES, view

HERE = EndpointId("2881")


def test_a_phone_is_switched_by_its_number(qtbot: QtBot) -> None:
    menu = PhoneMenu(HERE)
    qtbot.addWidget(menu)
    menu.show_phone(view(HERE))
    asked: list[tuple[object, ...]] = []
    menu.availability_requested.connect(lambda *each: asked.append(each))
    menu.dialling_requested.connect(lambda *each: asked.append(each))
    offered = entries(menu)
    offered["Do not disturb"].trigger()
    availability = offered["Availability"].menu()
    assert isinstance(availability, QMenu)
    entries(availability)["Busy"].trigger()
    offered["Call from this phone"].trigger()
    assert asked == [(HERE, Availability.DO_NOT_DISTURB), (HERE, Availability.BUSY), (HERE,)]
    assert not offered["Do not disturb"].isChecked()
    assert not offered["Call from this phone"].isChecked()
    menu.show_phone(view(HERE, PhoneStatus(is_known=True, do_not_disturb=True), dials=True))
    assert offered["Do not disturb"].isChecked()
    assert offered["Call from this phone"].isChecked()
    assert menu.title() == "2881 · Do not disturb"


def test_of_several_each_has_its_menu(qtbot: QtBot) -> None:
    menu = PhonesMenu()
    qtbot.addWidget(menu)
    menu.show_phones(FOUR_PHONES[:1])
    assert not menu.menuAction().isVisible()
    menu.show_phones(FOUR_PHONES)
    assert menu.menuAction().isVisible()
    assert list(entries(menu)) == [
        "2881 · Free",
        "2882 · Ringing",
        "2883 · Do not disturb · message waiting",
        "2899 · Not known",
    ]
    asked: list[tuple[object, ...]] = []
    menu.availability_requested.connect(lambda *each: asked.append(each))
    second = entries(menu)["2883 · Do not disturb · message waiting"].menu()
    assert isinstance(second, QMenu)
    entries(second)["Do not disturb"].trigger()
    assert asked == [("2883", Availability.AVAILABLE)]
    menu.show_phones(FOUR_PHONES[1:])
    assert len(entries(menu)) == 3
