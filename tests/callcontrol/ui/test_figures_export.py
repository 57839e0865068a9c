"""The page of figures as files."""

import csv
import io
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from callcontrol.calls.figures import Busiest
from callcontrol.cloudlink.models import Party
from callcontrol.ui.figures_export import contents, save_dialog
from callcontrol.ui.figures_page import FiguresPage
from tests.callcontrol.ui.counted import figures
from tests.callcontrol.ui.looking import open_window
from tests.callcontrol.ui.test_layout import settle


@pytest.fixture(name="page")
def _page(qtbot: QtBot) -> FiguresPage:
    page = FiguresPage()
    page.resize(800, 300)  # most of it has to be scrolled to
    open_window(qtbot, page)
    page.show_figures(figures())
    settle(page)
    return page


def test_a_picture_shows_the_whole_page_sharply(page: FiguresPage) -> None:
    image = QImage.fromData(QByteArray(contents(".png", page.picture, figures())))
    assert image.height() > 2 * page.picture.height() > 2 * page.height()
    foot = image.copy(0, image.height() * 4 // 5, image.width(), image.height() // 6)
    assert len({foot.pixel(x, y) for x in range(0, foot.width(), 3) for y in range(0, 90, 3)}) > 5


def test_a_drawing_is_made_of_lines_and_letters(page: FiguresPage) -> None:
    data = contents(".svg", page.picture, figures())
    root = ElementTree.fromstring(data)
    words = " ".join(root.itertext())
    for said in ("24 October 2026 – 22 November 2026", "Calls by day", "Jordan Blake", "4.6 %"):
        assert said in words
    assert b"<image" not in data
    assert QSvgRenderer(QByteArray(data)).isValid()


def test_the_numbers_are_a_table(page: FiguresPage) -> None:
    evil = Busiest(Party(number="+16135550123", name='=HYPERLINK("http://evil.example")'), 7)
    data = contents(".csv", page.picture, figures(busiest=[evil]))
    assert data.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in data
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[0] == ["Figure", "Of", "Kind", "Number"]
    assert ["Calls", "2026-10-24/2026-11-22", "answered", "800"] in rows
    assert ["Calls by day", "2026-11-02", "missed", "2"] in rows
    assert ["When it rings", "Monday", "10", "24"] in rows
    assert ["Talk time (seconds)", "2026-10-24/2026-11-22", "", "220320"] in rows
    assert ["Ring time until answered (seconds)", "5", "", "400"] in rows
    assert ["Busiest numbers", """'=HYPERLINK("http://evil.example")""", "'+16135550123", "7"] in (
        rows
    )


def test_the_name_ends_in_what_is_chosen(page: FiguresPage) -> None:
    dialog = save_dialog(page)
    found = []
    for kind in dialog.nameFilters():
        dialog.filterSelected.emit(kind)
        found.append(dialog.defaultSuffix())
    assert found == ["png", "svg", "csv"]
