"""The file for support: versions, settings, log, connection, database and recording in one zip.

All of it is read from disk, so it can be made while the program runs, and after it has crashed.
Numbers and names are replaced, secrets are not in there to begin with. Blocks for a few seconds:
for a worker thread or a program of its own.
"""

import errno
import hashlib
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from callcontrol.cloudlink.redaction import KNOWN
from callcontrol.diagnostics import circumstances, recorded, timeline
from callcontrol.diagnostics.pseudonyms import Pseudonyms, anonymous, own_phones
from callcontrol.log_entries import redacted_line
from callcontrol.paths import Paths
from callcontrol.storage import recording
from callcontrol.storage.health import health

FORMAT = 1
_LOG_BYTES = 2_500_000
"""Of each file of the log; they are rotated before they are so large."""
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class BundleFault(StrEnum):
    """Why there is no bundle; stable codes, whose words are in ``ui/problems.py``."""

    DISK_FULL = "diagnostics_disk_full"
    NOT_WRITABLE = "diagnostics_not_writable"


class BundleError(Exception):
    """The file could not be written, and none was left behind."""

    def __init__(self, fault: BundleFault, detail: str = "") -> None:
        super().__init__(f"{fault}: {detail}")
        self.code = fault.value


def save(paths: Paths, target: Path, *, now: datetime | None = None) -> None:
    """Write the bundle of the profile ``paths`` to ``target``, whole or not at all.

    Raises ``BundleError``.
    """
    made_at = now or datetime.now(UTC)
    if target.exists() and not target.is_file():  # a folder, a device: nothing to be replaced
        raise BundleError(BundleFault.NOT_WRITABLE, "it is no file")
    partial = target.with_name(f"{target.name}.partial")
    try:
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as bundle:
            _fill(bundle, paths, made_at)
        partial.replace(target)
    except OSError as error:
        fault = BundleFault.DISK_FULL if error.errno in _FULL else BundleFault.NOT_WRITABLE
        raise BundleError(fault, error.strerror or type(error).__name__) from error
    finally:
        _remove(partial)


def _fill(bundle: zipfile.ZipFile, paths: Paths, made_at: datetime) -> None:
    files: dict[str, dict[str, object]] = {}
    for name, contents in _contents(paths):
        bundle.writestr(name, contents)
        digest = hashlib.sha256(contents).hexdigest()
        files[name] = {"bytes": len(contents), "sha256": digest}
    manifest = {"format": FORMAT, "made_at": recording.written_time(made_at), "files": files}
    bundle.writestr(recorded.MANIFEST, _json(manifest))


def _contents(paths: Paths) -> Iterator[tuple[str, bytes]]:
    """Name and contents of each file. What cannot be read is said to be so instead."""
    try:
        entries = list(recorded.entries(recording.read(paths.recording)))
        trouble = ""
    except (OSError, recorded.BadRecording) as error:
        entries, trouble = [], str(error) if isinstance(error, ValueError) else type(error).__name__
    pseudonyms = Pseudonyms(own_phones(entries))
    lines = list(anonymous(entries, pseudonyms))
    yield "versions.json", _json(circumstances.versions())
    yield "settings.json", _json(circumstances.settings(paths.settings))
    yield "policy.json", _json(circumstances.policy(paths.settings))
    yield "database.json", _json(health(paths.database))
    yield recorded.RECORDING, "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")
    if trouble:
        yield "recording-trouble.txt", trouble.encode()

    def hide(text: str) -> str:
        return pseudonyms.hide(KNOWN.hide(text))

    told: list[str] = []
    for file in sorted(paths.log.parent.glob(f"{paths.log.name}*"), reverse=True):  # oldest first
        redacted = [redacted_line(line, hide) for line in _lines(file)]
        told += redacted
        yield (
            f"log/{file.name}",
            "".join(f"{line}\n" for line in redacted).encode("utf-8", "replace"),
        )
    yield "connection.json", _json(timeline.of_log(told))


def _lines(file: Path) -> list[str]:
    try:
        with file.open("rb") as log:
            log.seek(max(0, file.stat().st_size - _LOG_BYTES))
            return log.read().decode("utf-8", "replace").splitlines()
    except OSError as error:
        return [f"cannot be read: {type(error).__name__}"]


def _json(value: object) -> bytes:
    return json.dumps(value, indent=2, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def _remove(partial: Path) -> None:
    try:
        partial.unlink(missing_ok=True)
    except OSError:  # it could not be made there either
        return
