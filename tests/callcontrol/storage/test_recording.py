"""What is recorded, how much of it is kept, and what a crash or a full disk leaves."""

import json
import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest

from callcontrol.storage import recording
from callcontrol.storage.recording import Recording, older, written_payload

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def entries(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in recording.read(path).splitlines() if line]


def begun(path: Path, user: str = "account/alex") -> Recording:
    made = Recording(path)
    first = {"endpoints": ["2881"], "open": []}
    made.begin(user, first, lambda: {"endpoints": ["2881"], "open": [1]})
    return made


def test_each_entry_is_on_disk_at_once(tmp_path: Path) -> None:
    path = tmp_path / "profile" / "recording.jsonl"
    made = begun(path)
    made.add("asked", AT, {"endpoint": "2881"})
    first, second = entries(path)
    assert first["kind"] == "session"
    assert first["format"] == recording.FORMAT
    assert second == {"at": "2026-03-02T09:00:00.000000Z", "kind": "asked", "endpoint": "2881"}
    made.close()


def test_it_is_for_the_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "profile" / "recording.jsonl"
    begun(path).close()
    assert path.stat().st_mode & 0o077 == 0


def test_another_run_goes_on_even_behind_a_line_that_was_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "recording.jsonl"
    begun(path).close()
    with path.open("ab") as file:
        file.write(b'{"at":"2026-03')
    made = begun(path)
    made.close()
    lines = recording.read(path).splitlines()
    assert lines[1] == b'{"at":"2026-03'
    assert json.loads(lines[-1])["kind"] == "session"


def test_a_recording_is_of_one_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recording, "ENTRIES", 3)
    path = tmp_path / "recording.jsonl"
    made = begun(path)
    for _ in range(3):
        made.add("asked", AT, {})
    made.begin("account/alex", {"open": []}, dict)  # signed out and in again
    assert [one["kind"] for one in entries(path)].count("asked") == 3
    made.begin("account/robin", {"open": []}, dict)
    assert [(one["kind"], one["user"]) for one in entries(path)] == [("session", "account/robin")]
    assert not older(path).exists()
    made.close()
    begun(path).close()  # and so it is after a restart
    assert [one["user"] for one in entries(path)] == ["account/alex"]


@pytest.mark.parametrize("left", [b"", b"torn", b"[]\n", b'{"kind": "session"}\n'])
def test_what_nobody_can_be_said_to_own_is_deleted(tmp_path: Path, left: bytes) -> None:
    path = tmp_path / "recording.jsonl"
    path.write_bytes(left)
    begun(path).close()
    assert [one["user"] for one in entries(path)] == ["account/alex"]


def test_a_full_file_is_kept_and_the_next_says_where_the_session_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "ENTRIES", 10)
    path = tmp_path / "recording.jsonl"
    made = begun(path)
    for number in range(25):
        made.add("asked", AT, {"number": number})
    made.close()
    kept = entries(path)
    assert [one["number"] for one in kept if one["kind"] == "asked"] == list(range(9, 25))
    heads = [one for one in kept if one["kind"] == "session"]
    assert [(one["goes_on"], one["open"]) for one in heads] == [(True, [1])] * 2
    assert sorted(file.name for file in tmp_path.iterdir()) == [older(path).name, path.name]


def test_a_file_is_also_full_by_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recording, "BYTES", 1000)
    path = tmp_path / "recording.jsonl"
    made = begun(path)
    for _ in range(20):
        made.add("notification", AT, {"text": "x" * 300})
    made.close()
    assert path.stat().st_size <= 1000
    assert older(path).stat().st_size <= 1000


def test_where_nothing_can_be_written_the_program_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    (tmp_path / "profile").touch()
    made = begun(tmp_path / "profile" / "recording.jsonl")
    made.add("asked", AT, {})
    made.add("asked", AT, {})
    made.close()
    assert len(caplog.records) == 1


def test_after_the_end_nothing_is_recorded(tmp_path: Path) -> None:
    path = tmp_path / "recording.jsonl"
    made = begun(path)
    made.close()
    made.add("asked", AT, {})
    assert len(entries(path)) == 1


@pytest.mark.parametrize(
    ("payload", "written"),
    [("Zoë".encode(), {"text": "Zoë"}), (b"\xff\x00", {"base64": "/wA="})],
)
def test_what_is_no_text_is_kept_too(payload: bytes, written: dict[str, str]) -> None:
    assert written_payload(payload) == written


def test_what_concerns_somebody_is_left_out_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "recording.jsonl"
    made = Recording(path)
    open_calls = [{"from": "6135550123"}, {"from": "2882"}]
    made.begin("account/alex", {"endpoints": ["2881"], "open": open_calls}, dict)
    made.add("notification", AT, written_payload(b'{"from": "6135550123"}'))
    made.add("notification", AT, written_payload(b'{"from": "2882"}'))
    older(path).write_bytes(path.read_bytes())
    made.erase(lambda line: "6135550123" in line)
    made.add("asked", AT, {"endpoint": "2881"})
    made.close()
    left = [each for each in entries(path) if each]
    both = ["session", "notification"]
    assert [each["kind"] for each in left] == [*both, *both, "asked"]
    assert left[0]["open"] == left[2]["open"] == [{"from": "2882"}]
    assert b"6135550123" not in b"".join(each.read_bytes() for each in tmp_path.iterdir())
    assert path.stat().st_mode & 0o077 == 0


def test_a_line_that_makes_no_sense_is_left_out_where_it_concerns_somebody(tmp_path: Path) -> None:
    path = tmp_path / "recording.jsonl"
    path.write_bytes(b'{"at": 6135550123\n[6135550123]\n{"kind": "session", "at": "6135550123"}\n')
    Recording(path).erase(lambda line: "6135550123" in line)
    assert path.read_bytes().strip() == b""
