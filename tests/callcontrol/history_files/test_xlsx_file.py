"""A workbook that people can filter and sum up, in their words."""

import io
import re
import zipfile
from collections.abc import Sequence
from xml.etree import ElementTree

from msgspec.structs import replace

from callcontrol.calls.entry import Remark
from callcontrol.calls.filed import Filed, Line
from callcontrol.history_files import xlsx_file
from tests.callcontrol.history_files.filings import ALL, ATTACK, MISSED, PLAIN

WORDS = {"begun": "Beginn", "who": "Wer", "missed": "verpasst", "inbound": "herein"}


def sheets(filed: Sequence[Filed], most_rows: int = 100) -> list[list[list[str]]]:
    """The cells of each row of each sheet, as XML has them; formulas would be marked."""
    file = io.BytesIO()
    lines = map(Line.of, filed)
    xlsx_file.write(file, lines, lambda word: WORDS.get(word, word), most_rows=most_rows)
    with zipfile.ZipFile(file) as book:
        names = sorted(name for name in book.namelist() if "worksheets/" in name)
        return [_rows(book.read(name)) for name in names]


def _rows(sheet: bytes) -> list[list[str]]:
    assert b"<f>" not in sheet
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    rows = ElementTree.fromstring(sheet).iter(f"{space}row")
    return [["".join(cell.itertext()) for cell in row] for row in rows]


def test_a_row_for_each_conversation() -> None:
    (rows,) = sheets(ALL)
    assert rows[0][0] == "Beginn"
    assert rows[2][1:8] == [
        "herein",
        ATTACK,
        "+16135550188",
        "2880",
        "verpasst",
        "60",
        "Wants\na copy, “soon”",
    ]
    assert re.fullmatch(r"46083\.\d+", rows[3][0])  # a real time: 2 March 2026, wherever we are
    assert len(rows) == 4


def test_what_no_sheet_can_hold_is_cut_or_begins_another() -> None:
    long = replace(PLAIN, remark=Remark(note="\x00" + "x" * 40_000))
    first, second = sheets([long, MISSED], most_rows=2)
    assert "x" * 32_000 in first[1][-1]
    assert first[1][-1].endswith("…")
    assert second[1][2] == ATTACK
