"""What a second start says to the first: whatever comes, a message or nothing."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.calls import dial_request
from callcontrol.instance_message import (
    MESSAGE_BYTES,
    TEXT_LIMIT,
    Dial,
    Jump,
    Message,
    NotUnderstood,
    Quit,
    Show,
    decode,
    encode,
)


@pytest.mark.parametrize(
    ("message", "line"),
    [
        (Show(), b'{"show": true}\n'),
        (Jump(), b'{"jump": true}\n'),
        (Dial("tel:+16135550123"), b'{"dial": "tel:+16135550123"}\n'),
        (Dial(""), b'{"dial": ""}\n'),
        (Quit(30), b'{"quit": 30}\n'),
    ],
)
def test_a_message_is_a_line_of_json(message: Message, line: bytes) -> None:
    assert encode(message) == line
    assert decode(line) == message


@given(st.text(st.characters(), max_size=5 * TEXT_LIMIT))
def test_any_text_fits_and_comes_through_up_to_its_limit(text: str) -> None:
    line = encode(Dial(text))
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert len(line) <= MESSAGE_BYTES
    assert decode(line) == Dial(text[:TEXT_LIMIT])


@pytest.mark.parametrize("letter", ["1", "\0", "é", "\udcff", "😀"])
def test_even_the_longest_text_fits(letter: str) -> None:
    assert len(encode(Dial(letter * 10_000))) <= MESSAGE_BYTES


def test_what_is_cut_is_refused_for_its_length() -> None:
    assert TEXT_LIMIT > dial_request.LONGEST


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"show\n",
        b"{}\n",
        b"[]\n",
        b"null\n",
        b'{"show": 1}\n',
        b'{"show": false}\n',
        b'{"show": "true"}\n',
        b'{"quit": true}\n',
        b'{"quit": -1}\n',
        b'{"quit": 86401}\n',
        b'{"quit": 1.5}\n',
        b'{"dial": 16135550123}\n',
        b'{"dial": null}\n',
        b'{"dial": ["1"]}\n',
        b'{"dial": "1"\n',
        b'{"dial": "\xff"}\n',
        b"[" * 4000 + b"\n",
        b"9" * 4090 + b"\n",
        b'{"dial": "' + b"1" * MESSAGE_BYTES + b'"}\n',
    ],
)
def test_what_no_start_sends_is_not_understood(line: bytes) -> None:
    with pytest.raises(NotUnderstood):
        decode(line)


def test_a_later_version_may_say_more() -> None:
    assert decode(json.dumps({"show": True, "token": "x"}).encode()) == Show()
