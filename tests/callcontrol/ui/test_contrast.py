"""Every window as it is painted: what is written can be read, what can be pressed can be seen.

In light, in dark, and in palettes such as desktops have for those who need contrast. What is
measured are the colours of the painted pixels, not those that the program means to use.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from callcontrol.settings import SettingsStore
from callcontrol.tasks import Tasks
from callcontrol.ui import theme
from callcontrol.ui.avatar import Avatar
from callcontrol.ui.dial_request import DialQuestion
from callcontrol.ui.history_care import HistoryCare
from callcontrol.ui.history_trouble import HistoryTrouble
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.pill import Pill
from callcontrol.ui.quit_question import QuitQuestion
from callcontrol.ui.screen_pop import ScreenPop
from callcontrol.ui.settings_pages import Page
from callcontrol.ui.settings_switch import Switch
from callcontrol.ui.settings_window import SettingsWindow
from callcontrol.ui.shortcut_sheet import ShortcutSheet
from callcontrol.ui.suggestion_list import SuggestionList
from callcontrol.ui.theme import DISCERNIBLE, READABLE
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import open_window, shown, tab_stops
from tests.callcontrol.ui.test_layout import settle
from tests.callcontrol.ui.window_states import STATES, press

SCALE = 3
"""Pixels to a pixel: letters are so thick then that they have a colour within."""
SHARE = 0.12
"""A colour that is less of what is written is the blur at its edge."""
HARDLY = 1.1
"""Less is the shading of a native control."""


def one_colour(window: str, text: str, highlight: str, highlighted: str) -> QPalette:
    """A palette as the contrast themes of Windows have it."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(window))
    for each in (role.Window, role.Base, role.Button, role.AlternateBase, role.ToolTipBase):
        palette.setColor(each, QColor(window))
    for each in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(each, QColor(text))
    palette.setColor(role.ToolTipText, QColor(text))
    palette.setColor(role.Highlight, QColor(highlight))
    palette.setColor(role.HighlightedText, QColor(highlighted))
    return palette


PALETTES: dict[str, Callable[[], QPalette]] = {
    "light": lambda: theme.palette(dark=False),
    "dark": lambda: theme.palette(dark=True),
    "white on black": lambda: one_colour("#000000", "#ffffff", "#d6b4fd", "#2b2b2b"),
    "black on white": lambda: one_colour("#ffffff", "#000000", "#37006e", "#ffffff"),
    "desert": lambda: one_colour("#fffaef", "#3d3d3d", "#903909", "#fff5e3"),
    "useless highlight": lambda: one_colour("#000000", "#ffffff", "#101010", "#303030"),
}


@pytest.fixture(name="palette", params=PALETTES)
def _palette(qapp: QApplication, request: pytest.FixtureRequest) -> str:
    qapp.setPalette(PALETTES[request.param]())
    theme.apply(qapp)
    return str(request.param)


def painted(window: QWidget, scale: int = SCALE) -> QImage:
    """The window as it looks now, larger."""
    settle(window)
    image = QImage(window.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(window.palette().color(QPalette.ColorRole.Window))
    window.render(image)
    return image


def part(image: QImage, window: QWidget, widget: QWidget, area: QRect) -> QImage:
    """What ``image`` shows in an area of a widget."""
    at = widget.mapTo(window, area.topLeft())
    scale = round(image.devicePixelRatio())
    return image.copy(QRect(at * scale, area.size() * scale))


def colours(image: QImage) -> tuple[int, list[int]]:
    """The colour behind everything, and those of what is written or drawn on it."""
    counted = Counter(memoryview(image.constBits()).cast("I"))
    shades: Counter[int] = Counter()
    for colour, count in counted.items():
        shades[colour & 0xE0E0E0] += count
    ((ground, _),) = shades.most_common(1)  # a native control is shaded
    behind = max((c for c in counted if c & 0xE0E0E0 == ground), key=counted.__getitem__)
    others = [each for each in counted.items() if contrast(each[0], behind) > HARDLY]
    drawn = sum(count for _, count in others)
    return behind, [colour for colour, count in others if count >= drawn * SHARE]


@cache
def contrast(one: int, other: int) -> float:
    return theme.contrast(QColor(one), QColor(other))


def without_blur(behind: int, inks: list[int]) -> list[int]:
    """Without what lies between the ground and the strongest colour on it: a thin stroke's edge."""
    if not inks:
        return []
    strongest = max(inks, key=lambda ink: contrast(ink, behind))
    (r, g, b), (r0, g0, b0) = rgb(strongest), rgb(behind)

    def is_blur(ink: int) -> bool:
        channels = zip(rgb(ink), (r0, g0, b0), (r - r0, g - g0, b - b0), strict=True)
        shares = [(seen - ground) / way for seen, ground, way in channels if abs(way) > 40]
        return max(shares) - min(shares) < 0.06 and max(shares) < 1

    return [ink for ink in inks if not is_blur(ink)]


def rgb(colour: int) -> tuple[int, int, int]:
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


def texts(window: QWidget) -> Iterator[tuple[QWidget, QRect, str]]:
    """Where something is written, and what."""
    for widget in shown(window, QWidget):
        around = widget.rect()
        match widget:
            case QToolButton():
                pass  # a drawing
            case Pill() | QAbstractButton() if widget.text():
                yield widget, around.adjusted(9, 5, -9, -5), widget.text()
            case QLabel() if widget.text().strip():
                yield widget, widget.contentsRect(), widget.text()
            case QComboBox():
                yield widget, around.adjusted(8, 5, -28, -5), widget.currentText()
            case QLineEdit():
                field = around.adjusted(7, 5, -7, -5)
                inside = [w.x() for w in widget.findChildren(QToolButton) if w.isVisible()]
                field.setRight(min([field.right(), *(x - 3 for x in inside if x > 30)]))
                yield widget, field, widget.text() or widget.placeholderText()
            case Avatar():
                fourth = widget.width() // 4
                yield widget, around.adjusted(fourth, fourth, -fourth, -fourth), ""
            case QListView():
                for row in range(widget.model().rowCount() if widget.model() else 0):
                    index = widget.model().index(row, 0)
                    area = widget.visualRect(index).intersected(widget.viewport().rect())
                    yield widget.viewport(), area.adjusted(4, 4, -4, -4), str(index.data())


def is_covered(window: QWidget, widget: QWidget, area: QRect) -> bool:
    """Whether a list of suggestions lies on it."""
    place = QRect(widget.mapTo(window, area.topLeft()), area.size())
    return any(
        found.geometry().intersects(place) and not found.isAncestorOf(widget)
        for found in shown(window, SuggestionList)
    )


def unreadable(window: QWidget) -> list[str]:
    """What is written with too little contrast."""
    image = painted(window)
    found = []
    for widget, area, words in texts(window):
        seen = area.intersected(widget.visibleRegion().boundingRect())
        if seen.height() < area.height() or area.width() < 1:
            continue  # it has to be scrolled to
        if is_covered(window, widget, area):
            continue
        behind, inks = colours(part(image, window, widget, area))
        if not isinstance(widget.parent(), QListView):  # its rows have several colours
            inks = without_blur(behind, inks)
        found += [
            f"{words!r}: {QColor(ink).name()} on {QColor(behind).name()}"
            for ink in inks or [behind] * bool(words)
            if contrast(ink, behind) < READABLE
        ]
    return found


def edgeless(window: QWidget) -> list[str]:
    """What can be pressed or typed into and has no edge that one can see."""
    image = painted(window)
    found = []
    for widget in shown(window, QWidget):
        if widget.property("kind") in {None, "quiet"} or not widget.isEnabled():
            continue
        middle = widget.height() // 2
        if not widget.visibleRegion().contains(QPoint(1, middle)):
            continue
        if is_covered(window, widget, widget.rect()):
            continue
        place = widget.mapTo(window, QPoint(0, middle)) * SCALE
        edge = image.pixel(place + QPoint(SCALE // 2, 0))
        outside = image.pixel(place - QPoint(2 * SCALE, 0))
        if contrast(edge, outside) < DISCERNIBLE:
            found.append(f"{widget}: {QColor(edge).name()} beside {QColor(outside).name()}")
    for button in shown(window, QToolButton):
        if button.property("kind") == "quiet":
            behind, inks = colours(
                part(image, window, button, button.rect().adjusted(5, 5, -5, -5))
            )
            found += [f"{button}" for ink in inks if contrast(ink, behind) < DISCERNIBLE]
    return found


@pytest.mark.usefixtures("palette")
@pytest.mark.parametrize("state", STATES)
def test_the_main_window_can_be_read(qtbot: QtBot, state: str) -> None:
    window = MainWindow()
    window.sign_in.offer_demo(offered=True)
    open_window(qtbot, window)
    STATES[state](window)
    qtbot.wait(0)
    press(window, state)
    assert unreadable(window) == []
    assert edgeless(window) == []


@pytest.mark.usefixtures("palette")
def test_a_pop_can_be_read(qtbot: QtBot) -> None:
    pop = ScreenPop()
    qtbot.addWidget(pop)
    pop.show_ringing(scenes.forwarded(), "3rd call this week · last: 4:12, yesterday", moment(3999))
    pop.show()
    assert unreadable(pop) == []
    assert edgeless(pop) == []
    pop.show_end("The caller gave up")
    assert unreadable(pop) == []


@pytest.fixture(name="settings")
def _settings(qtbot: QtBot, tmp_path: Path) -> SettingsWindow:
    window = SettingsWindow(
        SettingsStore(tmp_path / "settings.json"),
        database=Path("/home/robin/history.sqlite3"),
        settings_file=Path("/home/robin/settings.json"),
        care=HistoryCare(Path("/home/robin/history.sqlite3"), Tasks(), HistoryTrouble()),
        update_problem="",
    )
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    open_window(qtbot, window)
    return window


@pytest.mark.usefixtures("palette")
def test_the_settings_can_be_read(settings: SettingsWindow) -> None:
    for page in Page:
        settings.open_at(page)
        assert unreadable(settings) == [], page
        assert edgeless(settings) == [], page
        for switch in shown(settings, Switch):
            image = painted(settings)
            behind, inks = colours(part(image, settings, switch, switch.rect()))
            assert max(contrast(ink, behind) for ink in inks) >= DISCERNIBLE


@pytest.mark.usefixtures("palette")
def test_questions_and_the_sheet_of_keys_can_be_read(qtbot: QtBot, tmp_path: Path) -> None:
    question = DialQuestion()
    qtbot.addWidget(question)
    question.ask("tel:*21*123%23")
    assert unreadable(question) == []
    assert edgeless(question) == []
    sheet = ShortcutSheet()
    open_window(qtbot, sheet)
    assert unreadable(sheet) == []
    leaving = QuitQuestion(SettingsStore(tmp_path / "settings.json"))
    leaving.ask(records_calls=True, in_call=True)
    (box,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox))
    qtbot.addWidget(box)
    words = [line for line in unreadable(box) if "QPixmap" not in line]
    assert words == []


def lit_by_focus(window: QWidget, stop: QWidget) -> int:
    """How many pixels say that the keyboard is at ``stop``, by a contrast that one can see."""
    area = stop.rect().adjusted(-3, -3, 3, 3)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    there = part(painted(window, 1), window, stop, area)
    stop.clearFocus()
    not_there = part(painted(window, 1), window, stop, area)
    pairs = zip(pixels(there), pixels(not_there), strict=True)
    return sum(contrast(one, other) >= DISCERNIBLE for one, other in pairs if one != other)


def pixels(image: QImage) -> memoryview:
    return memoryview(image.constBits()).cast("I")


@pytest.mark.usefixtures("palette")
@pytest.mark.parametrize(
    "state", ["signed out", "history", "transferring", "keypad", "three calls"]
)
def test_one_sees_where_the_keyboard_is(qtbot: QtBot, state: str) -> None:
    window = MainWindow()
    open_window(qtbot, window)
    STATES[state](window)
    qtbot.wait(0)
    press(window, state)
    stops = [*tab_stops(window), *(window.cards.cards if state == "three calls" else [])]
    dim = [
        f"{stop} {stop.accessibleName()!r}"
        for stop in stops
        if lit_by_focus(window, stop) < min(stop.width(), stop.height())
    ]
    assert dim == []


@pytest.mark.usefixtures("palette")
def test_one_sees_where_the_keyboard_is_in_the_settings(settings: SettingsWindow) -> None:
    for page in Page:
        settings.open_at(page)
        dim = [
            f"{stop} {stop.accessibleName()!r}"
            for stop in tab_stops(settings)
            if lit_by_focus(settings, stop) < min(stop.width(), stop.height())
        ]
        assert dim == [], page
