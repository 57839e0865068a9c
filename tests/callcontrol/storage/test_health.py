"""What is said of the history's file, and that none of its contents is."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from callcontrol.storage.database import open_database
from callcontrol.storage.health import health
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import record


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    path = tmp_path / "history.sqlite3"
    with closing(open_database(path)) as connection:
        history = History(connection, "account")
        history.save(*(record(number) for number in range(300)))
    return path


def test_a_sound_file(path: Path) -> None:
    found = health(path)
    assert found["quick_check"] == ["ok"]
    rows = found["rows"]
    assert isinstance(rows, dict)
    assert rows["call"] == 300
    assert found["user_version"] == 1 or isinstance(found["user_version"], int)
    assert "fault" not in found


def test_nothing_of_its_contents_is_told(path: Path) -> None:
    told = json.dumps(health(path))
    assert "6135550123" not in told
    assert "Ann" not in told


def test_while_the_program_writes_it_can_be_asked(path: Path) -> None:
    with closing(open_database(path)) as connection:
        connection.execute("begin immediate")
        assert health(path)["quick_check"] == ["ok"]
        connection.execute("rollback")


def test_a_damaged_file_is_said_to_be(path: Path) -> None:
    contents = bytearray(path.read_bytes())
    contents[4096:12288] = b"\xa5" * 8192
    path.write_bytes(contents)
    found = health(path)
    assert found.get("fault") == "database_damaged" or found["quick_check"] != ["ok"]


def test_what_is_no_database_is_said_to_be_none(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    path.write_bytes(b"no database" * 1000)
    assert health(path)["fault"] == "database_damaged"


def test_where_there_is_none_none_is_made(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    assert health(path)["fault"] == "there is no file"
    assert not path.exists()


def test_it_takes_no_longer_than_it_may(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("create table large (x)")
        connection.execute(
            "insert into large with recursive n(i) as"
            " (select 1 union all select i + 1 from n where i < 200000) select i from n"
        )
        connection.commit()
    found = health(path, seconds=0)
    assert found["quick_check"] == "not finished in time"
