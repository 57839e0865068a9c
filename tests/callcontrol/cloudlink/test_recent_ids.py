"""What was delivered twice is known; the memory for it does not grow."""

from callcontrol.cloudlink.recent_ids import RecentIds


def test_the_memory_for_ids_is_bounded() -> None:
    seen = RecentIds(2)
    assert [seen.is_new(name) for name in "aabca"] == [True, False, True, True, True]
    assert [seen.is_new("") for _ in range(2)] == [True, True]
