"""Two remarks as one."""

from datetime import date

from callcontrol.calls.entry import Remark


def test_two_remarks_are_joined_and_nothing_is_said_twice() -> None:
    there = Remark(note="wants Ben, urgently", tags=("a", "b"), follow_up_on=date(2026, 3, 2))
    new = Remark(note="wants Ben", tags=("b", "c"))
    assert there.joined(new) == Remark(
        note="wants Ben, urgently", tags=("a", "b", "c"), follow_up_on=date(2026, 3, 2)
    )
    assert new.joined(there).note == "wants Ben\nwants Ben, urgently"
    assert Remark().joined(new) == new
