import asyncio
import json
import logging
import re
import string
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from callcontrol.log_entries import TextFormatter, redact
from callcontrol.logs import install_excepthooks, install_loop_handler, rewrite_logs, start_logging

TOKEN = "Xy3.secret-of-the-user_9"
LOG = logging.getLogger("callcontrol.test")


# --- what is hidden ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Bearer {TOKEN}",
        f"authorization: {TOKEN}",  # CloudLink takes bare tokens too
        f"{{'Authorization': 'Bearer {TOKEN}'}}",
        f"[(b'authorization', b'{TOKEN}')]",
        f'{{"access_token":"{TOKEN}","expires_in":3600}}',
        f"Tokens(access_token='{TOKEN}', refresh_token='{TOKEN}')",
        f"grant_type=refresh_token&refresh_token={TOKEN}",
        f"GET /callback?state=1&code={TOKEN} HTTP/1.1",
        f"code_verifier={TOKEN}",
        f"token={TOKEN}",
        f"bearer {TOKEN}",
        f"password = '{TOKEN} and more {TOKEN}'",
        "from eyJhbGciOiJIUzI1NiJ9.Xy3.secret-of-the-user_9 on",
    ],
)
def test_secrets_are_hidden(text: str) -> None:
    assert "[hidden]" in redact(text)
    assert "secret-of" not in redact(text)
    assert "secret-of" not in redact(text, numbers=False)


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        ("from 6135550123 to 2880", "from …23 to 2880"),
        ("+1 (613) 555-0123", "+1 (…23"),
        ("tel:+16135550123;ext=2880", "tel:+…23;ext=2880"),
        ("613.555.0123", "…23"),
        ("613\u00a0555\u20110123", "…23"),
        ("12345", "…45"),
        ("sip:6135550123@example.org", "sip:…23@example.org"),
        ("Party(number='49301234567')", "Party(number='…67')"),
        ("٦١٣٥٥٥٠١٢٣", "…٢٣"),
    ],
)
def test_of_phone_numbers_two_digits_stay(text: str, redacted: str) -> None:
    assert redact(text) == redacted
    assert redact(text, numbers=False) == text


@pytest.mark.parametrize(
    "text",
    [
        "extension 2880, call 23, HTTP 404 (12 ms), try 3 of 5",
        "correlation 4f9c1c1e-0a52-4b5c-9a3f-446655440000",
        "at 2026-03-02T12:00:00.123456Z, on 2026-03-02",
        "listening on 127.0.0.1:54321",
        "https://media.api.mitel.io/2017-09-01/endpoints/2880/calls",
        "took 12.5 s, 1234.5 ms",
        'File "/usr/lib/python3.11/asyncio/base_events.py", line 1234, in run_until_complete',
        "token_type, tokens: none, the token is fresh",
        "database_locked: code=database_locked",
        "a_test_with_a_name_that_is_really_quite_long_but_no_secret",
    ],
)
def test_what_support_needs_stays(text: str) -> None:
    assert redact(text) == text


opaque = st.text(string.ascii_letters + string.digits + "-_.~+/", min_size=12, max_size=60)
surroundings = st.text(st.characters(exclude_categories=["Nd", "Cs"]), max_size=20)
carriers = st.sampled_from(
    [
        "Authorization: Bearer {}",
        "authorization: {}",
        "{{'authorization': '{}'}}",
        "(b'Authorization', b'Bearer {}')",
        '"access_token": "{}"',
        "refresh_token={}",
        "&code={}",
    ]
)


@given(
    surroundings, carriers, opaque, st.sampled_from(["", " ", "\n", ",", '"', "'"]), surroundings
)
def test_no_token_gets_through(before: str, carrier: str, token: str, gap: str, after: str) -> None:
    assume(token not in before + gap + after)
    assert token not in redact(f"{before} {carrier.format(token)}{gap}{after}")


@given(surroundings, st.text("0123456789", min_size=5, max_size=20), surroundings)
def test_no_number_gets_through(before: str, number: str, after: str) -> None:
    shown = redact(before + number + after)
    assert not re.search(r"\d{3}", shown)


@given(st.text())
def test_any_text_can_be_redacted(text: str) -> None:
    redact(text)


@pytest.mark.parametrize("piece", ["a", "1", "1 ", "bearer ", "token=", "eyJ.", "-", '"', "a1-"])
def test_no_text_takes_long(piece: str) -> None:
    """A caller's name may be made to hang us: the time must not grow faster than the text."""
    redact(piece * 200_000)


# --- how it is written -------------------------------------------------------------------------


def entry(message: str, *arguments: object, error: BaseException | None = None) -> str:
    info = (type(error), error, None) if error else None
    record = logging.LogRecord("callcontrol.x", logging.INFO, "", 1, message, arguments, info)
    record.created = datetime(2026, 3, 2, 12, 0, 0, 125000, tzinfo=UTC).timestamp()
    record.exc_text = f"left by another formatter: {TOKEN}"
    return TextFormatter().format(record)


def test_an_entry_has_utc_time_level_and_logger() -> None:
    assert entry("ringing: %s", "2880") == (
        "2026-03-02T12:00:00.125Z INFO     callcontrol.x: ringing: 2880"
    )


def test_a_callers_name_cannot_pose_as_an_entry() -> None:
    forged = entry("call from %s", "Ann\r\n2026-03-02T12:00:01Z INFO all is well\u2028or not")
    assert [line[:4] for line in forged.splitlines()] == ["2026", "    ", "    "]


def test_exceptions_are_redacted_too() -> None:
    text = entry("it failed", error=ValueError(f"token={TOKEN} of 6135550123"))
    assert "ValueError: token=[hidden] of …23" in text
    assert TOKEN not in text


@contextmanager
def logging_to(path: Path, *, detailed: bool = False) -> Iterator[None]:
    stop = start_logging(path, detailed=detailed)
    try:
        yield
    finally:
        stop()


def test_the_file_has_our_news_and_others_warnings(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "callcontrol.log"
    with logging_to(path):
        LOG.debug("ours, small")
        LOG.info("ours: Zoë, 6135550123")
        logging.getLogger("httpx").info("theirs, with a URL")
        logging.getLogger("httpx").warning("theirs, important")
    entries = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [(entry["logger"], entry["level"], entry["message"]) for entry in entries] == [
        ("callcontrol.test", "INFO", "ours: Zoë, …23"),
        ("httpx", "WARNING", "theirs, important"),
    ]


def test_detailed_shows_numbers_but_no_secrets(tmp_path: Path) -> None:
    with logging_to(tmp_path / "log", detailed=True):
        LOG.debug("6135550123 token=%s", TOKEN)
    assert "6135550123 token=[hidden]" in (tmp_path / "log").read_text(encoding="utf-8")


def test_warnings_go_to_stderr_redacted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with logging_to(tmp_path / "log"):
        LOG.info("quiet")
        LOG.warning("loud 6135550123")
    assert "quiet" not in (said := capsys.readouterr().err)
    assert "loud …23" in said


def test_a_program_without_a_console_logs_to_the_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    with logging_to(tmp_path / "log"):
        LOG.warning("heard")
    assert "heard" in (tmp_path / "log").read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    with logging_to(tmp_path / "file" / "log"):
        LOG.warning("still here")
    said = capsys.readouterr().err
    assert "no log file" in said
    assert "still here" in said


def test_a_full_file_makes_room_for_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("callcontrol.logs._FILE_BYTES", 1000)
    with logging_to(tmp_path / "log"):
        for _ in range(100):
            LOG.info("x" * 90)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["log", "log.1", "log.2", "log.3"]


# --- what nobody caught ------------------------------------------------------------------------


@pytest.fixture(name="bugs")
def _bugs(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """The errors reported by the hooks, which are taken out again after the test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    bugs: list[BaseException] = []
    install_excepthooks(bugs.append)
    return bugs


def test_an_error_in_the_main_thread_is_logged_and_reported(
    bugs: list[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    error = ValueError("as expected")
    sys.excepthook(ValueError, error, None)
    assert bugs == [error]
    assert "as expected" in caplog.text


def test_an_error_in_a_thread_is_logged_and_reported(
    bugs: list[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    thread = threading.Thread(target=lambda: int("x"), name="worker")
    thread.start()
    thread.join()
    assert [type(bug) for bug in bugs] == [ValueError]
    assert "not caught in worker" in caplog.text


def test_ending_on_purpose_is_no_bug(
    bugs: list[BaseException], capsys: pytest.CaptureFixture[str]
) -> None:
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert bugs == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_a_report_that_fails_itself_is_logged(
    bugs: list[BaseException], caplog: pytest.LogCaptureFixture
) -> None:
    install_excepthooks(lambda _: bugs[0].add_note("there is none"))
    sys.excepthook(ValueError, ValueError("first"), None)
    assert "first" in caplog.text
    assert "could not be shown" in caplog.text


async def test_an_error_that_reaches_only_the_loop_is_logged_and_reported(
    caplog: pytest.LogCaptureFixture,
) -> None:
    loop, bugs = asyncio.get_running_loop(), list[BaseException]()
    install_loop_handler(loop, bugs.append)
    loop.call_soon(lambda: int("x"))
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "something odd"})
    assert [type(bug) for bug in bugs] == [ValueError]
    assert "something odd" in caplog.text


def test_what_was_logged_can_be_changed_while_logging_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "callcontrol.log"
    stop = start_logging(path)
    LOG.info("an entry of Ann")
    path.with_name("callcontrol.log.1").write_text("an older one of Ann\n", encoding="utf-8")
    rewrite_logs(path, lambda line: line.replace("Ann", "…"))
    LOG.info("another")
    stop()
    assert [json.loads(line)["message"] for line in path.read_text("utf-8").splitlines()] == [
        "an entry of …",
        "another",
    ]
    assert path.with_name("callcontrol.log.1").read_text("utf-8") == "an older one of …\n"
    assert len(list(path.parent.iterdir())) == 2
