"""The commands for support, which need no window: ``diagnostics FILE`` and ``replay FILE``."""

from pathlib import Path

from callcontrol.paths import Paths
from callcontrol.terminal import complain, say

_WORDS = {
    "diagnostics_disk_full": "the disk is full; make room, or choose another place",
    "diagnostics_not_writable": "it cannot be written there; choose another place",
}


def save_diagnostics(paths: Paths, target: Path) -> int:
    """Write the bundle of the profile to ``target``; the exit code: 0, or 1 where it cannot be."""
    from callcontrol.diagnostics.bundle import BundleError, save
    from callcontrol.storage import encryption

    if not paths.folder.is_dir():
        return complain(f"there is no profile in {paths.folder}")
    try:
        with encryption.unlocked(paths.database):
            save(paths, target)
    except BundleError as error:
        return complain(f"{target}: {_WORDS[error.code]}")
    say(f"{target}\n")
    return 0


def play_again(source: Path) -> int:
    """Print the state log of a bundle or a recording; the exit code: 0, or 2 for a bad file."""
    from callcontrol.diagnostics.recorded import BadRecording, load
    from callcontrol.diagnostics.replay import replay

    try:
        for line in replay(load(source)):
            say(f"{line}\n")
    except OSError as error:
        return complain(f"{source}: {error.strerror or 'cannot be read'}", code=2)
    except BadRecording as error:
        return complain(f"{source}: {error}", code=2)
    return 0
