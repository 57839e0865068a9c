"""The tools that make installers: started, and what they said when they fail."""

import subprocess
from collections.abc import Sequence
from pathlib import Path


class Failed(Exception):
    """Something could not be made; the text says why, and what to do where that is known."""


def run(command: Sequence[str], folder: Path | None = None) -> None:
    """Run a tool, in ``folder``; raise ``Failed`` with what it said when it fails."""
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    if done.returncode:
        said = (done.stdout + done.stderr).decode(errors="replace").strip()
        raise Failed(f"{Path(command[0]).name} failed:\n{said}")
