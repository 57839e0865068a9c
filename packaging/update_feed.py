"""Makes and signs the feed that tells programs of new versions (``callcontrol/updates/feed.py``).

    python3 packaging/update_feed.py --new-key KEYFILE
    python3 packaging/update_feed.py --key KEYFILE --base-url https://…/ --notes NOTES_FOLDER
        [--sequence N] [--days 60] [--version V] dist/ OUT.json

The key is in KEYFILE or in ``CALLCONTROL_UPDATE_PRIVATE_KEY``, in base64. ``--new-key`` makes one,
which nobody else may read, and prints the public key that programs are built with. NOTES_FOLDER has
``en.txt``, ``de.txt`` …: plain text. The sequence is the minute in which the feed is made, unless
told otherwise, so that a later feed is always higher.
"""

import argparse
import base64
import binascii
import hashlib
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "desktop"))

import macos_installers  # noqa: E402

from callcontrol import __version__  # noqa: E402
from callcontrol.updates import feed  # noqa: E402
from callcontrol.updates.installation import ENDINGS  # noqa: E402

_KEY_VARIABLE = "CALLCONTROL_UPDATE_PRIVATE_KEY"
_KINDS = {ending: kind for kind, ending in ENDINGS.items()}
_ARCHITECTURES = {"amd64": "x86_64", "x86_64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}
_MIN_OS = {
    **dict.fromkeys(("setup", "msi"), "10.0.17763"),
    **dict.fromkeys(("dmg", "pkg"), macos_installers.OLDEST),
    **dict.fromkeys(("deb", "rpm"), ""),
}


def new_key(file: Path) -> str:
    """Make a private key in ``file``, for this user's eyes only; the public one, in base64."""
    key = Ed25519PrivateKey.generate()
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as written:
        written.write(base64.b64encode(key.private_bytes_raw()) + b"\n")
    return public_key(key)


def public_key(key: Ed25519PrivateKey) -> str:
    """What programs are built with."""
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


def read_key(text: str) -> Ed25519PrivateKey:
    """Raises ``ValueError``."""
    try:
        return Ed25519PrivateKey.from_private_bytes(base64.b64decode(text.strip(), validate=True))
    except binascii.Error as error:
        raise ValueError("the key is not base64") from error


def sign(contents: dict[str, object], key: Ed25519PrivateKey) -> bytes:
    """The feed with ``contents``."""
    text = json.dumps(contents, ensure_ascii=False)
    signature = base64.b64encode(key.sign(feed.signed(text))).decode()
    return json.dumps({"signed": text, "signature": signature}).encode()


def bake(folder: Path, environment: Mapping[str, str]) -> bool:
    """Write into the resources of a build where it is to look; whether that was told."""
    feed_at = environment.get("CALLCONTROL_UPDATE_FEED", "")
    key = environment.get("CALLCONTROL_UPDATE_KEY", "")
    if feed_at and key:
        text = json.dumps({"feed": feed_at, "key": key})
        (folder / "update.json").write_text(text, encoding="utf-8")
    return bool(feed_at and key)


def contents_of(
    dist: Path, *, version: str, notes: dict[str, str], base_url: str, sequence: int, now: datetime,
    days: int,
) -> dict[str, object]:  # fmt: skip
    """What the feed says of the installers in ``dist``. Raises ``ValueError`` if there are none."""
    files = list(_files(dist, base_url))
    if not files:
        raise ValueError(f"{dist} holds no installer ({', '.join(_KINDS)})")
    told = {
        "version": version,
        "released_on": now.date().isoformat(),
        "notes": notes,
        "files": files,
    }
    return {
        "sequence": sequence,
        "expires_on": (now + timedelta(days=days)).isoformat(),
        "versions": [told],
    }


def _files(dist: Path, base_url: str) -> Iterator[dict[str, object]]:
    for file in sorted(dist.iterdir()):
        kind = _KINDS.get(file.suffix.removeprefix("."))
        if kind is None or not file.is_file():
            continue
        words = re.split(r"[-_.](?=amd64|x86_64|arm64|aarch64)", file.stem)
        with file.open("rb") as contents:
            sha256 = hashlib.file_digest(contents, "sha256").hexdigest()
        yield {
            "kind": kind,
            "arch": _ARCHITECTURES.get(words[-1], ""),
            "min_os": _MIN_OS[kind],
            "url": f"{base_url.rstrip('/')}/{file.name}",
            "size": file.stat().st_size,
            "sha256": sha256,
        }


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit code: 0, or 1 for what cannot be done."""
    parser = argparse.ArgumentParser(description="Make and sign the feed of new versions.")
    parser.add_argument("--new-key", type=Path, metavar="KEYFILE")
    parser.add_argument("--key", type=Path, metavar="KEYFILE")
    parser.add_argument("--base-url", default="")
    parser.add_argument("--notes", type=Path)
    parser.add_argument("--sequence", type=int)
    parser.add_argument("--days", type=int, default=60)
    parser.add_argument("--version", default=__version__)
    parser.add_argument("dist", type=Path, nargs="?")
    parser.add_argument("out", type=Path, nargs="?")
    given = parser.parse_args(arguments)
    try:
        if given.new_key is not None:
            print(new_key(given.new_key))
            return 0
        if given.dist is None or given.out is None or not given.base_url:
            parser.error("say --base-url, the folder of installers and the file to make")
        _make(given)
    except (OSError, ValueError) as error:
        print(f"update_feed.py: {error}", file=sys.stderr)
        return 1
    return 0


def _make(given: argparse.Namespace) -> None:
    text = given.key.read_text() if given.key else os.environ.get(_KEY_VARIABLE, "")
    if not text:
        raise ValueError(f"there is no key: say --key, or set {_KEY_VARIABLE}")
    key, now = read_key(text), datetime.now(UTC)
    found = sorted(given.notes.glob("*.txt")) if given.notes else []
    contents = contents_of(
        given.dist,
        version=given.version,
        notes={one.stem: one.read_text("utf-8").strip() for one in found},
        base_url=given.base_url,
        sequence=given.sequence or int(now.timestamp() // 60),
        now=now,
        days=given.days,
    )
    signed = sign(contents, key)
    feed.read(signed, public_key(key), now=now)  # as programs will
    given.out.write_bytes(signed)
    print(f"{given.out}: version {given.version}, to be looked at with {public_key(key)}")


if __name__ == "__main__":
    sys.exit(main())
