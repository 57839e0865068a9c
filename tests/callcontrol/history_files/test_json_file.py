"""One JSON object, read by anybody's parser, and read again as it was."""

import io
import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.calls.filed import Filed
from callcontrol.history_files import json_file
from callcontrol.history_files.faults import FileError
from tests.callcontrol.history_files.filings import ALL, CALLER, filings


def written(filed: Sequence[Filed]) -> bytes:
    file = io.BytesIO()
    json_file.write(file, filed, [CALLER])
    return file.getvalue()


@given(st.lists(filings, max_size=3))
def test_all_comes_back(filed: list[Filed]) -> None:
    found = [one for _, one in json_file.read(io.BytesIO(written(filed)))]
    assert found == [*filed, CALLER]


def test_it_is_one_object() -> None:
    found = json.loads(written(ALL))
    assert found["version"] == 1
    assert [one["outcome"] for one in found["entries"]] == [
        "transferred_supervised",
        "missed",
        "answered",
    ]
    assert found["callers"] == [{"number": "+16135550188", "remark": {"note": "Never at noon"}}]
    assert json.loads(written([]))["entries"] == []


DATA = written(ALL)
BROKEN = {
    "empty": (b"", ("import_not_ours", 0)),
    "another object": (b'{"calls":[]}', ("import_not_ours", 0)),
    "of a later version": (DATA.replace(b'"version":1', b'"version":2'), ("import_newer", 0)),
    "cut in a line": (DATA[:600], ("import_line_broken", 2)),
    "cut between lines": (b"".join(DATA.splitlines(True)[:3]), ("import_line_broken", 3)),
    "unknown outcome": (DATA.replace(b'"missed"', b'"lost"'), ("import_line_broken", 3)),
    "no legs": (DATA.replace(b'"legs":[{', b'"legs":[],"x":[{', 1), ("import_line_broken", 2)),
    "a time without a zone": (
        DATA.replace(b"12:01:00Z", b"12:01:00", 1),
        ("import_line_broken", 3),
    ),
    "callers that are none": (
        DATA.replace(b'"remark":{"note":"Nev', b'"x":{"note":"Nev'),
        ("import_line_broken", 6),
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_not_as_it_was_written_is_refused(case: str) -> None:
    data, fault = BROKEN[case]
    with pytest.raises(FileError) as error:
        list(json_file.read(io.BytesIO(data)))
    assert (error.value.code, error.value.line) == fault
