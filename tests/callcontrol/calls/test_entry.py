"""Who has the call of an entry, as far as its first leg tells."""

import pytest

from callcontrol.calls.entry import Entry
from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.models import Party
from tests.callcontrol.storage.samples import record

SAM = Party(number="2882")


@pytest.mark.parametrize(
    ("first", "whole", "is_told"),
    [
        (Outcome.REDIRECTED, Outcome.REDIRECTED, True),
        (Outcome.TRANSFERRED, Outcome.TRANSFERRED_BLIND, True),
        (Outcome.FORWARDED, Outcome.REDIRECTED, False),  # by the phone that it was forwarded to
        (Outcome.REDIRECTED, Outcome.ANSWERED, False),
    ],
)
def test_who_got_the_call(first: Outcome, whole: Outcome, *, is_told: bool) -> None:
    entry = Entry(head=record(1, outcome=first, handed_to=SAM), outcome=whole)
    assert entry.handed_to == (SAM if is_told else None)
