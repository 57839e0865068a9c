"""The commands for support, which need no window: ``diagnostics FILE`` and ``replay FILE``."""

import sys
from pathlib import Path

from callcontrol.paths import Paths

_WORDS = {
    "diagnostics_disk_full": "the disk is full; make room, or choose another place",
    "diagnostics_not_writable": "it cannot be written there; choose another place",
}


def save_diagnostics(paths: Paths, target: Path) -> int:
    """Write the bundle of the profile to ``target``; the exit code: 0, or 1 where it cannot be."""
    from callcontrol.diagnostics.bundle import BundleError, save
    from callcontrol.storage import encryption

    if not paths.folder.is_dir():
        _complain(f"there is no profile in {paths.folder}")
        return 1
    try:
        with encryption.unlocked(paths.database):
            save(paths, target)
    except BundleError as error:
        _complain(f"{target}: {_WORDS[error.code]}")
        return 1
    _say(f"{target}\n")
    return 0


def play_again(source: Path) -> int:
    """Print the state log of a bundle or a recording; the exit code: 0, or 2 for a bad file."""
    from callcontrol.diagnostics.recorded import BadRecording, load
    from callcontrol.diagnostics.replay import replay

    try:
        for line in replay(load(source)):
            _say(f"{line}\n")
    except OSError as error:
        _complain(f"{source}: {error.strerror or 'cannot be read'}")
        return 2
    except BadRecording as error:
        _complain(f"{source}: {error}")
        return 2
    return 0


def _say(text: str) -> None:
    """The same bytes on every machine, whatever its language and its line ends."""
    if sys.stdout is not None:  # a windowed program on Windows has none
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()


def _complain(text: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"callcontrol: {text}\n")
