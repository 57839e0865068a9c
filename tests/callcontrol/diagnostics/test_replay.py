"""What a recording tells when it is played again: what was on the screen, always the same."""

import json
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import to_builtins

from callcontrol.__main__ import main
from callcontrol.cloudlink.errors import CloudLinkError, NotFound, Refused, Unreachable
from callcontrol.cloudlink.notifications import Disconnected
from callcontrol.diagnostics.pseudonyms import Pseudonyms, anonymous
from callcontrol.diagnostics.recorded import BadRecording, entries, load
from callcontrol.diagnostics.replay import replay
from callcontrol.diagnostics.session_recorder import SessionRecorder
from callcontrol.storage.recording import Recording
from callcontrol.storage.recording import read as read_recording
from tests.callcontrol.calls import builders
from tests.callcontrol.diagnostics import recordings
from tests.callcontrol.diagnostics.recordings import (
    asked,
    call,
    line,
    notification,
    read,
    recorded_desk,
    session,
    written,
)


def played(*lines: str) -> list[str]:
    return list(replay(entries("".join(f"{one}\n" for one in lines).encode())))


def calls(log: list[str]) -> list[str]:
    """How the calls stand at the end, without their times."""
    end = next(place for place, one in enumerate(log) if one.startswith("end:"))
    return [
        re.sub(r" (started|since|answered|ended)=\S+", "", one).strip() for one in log[end + 1 :]
    ]


# --- the same core -------------------------------------------------------------------------------


async def test_what_was_on_the_screen_comes_out_again(tmp_path: Path) -> None:
    path = tmp_path / "recording.jsonl"
    async with recorded_desk(tmp_path, path) as desk:
        rows = await recordings.a_busy_day(desk)
        live = desk.session.store.live
    log = list(replay(load(path)))
    assert f"{len(live)} live calls" in next(one for one in log if one.startswith("end:"))
    told = {
        match.group(1): (match.group(2), match.group(3))
        for one in calls(log)
        if (match := re.search(r'remote=\["(.*?)", .* outcome=(\S+)()', one))
    }
    assert {number: outcome for number, (outcome, _) in told.items()} == {
        row.call.remote.number: row.outcome.value for row in rows
    }


def test_it_is_byte_equal_each_time_and_wherever_it_is_played(tmp_path: Path) -> None:
    named = {"fromName": "Zoë Ferrand", "createdOn": "2026-03-02T10:00:00+01:00"}
    lines = [notification(n, call("ringing", n, str(n), **named)) for n in range(1, 20)]
    path = written(tmp_path / "recording.jsonl", session(), *lines, asked(30), read(31))
    first, second = (
        subprocess.run(
            [sys.executable, "-m", "callcontrol", "replay", str(path)],
            env={"PYTHONPATH": ":".join(sys.path), "PYTHONHASHSEED": seed, **place},
            capture_output=True,
            check=True,
        ).stdout
        for seed, place in (
            ("1", {"TZ": "America/St_Johns", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}),
            ("2", {"TZ": "Asia/Kolkata", "LC_ALL": "C.UTF-8"}),
        )
    )
    assert first == second
    assert first.decode() == "".join(f"{one}\n" for one in replay(load(path)))


async def test_with_pseudonyms_the_calls_go_the_same_way(tmp_path: Path) -> None:
    path = tmp_path / "recording.jsonl"
    async with recorded_desk(tmp_path, path) as desk:
        await recordings.a_busy_day(desk)
    recorded = load(path)
    pseudonyms = Pseudonyms({"2881"})
    packed = "\n".join(anonymous(recorded, pseudonyms)).encode()
    log = "\n".join(replay(entries(packed)))
    plain = "\n".join(replay(recorded))
    for number in (recordings.CALLER, "+442079460018", "+4930123456"):
        plain = plain.replace(f'"{number}"', f'"{pseudonyms.number(number)}"')
    plain = plain.replace(recordings.CALLER_NAME, pseudonyms.name(recordings.CALLER_NAME))
    for user in ("Robin Ashby",):
        plain = plain.replace(user, pseudonyms.name(user))
    assert log == plain


async def test_what_was_noticed_late_stands_where_it_was_noticed(tmp_path: Path) -> None:
    path = tmp_path / "recording.jsonl"
    async with recorded_desk(tmp_path, path) as desk:
        now = datetime.now(UTC)
        desk.session.connection.lost(
            Disconnected(
                error=Unreachable(code="silent"),
                retry_in=2.0,
                at=now,
                proof=now - timedelta(seconds=25),
            )
        )
        assert desk.session.status.since < now
    times = [entry.at for entry in load(path)]
    assert times == sorted(times)


# --- what an entry does --------------------------------------------------------------------------


def test_a_call_is_followed_from_its_beginning_to_its_end() -> None:
    log = played(
        session(),
        asked(0.1),
        read(0.2),
        line(0.3, "status", connection="connected", reason=""),
        notification(1, call("ringing", 1)),
        notification(5, call("connected", 5)),
        notification(9, call("idle", 9)),
    )
    assert log[:5] == [
        "2026-03-02T09:00:00.000000Z session 2881",
        "2026-03-02T09:00:00.100000Z asked 2881",
        "2026-03-02T09:00:00.200000Z read 2881: no calls",
        "2026-03-02T09:00:00.300000Z status connected",
        "2026-03-02T09:00:01.000000Z notification 2881/31 ringing",
    ]
    assert log[-1] == (
        '    call 1 2881/31 state=idle direction=inbound remote=["+16135550123", "Jordan Blake"]'
        " cause=newCall started=2026-03-02T09:00:00.000Z since=2026-03-02T09:00:09.000Z"
        " answered=2026-03-02T09:00:05.000Z ended=2026-03-02T09:00:09.000Z outcome=answered"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "malformed"),
        ('{"topic":"platform-api-presence","content":{}}', "of no call"),
        (json.dumps({"topic": "platform-api-media", "content": {"callId": "7"}}), "of no phone"),
    ],
)
def test_what_tells_of_no_call_changes_nothing(text: str, said: str) -> None:
    log = played(session(), line(1, "notification", text=text))
    assert said in log[1]
    assert calls(log) == []


def test_what_came_twice_counts_once() -> None:
    once = notification(1, call("ringing", 1), "same")
    again = notification(2, call("ringing", 1), "same")
    log = played(session(), once, again)
    assert "seen already" in log[3]
    assert len(calls(log)) == 1


def test_a_read_puts_right_what_was_not_told() -> None:
    log = played(
        session(),
        notification(1, call("ringing", 1)),
        asked(2),
        read(3, call("ringing", 2, "32", timestamp=None)),
    )
    assert [one.split(" state=")[0] for one in calls(log)] == ["call 1 2881/31", "call 2 2881/32"]
    assert "outcome=end_not_seen" in calls(log)[0]
    assert "1 live calls" in "\n".join(log)


def test_what_changed_while_a_read_was_under_way_is_left_alone() -> None:
    log = played(session(), asked(1), notification(2, call("ringing", 2)), read(3))
    assert "outcome=in_progress" in calls(log)[0]


@pytest.mark.parametrize(("code", "live"), [("not_found", 0), ("refused", 1), ("timeout", 1)])
def test_a_phone_that_is_gone_has_no_calls(code: str, live: int) -> None:
    log = played(
        session(),
        notification(1, call("ringing", 1)),
        asked(2),
        line(3, "not_read", endpoint="2881", code=code),
    )
    assert f"{live} live calls" in "\n".join(log)


@pytest.mark.parametrize(
    ("error", "live"),
    [(Refused(code="quota"), 0), (NotFound(), 0), (Unreachable(code="timeout"), 1)],
    ids=repr,
)
def test_a_read_that_failed_is_played_as_what_it_was(
    tmp_path: Path, error: CloudLinkError, live: int
) -> None:
    recording = Recording(tmp_path / "recording.jsonl")
    recorder = SessionRecorder(recording, lambda: datetime.now(UTC))
    left = builders.new_store().apply(builders.call(), at=builders.START)[0].after
    standing = {"endpoints": [builders.HERE], "open": [to_builtins(left)]}
    recording.begin("account/user", standing, dict)
    recorder.asked(builders.HERE)
    recorder.not_read(builders.HERE, error)
    recorder.close()
    log = "\n".join(replay(load(tmp_path / "recording.jsonl")))
    assert f" {live} live calls" in log
    assert f" {error.code}" in log


def test_a_call_that_was_made_is_known_from_the_answer() -> None:
    answer = json.dumps({"callId": "40", "to": "2882", "state": "connected"})
    log = played(session(), line(1, "made", endpoint="2881", text=answer))
    assert calls(log)[0].startswith("call 1 2881/40 state=connected")


def test_calls_of_the_last_run_go_on() -> None:
    store = builders.new_store()
    [change] = store.apply(builders.call(), at=builders.START)
    log = played(session(0, open=[to_builtins(change.after)]), asked(1), read(2))
    assert "outcome=end_not_seen" in calls(log)[0]


def test_a_file_that_goes_on_keeps_what_is_known() -> None:
    log = played(
        session(),
        notification(1, call("ringing", 1)),
        session(2, goes_on=True),
        notification(3, call("connected", 3)),
        session(4),
    )
    assert log[3] == "2026-03-02T09:00:02.000000Z session 2881 goes on"
    assert [one.split(" direction")[0] for one in calls(log)] == ["call 1 2881/31 state=connected"]
    assert "0 live calls" in "\n".join(log)


def test_a_clock_of_the_pbx_that_is_wrong_is_learned_again() -> None:
    ahead = 3600.0
    log = played(session(), notification(1, call("ringing", 1 + ahead)), asked(5), read(6))
    assert "ended=2026-03-02T10:00:06.000Z" in log[-1]


# --- what cannot be played -----------------------------------------------------------------------


def test_a_line_that_a_crash_cut_off_is_left_out() -> None:
    assert len(played(session(), '{"at": "2026-', "", session(2), '{"at"')) == 3


BAD = {
    "empty": "",
    "no JSON": "hello\nworld\n" + session() + "\n",
    "no object": f"{session()}\n[1]\n{session()}\n",
    "no time": '{"kind":"asked"}\n' + session() + "\n",
    "no such kind": line(0, "nonsense") + "\n",
    "of another format": line(0, "session", format=99, endpoints=[], open=[]) + "\n",
    "without what it needs": session() + "\n" + line(1, "read") + "\n",
    "of the wrong types": session() + "\n" + line(1, "notification", text=5) + "\n",
    "no base64": session() + "\n" + line(1, "notification", base64="%%") + "\n",
    "no zone": '{"at":"2026-03-02T09:00:00","kind":"asked","endpoint":"2881"}\n',
    "a zip of nothing": "PK\x05\x06" + "\x00" * 18,
}


@pytest.mark.parametrize("what", BAD)
def test_a_bad_file_is_said_to_be_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    path = tmp_path / "recording.jsonl"
    path.write_bytes(BAD[what].encode())
    assert main(["replay", str(path)]) == 2
    told = capsys.readouterr()
    assert told.err.startswith(f"callcontrol: {path}: ")
    assert "Traceback" not in told.err


def test_a_file_that_is_not_there_is_said_to_be_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["replay", str(tmp_path / "nothing")]) == 2
    assert "nothing: " in capsys.readouterr().err


def test_a_good_file_is_played(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    path = written(tmp_path / "recording.jsonl", session(), notification(1, call("ringing", 1)))
    assert main(["replay", str(path)]) == 0
    out = capsysbinary.readouterr().out
    assert out.count(b"\n") == len(played(*path.read_text().splitlines()))
    assert b"\r" not in out


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=6,
)
kinds = st.sampled_from(["session", "status", "notification", "asked", "read", "not_read", "made"])
fields = st.sampled_from(
    ["format", "endpoints", "open", "text", "base64", "pages", "endpoint", "code", "goes_on"]
)


@given(st.lists(st.tuples(kinds, st.dictionaries(fields, values)), max_size=5))
def test_whatever_is_recorded_it_is_played_or_refused(
    lines: list[tuple[str, dict[str, object]]],
) -> None:
    try:
        played(session(), *(line(n, kind, **more) for n, (kind, more) in enumerate(lines)))
    except BadRecording:
        return


def test_a_recording_can_be_read_while_it_is_written(tmp_path: Path) -> None:
    path = written(tmp_path / "recording.jsonl", session())
    assert datetime.fromisoformat(next(iter(entries(read_recording(path)))).at).tzinfo is UTC
