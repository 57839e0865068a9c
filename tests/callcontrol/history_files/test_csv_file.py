"""CSV as RFC 4180 has it, harmless in a spreadsheet, and read again as it was."""

import csv
import io
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.calls.filed import Filed
from callcontrol.history_files import csv_file
from callcontrol.history_files.faults import FileError
from tests.callcontrol.history_files.filings import ALL, ATTACK, MISSED, PLAIN, filings


def written(filed: Sequence[Filed], *, mark: bool = False) -> bytes:
    file = io.BytesIO()
    csv_file.write(file, filed, mark=mark)
    return file.getvalue()


def read(data: bytes) -> list[Filed]:
    return [one for _, one in csv_file.read(io.BytesIO(data))]


def refused(data: bytes) -> tuple[str, int]:
    with pytest.raises(FileError) as error:
        read(data)
    return error.value.code, error.value.line


def test_the_form_is_that_of_rfc_4180() -> None:
    data = written(ALL)
    rows = list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1
    assert data.replace(b"Wants\na", b"").count(b"\n") == data.count(b"\r\n") == len(rows)


def test_what_people_read() -> None:
    head, row = csv.reader(io.StringIO(written([MISSED]).decode(), newline=""))
    assert dict(zip(head[1:-1], row[1:-1], strict=True)) == {
        "begun_utc": "2026-03-02T12:01:00Z",
        "direction": "inbound",
        "who": f"'{ATTACK}",
        "number": "'+16135550188",
        "line": "2880",
        "outcome": "missed",
        "handed_to": "",
        "rang_s": "60",
        "talked_s": "",
        "note": "Wants\na copy, “soon”",
        "tags": "supplier",
        "follow_up": "2026-03-04",
        "legs": "1",
    }


@given(st.lists(filings, max_size=3), st.booleans())
def test_all_comes_back_and_nothing_is_a_formula(filed: list[Filed], mark: bool) -> None:
    data = written(filed, mark=mark)
    assert data.startswith(b"\xef\xbb\xbf") is mark
    assert read(data) == filed
    text = data.decode("utf-8-sig")
    for row in csv.reader(io.StringIO(text, newline=""), strict=True):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in row)


HEAD, FIRST, SECOND = written([MISSED, PLAIN]).replace(b"Wants\na", b"Wants a").splitlines(True)
BROKEN = {
    "empty": (b"", ("import_not_ours", 0)),
    "another table": (b"name,number\r\nAnn,1\r\n", ("import_not_ours", 0)),
    "no text": (b"\xff\xfe\x00", ("import_not_ours", 0)),
    "with semicolons": (HEAD.replace(b",", b";"), ("import_not_ours", 0)),
    "of a later version": (HEAD.replace(b"data_v1", b"data_v2"), ("import_newer", 0)),
    "cut in a cell": (HEAD + SECOND[:-9], ("import_line_broken", 2)),
    "cut between cells": (HEAD + SECOND[:40], ("import_line_broken", 2)),
    "without data": (
        HEAD + SECOND + b'1,2,3,4,5,6,7,8,9,0,1,2,3,4,"{}"',
        ("import_line_broken", 3),
    ),
    "no utf-8": (HEAD + SECOND.replace(b"Ann", b"\xff"), ("import_line_broken", 2)),
    "another name": (HEAD + SECOND.replace(b"Ann", b"Eve", 1), ("import_line_changed", 2)),
    "another note": (
        HEAD + SECOND + FIRST.replace(b"soon", b"late", 1),
        ("import_line_changed", 3),
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_not_as_it_was_written_is_refused(case: str) -> None:
    data, fault = BROKEN[case]
    assert refused(data) == fault


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    data = written([MISSED, PLAIN, PLAIN])
    assert refused(data[:-9]) == ("import_line_broken", 5)
