"""The entry: does what is asked for, or puts the window on the screen and starts the loop.

In one profile runs one program: what a second start is asked for is done by the first.
"""

import gc
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from callcontrol.command_line import parse

if TYPE_CHECKING:
    from callcontrol.app import App
    from callcontrol.instance_message import Message
    from callcontrol.paths import Paths
    from callcontrol.settings import SettingsStore
    from callcontrol.ui.application import Application
    from callcontrol.ui.main_window import MainWindow

_NOTHING_RUNS = "callcontrol: it does not run in this profile, so there is no call to go to."
_NOT_TAKEN = "callcontrol: another one is running in this profile, and did not take this over."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = parse(sys.argv[1:] if arguments is None else arguments)
    if given.self_check:
        return _check(_paths(given.profile))
    if given.command in _WITHOUT_WINDOW:
        return _WITHOUT_WINDOW[given.command](_paths(given.profile), given)
    if given.demo and given.profile is None:
        with tempfile.TemporaryDirectory(prefix="callcontrol-demo-") as folder:
            return _start(_paths(Path(folder)), given)
    return _start(_paths(given.profile), given)


def _paths(profile: Path | None) -> "Paths":
    from callcontrol.paths import Paths

    return Paths.default() if profile is None else Paths.in_folder(profile)


# ---- Without a window


def _history(paths: "Paths", given: Namespace) -> int:
    from callcontrol import history_commands

    return history_commands.list_calls(paths, given)


def _back_up(paths: "Paths", given: Namespace) -> int:
    from callcontrol import backup_commands

    return backup_commands.back_up(paths, given.file, force=given.force)


def _restore(paths: "Paths", given: Namespace) -> int:
    from callcontrol import backup_commands

    return backup_commands.restore(paths, given.file)


def _save_diagnostics(paths: "Paths", given: Namespace) -> int:
    from callcontrol import support_commands

    return support_commands.save_diagnostics(paths, given.file)


def _replay(_paths: "Paths", given: Namespace) -> int:
    from callcontrol import support_commands

    return support_commands.play_again(given.file)


def _erase(paths: "Paths", given: Namespace) -> int:
    from callcontrol.erase_command import erase_person
    from callcontrol.policy_sources import policy_of_this_computer
    from callcontrol.settings import SettingsStore
    from callcontrol.ui import text

    settings = SettingsStore(paths.settings, policy_of_this_computer())
    text.read_numbers_in(settings.current.region)
    return erase_person(paths, given.number, region=text.region(), asks=not given.yes)


def _tell_policy(paths: "Paths", given: Namespace) -> int:
    from callcontrol.policy_command import tell_policy
    from callcontrol.policy_sources import policy_of_this_computer

    return tell_policy(paths, policy_of_this_computer(), as_json=given.json)


def _quit(paths: "Paths", given: Namespace) -> int:
    from callcontrol import quit_command

    return quit_command.quit_running(paths.lock, _tell, given.wait)


def _remove_data(paths: "Paths", given: Namespace) -> int:
    from callcontrol import remove_command

    return remove_command.remove_data(paths, asks=not given.yes)


_WITHOUT_WINDOW: "dict[str, Callable[[Paths, Namespace], int]]" = {
    "history": _history,
    "backup": _back_up,
    "restore": _restore,
    "diagnostics": _save_diagnostics,
    "replay": _replay,
    "erase": _erase,
    "policy": _tell_policy,
    "quit": _quit,
    "remove-data": _remove_data,
}


# ---- With a window


def _start(paths: "Paths", given: Namespace) -> int:
    """Run the program, unless one runs in this profile already, which is told instead."""
    from callcontrol import instance

    patience = 0.0 if given.smoke else instance.PATIENCE  # a smoke run plays alone
    try:
        lock = instance.become_or_tell(paths.lock, lambda: _line(given), _tell, patience)
    except instance.NoAnswer:
        print(_NOT_TAKEN, file=sys.stderr)  # noqa: T201 - no window is there yet
        return 1
    except OSError:  # whoever writes there says what is wrong with the folder
        return _run(paths, given)
    if lock is None:
        return 0
    try:
        if given.selection or given.command in ("jump", "answer", "end"):
            print(_NOTHING_RUNS, file=sys.stderr)  # noqa: T201 - no window is there
            return 1
        return _run(paths, given)
    finally:
        lock.release()


def _line(given: Namespace) -> bytes:
    from callcontrol.instance_message import encode  # late: a first start has nobody to tell

    return encode(_wanted(given))


def _wanted(given: Namespace) -> "Message":
    """What the program that runs already is told."""
    from callcontrol.global_keys import GlobalAction
    from callcontrol.instance_message import Act, Dial, Jump, Show

    if given.command == "jump":
        return Jump()
    if given.selection:
        return Act(GlobalAction.DIAL_SELECTION)
    if given.command in ("answer", "end"):
        return Act(GlobalAction(given.command))
    return Show() if given.number is None else Dial(given.number)


def _tell(address: str, line: bytes, seconds: float) -> bool:
    from callcontrol.ui.instance_channel import send  # late: a first start does without

    return send(address, line, seconds)


def _check(paths: "Paths") -> int:
    _, _, window = _painted(paths)
    painted = time.perf_counter()
    from callcontrol.self_check import tell

    return tell(window, painted)


def _painted(
    paths: "Paths", *, hidden: bool = False
) -> "tuple[Application, SettingsStore, MainWindow]":
    """The window on the screen, before anything else is loaded."""
    gc.disable()  # what is made before the first paint is no garbage; later see ui/garbage.py
    from callcontrol.policy_sources import policy_of_this_computer
    from callcontrol.settings import SettingsStore
    from callcontrol.ui.application import Application
    from callcontrol.ui.main_window import MainWindow
    from callcontrol.ui.translation import speak

    application = Application(sys.argv[:1])
    settings = SettingsStore(paths.settings, policy_of_this_computer())
    speak(application, settings.current.language)
    window = MainWindow(complete=False)
    window.restore_geometry(settings.current.window_geometry)
    if not hidden:
        window.show()
        application.processEvents()
    return application, settings, window


def _run(paths: "Paths", given: Namespace) -> int:
    application, settings, window = _painted(paths, hidden=given.hidden)

    import qasync

    from callcontrol import logs
    from callcontrol.app import App
    from callcontrol.cloudlink.redaction import KNOWN
    from callcontrol.ui import icons

    stop_logging = logs.start_logging(paths.log, hide=KNOWN.hide)
    settings.log_policy()
    application.setWindowIcon(icons.program_icon())
    window.complete()
    app = App(paths, settings, window, demo=given.demo, dial=given.number)
    logs.install_excepthooks(app.tell_of_bug)
    try:
        return int(qasync.run(app.run(_smoke() if given.smoke else None)))
    finally:
        stop_logging()


def _smoke() -> "Callable[[App], Awaitable[int]]":
    from callcontrol.smoke import play

    return play


if __name__ == "__main__":
    sys.exit(main())
