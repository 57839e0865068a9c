"""Time for tests."""

from datetime import UTC, datetime, timedelta, timezone

from cloudlink_simulator.timekeeping import ManualTime, epoch_ms, iso


def test_what_falls_due_runs_in_order_each_at_its_moment() -> None:
    time, ran = ManualTime(), list[tuple[str, float]]()
    start = time.now()

    def note(name: str) -> None:
        ran.append((name, (time.now() - start).total_seconds()))

    def plan_another() -> None:
        note("first")
        time.call_later(1, lambda: note("second"))

    time.call_later(3, lambda: note("third"))
    time.call_later(1, plan_another)
    cancel = time.call_later(2.5, lambda: note("never"))
    cancel()
    cancel()
    time.advance(10)
    assert ran == [("first", 1), ("second", 2), ("third", 3)]
    assert time.now() == start + timedelta(seconds=10)


def test_spellings() -> None:
    moment = datetime(2022, 4, 26, 14, 12, 38, 940_600, tzinfo=timezone(timedelta(hours=2)))
    assert iso(moment) == "2022-04-26T12:12:38.940Z"
    assert epoch_ms(datetime(2022, 4, 26, 12, 12, 38, 944_000, tzinfo=UTC)) == 1650975158944
