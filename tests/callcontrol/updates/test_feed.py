"""What is believed of a feed, and what of it is for this computer."""

import base64
import json
from datetime import timedelta
from typing import Any

import pytest
import update_feed
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from callcontrol.updates import feed
from callcontrol.updates.feed import Computer, FeedError, FeedFault
from tests.callcontrol.updates.samples import (
    DEBIAN,
    KEY,
    NOW,
    PRIVATE,
    contents,
    file,
    signed,
    version,
)


def fault(document: bytes, key: str = KEY, seen: int = 0) -> str:
    with pytest.raises(FeedError) as refused:
        feed.read(document, key, now=NOW, seen=seen)
    return refused.value.code


def test_a_signed_feed_is_read() -> None:
    told = feed.read(signed(), KEY, now=NOW, seen=7)
    assert told.sequence == 7
    (one,) = told.versions
    assert (one.number, one.notes["de"], one.files[0].kind) == ("9.0.0", "Besser.", "deb")


def test_what_is_not_known_is_left_alone() -> None:
    more = version(colour="blue", files=[file(taste="sweet")])
    assert feed.read(signed(more, of_tomorrow=[1]), KEY, now=NOW).versions


def test_one_byte_that_is_another_is_enough() -> None:
    envelope = json.loads(signed())
    envelope["signed"] = envelope["signed"].replace("9.0.0", "9.0.1")
    assert fault(json.dumps(envelope).encode()) == FeedFault.SIGNATURE


def test_what_the_key_signed_for_something_else_is_no_feed() -> None:
    text = json.dumps(contents())
    signature = base64.b64encode(PRIVATE.sign(text.encode())).decode()
    document = json.dumps({"signed": text, "signature": signature}).encode()
    assert fault(document) == FeedFault.SIGNATURE


def test_another_key_is_not_believed() -> None:
    other = Ed25519PrivateKey.from_private_bytes(b"x" * 32)
    assert fault(update_feed.sign(contents(), other)) == FeedFault.SIGNATURE


@pytest.mark.parametrize("key", ["", "AAAA", "no key", "ä", base64.b64encode(b"1" * 33).decode()])
def test_a_key_that_is_none_is_said(key: str) -> None:
    assert fault(signed(), key) == FeedFault.KEY


def test_a_feed_ends() -> None:
    assert fault(signed(expires_on=NOW.isoformat())) == FeedFault.EXPIRED
    later = (NOW + timedelta(seconds=1)).isoformat()
    assert feed.read(signed(expires_on=later), KEY, now=NOW)


def test_one_from_before_is_not_believed() -> None:
    assert fault(signed(sequence=6), seen=7) == FeedFault.REPLAYED


@pytest.mark.parametrize(
    "values",
    [
        {"sequence": "7"}, {"sequence": True}, {"sequence": -1}, {"sequence": 2**60},
        {"expires_on": "tomorrow"}, {"expires_on": None}, {"expires_on": "2026-04-01T00:00:00"},
        {"versions": 5}, {"versions": [5]}, {"versions": [{}]},
        {"versions": [version("../../etc")]}, {"versions": [version("1")]},
        {"versions": [version(notes="text")]}, {"versions": [version(released_on="soon")]},
        {"versions": [version(files=[file(sha256="00")])]},
        {"versions": [version(files=[file(size=0)])]},
        {"versions": [version(files=[file(size=2**40)])]},
        {"versions": [version(files=[file(url="http://example.com/x.deb")])]},
        {"versions": [version(files=[file(url="file:///etc/passwd")])]},
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_even_if_signed(values: dict[str, Any]) -> None:
    assert fault(signed(**values)) == FeedFault.NOT_UNDERSTOOD


@pytest.mark.parametrize(
    "document",
    [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"signed": 1, "signature": 2}',
     b" " * (feed.LARGEST + 1)],
)  # fmt: skip
def test_what_is_no_feed_is_refused(document: bytes) -> None:
    assert fault(document) == FeedFault.NOT_UNDERSTOOD


def found(*versions: dict[str, Any], computer: Computer = DEBIAN, current: str = "0.1.0") -> str:
    update = feed.newest(feed.read(signed(*versions), KEY, now=NOW), current, computer)
    if update is None:
        return ""
    return update.version.number + ("" if update.file else " elsewhere")


@pytest.mark.parametrize(
    ("numbers", "current", "expected"),
    [
        (["0.2.0", "0.10.0", "0.9.0"], "0.1.0", "0.10.0"),
        (["0.1.0"], "0.1.0", ""),
        (["0.1"], "0.1.0", ""),
        (["0.0.9"], "0.1.0", ""),
        (["0.1.1"], "0.1.0.dev3", "0.1.1"),
    ],
)
def test_the_newest_is_found(numbers: list[str], current: str, expected: str) -> None:
    assert found(*map(version, numbers), current=current) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, "9.0.0"),
        ({"arch": ""}, "9.0.0"),
        ({"arch": "arm64"}, ""),
        ({"min_os": "6.1"}, "9.0.0"),
        ({"min_os": "7"}, "9.0.0"),
        ({"min_os": "7.0"}, ""),
        ({"kind": "setup"}, "9.0.0 elsewhere"),
    ],
)
def test_only_what_can_be_installed_here_is_offered(values: dict[str, Any], expected: str) -> None:
    assert found(version(files=[file(**values)])) == expected


def test_an_older_one_is_offered_where_the_newest_does_not_run() -> None:
    assert found(version("9.0.0", files=[file(min_os="99.0")]), version("8.0.0")) == "8.0.0"
