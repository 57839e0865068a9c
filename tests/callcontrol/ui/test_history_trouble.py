"""What is said of a history that another version of the program wrote."""

from contextlib import closing
from pathlib import Path

from callcontrol.storage.database import open_database
from callcontrol.storage.history import digits_only
from callcontrol.storage.history_file import HistoryFile
from callcontrol.storage.migrations import MIGRATIONS
from callcontrol.ui.history_trouble import HistoryTrouble


def test_what_a_newer_version_recorded_is_told_with_its_file(tmp_path: Path) -> None:
    path, trouble = tmp_path / "history.sqlite3", HistoryTrouble()
    with closing(HistoryFile(path, comparable=digits_only)) as file:
        trouble.show_file(file)
        assert (trouble.sentence, trouble.aside) == ("", "")
    open_database(path, (*MIGRATIONS, lambda _: None)).close()
    with closing(HistoryFile(path, comparable=digits_only)) as file:
        trouble.show_file(file)
        assert trouble.sentence == ""
        assert f"is kept in history.schema-{len(MIGRATIONS) + 1}.sqlite3" in trouble.aside
