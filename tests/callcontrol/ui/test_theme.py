"""Whatever accent colour a desktop has: every text can be read on whatever lies behind it."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from callcontrol.ui import theme
from callcontrol.ui.colours import Colours
from callcontrol.ui.theme import READABLE

ACCENTS = [
    "#1f6feb",  # our own
    "#308cc6",  # Qt's
    "#000000",
    "#ffffff",
    "#ffff00",
    "#ff0000",
    "#00ff00",
    "#0000ff",
    "#808080",
    "#e95420",  # Ubuntu's
    "#3daee9",  # Plasma's
    "#fde7f0",
    "#101010",
]

# Every text of the program and what it may lie on, by the names of ``Colours``.
TEXTS = [
    *(("text", behind) for behind in ("window", "surface", "accent_soft")),
    *(("muted", behind) for behind in ("window", "surface", "accent_soft")),
    *(("bad", behind) for behind in ("window", "surface", "accent_soft", "bad_soft")),
    ("good", "good_soft"),
    ("caution", "caution_soft"),
    ("accent", "surface"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_good", "good"),
    ("window", "text"),
]


def colours(*, dark: bool, accent: str) -> Colours:
    palette = theme.palette(dark=dark)
    palette.setColor(QPalette.ColorRole.Accent, QColor(accent))
    return theme.colours(palette)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("accent", ACCENTS)
def test_every_text_can_be_read(*, dark: bool, accent: str) -> None:
    c = colours(dark=dark, accent=accent)
    told = {
        f"{text} on {behind}": round(theme.contrast(getattr(c, text), getattr(c, behind)), 2)
        for text, behind in TEXTS
    }
    assert {pair: ratio for pair, ratio in told.items() if ratio < READABLE} == {}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_palette_for_desktops_without_one_can_be_read(*, dark: bool) -> None:
    palette, role = theme.palette(dark=dark), QPalette.ColorRole
    for text, behind in [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
    ]:
        assert theme.contrast(palette.color(text), palette.color(behind)) >= READABLE, text


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.48)],
)
def test_contrast_is_measured_as_wcag_does(one: str, other: str, ratio: float) -> None:
    assert theme.contrast(QColor(one), QColor(other)) == pytest.approx(ratio, abs=0.01)
    assert theme.contrast(QColor(other), QColor(one)) == pytest.approx(ratio, abs=0.01)


def test_an_accent_that_can_be_read_is_left_as_the_user_chose_it() -> None:
    assert colours(dark=False, accent="#0000a0").accent == QColor("#0000a0")
    assert colours(dark=True, accent="#ffd000").accent == QColor("#ffd000")


def test_light_and_dark_follow_the_palette() -> None:
    light, dark = colours(dark=False, accent="#1f6feb"), colours(dark=True, accent="#1f6feb")
    assert light.window.lightness() > 200
    assert dark.window.lightness() < 60


def test_the_program_is_dressed_again_when_the_palette_changes(qapp: QApplication) -> None:
    sheets = []
    for dark in (False, True):
        qapp.setPalette(theme.palette(dark=dark))
        theme.apply(qapp)
        sheets.append(qapp.styleSheet())
    assert sheets[0] != sheets[1]
    assert theme.colours().window.name() in sheets[1]


def test_a_larger_font_is_larger_by_its_factor(qapp: QApplication) -> None:
    font = theme.scaled(qapp.font(), 1.5, bold=True)
    assert font.pointSizeF() == pytest.approx(qapp.font().pointSizeF() * 1.5)
    assert font.bold()


def one_colour(window: str, text: str, highlight: str = "#1aebff") -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(window))
    for each, colour in (
        *((behind, window) for behind in (role.Window, role.Base, role.Button)),
        (role.WindowText, text),
        (role.Highlight, highlight),
        (role.HighlightedText, window),
    ):
        palette.setColor(each, QColor(colour))
    return palette


@pytest.mark.parametrize(("window", "text"), [("#000000", "#ffffff"), ("#fffaef", "#3d3d3d")])
def test_a_desktop_that_asks_for_contrast_has_its_own_colours(window: str, text: str) -> None:
    c = theme.colours(one_colour(window, text))
    assert {c.window.name(), c.surface.name(), c.good_soft.name()} == {window}
    assert {each.name() for each in (c.text, c.muted, c.edge, c.border, c.bad)} == {text}
    assert c.outlined


def test_its_highlight_is_taken_where_it_can_be_told_from_the_rest() -> None:
    assert theme.colours(one_colour("#000000", "#ffffff")).accent == QColor("#1aebff")
    useless = theme.colours(one_colour("#000000", "#ffffff", "#202020"))
    assert (useless.accent, useless.on_accent) == (QColor("#ffffff"), QColor("#000000"))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_other_palettes_ask_for_no_contrast(*, dark: bool) -> None:
    assert not colours(dark=dark, accent="#1f6feb").outlined
    flat_but_soft = one_colour("#2d2d2d", "#a0a0a0")
    assert not theme.colours(flat_but_soft).outlined


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_what_can_be_pressed_has_an_edge(*, dark: bool) -> None:
    c = colours(dark=dark, accent="#1f6feb")
    assert min(theme.contrast(c.edge, each) for each in (c.window, c.surface)) >= theme.DISCERNIBLE
