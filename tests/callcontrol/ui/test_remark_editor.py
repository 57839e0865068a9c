"""Notes, tags and a day to follow up: what is typed is told soon, and is never lost."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from callcontrol.calls.entry import Remark
from callcontrol.ui.remark_editor import SAVE_MS, RemarkEditor
from tests.callcontrol.ui.looking import (
    button,
    entries,
    key,
    let_pass,
    named,
    open_window,
    read,
    tab_stops,
    type_text,
)

Key = Qt.Key
TODAY = date(2026, 11, 20)
LONG = Remark(note="Wants a copy.\nBy Friday.", tags=("supplier", "R&D"), follow_up_on=TODAY)


class Desk:
    """An editor in a window, and what it told."""

    def __init__(self, qtbot: QtBot, remark: Remark | None = None) -> None:
        self.editor = RemarkEditor("Note on this call", lambda: TODAY)
        self.told: list[Remark] = []
        self.editor.remark_changed.connect(self.told.append)
        self.editor.resize(340, 200)
        if remark is not None:
            self.editor.show_remark(remark)
        open_window(qtbot, self.editor)
        self.editor.focus()

    def note(self) -> QPlainTextEdit:
        return named(self.editor, "Note on this call", QPlainTextEdit)

    def type_tag(self, words: str, end: Key = Key.Key_Return) -> None:
        named(self.editor, "Add a tag", QLineEdit).setFocus()
        type_text(self.editor, words)
        key(self.editor, end)

    def follow_up(self, words: str, choice: str) -> None:
        chip = button(self.editor, words)
        assert isinstance(chip, QPushButton)
        menu = chip.menu()
        assert isinstance(menu, QMenu)
        entries(menu)[choice].trigger()


@pytest.fixture(name="desk")
def _desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_what_is_typed_is_told_within_a_second(desk: Desk) -> None:
    assert SAVE_MS < 1000
    type_text(desk.editor, "invoice 44")
    assert desk.told == []
    let_pass(desk.editor, SAVE_MS)
    type_text(desk.editor, "11")
    let_pass(desk.editor, SAVE_MS)
    assert [remark.note for remark in desk.told] == ["invoice 44", "invoice 4411"]


def test_it_says_that_it_is_saved_or_why_not(desk: Desk) -> None:
    type_text(desk.editor, "a")
    desk.editor.flush()
    desk.editor.show_saved()
    assert "Saved" in read(desk.editor)
    desk.editor.show_saved("The disk is full.")
    assert "The disk is full." in read(desk.editor)
    assert "Saved" not in read(desk.editor)


def test_what_others_save_meanwhile_leaves_text_selection_and_cursor(desk: Desk) -> None:
    type_text(desk.editor, "half a sent")
    key(desk.editor, Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    desk.editor.show_remark(Remark(note="old"))
    assert desk.note().toPlainText() == "half a sent"
    let_pass(desk.editor, SAVE_MS)
    desk.editor.show_remark(desk.told[-1])
    assert desk.note().textCursor().selectedText() == "t"
    desk.editor.show_remark(Remark(note="another call's"))
    assert desk.note().toPlainText() == "another call's"
    let_pass(desk.editor, SAVE_MS)
    assert len(desk.told) == 1


def test_tags_are_added_by_enter_comma_or_leaving_and_told_at_once(desk: Desk) -> None:
    desk.type_tag("supplier")
    desk.type_tag("  two   words ", Key.Key_Comma)
    desk.type_tag("Supplier")
    desk.type_tag("left", Key.Key_Backtab)
    assert [remark.tags for remark in desk.told] == [
        ("supplier",),
        ("supplier", "two words"),
        ("supplier", "two words", "left"),
    ]


def test_a_tag_is_taken_away_by_its_button(qtbot: QtBot) -> None:
    desk = Desk(qtbot, LONG)
    named(desk.editor, "Remove tag R&D", QPushButton).click()
    assert desk.told == [Remark(note=LONG.note, tags=("supplier",), follow_up_on=TODAY)]
    assert [b for b in ("R&D ×", "supplier ×") if b in _words(desk.editor)] == ["supplier ×"]


def test_tags_in_use_are_suggested(desk: Desk) -> None:
    desk.editor.know_tags(["invoice", "supplier"])
    named(desk.editor, "Add a tag", QLineEdit).setFocus()
    type_text(desk.editor, "VOI")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView)
    key(popup, Key.Key_Down)
    key(popup, Key.Key_Return)
    QApplication.processEvents()
    assert desk.told == [Remark(tags=("invoice",))]
    assert named(desk.editor, "Add a tag", QLineEdit).text() == ""


def test_something_can_be_done_on_another_day_and_is_done(desk: Desk) -> None:
    desk.follow_up("Follow up", "Tomorrow")
    desk.follow_up("Follow up tomorrow", "Another day…")
    day = named(desk.editor, "Day to follow up", QDateEdit)
    day.setDate(day.date().addDays(2))
    desk.follow_up("Follow up Monday, 23 November", "Done")
    days = [remark.follow_up_on for remark in desk.told]
    assert days == [date(2026, 11, 21), date(2026, 11, 23), None]
    assert _words(desk.editor) == ["Follow up"]


def test_the_keyboard_reaches_all_of_it_and_escape_leaves(qtbot: QtBot) -> None:
    desk = Desk(qtbot, LONG)
    left: list[bool] = []
    desk.editor.left.connect(lambda: left.append(True))
    desk.editor.focus()
    names = [stop.accessibleName() for stop in tab_stops(desk.editor)]
    assert names == [
        *("Remove tag supplier", "Remove tag R&D", "Add a tag", "Follow up today"),
        "Note on this call",
    ]
    desk.editor.focus()
    type_text(desk.editor, "!")
    key(desk.editor, Key.Key_Escape)
    assert desk.told
    assert left


def test_the_field_grows_with_its_text(desk: Desk) -> None:
    low = desk.note().height()
    desk.editor.show_remark(Remark(note="word " * 60))
    QApplication.processEvents()
    high = desk.note().height()
    desk.editor.show_remark(Remark(note="word " * 600))
    QApplication.processEvents()
    assert low < high < 12 * desk.note().fontMetrics().height()


def _words(editor: RemarkEditor) -> list[str]:
    chips = editor.findChildren(QPushButton)
    return [chip.text().replace("&&", "&") for chip in chips if chip.isVisible()]
