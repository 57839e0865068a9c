"""A history of a million calls: how large it is, and how soon it answers.

The file is made once (``million.py``) and read by all parts; those with a window are processes of
their own, which begin without what the others have loaded.
"""

import argparse
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from callcontrol.storage.database import open_to_read
from callcontrol.storage.history import History
from tests.bench import figures_page, history_pages, history_search, million
from tests.bench.figures import Figure, from_json, to_json
from tests.bench.processes import NothingHappened

_BYTES_OF_A_CALL = 130
_PATIENCE = 300
_OWN_PROCESSES = ("history_thread", "history_window", "history_export")


def main() -> int:
    """Make the file, or take one that was made before, and print all figures."""
    parser = argparse.ArgumentParser(prog="history_million", description=__doc__)
    parser.add_argument("--long", action="store_true", help="no longer than without")
    parser.add_argument("--file", type=Path, help="kept, and made only if it is not there")
    parser.add_argument("--calls", type=int, default=million.CALLS)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.file or Path(folder, "history.sqlite3")
        found: list[Figure] = []
        if not path.exists():
            begun = time.perf_counter()
            million.make(path, given.calls)
            took = time.perf_counter() - begun
            found.append(Figure(what=f"{given.calls:,} calls written", value=took, unit="s"))
        small = Path(folder, "small.sqlite3")
        million.make(small, max(given.calls // 100, 1000), 500)
        found += _figures(path, small)
        found += figures_page.figures_of(path, million.ACCOUNT)
        for part in _OWN_PROCESSES:
            found += _played(part, path)
    print(to_json(found))
    return 0


def _figures(path: Path, small: Path) -> list[Figure]:
    connection = open_to_read(path)
    history = History(connection, million.ACCOUNT, comparable=million.comparable)
    try:
        return [
            _size(path, connection),
            *history_pages.figures(path, small),
            *history_search.figures(connection, history),
        ]
    finally:
        connection.close()


def _size(path: Path, connection: sqlite3.Connection) -> Figure:
    (calls,) = connection.execute("select count(*) from call").fetchone()
    return Figure(
        what=f"file for each of {calls:,} calls",
        value=path.stat().st_size / calls,
        unit="bytes",
        goal=_BYTES_OF_A_CALL,
        absolute=True,
    )


def _played(part: str, path: Path) -> list[Figure]:
    command = [sys.executable, "-m", f"tests.bench.{part}", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=False)
    if done.returncode:
        raise NothingHappened(done.stderr[-2000:])
    return from_json(done.stdout.splitlines()[-1])


if __name__ == "__main__":
    sys.exit(main())
