"""Values become words: each outcome, state, time and party, and nothing said that is not known."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QDate, QLocale

from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.transfer import Offer
from callcontrol.cloudlink.models import CallAction, CallState, Cause, Direction, Party
from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.ui import connection_words, names, text, times
from tests.callcontrol.calls.builders import START, call, moment, outgoing
from tests.callcontrol.storage.samples import record as sample
from tests.callcontrol.ui import scenes

CONNECTED, HELD, IDLE, RINGING = (
    CallState.CONNECTED,
    CallState.HELD,
    CallState.IDLE,
    CallState.RINGING,
)
ANNA = Party(number="2883", name="Anna Weiss")


# --- every value has a word ----------------------------------------------------------------------


def test_every_action_and_offer_has_its_own_words_and_explanation() -> None:
    for words in (
        [text.action(action) for action in CallAction],
        [text.action_help(action) for action in CallAction],
        [text.offer(offer) for offer in Offer],
        [text.offer_help(offer) for offer in Offer],
        [text.direction(direction) for direction in Direction],
    ):
        assert all(words)
        assert len(set(words)) == len(words)


def test_every_connection_state_has_its_own_word() -> None:
    words = [
        connection_words.name(ConnectionStatus(state=state, since=START))
        for state in ConnectionState
    ]
    assert len(set(words)) == len(ConnectionState)


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome.IN_PROGRESS, "in progress"),
        (Outcome.ANSWERED, ""),  # the duration says it
        (Outcome.MISSED, "missed"),
        (Outcome.ANSWERED_ELSEWHERE, "answered elsewhere"),
        (Outcome.REDIRECTED, "redirected"),
        (Outcome.REFUSED, "declined"),
        (Outcome.FORWARDED, "forwarded"),
        (Outcome.TRANSFERRED, "transferred"),
        (Outcome.TRANSFERRED_BLIND, "transferred directly"),
        (Outcome.TRANSFERRED_SUPERVISED, "transferred after asking"),
        (Outcome.CONFERENCE, "conference"),
        (Outcome.CONSULTATION, "consultation"),
        (Outcome.NOT_ANSWERED, "no answer"),
        (Outcome.ABANDONED, "cancelled"),
        (Outcome.BUSY, "busy"),
        (Outcome.DO_NOT_DISTURB, "does not want to be disturbed"),
        (Outcome.UNREACHABLE, "number not reachable"),
        (Outcome.FAILED, "call failed"),
        (Outcome.END_NOT_SEEN, "end not seen"),
    ],
)
def test_every_outcome_has_a_word(outcome: Outcome, words: str) -> None:
    assert text.outcome(sample(1, outcome=outcome)) == words


def test_the_table_of_outcomes_is_whole() -> None:
    assert len({text.outcome(sample(1, outcome=outcome)) for outcome in Outcome}) == len(Outcome)


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome.REDIRECTED, "redirected to Anna Weiss"),
        (Outcome.FORWARDED, "forwarded to Anna Weiss"),
        (Outcome.TRANSFERRED, "transferred to Anna Weiss"),
        (Outcome.TRANSFERRED_BLIND, "transferred directly to Anna Weiss"),
        (Outcome.TRANSFERRED_SUPERVISED, "transferred to Anna Weiss"),
        (Outcome.ANSWERED, ""),
        (Outcome.ANSWERED_ELSEWHERE, "answered by Anna Weiss"),
        (Outcome.MISSED, "missed"),
    ],
)
def test_who_has_the_call_now_is_named(outcome: Outcome, words: str) -> None:
    assert text.outcome(sample(1, outcome=outcome, handed_to=ANNA)) == words
    assert text.became(outcome, ANNA) == words


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome.ANSWERED, "consultation"),
        (Outcome.TRANSFERRED, "consultation"),
        (Outcome.BUSY, "consultation: busy"),
    ],
)
def test_a_leg_that_was_a_consultation_is_called_one(outcome: Outcome, words: str) -> None:
    asked = sample(2, outcome=outcome, consultation_of="record-1", direction=Direction.OUTBOUND)
    assert text.outcome(asked) == words


def test_a_consultation_that_nobody_answers_is_told_as_what_it_is_at_once() -> None:
    asked = sample(2, outcome=Outcome.BUSY, consultation_of="record-1", remote=ANNA)
    assert text.parting(asked).endswith(": busy")


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (scenes.record(call()), "Ringing"),
        (scenes.record(call(), call(state=CONNECTED, seconds=5)), "Talking"),
        (
            scenes.record(call(), call(state=CONNECTED, seconds=5), call(state=HELD, seconds=9)),
            "On hold",
        ),
        (scenes.record(outgoing()), "Calling"),
        (scenes.record(outgoing(seconds=None, event_type="")), "Connected"),
        (
            scenes.record(outgoing(), outgoing(seconds=5, event_type="establishedEvent")),
            "Talking",
        ),
        (scenes.record(call(state=CallState.UNKNOWN, state_text="parked")), "State unknown"),
        (scenes.record(call(), call(state=IDLE, seconds=5)), "Ended"),
    ],
)
def test_a_leg_is_said_to_be_in_its_state(record: CallRecord, words: str) -> None:
    assert text.leg_state(record) == words


# --- how a call ended, as the pop says it --------------------------------------------------------


def ended(**fields: Any) -> CallRecord:
    return scenes.record(call(), call(state=IDLE, seconds=9, **fields))


@pytest.mark.parametrize(
    ("record", "here", "words"),
    [
        (scenes.talking().caller, True, "Answered here"),
        (scenes.talking().caller, False, "Answered on the desk phone"),
        (ended(cause=Cause.CALL_CANCELLED), False, "The caller gave up"),
        (ended(cause=Cause.BUSY), False, "Declined"),
        (ended(cause=Cause.REDIRECTED, destination=ANNA), False, "Redirected to Anna Weiss"),
        (
            ended(cause=Cause.REDIRECTED, destination=ANNA, event_type="establishedEvent"),
            False,
            "Answered by Anna Weiss",
        ),
        (sample(1, outcome=Outcome.ANSWERED_ELSEWHERE), False, "Answered elsewhere"),
        (sample(1, outcome=Outcome.REDIRECTED), False, "Redirected"),
        (sample(1, outcome=Outcome.FORWARDED), False, "Forwarded"),
        (sample(1, outcome=Outcome.END_NOT_SEEN), False, "The call has ended"),
        (sample(1, outcome=Outcome.ANSWERED), True, "The call has ended"),
    ],
)
def test_the_pop_says_what_became_of_its_call(
    record: CallRecord, *, here: bool, words: str
) -> None:
    assert text.farewell(record, here=here, missed=True) == words


def test_what_is_missed_at_this_phone_alone_rings_here_no_longer() -> None:
    cleared = ended(cause=Cause.CALL_CANCELLED)
    assert text.farewell(cleared, here=False) == "It rings no longer"


@pytest.mark.parametrize("state", [CallState.UNKNOWN, CallState.OUT_OF_SERVICE])
def test_a_call_that_nobody_answered_is_not_said_to_be_answered(state: CallState) -> None:
    lost = scenes.record(call(), call(state=state, seconds=5))
    assert lost.answered_on is None
    assert "Answered" not in text.farewell(lost, here=False)
    assert "Answered" not in text.farewell(lost, here=True)


# --- why it is here ------------------------------------------------------------------------------


def test_why_a_call_rings_here() -> None:
    assert text.why_here(scenes.record(call())) == "Ringing on 2881 · direct"
    assert text.why_here(scenes.forwarded("2880")) == "Ringing on 2881 · forwarded by 2880"
    assert text.why_here(scenes.record(call(called_device=""))) == "Ringing on 2881 · direct"
    assert text.why_here(scenes.record(call(alerting_device="2881"))) == "Ringing on 2881 · direct"


def test_which_line_of_the_phone_rings() -> None:
    dialled = scenes.record(call(alerting_device="2890", called_device="2890"))
    assert text.why_here(dialled) == "Ringing on 2881, line 2890 · direct"
    sent_on = scenes.record(call(alerting_device="2890", called_device="2880"))
    assert text.why_here(sent_on) == "Ringing on 2881, line 2890 · forwarded by 2880"


def test_how_a_call_came() -> None:
    assert text.how_it_came(scenes.record(call())) == "for you"
    assert text.how_it_came(scenes.forwarded("2880")) == "forwarded by 2880"
    assert text.how_it_came(scenes.record(outgoing())) == ""


def test_of_several_phones_it_is_said_which_one_has_the_call() -> None:
    assert text.how_it_came(scenes.record(call()), "2881") == "for 2881"
    told = text.how_it_came(scenes.forwarded("2880"), "2881")
    assert told == "for 2881, forwarded by 2880"
    assert text.how_it_came(scenes.record(outgoing()), "2881") == "from 2881"


NOON = datetime(2026, 3, 4, 12).astimezone()


# --- parties and numbers -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "name"),
    [
        (Party(number="2883", name="Anna Weiss"), "Anna Weiss"),
        (Party(number="2883"), "2883"),
        (Party(), "Unknown caller"),
        (Party(name="  \u200b "), "Unknown caller"),
        (Party(number="2883", name="Anna\u202e evil\u2066\x00\x1b[31m"), "Anna evil[31m"),
        (Party(number="2883", name="Anna\nWeiss\t\r\n"), "Anna Weiss"),
        (Party(number="2883", name="<script>&amp;"), "<script>&amp;"),
        (Party(number="2883", name="x" * 1000), "x" * 80),
        (Party(number="2883", name="Zoë Ferrand 王"), "Zoë Ferrand 王"),
    ],
)
def test_people_go_by_their_name_else_their_number(who: Party, name: str) -> None:
    assert text.party(who) == name


def test_words_of_a_name_stay_apart_whatever_space_is_between_them() -> None:
    assert text.party(Party(name="Jean\u00a0Paul\u2009Leduc")).split() == ["Jean", "Paul", "Leduc"]


def test_a_number_that_is_the_name_is_not_said_twice() -> None:
    assert text.party_detail(Party(number="2883")) == ""
    assert text.party_detail(Party(number="2883", name="Anna")) == "2883"


@pytest.mark.parametrize("raw", ["2883", "*21#", "anonymous", "", "0"])
def test_what_is_no_full_number_is_left_as_it_came(raw: str) -> None:
    assert text.phone_number(raw) == raw


@pytest.mark.parametrize("hostile", ["2880\u202e\n", "\u20662880\x00"])
def test_whoever_sent_a_call_on_cannot_disguise_it(hostile: str) -> None:
    record = scenes.forwarded(hostile)
    for told in (text.why_here(record), text.how_it_came(record)):
        assert told.isprintable()
        assert "2880" in told


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Jordan Blake", "JB"),
        ("Anna Maria von Weiss", "AW"),
        ("anna", "A"),
        ("2883", "#"),
        ("", "#"),
        ("Zoë Éluard", "ZÉ"),
        ("\u202eJordan Blake", "JB"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert names.initials(name) == letters


# --- times ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        *((0, "0:00"), (9, "0:09"), (42, "0:42"), (59.6, "1:00"), (60, "1:00"), (725, "12:05")),
        *((3600, "1:00:00"), (3723, "1:02:03"), (90061, "25:01:01"), (-3, "0:00")),
    ],
)
def test_durations(seconds: float, words: str) -> None:
    assert times.duration(timedelta(seconds=seconds)) == words


@pytest.mark.parametrize(
    ("hours_ago", "words"),
    [(0, "Today"), (11, "Today"), (-3, "Today"), (13, "Yesterday"), (35, "Yesterday")],
)
def test_days_are_the_users_days(hours_ago: float, words: str) -> None:
    assert times.day(NOON - timedelta(hours=hours_ago), NOON) == words


def test_older_days_are_dated_and_only_those_of_last_year_with_the_year() -> None:
    def year(number: int) -> str:
        return QLocale.system().toString(QDate(number, 6, 1), "yyyy")  # in the user's own digits

    assert year(2026) not in times.day(NOON - timedelta(days=2), NOON)
    assert year(2025) in times.day(NOON - timedelta(days=340), NOON)


# --- what the history says of a call -------------------------------------------------------------


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (sample(1), "0:56"),
        (sample(1, outcome=Outcome.MISSED, answered_on=None), "missed"),
        (
            sample(1, outcome=Outcome.TRANSFERRED, handed_to=ANNA),
            "0:56 · transferred to Anna Weiss",
        ),
    ],
)
def test_a_call_in_one_line(record: CallRecord, words: str) -> None:
    assert text.summary(record).startswith(words)


def test_a_call_without_a_name_says_its_number_once() -> None:
    assert text.summary(sample(1, remote=Party(number="2883"))) == "0:56"


# --- the connection ------------------------------------------------------------------------------


def test_a_connection_that_works_needs_no_more_words() -> None:
    status = ConnectionStatus(state=ConnectionState.CONNECTED, since=START)
    assert connection_words.detail(status) == "Connected"


def test_a_connection_that_is_refused_says_why() -> None:
    status = ConnectionStatus(state=ConnectionState.REFUSED, since=START, reason="refused")
    assert "administrator" in connection_words.detail(status)


@pytest.mark.parametrize("state", [ConnectionState.RECOVERING, ConnectionState.REFUSED])
def test_being_deaf_says_since_when(state: ConnectionState) -> None:
    status = ConnectionStatus(state=state, since=moment(0), reason="silent")
    assert times.time_of_day(moment(0)) in connection_words.detail(status)


@pytest.mark.parametrize(
    ("number", "said"),
    [("+442079460018", "United Kingdom"), ("+12125550123", "United States"), ("2881", "")],
)
def test_a_caller_from_abroad_is_told_by_country(number: str, said: str) -> None:
    text.read_numbers_in("CA")
    try:
        assert text.abroad(Party(number=number)) == said
        assert text.abroad(Party(number="+16135550123")) == ""
    finally:
        text.read_numbers_in("")
