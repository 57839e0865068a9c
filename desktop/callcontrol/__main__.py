"""The program's entry: reads the arguments, puts the window on the screen, starts the loop.

callcontrol [--profile DIR]                 control your desk phone
callcontrol demo [--smoke] [--profile DIR]  try it without a PBX, against the simulator
"""

import argparse
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from callcontrol import __version__

if TYPE_CHECKING:
    from callcontrol.app import App


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = _parse(arguments)
    if given.command == "demo" and given.profile is None:
        with tempfile.TemporaryDirectory(prefix="callcontrol-demo-") as folder:
            return _run(Path(folder), demo=True, smoke=given.smoke)
    return _run(given.profile, demo=given.command == "demo", smoke=given.smoke)


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="callcontrol", description="Control your desk phone.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.set_defaults(command="run", smoke=False, profile=None)
    _add_profile(parser)
    demo = parser.add_subparsers().add_parser("demo", help="try it against the simulator")
    _add_profile(demo)
    demo.add_argument(
        "--smoke", action="store_true", help="play the main job unattended and report each step"
    )
    demo.set_defaults(command="demo")
    return parser.parse_args(arguments)


def _add_profile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--profile",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="keep all files of this run in DIR",
    )


def _run(profile: Path | None, *, demo: bool, smoke: bool) -> int:
    from callcontrol.paths import Paths
    from callcontrol.settings import SettingsStore
    from callcontrol.ui.application import Application
    from callcontrol.ui.main_window import MainWindow

    paths = Paths.default() if profile is None else Paths.in_folder(profile)
    application = Application(sys.argv[:1])
    settings = SettingsStore(paths.settings)
    window = MainWindow(complete=False)
    window.restore_geometry(settings.current.window_geometry)
    window.show()
    application.processEvents()  # painted before anything else is loaded

    import qasync

    from callcontrol import logs
    from callcontrol.app import App
    from callcontrol.ui import icons

    stop_logging = logs.start_logging(paths.log)
    application.setWindowIcon(icons.program_icon())
    window.complete()
    app = App(paths, settings, window, demo=demo)
    try:
        return int(qasync.run(app.run(_smoke() if smoke else None)))
    finally:
        stop_logging()


def _smoke() -> "Callable[[App], Awaitable[int]]":
    from callcontrol.smoke import play

    return play


if __name__ == "__main__":
    sys.exit(main())
