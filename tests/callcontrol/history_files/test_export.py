"""A file that is whole or not there."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from callcontrol.calls.filed import Filed
from callcontrol.history_files.export import EACH, Kind, export, kind_of
from callcontrol.history_files.faults import Cancelled, FileError
from tests.callcontrol.history_files.filings import ALL, PLAIN


@pytest.mark.parametrize("kind", Kind)
def test_it_is_written_and_told(kind: Kind, tmp_path: Path) -> None:
    target, told = tmp_path / f"calls.{kind}", list[int]()
    assert export(target, kind, [PLAIN] * (EACH + 1), progress=told.append) == EACH + 1
    assert told == [EACH]
    assert [file.name for file in tmp_path.iterdir()] == [target.name]
    assert kind_of(target) is kind
    assert os.name == "nt" or target.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("kind", Kind)
def test_a_cancelled_one_leaves_what_was_there(kind: Kind, tmp_path: Path) -> None:
    target = tmp_path / "calls"
    target.write_text("before")

    def cancel(_done: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export(target, kind, [PLAIN] * EACH, progress=cancel)
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]


def test_so_does_one_whose_source_fails(tmp_path: Path) -> None:
    def source() -> Iterator[Filed]:
        yield PLAIN
        raise LookupError

    with pytest.raises(LookupError):
        export(tmp_path / "calls.json", Kind.JSON, source())
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk")
@pytest.mark.parametrize("kind", Kind)
def test_a_full_disk_is_told(kind: Kind, tmp_path: Path) -> None:
    (tmp_path / "calls.partial").symlink_to("/dev/full")
    with pytest.raises(FileError) as error:
        export(tmp_path / "calls", kind, ALL)
    assert error.value.code == "export_disk_full"
    assert not list(tmp_path.iterdir())


def test_so_is_a_place_where_nothing_can_be_written(tmp_path: Path) -> None:
    for target in (tmp_path, tmp_path / "nowhere" / "calls.csv"):
        with pytest.raises(FileError) as error:
            export(target, Kind.CSV, ALL)
        assert error.value.code == "export_not_writable"


def test_other_names_stand_for_nothing() -> None:
    assert kind_of(Path("calls.ods")) is kind_of(Path("calls")) is None
    assert kind_of(Path("CALLS.CSV")) is Kind.CSV
