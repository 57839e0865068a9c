"""A phone's state in words, drawings and switches."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from callcontrol.phone_status import Availability, PhoneStatus
from callcontrol.ui import availability, icons
from callcontrol.ui.availability import AvailabilityMenu, DisturbAction
from tests.callcontrol.ui.looking import entries, plain

AVAILABLE = PhoneStatus(is_known=True, availability=Availability.AVAILABLE)
DISTURB = replace(AVAILABLE, do_not_disturb=True, availability=Availability.DO_NOT_DISTURB)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (PhoneStatus(), ""),
        (AVAILABLE, "Available"),
        (DISTURB, "Do not disturb"),
        (replace(AVAILABLE, do_not_disturb=True), "Do not disturb"),
        (replace(DISTURB, do_not_disturb=False), "Do not disturb · but it rings"),
        (
            replace(AVAILABLE, asked=Availability.DO_NOT_DISTURB),
            "Available · asked for: Do not disturb",
        ),
        (replace(AVAILABLE, message_waiting=True), "Available · message waiting"),
        (PhoneStatus(is_known=True), "Availability unknown"),
    ],
)
def test_a_phone_in_words(status: PhoneStatus, words: str) -> None:
    assert availability.words(status) == words


def test_every_availability_has_a_word_and_a_shape(qtbot: QtBot) -> None:  # noqa: ARG001
    assert len({availability.name(each) for each in Availability}) == len(Availability)
    ink = QColor("black")
    shapes = [icons.pixmap(availability.ICONS[each], ink).toImage() for each in Availability]
    assert all(one != other for i, one in enumerate(shapes) for other in shapes[:i])


def test_the_switch_is_where_the_phone_is(qtbot: QtBot) -> None:  # noqa: ARG001
    switch = DisturbAction()
    asked: list[Availability] = []
    switch.requested.connect(asked.append)
    assert not switch.isEnabled()
    switch.show_phone(AVAILABLE)
    switch.trigger()
    assert not switch.isChecked()
    switch.show_phone(replace(AVAILABLE, asked=Availability.DO_NOT_DISTURB))
    switch.trigger()
    assert not switch.isEnabled()
    assert "waiting" in plain(switch.text())
    switch.show_phone(DISTURB)
    assert switch.isChecked()
    switch.trigger()
    assert switch.isChecked()
    assert asked == [Availability.DO_NOT_DISTURB, Availability.AVAILABLE]


def test_the_menu_marks_what_the_phone_says(qtbot: QtBot) -> None:
    menu = AvailabilityMenu()
    qtbot.addWidget(menu)
    asked: list[Availability] = []
    menu.requested.connect(asked.append)

    def marked() -> list[str]:
        return [words for words, entry in entries(menu).items() if entry.isChecked()]

    assert marked() == []
    menu.show_phone(AVAILABLE)
    entries(menu)["Busy"].trigger()
    entries(menu)["Available"].trigger()
    assert marked() == ["Available"]
    assert asked == [Availability.BUSY]
    menu.show_phone(replace(AVAILABLE, asked=Availability.BUSY))
    assert not menu.menuAction().isEnabled()
