"""The menu of a number: calls it as the PBX wrote it, copies it as everybody understands it."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.ui import text
from callcontrol.ui.number_menu import number_menu
from tests.callcontrol.ui.looking import entries


@pytest.mark.parametrize(
    ("number", "copied"),
    [
        ("020 7946 0018", "+442079460018"),
        ("+1 (613) 555-0123", "+16135550123"),
        ("2882", "2882"),
        ("anony\u202emous\nrm -rf", "anonymous rm -rf"),
    ],
)
def test_a_number_is_copied_in_the_form_of_all_countries(
    qtbot: QtBot, number: str, copied: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    called: list[str] = []
    text.read_numbers_in("GB")
    try:
        for entry in entries(number_menu(parent, number, called.append)).values():
            entry.trigger()
    finally:
        text.read_numbers_in("")
    assert called == [number]
    assert QApplication.clipboard().text() == copied


def test_a_withheld_number_can_be_neither_called_nor_copied(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    found = entries(number_menu(parent, "", print))
    assert list(found) == ["Call back", "Copy number"]
    assert not any(entry.isEnabled() for entry in found.values())
