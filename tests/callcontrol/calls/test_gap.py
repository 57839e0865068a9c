"""When two gaps are shown as one."""

import pytest

from callcontrol.calls.gap import Gap, GapReason, joined
from callcontrol.cloudlink.models import EndpointId
from tests.callcontrol.calls.builders import HERE, moment


def gap(
    began: float,
    ended: float,
    *,
    phone: EndpointId = HERE,
    reason: GapReason = GapReason.NOT_CONNECTED,
) -> Gap:
    return Gap(endpoint_id=phone, began_on=moment(began), ended_on=moment(ended), reason=reason)


@pytest.mark.parametrize(
    ("later", "whole"),
    [
        (gap(100, 200), gap(0, 200)),
        (gap(160, 200), gap(0, 200)),
        (gap(50, 60), gap(0, 100)),
        (gap(161, 200), None),
        (gap(-1, 200), None),
        (gap(100, 200, phone=EndpointId("2882")), None),
        (gap(100, 200, reason=GapReason.NOT_RUNNING), None),
    ],
)
def test_gaps_with_hardly_anything_between_are_one(later: Gap, whole: Gap | None) -> None:
    assert joined(gap(0, 100), later) == whole
