"""Colours and the one style sheet, both derived from the palette of the desktop.

Light and dark follow the system; the accent is the system's own, moved until text on it is
readable. State colours only ever stand beside a word or a shape.
"""

import sys
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

_QT_ACCENT = QColor("#308cc6")
"""What Qt says where the desktop has no accent colour."""
_OWN_ACCENT = QColor("#1f6feb")

_HAS_NATIVE_SCROLL_BARS = sys.platform in ("win32", "darwin")
"""Elsewhere Qt draws in its own style. To ask the style would load a twentieth of the start."""

_SCALE = "scale"

READABLE = 4.5
"""Least contrast between text and what is behind it (WCAG 2.2, 1.4.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """What everything is painted with."""

    window: QColor
    surface: QColor
    border: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    accent_soft: QColor
    good: QColor
    on_good: QColor
    good_soft: QColor
    caution: QColor
    caution_soft: QColor
    bad: QColor
    bad_soft: QColor


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two opaque colours, 1…21 (WCAG 2.2)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def colours(palette: QPalette | None = None) -> Colours:
    """The colours that go with ``palette`` (that of the program when none is given)."""
    palette = palette or QApplication.palette()
    dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    system_accent = palette.color(QPalette.ColorRole.Accent)
    if system_accent == _QT_ACCENT:
        system_accent = _OWN_ACCENT
    return _colours(dark, system_accent.rgb())


@cache
def _colours(dark: bool, accent: int) -> Colours:
    return (_dark if dark else _light)(QColor(accent))


def palette(*, dark: bool) -> QPalette:
    """A light or dark palette for desktops that say nothing of their own, and for pictures."""
    c = _dark(_OWN_ACCENT) if dark else _light(_OWN_ACCENT)
    result = QPalette(c.surface, c.window)
    for role, colour in {
        QPalette.ColorRole.WindowText: c.text,
        QPalette.ColorRole.Text: c.text,
        QPalette.ColorRole.ButtonText: c.text,
        QPalette.ColorRole.Base: c.surface,
        QPalette.ColorRole.ToolTipBase: c.surface,
        QPalette.ColorRole.ToolTipText: c.text,
        QPalette.ColorRole.PlaceholderText: c.muted,
        QPalette.ColorRole.Highlight: c.accent,
        QPalette.ColorRole.HighlightedText: c.on_accent,
        QPalette.ColorRole.Accent: _OWN_ACCENT,
    }.items():
        result.setColor(role, colour)
    return result


def style_sheet(c: Colours) -> str:
    """How the program's own widgets look; everything else keeps the desktop's style."""
    return _SHEET.format_map(
        {name: getattr(c, name).name() for name in Colours.__dataclass_fields__}
    )


def apply(application: QApplication) -> None:
    """Dress ``application``; call again when the palette changed."""
    c = colours()
    bars = "" if _HAS_NATIVE_SCROLL_BARS else _SCROLL_BARS.format(muted=c.muted.name())
    sheet = style_sheet(c) + bars
    if sheet != application.styleSheet():
        application.setStyleSheet(sheet)


def scale(widget: QWidget, factor: float, *, bold: bool = False) -> None:
    """Give ``widget`` the program's font, scaled; it follows when the desktop's font changes."""
    widget.setProperty(_SCALE, [factor, bold])
    widget.setFont(scaled(QApplication.font(), factor, bold=bold))


def scale_again() -> None:
    """The desktop's font has changed: scale every widget's anew.

    A style sheet keeps Qt from passing the new font on, so every widget of ours is told.
    """
    for widget in QApplication.allWidgets():
        factor, bold = widget.property(_SCALE) or (1.0, False)
        widget.setFont(scaled(QApplication.font(), factor, bold=bold))


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """``font``, ``factor`` times as large, with figures of equal width."""
    font = QFont(font)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
    else:
        font.setPixelSize(round(font.pixelSize() * factor))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _light(accent: QColor) -> Colours:
    surface, text, muted, bad = map(QColor, ("#ffffff", "#1a1d23", "#5a6270", "#b3261e"))
    accent, accent_soft = _accents(accent, surface, muted, bad)
    return Colours(
        window=QColor("#f5f6f8"),
        surface=surface,
        border=QColor("#d9dde4"),
        text=text,
        muted=muted,
        accent=accent,
        on_accent=surface,
        accent_soft=accent_soft,
        good=QColor("#12703c"),
        on_good=surface,
        good_soft=QColor("#e2f3e8"),
        caution=QColor("#8a4b00"),
        caution_soft=QColor("#fdeeda"),
        bad=bad,
        bad_soft=QColor("#fbe9e7"),
    )


def _dark(accent: QColor) -> Colours:
    surface, text, muted, bad = map(QColor, ("#22262e", "#eceff4", "#a3acba", "#ff8f85"))
    accent, accent_soft = _accents(accent, surface, muted, bad)
    return Colours(
        window=QColor("#1a1d23"),
        surface=surface,
        border=QColor("#3a404b"),
        text=text,
        muted=muted,
        accent=accent,
        on_accent=QColor("#12151a"),
        accent_soft=accent_soft,
        good=QColor("#6fd79c"),
        on_good=QColor("#12151a"),
        good_soft=QColor("#1d3526"),
        caution=QColor("#f5b35c"),
        caution_soft=QColor("#3b2c17"),
        bad=bad,
        bad_soft=QColor("#42231f"),
    )


def _accents(accent: QColor, surface: QColor, *texts: QColor) -> tuple[QColor, QColor]:
    """The accent, and a breath of it for what lies behind ``texts`` and the accent itself."""
    accent = _readable(accent, surface)
    share = 0.16
    soft = _mix(accent, surface, share)
    while share > 0 and any(contrast(text, soft) < READABLE for text in texts):
        share -= 0.02
        soft = _mix(accent, surface, share)
    return _readable(accent, soft), soft


def _luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _readable(colour: QColor, behind: QColor) -> QColor:
    """``colour``, lighter or darker by as little as makes it readable before ``behind``."""
    step = 3 if _luminance(behind) < 0.2 else -3
    hue, saturation, lightness = colour.hslHue(), colour.hslSaturation(), colour.lightness()
    while contrast(colour, behind) < READABLE and 0 <= lightness + step <= 255:
        lightness += step
        colour = QColor.fromHsl(max(0, hue), saturation, lightness)  # grey has no hue
    return colour


def _mix(colour: QColor, behind: QColor, share: float) -> QColor:
    def channel(one: float, other: float) -> float:
        return one * share + other * (1 - share)

    return QColor.fromRgbF(
        channel(colour.redF(), behind.redF()),
        channel(colour.greenF(), behind.greenF()),
        channel(colour.blueF(), behind.blueF()),
    )


_SHEET = """
#window, #page, #cards, #history {{ background: {window}; }}
#cardsArea, #historyList {{ background: {window}; border: none; }}
#card, #pop {{ background: {surface}; border: 1px solid {border}; border-radius: 8px; }}
#pop {{ border-radius: 0; border-top: 3px solid {accent}; padding: 1px; padding-top: 0; }}
#pop:focus {{ border: 2px solid {accent}; border-top: 3px solid {accent}; padding: 0; }}
#card:focus {{ border: 2px solid {accent}; }}
#muted {{ color: {muted}; }}
#notice {{ color: {bad}; }}
#why {{ color: {accent}; }}
#rule {{ background: {border}; border: none; max-height: 1px; min-height: 1px; }}
#suggestions {{ background: {surface}; border: 1px solid {muted}; border-radius: 6px;
    outline: none; }}
QLabel[late="true"] {{ color: {caution}; }}
#legMark {{ background: {border}; border: none; }}
QLabel#banner {{ background: {caution_soft}; color: {caution}; padding: 6px 10px;
    border-radius: 6px; }}

QPushButton[kind], QToolButton[kind] {{ color: {text}; background: {surface};
    border: 1px solid {border}; border-radius: 6px; padding: 6px 8px; min-height: 20px; }}
QPushButton[kind]:hover, QToolButton[kind]:hover {{ border-color: {muted}; }}
QPushButton[kind]:pressed, QToolButton[kind]:pressed {{ background: {window}; }}
QPushButton[kind]:focus, QToolButton[kind]:focus {{ border: 2px solid {accent};
    padding: 5px 7px; }}
QPushButton[kind="primary"], QToolButton[kind="primary"] {{ color: {on_accent};
    background: {accent}; border-color: {accent}; }}
QPushButton[kind="primary"]:focus, QToolButton[kind="primary"]:focus {{ border-color: {text}; }}
QPushButton[large="true"] {{ padding: 6px 40px; }}
QPushButton[large="true"]:focus {{ padding: 5px 39px; }}
QPushButton[kind="answer"] {{ color: {on_good}; background: {good}; border-color: {good}; }}
QPushButton[kind="answer"]:focus {{ border-color: {text}; }}
QPushButton[kind="end"] {{ color: {bad}; }}
QPushButton[kind]:disabled, QToolButton[kind]:disabled {{ color: {muted}; background: {window};
    border-color: {border}; }}
QToolButton[kind="quiet"] {{ background: transparent; border-color: transparent; padding: 4px; }}
QToolButton[kind="quiet"]:hover {{ background: {accent_soft}; }}
QToolButton[kind="quiet"]:focus {{ border: 2px solid {accent}; padding: 3px; }}
QToolButton[kind="quiet"]::menu-indicator {{ image: none; }}
QPushButton[kind="chip"] {{ color: {muted}; background: {surface}; border-radius: 13px;
    padding: 3px 12px; }}
QPushButton[kind="chip"]:checked {{ color: {window}; background: {text}; border-color: {text}; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {accent}; padding: 2px 11px; }}

QLineEdit[kind="field"] {{ color: {text}; background: {surface}; border: 1px solid {border};
    border-bottom-color: {muted}; border-radius: 6px; padding: 7px 8px;
    selection-background-color: {accent}; selection-color: {on_accent};
    placeholder-text-color: {muted}; }}
QLineEdit[kind="field"]:focus {{ border: 2px solid {accent}; padding: 6px 7px; }}

#settings {{ background: {window}; }}
#settingsArea {{ background: {window}; border: none; }}
#settingsSide {{ background: {surface}; border: none; border-right: 1px solid {border}; }}
#settingsPages {{ background: transparent; border: none; outline: none; }}
#settingsPages::item {{ color: {text}; border: 2px solid transparent; border-radius: 6px;
    padding: 6px 8px; margin: 1px 0; }}
#settingsPages::item:hover {{ background: {window}; }}
#settingsPages::item:selected {{ color: {accent}; background: {accent_soft}; }}
#settingsPages::item:selected:focus {{ border-color: {accent}; }}
QComboBox[kind="choice"] {{ color: {text}; background: {surface}; border: 1px solid {border};
    border-radius: 6px; padding: 6px 26px 6px 10px; min-height: 20px; combobox-popup: 0; }}
QComboBox[kind="choice"]:hover {{ border-color: {muted}; }}
QComboBox[kind="choice"]:focus {{ border: 2px solid {accent}; padding: 5px 25px 5px 9px; }}
QComboBox[kind="choice"]::drop-down {{ border: none; width: 0; }}
QComboBox[kind="choice"] QAbstractItemView {{ color: {text}; background: {surface};
    border: 1px solid {border}; selection-color: {accent};
    selection-background-color: {accent_soft}; }}
"""

_SCROLL_BARS = """
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {muted}; border-radius: 3px; min-height: 24px;
    margin: 1px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
