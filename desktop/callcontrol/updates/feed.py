"""The feed of new versions: one JSON document, believed only with its signature (decision 29).

::

    {"signed": "TEXT", "signature": "BASE64"}

TEXT is JSON again, and its UTF-8 bytes, after ``PREFIX``, are what Ed25519 signs::

    {"sequence": 7, "expires_on": "2027-01-31T00:00:00Z", "versions": [
        {"version": "0.2.0", "released_on": "2026-12-01", "notes": {"en": "…", "de": "…"},
         "files": [{"kind": "deb", "arch": "x86_64", "min_os": "", "url": "https://…",
                    "size": 123, "sha256": "…"}]}]}

Fields that are not known here are left alone. Nothing here reads a clock or a network.
"""

import base64
import binascii
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from callcontrol.cloudlink.config import require_safe

PREFIX = b"callcontrol update feed 1\n"
"""So that nothing else that the key may sign is taken for a feed."""
LARGEST = 256 * 1024
"""Bytes that a feed may have."""
LARGEST_FILE = 1024**3
_LONGEST_NOTE = 20_000
_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){1,3}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class FeedFault(StrEnum):
    """Why a feed is not believed; words are in ``ui/update_problems.py``."""

    KEY = "update_key_bad"
    NOT_UNDERSTOOD = "update_feed_damaged"
    SIGNATURE = "update_feed_signature"
    EXPIRED = "update_feed_expired"
    REPLAYED = "update_feed_replayed"


class FeedError(Exception):
    """This feed is not to be believed."""

    def __init__(self, fault: FeedFault) -> None:
        super().__init__(fault.value)
        self.code = fault.value


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One installer: for which ``kind`` of installation, which processor, from which OS on."""

    kind: str
    arch: str
    min_os: tuple[int, ...]
    url: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version that there is; ``notes`` are plain text, by language."""

    number: str
    released_on: date
    notes: Mapping[str, str]
    files: Sequence[File]


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """What a feed says."""

    sequence: int
    versions: Sequence[Version]


@dataclass(frozen=True, slots=True, kw_only=True)
class Computer:
    """What the program runs on, and how it was installed ("" is not known)."""

    kind: str
    arch: str
    os_version: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """A newer version; ``file`` installs it here, where there is one."""

    version: Version
    file: File | None


def read(document: bytes, key: str, *, now: datetime, seen: int = 0) -> Feed:
    """What ``document`` says, if ``key`` has signed it, it has not expired, and is none from before
    number ``seen``. Raises ``FeedError``.
    """
    text = _signed_text(document, key)
    try:
        contents = json.loads(text)
        expires = datetime.fromisoformat(contents["expires_on"])
        sequence = _whole(contents["sequence"], 2**53)
        versions = tuple(_version(one) for one in contents["versions"][:50])
        is_over = expires <= now
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise FeedError(FeedFault.NOT_UNDERSTOOD) from error
    if is_over:
        raise FeedError(FeedFault.EXPIRED)
    if sequence < seen:
        raise FeedError(FeedFault.REPLAYED)
    return Feed(sequence=sequence, versions=versions)


def newest(feed: Feed, current: str, computer: Computer) -> Update | None:
    """The newest version after ``current`` that can be installed here.

    Where nothing is known of how it was installed, any newer version is told of.
    """
    for version in sorted(feed.versions, key=lambda one: numbers(one.number), reverse=True):
        if numbers(version.number) <= numbers(current):
            return None
        file = next((one for one in version.files if _fits(one, computer)), None)
        if file is not None or not any(one.kind == computer.kind for one in version.files):
            return Update(version=version, file=file)
    return None


def numbers(version: str) -> tuple[int, ...]:
    """``0.2.0`` in an order; what follows its numbers does not count."""
    found = _VERSION.match(version)
    parts = [int(part) for part in found[0].split(".")] if found else []
    while parts and not parts[-1]:
        parts.pop()
    return tuple(parts)


def signed(text: str) -> bytes:
    """What is signed of ``text``."""
    return PREFIX + text.encode()


def _signed_text(document: bytes, key: str) -> str:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        public = Ed25519PublicKey.from_public_bytes(base64.b64decode(key, validate=True))
    except (ValueError, binascii.Error) as error:
        raise FeedError(FeedFault.KEY) from error
    if len(document) > LARGEST:
        raise FeedError(FeedFault.NOT_UNDERSTOOD)
    try:
        envelope = json.loads(document)
        text, signature = str(envelope["signed"]), base64.b64decode(envelope["signature"])
        public.verify(signature, signed(text))
    except InvalidSignature as error:
        raise FeedError(FeedFault.SIGNATURE) from error
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise FeedError(FeedFault.NOT_UNDERSTOOD) from error
    return text


def _version(contents: Mapping[str, object]) -> Version:
    number, notes, files = contents["version"], contents["notes"], contents["files"]
    if not isinstance(number, str) or not _VERSION.fullmatch(number):
        raise ValueError
    if not isinstance(notes, dict) or not isinstance(files, list):
        raise TypeError
    told = {str(language): str(text)[:_LONGEST_NOTE] for language, text in notes.items()}
    return Version(
        number=number,
        released_on=date.fromisoformat(str(contents["released_on"])),
        notes=MappingProxyType(told),
        files=tuple(_file(one) for one in files[:50]),
    )


def _file(contents: Mapping[str, object]) -> File:
    url, sha256 = str(contents["url"]), str(contents["sha256"])
    require_safe(url)
    if not _SHA256.fullmatch(sha256):
        raise ValueError
    return File(
        kind=str(contents["kind"]),
        arch=str(contents.get("arch", "")),
        min_os=numbers(str(contents.get("min_os", ""))),
        url=url,
        size=_whole(contents["size"], LARGEST_FILE),
        sha256=sha256,
    )


def _whole(value: object, most: int) -> int:
    if type(value) is not int or not 0 < value <= most:
        raise ValueError
    return value


def _fits(file: File, computer: Computer) -> bool:
    return (
        file.kind == computer.kind
        and file.arch in ("", computer.arch)
        and file.min_os <= computer.os_version
    )
