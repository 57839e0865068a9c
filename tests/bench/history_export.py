"""A hundred thousand conversations of a long history written to a file, in each form there is.

A process of its own; its argument is the file of the history. The floor is the same number of bytes
written and on disk.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from callcontrol.calls.search import Search
from callcontrol.history_files.export import Kind, export_history
from callcontrol.storage.database import open_to_read
from callcontrol.storage.history import History
from tests.bench.figures import Figure, to_json
from tests.bench.million import ACCOUNT, comparable

_ROWS = 100_000


def main() -> int:
    """Write each form once."""
    path = Path(sys.argv[1])
    connection = open_to_read(path)
    history = History(connection, ACCOUNT, comparable=comparable)
    search = Search(since=history.entries(limit=_ROWS)[-1].head.started_on)
    connection.close()
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for kind in Kind:
            target = Path(folder, f"calls.{kind}")
            begun = time.perf_counter()
            written = export_history(
                target,
                kind,
                path,
                ACCOUNT,
                search,
                words=str,
                mark=False,
                progress=lambda _done, _total: None,
            )
            took = time.perf_counter() - begun
            found.append(
                Figure(
                    what=f"{written:,} conversations written as {kind}",
                    value=took,
                    unit="s",
                    floor=_written(Path(folder, "floor"), target.stat().st_size),
                    floor_is="as many bytes",
                    goal=5,
                    absolute=True,
                )
            )
    print(to_json(found))
    return 0


def _written(target: Path, size: int) -> float:
    begun = time.perf_counter()
    with target.open("wb") as file:
        file.write(bytes(size))
        file.flush()
        os.fsync(file.fileno())
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())
