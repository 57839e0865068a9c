"""Which colours are taken: derived from the palette of the desktop.

Light and dark follow the system; the accent is the system's own, moved until text on it is
readable. State colours only ever stand beside a word or a shape. Where the desktop asks for high
contrast its own colours are taken, and nothing is told apart by a shade.
"""

import sys
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from callcontrol.ui import style_sheet
from callcontrol.ui.colours import Colours

_QT_ACCENT = QColor("#308cc6")
"""What Qt says where the desktop has no accent colour."""
_OWN_ACCENT = QColor("#1f6feb")

_HAS_NATIVE_SCROLL_BARS = sys.platform in ("win32", "darwin")
"""Elsewhere Qt draws in its own style. To ask the style would load a twentieth of the start."""

_SCALE = "scale"

READABLE = 4.5
"""Least contrast between text and what is behind it (WCAG 2.2, 1.4.3)."""

DISCERNIBLE = 3.0
"""Least contrast of the edges of controls, of drawings and of the focus (WCAG 2.2, 1.4.11)."""

_PALETTE_OF_CONTRAST = 7.0
"""Between text and the one colour behind everything, where a desktop says no more than that."""


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two opaque colours, 1…21 (WCAG 2.2)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def colours(palette: QPalette | None = None) -> Colours:
    """The colours that go with ``palette`` (that of the program when none is given)."""
    palette = palette or QApplication.palette()
    if _is_for_contrast(palette) or _asks_for_contrast():
        return _high_contrast(palette)
    dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    system_accent = palette.color(QPalette.ColorRole.Accent)
    if system_accent == _QT_ACCENT:
        system_accent = _OWN_ACCENT
    return _colours(dark, system_accent.rgb())


def _asks_for_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # before Qt 6.10
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def _is_for_contrast(palette: QPalette) -> bool:
    """Themes for contrast have one colour behind everything."""
    role = QPalette.ColorRole
    window = palette.color(role.Window)
    is_one = window == palette.color(role.Base) == palette.color(role.Button)
    return is_one and contrast(palette.color(role.WindowText), window) >= _PALETTE_OF_CONTRAST


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


def apply(application: QApplication) -> None:
    """Dress ``application``; call again when the palette changed."""
    sheet = style_sheet.written(colours(), scroll_bars=not _HAS_NATIVE_SCROLL_BARS)
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
        edge=QColor("#868e9b"),
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
        edge=QColor("#757e8d"),
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


def _high_contrast(palette: QPalette) -> Colours:
    """The desktop's own colours; a highlight that cannot be told from the rest is left out."""
    role = QPalette.ColorRole
    window, text = palette.color(role.Window), palette.color(role.WindowText)
    surface = palette.color(role.Base)
    if contrast(text, surface) < READABLE:
        surface = window
    accent, on_accent = palette.color(role.Highlight), palette.color(role.HighlightedText)
    if min(contrast(accent, surface), contrast(accent, window), contrast(accent, on_accent)) < (
        READABLE
    ):
        accent, on_accent = text, surface
    return Colours(
        window=window,
        surface=surface,
        border=text,
        edge=text,
        text=text,
        muted=text,
        accent=accent,
        on_accent=on_accent,
        accent_soft=surface,
        good=text,
        on_good=surface,
        good_soft=surface,
        caution=text,
        caution_soft=surface,
        bad=text,
        bad_soft=surface,
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
