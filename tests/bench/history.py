"""Saving one call in the history, beside the least that being on disk can cost.

Included: the parties' comparable forms, the transaction, the sync. Its floor is 4 KiB appended to
a file in the same folder, and the same sync. The two take turns.
"""

import os
import tempfile
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from callcontrol.calls import number
from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import Call, CallId, CallState, Direction, EndpointId, Party
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from tests.bench.figures import Figure, middle, p99, to_json
from tests.bench.processes import NothingHappened

_CALLS = 400
_WARM_UP = 20
_NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def figures() -> list[Figure]:
    """Many new calls of a few people."""
    sync = getattr(os, "fdatasync", os.fsync)
    with tempfile.TemporaryDirectory() as folder:
        connection = open_database(Path(folder, "history.sqlite3"))
        history = History(connection, "a", comparable=partial(number.comparable, region="CA"))
        floor, saved = [], []
        with Path(folder, "floor").open("wb", buffering=0) as file:
            for count in range(_WARM_UP + _CALLS):
                begun = time.perf_counter()
                file.write(bytes(4096))
                sync(file.fileno())
                floor.append(1000 * (time.perf_counter() - begun))
                begun = time.perf_counter()
                history.save(_record(count))
                saved.append(1000 * (time.perf_counter() - begun))
        if len(history.open_records()) != _WARM_UP + _CALLS:
            raise NothingHappened("a call that was saved is not there")
        connection.close()
    floor, saved = floor[_WARM_UP:], saved[_WARM_UP:]
    return [
        Figure(
            what=f"call saved, {name}",
            value=of(saved),
            unit="ms",
            floor=of(floor),
            floor_is=f"4 KiB + fdatasync, {name}",
            goal=goal,
        )
        for name, of, goal in (("p50", middle, 3), ("p99", p99, None))
    ]


def _record(count: int) -> CallRecord:
    begun = _NOON + timedelta(seconds=count)
    call = Call(
        endpoint_id=EndpointId("2881"),
        call_id=CallId(str(count)),
        state=CallState.RINGING,
        direction=Direction.INBOUND,
        origin=Party(number=f"+16135550{100 + count % 20}", name=f"Caller {count % 20}"),
        destination=Party(number="2881", name="Robin Ashby"),
        tracking_id=f"t{count}",
    )
    return CallRecord(record_id=f"r{count}", call=call, started_on=begun, state_since=begun)


if __name__ == "__main__":
    print(to_json(figures()))
