"""The start of the bundle: the program, or with ``simulate`` the simulator that its demo needs.

The two share no code, so it is here that they meet.
"""

import os
import sys


def main() -> int:
    """Run what was asked for; returns its exit code."""
    _have_streams()
    _leave_no_traces_to_others()
    if sys.argv[1:2] == ["simulate"]:
        from cloudlink_simulator.__main__ import main as simulate

        del sys.argv[1]
        return simulate()
    from callcontrol.__main__ import main as run

    return run()


def _have_streams() -> None:
    """Without a console Windows gives none: what is printed goes nowhere, and nothing fails."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123 - until the end
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123


def _leave_no_traces_to_others() -> None:
    """The browser that is opened from here shall load its own libraries and plugins, not ours.

    PyInstaller's start sets these; the loader has read its one already, and Qt finds its plugins
    beside its libraries.
    """
    if sys.platform != "linux":
        return
    for name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
        os.environ.pop(name, None)
    if (before := os.environ.pop("LD_LIBRARY_PATH_ORIG", None)) is not None:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    sys.exit(main())
