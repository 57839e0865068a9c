"""Trying the rules: the same answer that a call would get, and why."""

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from callcontrol.calls import pop_rule_file
from callcontrol.calls.pop_rules import Colour, Condition, PopRule, Subject
from callcontrol.cloudlink.models import Party
from callcontrol.ui.plain_label import ELASTIC
from callcontrol.ui.rule_tester import RuleTester
from tests.callcontrol.ui import listed_calls, scenes
from tests.callcontrol.ui.looking import button, named, open_window, read, type_text

WEB = ("http", "https")
VIP = PopRule(
    name="Key customers",
    label="Key customer",
    colour=Colour.RED,
    conditions=(Condition(value="+1613"),),
    address="https://crm.example/{e164}/{outcome}",
)
OTHERS = PopRule(name="Line two", conditions=(Condition(subject=Subject.CALLED, value="2880"),))


@pytest.fixture(name="tester")
def _tester(qtbot: QtBot) -> RuleTester:
    calls = [
        listed_calls.call(1, remote=Party(number="+16135550123", name="Jordan Blake")),
        scenes.ringing(origin=Party(number="+442079460018", name="Robin Vale")).caller,
    ]
    tester = RuleTester(lambda: calls)
    tester.show_rules([pop_rule_file.new(VIP), pop_rule_file.new(OTHERS)], WEB)
    open_window(qtbot, tester)
    return tester


def told(tester: RuleTester) -> str:
    return read(tester).replace(ELASTIC, "")


def enter(tester: RuleTester, what: str, text: str) -> None:
    field = named(tester, f"Sample call: {what}", QLineEdit)
    field.setFocus()
    field.selectAll()
    type_text(tester, text)


def pick(tester: RuleTester, row: int) -> None:
    box = named(tester, "Sample call: Call", QComboBox)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_before_a_call_is_given_no_rule_fits(tester: RuleTester) -> None:
    assert "No rule marks the card of this call." in told(tester)
    assert "No page opens for this call." in told(tester)
    assert not button(tester, "Open now").isEnabled()


def test_a_typed_call_shows_its_mark_its_page_and_why(tester: RuleTester) -> None:
    enter(tester, "Number", "+1 613 555 0123")
    said = told(tester)
    assert "The card is marked by “Key customers”:" in said
    assert "Key customer" in said.splitlines()
    assert "✓ Key customers: fits" in said
    assert "✓ Number begins with “+1613”" in said
    assert "✗ Line two: does not fit" in said
    assert "Opens https://crm.example/%2B16135550123/in_progress" in said


def test_a_call_of_the_history_can_be_taken_and_changed(tester: RuleTester) -> None:
    pick(tester, 1)
    assert "Opens https://crm.example/%2B16135550123/answered" in told(tester)
    assert named(tester, "Sample call: Name", QLineEdit).text() == "Jordan Blake"
    enter(tester, "Called number", "2880")
    assert "✓ Line two: fits" in told(tester)
    assert "/answered" in told(tester)
    pick(tester, 2)
    assert "No rule marks" in told(tester)
    pick(tester, 0)
    assert named(tester, "Sample call: Number", QLineEdit).text() == ""


def test_other_rules_are_tried_with_the_same_call(tester: RuleTester) -> None:
    enter(tester, "Number", "+442079460018")
    everybody = pop_rule_file.new(PopRule(name="All", label="Somebody"))
    tester.show_rules([everybody, pop_rule_file.Kept("not a rule", None)], WEB)
    assert "Somebody" in told(tester).splitlines()


def test_the_page_is_asked_for_only_by_the_button(tester: RuleTester) -> None:
    asked: list[str] = []
    tester.page_requested.connect(asked.append)
    enter(tester, "Number", "+16135550123")
    assert asked == []
    button(tester, "Open now").click()
    assert asked == ["https://crm.example/%2B16135550123/in_progress"]


def test_a_long_address_goes_on_in_the_next_line(tester: RuleTester) -> None:
    tester.resize(380, 900)
    long = PopRule(name="x" * 80, address="https://crm.example/{name}")
    tester.show_rules([pop_rule_file.new(long)], WEB)
    enter(tester, "Name", "é" * 60)
    assert tester.minimumSizeHint().width() <= 380
