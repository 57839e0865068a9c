"""How long a connection may be believed in, at any phase and whatever the clocks do."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.cloudlink.heartbeat import (
    ANSWER_WITHIN,
    BEAT,
    PING_EVERY,
    PROOF_LIFE,
    Heartbeat,
    Verdict,
)
from callcontrol.cloudlink.timing import Moment
from tests.callcontrol.cloudlink.hand_time import START

HOUR = 3600.0


def at(monotonic: float, wall: float | None = None) -> Moment:
    """The moment when the clocks have gone so many seconds since the start."""
    seconds = monotonic if wall is None else wall
    return Moment(monotonic=monotonic, wall=START + timedelta(seconds=seconds))


def dies_at(heartbeat: Heartbeat, begin: float, late: float = 0.0) -> float:
    """Beat on without hearing anything, each time ``late``; when the connection is given up."""
    now = begin
    while now < begin + 100:
        now += heartbeat.pause() + late
        verdict = heartbeat.beat(at(now))
        if verdict is Verdict.PING:
            heartbeat.pinged(at(now))
        elif verdict in (Verdict.SILENT, Verdict.ASLEEP):
            return now
    pytest.fail("believed in for ever")


@given(
    heard=st.lists(st.floats(0.01, 20), max_size=20),
    late=st.floats(0, 0.4),
    keepalive=st.sampled_from([10.0, 15.0, 30.0]),
)
def test_silence_is_found_within_thirty_seconds_at_any_phase(
    heard: list[float], late: float, keepalive: float
) -> None:
    """Signs of life at any times, also between ping and answer; then there are no more."""
    heartbeat = Heartbeat(at(0), ping_every=keepalive / 2)
    beat, now = heartbeat.pause(), 0.0
    for wait in heard:
        if now + wait - heartbeat.proof.monotonic > PING_EVERY:
            break  # a server that lives answers the ping
        now += wait
        while beat + late <= now:
            if heartbeat.beat(at(beat + late)) is Verdict.PING:
                heartbeat.pinged(at(beat + late))
            beat += late + heartbeat.pause()
        heartbeat.heard(at(now))
    last = max(0.0, now)
    while True:
        verdict = heartbeat.beat(at(beat + late))
        if verdict is Verdict.PING:
            heartbeat.pinged(at(beat + late))
        if verdict in (Verdict.SILENT, Verdict.ASLEEP):
            break
        beat += late + heartbeat.pause()
    assert verdict is Verdict.SILENT
    assert beat + late - last <= PROOF_LIFE


def test_silence_is_found_after_a_ping_and_its_time() -> None:
    assert dies_at(Heartbeat(at(0)), 0) == PING_EVERY + ANSWER_WITHIN


def test_an_answered_connection_lives_on_and_is_pinged_once_in_fifteen_seconds() -> None:
    heartbeat, pings = Heartbeat(at(0)), []
    for turn in range(1, 721):
        now = at(turn * BEAT)
        if heartbeat.beat(now) is Verdict.PING:
            pings.append(now.monotonic)
            heartbeat.pinged(now)
            heartbeat.answered(at(now.monotonic + 1))
    assert pings == [PING_EVERY * turn for turn in range(1, 241)]


@pytest.mark.parametrize("seconds", [5, 20, 29, 31, HOUR, 24 * HOUR])
@pytest.mark.parametrize("goes_on", [True, False])
def test_a_sleep_of_any_length_is_found_at_the_next_beat(seconds: float, goes_on: bool) -> None:
    """On Windows the monotonic clock goes on in a sleep, on Linux and macOS it stands still."""
    heartbeat = Heartbeat(at(0))
    waking = at(BEAT + seconds if goes_on else BEAT, BEAT + seconds)
    is_long = BEAT + seconds > PROOF_LIFE
    assert heartbeat.beat(waking) is (Verdict.ASLEEP if is_long else Verdict.DOUBT)


@pytest.mark.parametrize("seconds", [-300, -3, 3, 20, 300])
def test_a_clock_that_was_set_gives_reason_for_doubt(seconds: float) -> None:
    verdict = Heartbeat(at(0)).beat(at(BEAT, BEAT + seconds))
    assert verdict is (Verdict.ASLEEP if seconds > PROOF_LIFE else Verdict.DOUBT)


@pytest.mark.parametrize("seconds", [-1.5, 1.5])
def test_a_clock_that_is_put_right_by_a_little_does_not(seconds: float) -> None:
    assert Heartbeat(at(0)).beat(at(BEAT, BEAT + seconds)) is Verdict.FINE


def test_what_lay_there_while_we_slept_proves_nothing() -> None:
    heartbeat = Heartbeat(at(0))
    heartbeat.heard(at(0.1, HOUR))
    assert heartbeat.proof == at(0)
    assert heartbeat.beat(at(5, HOUR + 5)) is Verdict.ASLEEP


def test_in_doubt_only_the_answer_counts() -> None:
    heartbeat = Heartbeat(at(0))
    heartbeat.doubt()
    heartbeat.pinged(at(1))
    heartbeat.heard(at(2))
    assert (heartbeat.doubts, heartbeat.proof) == (True, at(0))
    heartbeat.answered(at(3))
    assert (heartbeat.doubts, heartbeat.proof) == (False, at(3))
    assert heartbeat.beat(at(5)) is Verdict.FINE


@pytest.mark.parametrize(("age", "seconds"), [(0, 3), (20, 3), (28, 2), (30, 0), (40, 0)])
def test_doubt_is_never_patient_beyond_the_proof(age: float, seconds: float) -> None:
    assert Heartbeat(at(0)).patience(at(age)) == seconds


def test_a_program_that_had_no_turn_asks_before_it_gives_up() -> None:
    heartbeat = Heartbeat(at(0))
    for seconds in (5, 10, 15):
        heartbeat.beat(at(seconds))
    heartbeat.pinged(at(15))
    assert heartbeat.beat(at(29)) is Verdict.DOUBT  # the answer may lie unread
    assert heartbeat.beat(at(31)) is Verdict.ASLEEP
