"""The page of figures: what it says, to those who see it, who point, who type and who listen."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QToolTip
from pytestqt.qtbot import QtBot

from callcontrol.calls.figures import Count
from callcontrol.ui.charts import Chart, ticks
from callcontrol.ui.figures_page import FiguresPage
from tests.callcontrol.ui.counted import LAST, figures, no_calls, one_call
from tests.callcontrol.ui.looking import button, click, named, open_window, read, shown
from tests.callcontrol.ui.test_layout import settle


@pytest.fixture(name="page")
def _page(qtbot: QtBot) -> FiguresPage:
    page = FiguresPage()
    page.resize(900, 900)
    open_window(qtbot, page)
    page.show_figures(figures())
    settle(page)
    page.grab()
    return page


def chart(page: FiguresPage, name: str) -> Chart:
    return named(page, name, Chart)


def test_four_numbers_say_how_it_was(page: FiguresPage) -> None:
    words = read(page)
    for said in (
        *("24 October 2026 – 22 November 2026", "Calls: 900", "as many as before"),
        *("Missed: 4.6 %", "40 of 865 incoming · 30 spoken with since"),
        *("Answered after: 5 s", "median · 95 % within 9 s"),
        *("Talk time: 61 h", "4 min 35 s a call"),
    ):
        assert said in words


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (850, "+6 % on the 30 days before"),
        (1000, "−10 % on"),
        (None, "865 incoming"),
        (0, "865 incoming"),
    ],
)
def test_the_span_before_is_compared_if_it_is_known(
    page: FiguresPage, before: int | None, said: str
) -> None:
    page.show_figures(figures(calls_before=before))
    assert said in read(page)


@pytest.mark.parametrize(
    ("days", "title"),
    [
        (30, "Calls by day"),
        (365, "Calls by week"),
        (1500, "Calls by month"),
        (9000, "Calls by year"),
    ],
)
def test_long_spans_are_shown_in_longer_steps(page: FiguresPage, days: int, title: str) -> None:
    page.show_figures(figures(days))
    assert title in read(page)
    assert chart(page, title)


def test_a_screen_reader_finds_the_numbers_of_each_drawing(page: FiguresPage) -> None:
    told = {each.accessibleName(): each.accessibleDescription() for each in shown(page, Chart)}
    assert (
        "Monday, 2 November 2026: 45 in all: 40 answered, 2 missed, 3 other"
        in (told["Calls by day"])
    )
    assert "12:00" in told["Calls by hour"]
    assert "15 in all: 14 answered, 1 missed" in told["Calls by hour"]
    assert "Monday, 10:00" in told["When it rings"]
    assert "24 incoming" in told["When it rings"]
    assert "Sunday" not in told["When it rings"]
    assert "Jordan Blake, +1 613-555-0123: 55 in all" in told["Busiest numbers"]
    assert "2 s to 4 s: 300 answered" in told["Ring time until answered"]


def test_the_arrows_lead_from_number_to_number(page: FiguresPage) -> None:
    days, week = chart(page, "Calls by day"), chart(page, "When it rings")
    days.setFocus()
    for key, said in (
        (Qt.Key.Key_Right, "Saturday, 24 October 2026: no calls"),
        (Qt.Key.Key_Right, "Sunday, 25 October 2026: no calls"),
        (Qt.Key.Key_End, "Sunday, 22 November 2026: no calls"),
        (Qt.Key.Key_Right, "Sunday, 22 November 2026: no calls"),
        (Qt.Key.Key_Left, "Saturday, 21 November 2026: no calls"),
        (Qt.Key.Key_Home, "Saturday, 24 October 2026: no calls"),
    ):
        QTest.keyClick(days, key)
        assert said in QToolTip.text()
    week.setFocus()
    QTest.keyClick(week, Qt.Key.Key_Home)
    QTest.keyClick(week, Qt.Key.Key_Down)
    assert "Tuesday, 00:00–01:00" in QToolTip.text()
    QTest.keyClick(week, Qt.Key.Key_Up)
    QTest.keyClick(week, Qt.Key.Key_Up)
    assert "Monday" in QToolTip.text()


def test_what_is_pointed_at_tells_its_number_as_plain_text(page: FiguresPage) -> None:
    rows = chart(page, "Busiest numbers")
    point = rows.marks[2].area.center().toPoint()
    where = rows.mapToGlobal(point)
    QApplication.sendEvent(rows, QHelpEvent(QEvent.Type.ToolTip, point, where))
    assert "&lt;b&gt;Free&lt;/b&gt;" in QToolTip.text()
    assert "12 in all" in QToolTip.text()
    outside = QPoint(-50, -50)
    QApplication.sendEvent(rows, QHelpEvent(QEvent.Type.ToolTip, outside, outside))
    rows.clearFocus()


@pytest.mark.parametrize(
    ("ever", "said"), [(False, "No calls yet."), (True, "There were no calls in these days.")]
)
def test_without_calls_it_says_so_and_has_nothing_to_export(
    page: FiguresPage, ever: bool, said: str
) -> None:
    page.show_figures(no_calls(ever=ever))
    assert said in read(page)
    assert shown(page, Chart) == []
    assert not button(page, "Export…").isEnabled()
    page.show_figures(one_call())
    assert said not in read(page)


def test_on_the_first_day_one_call_is_a_page(page: FiguresPage) -> None:
    page.show_figures(one_call())
    page.grab()
    words = read(page)
    for said in ("Calls: 1", "Missed: 0.0 %", "Answered after: 4 s", "Talk time: 48 s"):
        assert said in words
    assert "other" not in words
    assert all(each.marks for each in shown(page, Chart))


def test_nothing_is_a_share_of_nothing(page: FiguresPage) -> None:
    page.show_figures(
        figures(days={LAST: Count(other=1)}, rings=[[0] * 24] * 7, answer_times=[], busiest=[])
    )
    page.grab()
    assert "Missed: –" in read(page)
    assert "Answered after: –" in read(page)
    assert "nobody was spoken with" in read(page)


@pytest.mark.parametrize(
    ("words", "days"), [("30 days", 30), ("Quarter", 91), ("Year", 365), ("All", None)]
)
def test_the_days_are_chosen_by_one_click(
    qtbot: QtBot, page: FiguresPage, words: str, days: int | None
) -> None:
    with qtbot.waitSignal(page.days_chosen):
        click(page, words)
    first = None if days is None else LAST - timedelta(days=days - 1)
    assert page.span(LAST) == (first, LAST)


def test_other_days_are_chosen_by_two_dates(qtbot: QtBot, page: FiguresPage) -> None:
    click(page, "Choose…")
    begin, end = named(page, "First day", QDateEdit), named(page, "Last day", QDateEdit)
    assert begin.hasFocus()
    assert page.span(LAST) == (LAST - timedelta(days=29), LAST)  # what was shown
    QTest.keyClick(begin, Qt.Key.Key_Tab)
    assert end.hasFocus()
    with qtbot.waitSignal(page.days_chosen):
        begin.setDate(QDate(2026, 12, 24))
    assert page.span(LAST) == (LAST, LAST.replace(month=12, day=24))  # in whatever order
    end.setDate(QDate(2026, 12, 31))
    assert page.span(LAST)[1].day == 31
    page.show_figures(figures(1))
    assert begin.date() == QDate(2026, 12, 24)
    click(page, "Year")
    assert shown(page, QDateEdit) == []


def test_escape_leads_back(qtbot: QtBot, page: FiguresPage) -> None:
    chart(page, "Calls by day").setFocus()
    with qtbot.waitSignal(page.left):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)


def test_in_a_narrow_window_the_cards_stand_below_each_other(page: FiguresPage) -> None:
    page.resize(310, 480)
    settle(page)
    left = {each.mapTo(page.picture, QPoint()).x() for each in shown(page, Chart)}
    assert len(left) == 1
    page.resize(900, 900)
    settle(page)
    left = {each.mapTo(page.picture, QPoint()).x() for each in shown(page, Chart)}
    assert len(left) == 2


def test_numbers_and_days_are_those_of_the_language(page: FiguresPage) -> None:
    english = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        page.show_figures(figures(hours=[Count(answered=1234)] * 24))
        words = read(page)
        assert "4,6 %" in words
        assert "24. Oktober 2026 – 22. November 2026" in words
        assert "Montag, 2. November 2026" in chart(page, "Calls by day").accessibleDescription()
    finally:
        QLocale.setDefault(english)


@pytest.mark.parametrize(
    ("most", "expected"),
    [(1, [0, 1]), (4, [0, 1, 2, 3, 4]), (62, [0, 20, 40, 60, 80]), (1000, [0, 500, 1000])],
)
def test_scales_have_round_numbers(most: int, expected: list[int]) -> None:
    assert ticks(most) == expected
