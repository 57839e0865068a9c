"""What is said of the way of the news, and what no two clocks can make us say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from callcontrol.calls.delays import Hop, HopDelay, delays, slowest
from callcontrol.calls.record import advance, begin
from callcontrol.cloudlink.models import CallState, Hops
from tests.callcontrol.calls.builders import call, moment, new_store

STATIONS = ("pbx", "media_received", "media_processed", "notified", "received", "painted")
DAY = 1_650_975_158_944.0


def way(
    *taken: float, begun: float = DAY, cloud_ahead: float = 0.0, computer_ahead: float = 0.0
) -> Hops:
    """A way that really took these milliseconds from station to station, by three clocks."""
    times = [begun]
    for each in taken:
        times.append(times[-1] + each)
    ahead = (0.0, *[cloud_ahead] * 3, *[computer_ahead] * 2)
    told = [time + off for time, off in zip(times, ahead, strict=True)]
    return Hops(**dict(zip(STATIONS, told, strict=True)))


CALLS = [
    way(40 + n, 10 + n, 30 + n, 100 + 10 * n, 5 + n, begun=DAY + n * 60_000) for n in range(21)
]


def of(hop: Hop, calls: list[Hops]) -> HopDelay:
    (found,) = (one for one in delays(calls) if one.hop is hop)
    return found


def test_stations_of_one_clock_tell_the_delay_itself() -> None:
    found = of(Hop.PROCESSING, CALLS)
    assert (found.calls, found.median, found.p95, found.by_clocks) == (21, 20.0, 29.0, 10.0)
    assert not found.is_relative


def test_between_two_clocks_it_counts_from_the_fastest_call() -> None:
    found = of(Hop.TO_COMPUTER, CALLS)
    assert (found.median, found.p95, found.by_clocks) == (100.0, 190.0, 100.0)
    assert found.is_relative


@given(st.floats(-3e6, 3e6), st.floats(-3e6, 3e6))
def test_no_wrong_clock_changes_what_is_said(cloud: float, computer: float) -> None:
    wrong = [
        way(
            *(b - a for a, b in zip(stations(one), stations(one)[1:], strict=False)),
            begun=stations(one)[0],
            cloud_ahead=cloud,
            computer_ahead=computer,
        )
        for one in CALLS
    ]
    for right, found in zip(delays(CALLS), delays(wrong), strict=True):
        assert found.calls == right.calls
        assert found.median == pytest.approx(right.median, abs=0.01)
        assert found.p95 == pytest.approx(right.p95, abs=0.01)


def stations(hops: Hops) -> list[float]:
    return [getattr(hops, station) for station in STATIONS]


times = st.none() | st.floats(0, 4e12)


@given(st.lists(st.builds(Hops, **dict.fromkeys(STATIONS, times))))
def test_no_delay_is_ever_negative(calls: list[Hops]) -> None:
    for found in delays(calls):
        assert 0 <= found.median <= found.p95


def test_what_was_not_told_is_not_counted() -> None:
    found = delays([Hops(pbx=DAY, received=DAY + 5), Hops()])
    assert [one.calls for one in found] == [0] * len(Hop)
    assert slowest(found) is None


def test_a_clock_that_was_put_back_between_two_stations_tells_nothing() -> None:
    assert of(Hop.TO_SCREEN, [Hops(received=DAY, painted=DAY - 3000)]).calls == 0


def test_the_slowest_hop_is_named_but_not_the_whole_way() -> None:
    found = slowest(delays(CALLS))
    assert found is not None
    assert found.hop is Hop.TO_COMPUTER


# --- how a call keeps them -----------------------------------------------------------------------


def test_a_call_keeps_the_way_of_its_first_news() -> None:
    first, later = CALLS[0], CALLS[1]
    record = begin(call(hops=None), record_id="r1", at=moment(0))
    record = advance(record, call(hops=first), at=moment(1))
    record = advance(record, call(state=CallState.CONNECTED, hops=later), at=moment(2))
    assert record.call.hops == first


def test_a_call_is_painted_once_and_that_changes_nothing_else() -> None:
    store = new_store()
    ringing = call(hops=Hops(pbx=DAY))
    [change] = store.apply(ringing, at=moment(0))
    revision = store.revision
    store.mark_painted(ringing.key, moment(1))
    store.mark_painted(ringing.key, moment(2))
    (live,) = store.live
    assert live.call.hops == Hops(pbx=DAY, painted=moment(1).timestamp() * 1000)
    assert replace(live, call=ringing) == change.after
    assert store.revision == revision


def test_a_call_that_no_news_told_of_or_that_is_gone_is_not_marked() -> None:
    store = new_store()
    read = call(seconds=None)
    store.apply(read, at=moment(0))
    store.mark_painted(read.key, moment(1))
    store.mark_painted(call("99").key, moment(1))
    assert [live.call.hops for live in store.live] == [None]
