"""Conversations for the tests of files: plain ones and awkward ones."""

from datetime import date

from hypothesis import strategies as st

from callcontrol.calls.entry import Remark
from callcontrol.calls.filed import CallerRemark, Filed
from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.models import Party
from tests.callcontrol.storage.samples import NOON, record

REMARK = Remark(note="Wants\na copy, “soon”", tags=("supplier",), follow_up_on=date(2026, 3, 4))
ATTACK = "=cmd|' /C calc'!A0"

PLAIN = Filed(legs=(record(1),), outcome=Outcome.ANSWERED)
MISSED = Filed(
    legs=(
        record(
            2,
            minutes=1,
            answered_on=None,
            outcome=Outcome.MISSED,
            remote=Party(number="+16135550188", name=ATTACK),
        ),
    ),
    outcome=Outcome.MISSED,
    remark=REMARK,
    settled_on=NOON,
)
HANDED = Filed(
    legs=(
        record(3, minutes=2, handed_to=Party(number="2882", name="Bob")),
        record(4, minutes=2, consultation_of="record-3", remote=Party(number="2882")),
    ),
    outcome=Outcome.TRANSFERRED_SUPERVISED,
)
ALL = (HANDED, MISSED, PLAIN)
CALLER = CallerRemark(number="+16135550188", remark=Remark(note="Never at noon"))

texts = st.text() | st.sampled_from(
    ["=1", "+1", "-1", "@x", "'", "''=1", "\t", "\r", "\n", '"', ","]
)
filings = st.builds(
    lambda name, number, note, tags: Filed(
        legs=(record(5, remote=Party(number=number, name=name)),),
        outcome=Outcome.ANSWERED,
        remark=Remark(note=note, tags=tuple(tags)) or None,
    ),
    texts,
    texts,
    texts,
    st.lists(texts, max_size=2),
)
"""With whatever strangers and the user may write."""
