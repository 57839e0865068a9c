"""Conversations told step by step, as the detail of an entry shows them."""

import pytest

from callcontrol.cloudlink.models import Cause
from callcontrol.ui import call_story
from tests.callcontrol.calls.builders import START
from tests.callcontrol.calls.reports import (
    ASKED,
    JAMIE,
    OTHER,
    PICKED_UP,
    SAM,
    US,
    Reports,
    answered,
    asks,
    dials,
    ends,
    goes,
    handed_over,
    held,
    joined,
    legs,
    on,
    rings,
    sam,
    they,
)

RANG = (0, "rang on 2881")
PICKED = (5, "answered after 5 s")
ASKING = (20, "on hold, asked Sam Fielding (2882)")
ASKED_SAM = (RANG, PICKED, ASKING, (24, "Sam Fielding (2882) answered after 4 s"))


@pytest.mark.parametrize(
    ("reports", "told"),
    [
        ((rings(),), (RANG,)),
        ((rings(), answered(5)), (RANG, PICKED)),
        ((rings(), answered(5), ends(53)), (RANG, PICKED, (53, "ended after a talk of 0:48"))),
        (
            (rings(), answered(120), ends(180)),
            (RANG, (120, "answered after 2:00"), (180, "ended after a talk of 1:00")),
        ),
        (
            (rings(), ends(18, Cause.CALL_CANCELLED)),
            (RANG, (18, "the caller gave up after 18 s")),
        ),
        ((rings(), ends(30, Cause.CALL_NOT_ANSWER)), (RANG, (30, "not answered for 30 s"))),
        ((rings(), ends(9)), (RANG, (9, "stopped ringing after 9 s"))),
        ((rings(), ends(3, Cause.BUSY)), (RANG, (3, "declined"))),
        (
            (rings(called_device="2880"), goes(3, Cause.REDIRECTED, SAM)),
            ((0, "rang on 2881, forwarded by 2880"), (3, "redirected to Sam Fielding")),
        ),
        (
            (rings(), goes(9, Cause.CALL_FORWARD_NO_ANSWER, JAMIE)),
            (RANG, (9, "forwarded to 2883")),
        ),
        (
            (rings(), goes(3, Cause.REDIRECTED, SAM, PICKED_UP)),
            (RANG, (3, "answered by Sam Fielding")),
        ),
        (
            (rings(), answered(5), handed_over(20, SAM)),
            (RANG, PICKED, (20, "handed over to Sam Fielding (2882)")),
        ),
        (
            (*ASKED, handed_over(50, SAM), sam(handed_over(50))),
            (*ASKED_SAM, (50, "handed over")),
        ),
        (
            (*ASKED, sam(ends(30)), answered(31), ends(60)),
            (
                *(*ASKED_SAM, (30, "the call with Sam Fielding (2882) ended")),
                (60, "ended after a talk of 0:55"),
            ),
        ),
        (
            (*(rings(), answered(5), *asks(20)), sam(ends(21, Cause.BUSY))),
            (RANG, PICKED, ASKING, (21, "Sam Fielding (2882): busy")),
        ),
        (
            (*ASKED, joined(30), sam(joined(30)), sam(ends(40)), held(45), ends(60)),
            (
                *(*ASKED_SAM, (30, "all together in a conference")),
                *((40, "Sam Fielding (2882) left"), (60, "ended after a talk of 0:55")),
            ),
        ),
        (
            (
                *(rings(), *on("2880", rings(), answered(5), ends(60))),
                goes(5, Cause.REDIRECTED, OTHER, PICKED_UP),
            ),
            (
                *(RANG, (0, "rang on 2880"), (5, "answered on 2880 after 5 s")),
                (60, "ended after a talk of 0:55"),
            ),
        ),
        (
            (
                *(rings(), *on("2880", rings(), answered(5))),
                ends(5, Cause.CALL_CANCELLED),
            ),
            (
                *(RANG, (0, "rang on 2880"), (5, "stopped ringing after 5 s")),
                (5, "answered on 2880 after 5 s"),
            ),
        ),
        (
            (*on("2880", rings()), *on("2881", answered(0))),
            ((0, "rang on 2880"), (0, "answered on 2881")),
        ),
        (
            (rings(), answered(1), ends(61)),  # picked up where it rang
            ((1, "answered on 2881"), (61, "ended after a talk of 1:00")),
        ),
        (
            (dials(), they(answered(4)), they(ends(64))),
            (
                (0, "called Sam Fielding (2882) from 2881"),
                (4, "Sam Fielding (2882) answered after 4 s"),
                (64, "ended after a talk of 1:00"),
            ),
        ),
        (
            (dials(to=JAMIE), they(ends(9))),
            ((0, "called 2883 from 2881"), (9, "given up after 9 s")),
        ),
        (
            (dials(to=US), they(ends(30, Cause.CALL_NOT_ANSWER))),
            ((0, "called 2881 from 2881"), (30, "not answered for 30 s")),
        ),
        ((dials(to=JAMIE), they(ends(1, Cause.BUSY))), ((0, "called 2883 from 2881"), (1, "busy"))),
    ],
)
def test_it_is_told_step_by_step(reports: Reports, told: tuple[tuple[int, str], ...]) -> None:
    found = call_story.story(legs(*reports))
    assert [((when - START).total_seconds(), words) for when, words in found] == list(told)
