"""What may come out of the log, whatever is thrown at it, and what support finds there."""

import json
import logging
import sys
from collections.abc import Callable, Mapping
from urllib.parse import quote

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from callcontrol.cloudlink.errors import Conflict, facts_of
from callcontrol.cloudlink.models import Identity, Tokens
from callcontrol.cloudlink.redaction import KNOWN, KnownTexts
from callcontrol.log_entries import JsonFormatter, TextFormatter, facts, redacted_line
from tests.callcontrol.cloudlink.hand_time import START

GUID = "4f9c1c1e-0a52-4b5c-9a3f-446655440000"
BARE = "0123456789abcdef0123456789abcdef"

# --- the ways into the log -----------------------------------------------------------------------

Way = Callable[[str], logging.LogRecord]


def record(message: str, *arguments: object, **more: object) -> logging.LogRecord:
    made = logging.LogRecord("callcontrol.x", logging.INFO, "", 1, message, arguments, None)
    made.__dict__.update(more)
    return made


def raised(text: str) -> logging.LogRecord:
    """An error that was caused by another, both naming it, with it among the locals."""
    local = text
    try:
        try:
            raise KeyError(local)
        except KeyError as cause:
            error = ValueError({"what": local})
            error.add_note(f"seen: {local}")
            raise error from cause
    except ValueError:
        return record("it failed", exc_info=sys.exc_info())


class Awkward:
    """An argument that cannot be written, and says of what it holds."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __str__(self) -> str:
        raise ValueError(self._text)


WAYS: dict[str, Way] = {
    "in the sentence": lambda text: record(f"from {text} now".replace("%", "%%")),
    "as an argument": lambda text: record("from %s, as %r", text, text),
    "inside an argument": lambda text: record("it was %s", {"headers": [(b"x", text)]}),
    "as the wrong arguments": lambda text: record("no place for it", text),
    "as an argument that cannot be written": lambda text: record("it was %s", Awkward(text)),
    "in an error, its cause and its notes": raised,
    "in a stack": lambda text: record("here", stack_info=f'File "x", in y\n  {text}'),
    "in the traceback of another formatter": lambda text: record("x", exc_text=text),
    "as a fact": lambda text: record("x", facts={"what": text}),
    "as a fact that is an id": lambda text: record("x", facts={"callId": f"no id: {text}"}),
    "as another attribute": lambda text: record("x", headers=text),
    "as the name of a logger's field": lambda text: record("x", facts={"error": f"'{text}'"}),
    "in JSON": lambda text: record("got %s", json.dumps({"fromName": text})),
    "in an address": lambda text: record("GET /x?name=%s&y=1", quote(text)),
}

opaque = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~", min_size=12)
passwords = st.text(st.characters(min_codepoint=33, exclude_categories=["Cs", "Cc"]), min_size=8)
people = st.builds(
    " ".join,
    st.lists(
        st.text(st.characters(categories=["Lu", "Ll", "Lo"]), min_size=2, max_size=12),
        min_size=1,
        max_size=3,
    ),
)
digits = st.text("0123456789", min_size=5, max_size=15)
separators = st.sampled_from(["", " ", "-", "/", "\u00a0", "\u2011", " - "])


@st.composite
def written_numbers(draw: st.DrawFn) -> tuple[str, str]:
    """The digits of a number, and a way to write them."""
    number, gap = draw(digits), draw(separators)
    size = draw(st.integers(1, 4))
    groups = [number[at : at + size] for at in range(0, len(number), size)]
    return number, draw(st.sampled_from(["", "+", "00", "tel:", "sip:"])) + gap.join(groups)


def written(record: logging.LogRecord, hide: Callable[[str], str]) -> tuple[str, str]:
    """The entry as it stands in the file and on the terminal, the first also unescaped."""
    line = JsonFormatter(hide=hide).format(record)
    assert len(line.splitlines()) == 1
    return line + str(json.loads(line)), TextFormatter(hide=hide).format(record)


@pytest.mark.parametrize("way", WAYS)
@given(secret=st.one_of(opaque, passwords))
def test_no_secret_that_was_met_comes_out(way: str, secret: str) -> None:
    empty = "[hidden]".join(written(WAYS[way](""), str))
    assume(secret not in empty and secret.lower() not in empty.lower())
    known = KnownTexts()
    known.learn_secret(secret)
    for text in written(WAYS[way](secret), known.hide):
        assert secret not in text


@pytest.mark.parametrize("way", WAYS)
@given(name=people)
def test_no_name_that_was_met_comes_out(way: str, name: str) -> None:
    empty = "[name]".join(written(WAYS[way](""), str))
    assume(name.lower() not in empty.lower())
    known = KnownTexts()
    known.learn_name(name)
    for text in written(WAYS[way](name), known.hide):
        assert name not in text


@pytest.mark.parametrize("way", WAYS)
@given(number=written_numbers())
def test_no_number_comes_out_however_it_is_written(way: str, number: tuple[str, str]) -> None:
    plain, spelled = number
    for text in written(WAYS[way](spelled), str):
        assert plain not in text
        assert len(spelled) < 7 or spelled not in text


@given(st.sampled_from(["authorization: {}", "Bearer {}", "'password': '{}'", "token={}"]), opaque)
def test_a_secret_that_nobody_met_is_known_by_its_name(carrier: str, secret: str) -> None:
    for text in written(record("sent %s", carrier.format(secret)), str):
        assert secret not in text


@pytest.mark.parametrize(
    "number", ["06.12.34.56.78", "613.555.0123", "+1 613-555-0123", "(613) 555 0123"]
)
def test_numbers_with_dots_and_brackets_go_too(number: str) -> None:
    for text in written(record("call %s", number), str):
        assert "555" not in text
        assert "34.56" not in text


# --- what stays ----------------------------------------------------------------------------------


@pytest.mark.parametrize("correlation", [GUID, BARE, "Vh5kQGK7oAMFkEA="])
def test_the_ids_that_support_asks_for_stay(correlation: str) -> None:
    error = Conflict(
        message="the call is held",
        status=409,
        correlation_id=correlation,
        request_id=GUID,
        endpoint_id="2880",
        call_id="33656066",
        at=START,
    )
    made = record("PUT of media failed: %s", error, **facts_of(error, method="PUT"))
    entry = json.loads(JsonFormatter(hide=KNOWN.hide).format(made))
    assert entry["facts"] == {
        "code": "conflict",
        "status": 409,
        "error": "the call is held",
        "x-mitel-correlation-id": correlation,
        "x-amzn-requestId": GUID,
        "at": "2022-04-26T12:12:37+00:00",
        "endpoint": "2880",
        "callId": "33656066",
        "method": "PUT",
    }
    assert "callId=33656066 method=PUT" in TextFormatter().format(made)


def test_a_long_number_is_no_phone_in_the_house() -> None:
    made = record("x", facts={"endpoint": "+16135550123"})
    assert json.loads(JsonFormatter().format(made))["facts"] == {"endpoint": "+…23"}


def test_an_entry_that_cannot_be_written_says_so() -> None:
    entry = json.loads(JsonFormatter().format(record("%d calls", "no number")))
    assert entry["message"] == "%d calls (its arguments do not fit)"


def test_tokens_and_users_are_known_as_soon_as_they_are_there() -> None:
    Tokens(access_token="sesame-open-1", refresh_token="sesame-open-2", expires_at=START)
    Identity(user_id="u", account_id="a", name="Quentin Zalewski", email="qz@example.com")
    hidden = KNOWN.hide("sesame-open-1, sesame-open-2: QUENTIN ZALEWSKI <qz@example.com>")
    assert hidden == "[hidden], [hidden]: [name] <[name]>"


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        ("Ann", "Ann did not annul it", "[name] did not annul it"),
        ("Zoë", "caller Zo\\xeb and Zo%C3%AB and Zo\\u00eb", "caller [name] and [name] and [name]"),
        ('O\'Brien "Pat"', "from 'O\\'Brien \"Pat\"'", "from '[name]'"),
        ("2881", "extension 2881", "extension 2881"),
        ("", "nobody", "nobody"),
    ],
)
def test_names_go_where_they_are_words(name: str, text: str, left: str) -> None:
    known = KnownTexts()
    known.learn_name(name)
    assert known.hide(text) == left


def test_only_the_last_names_are_remembered() -> None:
    known = KnownTexts()
    names = [
        f"Person {'abcdefghij'[n // 100]}{'abcdefghij'[n // 10 % 10]}{n % 10}" for n in range(300)
    ]
    for name in names:
        known.learn_name(name)
        assert known.hide(name) == "[name]"
    assert known.hide(names[-256]) == "[name]"
    assert known.hide(names[0]) == names[0]


# --- redacting a file once more ------------------------------------------------------------------


def test_a_line_of_an_old_or_detailed_log_is_redacted_again() -> None:
    known = KnownTexts()
    known.learn_name("Jordan Blake")
    detailed = JsonFormatter(numbers=False).format(
        record("Jordan Blake calls from 6135550123", **facts(callId="33656066", who="6135550123"))
    )
    entry = json.loads(redacted_line(detailed, known.hide))
    assert entry["message"] == "[name] calls from …23"
    assert entry["facts"] == {"callId": "33656066", "who": "…23"}
    assert entry["at"] == json.loads(detailed)["at"]


@pytest.mark.parametrize(
    "line", ["6135550123 is no JSON", '["6135550123"]', '{"message": 6135550123}']
)
def test_a_line_that_is_none_of_ours_is_redacted_too(line: str) -> None:
    assert "613" not in redacted_line(line)


@given(st.recursive(st.text() | st.integers() | st.none(), st.lists, max_leaves=4))
def test_any_line_can_be_redacted(value: Mapping[str, object]) -> None:
    redacted_line(json.dumps({"message": value, "facts": value}))
