"""Each conversation of the table is one entry on disk, in whatever order its news come."""

import sqlite3
from contextlib import closing

from hypothesis import given
from hypothesis import strategies as st

from callcontrol.calls.record import Outcome
from callcontrol.storage.history import History
from callcontrol.storage.migrations import MIGRATIONS
from tests.callcontrol.calls.builders import moment, new_store
from tests.callcontrol.calls.reports import disordered
from tests.callcontrol.calls.test_conversation import TABLE

# A consultation that is tracked by itself is known as one only while its caller waits.
_BY_TIME_ONLY = "asked under a tracking id of its own"


@given(st.sampled_from(sorted(TABLE.keys() - {_BY_TIME_ONLY})), st.data())
def test_it_is_one_entry_that_says_what_became_of_it(case: str, data: st.DataObject) -> None:
    reports, expected, _ = TABLE[case]
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        for migrate in MIGRATIONS:
            migrate(connection)
        history, store = History(connection, "account-1"), new_store()
        for report in data.draw(disordered(reports)):
            for change in store.apply(report, at=report.timestamp or moment(0)):
                history.save(change.after)
        (entry,) = history.entries()
        assert entry.outcome is expected
        if expected is not Outcome.IN_PROGRESS:
            assert connection.execute("select sum(calls) from tally").fetchone() == (1,)
