"""Nothing is cut off: in small windows, with large fonts, with the long words of languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from callcontrol.cloudlink.models import CallAction
from callcontrol.settings import SettingsStore
from callcontrol.ui import theme
from callcontrol.ui.dial_request import DialQuestion
from callcontrol.ui.elided_label import ElidedLabel
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.pill import Pill
from callcontrol.ui.quit_question import QuitQuestion
from callcontrol.ui.screen_pop import ScreenPop
from callcontrol.ui.translation import LANGUAGES
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.languages import PSEUDO, speaking
from tests.callcontrol.ui.looking import open_window, shown, tooltip
from tests.callcontrol.ui.window_states import STATES, press

SIZES = [(340, 480), (400, 680)]


@pytest.fixture(name="words", params=[PSEUDO, *LANGUAGES])
def _words(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    with speaking(qapp, request.param):
        yield request.param


@pytest.fixture(name="fonts", params=[1, 2], ids=["100 %", "200 %"])
def _fonts(qapp: QApplication, request: pytest.FixtureRequest) -> int:
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * request.param)
    qapp.setFont(font)
    return int(request.param)


def cut_off(window: QWidget) -> list[str]:
    """What of ``window`` cannot be read whole."""
    return [
        f"{type(widget).__name__} {words(widget)!r}: {problem}"
        for widget in shown(window, QWidget)
        if (problem := what_is_cut_off(widget))
    ]


def words(widget: QWidget) -> str:
    return str(getattr(widget, "text", str)() or widget.accessibleName())


def what_is_cut_off(widget: QWidget) -> str:
    match widget:
        case ElidedLabel():
            fits = widget.height() >= widget.sizeHint().height()
        case QLabel() if not widget.text():
            return ""
        case QLabel() if widget.wordWrap():
            fits = widget.height() >= widget.heightForWidth(widget.width())
            metrics, room = widget.fontMetrics(), widget.contentsRect().width()
            longest = max(metrics.horizontalAdvance(word) for word in widget.text().split())
            fits = fits and longest <= room
        case QAbstractButton() if isinstance(widget.parent(), QLineEdit):
            return ""
        case QAbstractButton() if not widget.text():
            fits = widget.height() >= widget.iconSize().height() + 8
        case QLabel() | QAbstractButton() | Pill():
            needed = widget.sizeHint()
            fits = widget.width() >= needed.width() and widget.height() >= needed.height()
        case QLineEdit():
            metrics, margins = widget.fontMetrics(), widget.textMargins()
            room = widget.width() - margins.left() - margins.right() - 20  # frame and padding
            fits = widget.height() >= metrics.height()
            fits = fits and metrics.horizontalAdvance(widget.placeholderText()) <= room
        case _:
            return ""
    if not fits:
        return f"has {widget.size().toTuple()}, needs {widget.sizeHint().toTuple()}"
    return "" if is_within(widget) else "lies outside of what can be seen"


def is_within(widget: QWidget) -> bool:
    """Whether the whole widget can be seen, if need be by scrolling up and down."""
    inner: QWidget = widget
    area = QRect(widget.rect())
    while (outer := inner.parentWidget()) is not None and not inner.isWindow():
        area.translate(inner.pos())
        box = outer.rect()
        if area.left() < box.left() or area.right() > box.right():
            return False
        scrolls = isinstance(outer.parent(), QAbstractScrollArea)
        if not scrolls and (area.top() < box.top() or area.bottom() > box.bottom()):
            return False
        if scrolls:  # up and down it comes to be seen
            area.moveTop(0)
            area.setHeight(min(area.height(), box.height()))
        inner = outer
    return True


def overlaps(window: QWidget) -> list[str]:
    """Buttons and labels of one parent that lie upon each other."""
    readable = [w for w in shown(window, QWidget) if isinstance(w, QLabel | QAbstractButton | Pill)]
    return [
        f"{words(one)!r} and {words(other)!r}"
        for number, one in enumerate(readable)
        for other in readable[:number]
        if one.parent() is other.parent() and one.geometry().intersects(other.geometry())
    ]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("state", STATES)
def test_nothing_in_the_window_is_cut_off(
    qtbot: QtBot,
    fonts: int,
    words: str,  # noqa: ARG001
    state: str,
    size: tuple[int, int],
) -> None:
    window = MainWindow()
    window.resize(*size)
    open_window(qtbot, window)
    STATES[state](window)
    qtbot.wait(0)
    press(window, state)
    settle(window)
    assert fonts > 1 or window.size().toTuple() == size  # large fonts may take a larger window
    assert cut_off(window) == []
    assert overlaps(window) == []


def settle(window: QWidget) -> None:
    """Let all layouts come to rest: one that changes may change the next."""
    for _ in range(5):
        QApplication.processEvents()
        if layout := window.layout():
            layout.activate()


def test_nothing_on_a_pop_is_cut_off(qtbot: QtBot, fonts: int, words: str) -> None:  # noqa: ARG001
    pop = ScreenPop()
    qtbot.addWidget(pop)
    pop.show_ringing(scenes.forwarded(), "3rd call this week · last: 4:12, yesterday", moment(3999))
    pop.adjustSize()
    pop.show()
    settle(pop)
    assert cut_off(pop) == []
    assert overlaps(pop) == []


@pytest.mark.usefixtures("fonts", "words")
def test_nothing_on_a_pop_is_cut_off_when_it_says_what_became_of_the_call(qtbot: QtBot) -> None:
    pop = ScreenPop()
    qtbot.addWidget(pop)
    pop.show_ringing(scenes.forwarded(), "", moment(3))
    pop.show()
    pop.show_end("Answered by Wolfeschlegelsteinhausenbergerdorff")
    settle(pop)
    assert cut_off(pop) == []
    assert overlaps(pop) == []


@pytest.mark.parametrize("asked", ["2882", "tel:*21*123%23", "tel:%"])
@pytest.mark.usefixtures("fonts", "words")
def test_nothing_on_the_question_whether_to_dial_is_cut_off(qtbot: QtBot, asked: str) -> None:
    question = DialQuestion()
    qtbot.addWidget(question, before_close_func=lambda _: question.dismiss())
    question.show_obstacle("You are not signed in. As soon as you are, it can be called.")
    question.ask(asked)
    settle(question)
    assert cut_off(question) == []
    assert overlaps(question) == []


@pytest.mark.usefixtures("fonts", "words")
def test_nothing_on_the_question_whether_to_quit_is_cut_off(qtbot: QtBot, tmp_path: Path) -> None:
    question = QuitQuestion(SettingsStore(tmp_path / "settings.json"))
    question.ask(records_calls=True, in_call=True)
    (box,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox))
    qtbot.addWidget(box)
    settle(box)
    assert cut_off(box) == []
    assert overlaps(box) == []


def test_large_letters_get_a_larger_window_that_fits_a_screen(qtbot: QtBot, fonts: int) -> None:
    window = MainWindow()
    open_window(qtbot, window)
    STATES["three calls"](window)
    settle(window)
    assert window.minimumWidth() >= 340 * fonts * 0.8
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    assert least.width() <= window.screen().availableGeometry().width()
    assert least.height() < window.screen().availableGeometry().height()


@pytest.mark.parametrize("state", ["talking", "asked"])
def test_a_long_name_gives_way_and_is_told_by_its_tooltip(qtbot: QtBot, state: str) -> None:
    window = MainWindow()
    open_window(qtbot, window)
    STATES[state](window)
    conversation = scenes.with_caller(scenes.talking(), scenes.LONG)
    window.cards.show_conversations([conversation], moment(60))
    settle(window)
    (label,) = (w for w in shown(window, ElidedLabel) if w.accessibleName().startswith("Wolfe"))
    assert label.text().endswith("…")
    assert tooltip(label) == label.accessibleName()
    assert cut_off(window) == []


def test_the_cards_leave_room_for_the_history(qtbot: QtBot) -> None:
    window = MainWindow()
    window.resize(340, 480)
    open_window(qtbot, window)
    STATES["three calls"](window)
    settle(window)
    assert window.history.height() >= window.history.fontMetrics().height() * 6
    assert window.cards.height() >= 150


def test_nothing_moves_when_an_action_gets_under_way(qtbot: QtBot) -> None:
    window = MainWindow()
    open_window(qtbot, window)
    STATES["talking"](window)
    settle(window)
    card = window.cards.card_of(scenes.talking().caller.key)
    assert card is not None
    places = {w: w.geometry() for w in shown(card, QAbstractButton)}
    card.show_pending(CallAction.HOLD)
    settle(window)
    assert {w: w.geometry() for w in shown(card, QAbstractButton)} == places


def test_fonts_follow_the_system_while_the_program_runs(qtbot: QtBot, qapp: QApplication) -> None:
    window = MainWindow()
    open_window(qtbot, window)
    STATES["talking"](window)
    settle(window)
    labels: list[QObject] = list(shown(window, QLabel))
    before = [label.fontMetrics().height() for label in labels if isinstance(label, QLabel)]
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    theme.scale_again()  # as the program does when it hears of it
    settle(window)
    after = [label.fontMetrics().height() for label in labels if isinstance(label, QLabel)]
    assert all(new > old * 1.5 for old, new in zip(before, after, strict=True))
