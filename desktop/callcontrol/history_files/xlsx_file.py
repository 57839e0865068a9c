"""The history as a workbook for people: in their words, with real times, nothing to calculate.

It is not read again: JSON and CSV are. Rows go to disk as they come, so memory does not grow.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError

from callcontrol.calls.filed import Line
from callcontrol.history_files.table import COLUMNS, Cell, cells

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_576
"""Of one sheet; what is more goes to further ones."""
_LONGEST_TEXT = 32_767
_FIRST_YEAR = 1900
"""What the format can hold."""
_IN_WORDS = {COLUMNS.index("direction"), COLUMNS.index("outcome")}
_LEGS = COLUMNS.index("legs")
"""A single one goes without saying, and takes as long to write as anything that does not."""
_WIDTHS = {"begun": 19, "who": 28, "number": 18, "outcome": 20, "handed_to": 28, "note": 40}
_WIDTH = 12


def write(
    file: BinaryIO,
    lines: Iterable[Line],
    words: Callable[[str], str],
    *,
    most_rows: int = MOST_ROWS,
) -> None:
    """Write all; ``words`` says column names, outcomes and directions in the user's language."""
    with tempfile.TemporaryDirectory(prefix="callcontrol-") as folder:
        options = {"constant_memory": True, "tmpdir": folder, "use_zip64": True}
        made = Path(folder) / "made.xlsx"
        try:
            with Workbook(made, options) as book:
                sheets = _Sheets(book, words, most_rows)
                for line in lines:
                    sheets.add(cells(line))
                sheets.finish()
        except FileCreateError as error:  # it holds the one of the file system
            raise error.args[0] from error
        with made.open("rb") as whole:
            shutil.copyfileobj(whole, file)


class _Sheets:
    """The sheets of a workbook, the last of which is being written."""

    def __init__(self, book: Workbook, words: Callable[[str], str], most_rows: int) -> None:
        self._book, self._words, self._most_rows = book, words, most_rows
        self._bold = book.add_format({"bold": True})
        self._time = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._day = book.add_format({"num_format": "yyyy-mm-dd"})
        self._begin()

    def add(self, row: tuple[Cell, ...]) -> None:
        """Write a row."""
        if self._row == self._most_rows:
            self.finish()
            self._begin()
        for column, cell in enumerate(row):
            if column in _IN_WORDS:
                self._sheet.write_string(self._row, column, self._words(str(cell)))
            elif cell is not None and cell != "" and (column != _LEGS or cell != 1):
                self._write(column, cell)
        self._row += 1

    def finish(self) -> None:
        """Let people filter the sheet that is full."""
        self._sheet.autofilter(0, 0, self._row - 1, len(COLUMNS) - 1)

    def _begin(self) -> None:
        self._sheet: Worksheet = self._book.add_worksheet()
        self._sheet.freeze_panes(1, 0)
        for column, name in enumerate(COLUMNS):
            self._sheet.set_column(column, column, _WIDTHS.get(name, _WIDTH))
            self._sheet.write_string(0, column, self._words(name), self._bold)
        self._row = 1

    def _write(self, column: int, cell: str | int | date) -> None:
        if isinstance(cell, str):
            fits = len(cell) <= _LONGEST_TEXT
            text = cell if fits else f"{cell[: _LONGEST_TEXT - 1]}…"
            self._sheet.write_string(self._row, column, text)
        elif isinstance(cell, int):
            self._sheet.write_number(self._row, column, cell)
        elif cell.year < _FIRST_YEAR:
            self._sheet.write_string(self._row, column, str(cell))
        else:
            form = self._time if isinstance(cell, datetime) else self._day
            self._sheet.write_datetime(self._row, column, cell, form)
