"""The program's entry: reads the arguments, puts the window on the screen, starts the loop.

callcontrol [--profile DIR] [--hidden]      control your desk phone; hidden: only in the tray
callcontrol dial NUMBER                     ask whether to call a number
callcontrol tel:… | callto:… | sip:…        the same for a link
callcontrol jump                            go to the call that rings, by keyboard
callcontrol history [QUERY]                 list calls, whether or not it runs (--help tells more)
callcontrol backup FILE [--force]           copy the record of all calls, whether or not it runs
callcontrol restore FILE                    put such a copy in its place, while it does not run
callcontrol diagnostics FILE                save what support needs, whether or not it runs
callcontrol replay FILE                     play the recording in it, or a bare one, once more
callcontrol erase NUMBER [--yes]            take a person out of all that is kept
callcontrol policy [--json]                 tell what administrators have set, and where
callcontrol quit [--wait SECONDS]           end it, after the call if one is up
callcontrol remove-data [--yes]             delete all that it keeps, before it is uninstalled
callcontrol demo [--smoke] [--profile DIR]  try it without a PBX, against the simulator

In one profile runs one program: what a second start is asked for is done by the first.
"""

import argparse
import gc
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from callcontrol import __version__
from callcontrol.identity import SCHEMES

if TYPE_CHECKING:
    from callcontrol.app import App
    from callcontrol.paths import Paths

_LINKS = tuple(f"{scheme}:" for scheme in SCHEMES)
_NOTHING_RUNS = "callcontrol: it does not run in this profile, so there is no call to go to."
_NOT_TAKEN = "callcontrol: another one is running in this profile, and did not take this over."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = _parse(sys.argv[1:] if arguments is None else arguments)
    if given.history:
        return _history(given)
    if given.diagnostics is not None or given.replay is not None:
        return _support(given)
    if given.erase is not None:
        return _erase(given)
    if given.policy:
        return _policy(given)
    if given.backup is not None or given.restore is not None:
        return _keep(given)
    if given.quit or given.remove:
        return _leave(given)
    if given.demo and given.profile is None:
        with tempfile.TemporaryDirectory(prefix="callcontrol-demo-") as folder:
            return _start(Path(folder), given)
    return _start(given.profile, given)


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="callcontrol", description="Control your desk phone.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.set_defaults(demo=False, smoke=False, profile=None, number=None, jump=False)
    parser.set_defaults(diagnostics=None, replay=None, backup=None, restore=None)
    parser.set_defaults(history=False, erase=None, policy=False, quit=False, remove=False)
    parser.add_argument("--hidden", action="store_true", help="start without showing the window")
    _add_profile(parser)
    commands = parser.add_subparsers(metavar="COMMAND")
    demo = commands.add_parser("demo", help="try it against the simulator")
    _add_profile(demo)
    demo.add_argument(
        "--smoke", action="store_true", help="play the main job unattended and report each step"
    )
    demo.set_defaults(demo=True)
    for each in (commands, demo.add_subparsers(metavar="COMMAND")):
        dial = each.add_parser("dial", help="ask whether to call a number, or a tel: link")
        _add_profile(dial)
        dial.add_argument("number", metavar="NUMBER")
        jump = each.add_parser("jump", help="give the keyboard to the call that rings")
        _add_profile(jump)
        jump.set_defaults(jump=True)
    history = commands.add_parser("history", help="list calls, whether or not it runs")
    _add_profile(history)
    history.set_defaults(history=True)
    if "history" in arguments:
        from callcontrol.history_commands import add_arguments

        add_arguments(history)
    backup = commands.add_parser("backup", help="copy the record of all calls into one file")
    _add_profile(backup)
    backup.add_argument("--force", action="store_true", help="replace a file that is there")
    backup.add_argument("backup", metavar="FILE", type=Path)
    restore = commands.add_parser("restore", help="put such a file in the record's place")
    _add_profile(restore)
    restore.add_argument("restore", metavar="FILE", type=Path)
    diagnostics = commands.add_parser("diagnostics", help="save what support needs, as a zip file")
    _add_profile(diagnostics)
    diagnostics.add_argument("diagnostics", metavar="FILE", type=Path)
    replay = commands.add_parser("replay", help="play what such a file has recorded once more")
    replay.add_argument("replay", metavar="FILE", type=Path)
    erase = commands.add_parser("erase", help="take a person out of all that is kept")
    _add_profile(erase)
    erase.add_argument("erase", metavar="NUMBER")
    erase.add_argument("--yes", action="store_true", help="do not ask")
    _add_policy(commands)
    leave = commands.add_parser("quit", help="end it, after the call if one is up")
    _add_profile(leave)
    leave.add_argument("--wait", type=float, metavar="SECONDS", default=30.0, help="default: 30")
    leave.set_defaults(quit=True)
    remove = commands.add_parser("remove-data", help="delete all that it keeps")
    _add_profile(remove)
    remove.add_argument("--yes", action="store_true", help="do not ask")
    remove.set_defaults(remove=True)
    return parser.parse_args(_with_command(arguments))


def _add_policy(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    policy = commands.add_parser("policy", help="tell what administrators have set, and where")
    _add_profile(policy)
    policy.add_argument("--json", action="store_true", help="for programs")
    policy.set_defaults(policy=True)


def _with_command(arguments: Sequence[str]) -> list[str]:
    """A link stands for ``dial`` with it: so the desktop opens one."""
    for place, argument in enumerate(arguments):
        if argument.lower().startswith(_LINKS) and "dial" not in arguments:
            return [*arguments[:place], "dial", *arguments[place:]]
    return list(arguments)


def _add_profile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--profile",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="keep all files of this run in DIR",
    )


def _paths(profile: Path | None) -> "Paths":
    from callcontrol.paths import Paths

    return Paths.default() if profile is None else Paths.in_folder(profile)


def _history(given: argparse.Namespace) -> int:
    from callcontrol import history_commands

    return history_commands.list_calls(_paths(given.profile), given)


def _policy(given: argparse.Namespace) -> int:
    from callcontrol.policy_command import tell_policy
    from callcontrol.policy_sources import policy_of_this_computer

    return tell_policy(_paths(given.profile), policy_of_this_computer(), as_json=given.json)


def _support(given: argparse.Namespace) -> int:
    from callcontrol import support_commands

    if given.replay is not None:
        return support_commands.play_again(given.replay)
    return support_commands.save_diagnostics(_paths(given.profile), given.diagnostics)


def _erase(given: argparse.Namespace) -> int:
    from callcontrol.erase_command import erase_person
    from callcontrol.policy_sources import policy_of_this_computer
    from callcontrol.settings import SettingsStore
    from callcontrol.ui import text

    paths = _paths(given.profile)
    settings = SettingsStore(paths.settings, policy_of_this_computer())
    text.read_numbers_in(settings.current.region)
    return erase_person(paths, given.erase, region=text.region(), asks=not given.yes)


def _keep(given: argparse.Namespace) -> int:
    from callcontrol import backup_commands

    paths = _paths(given.profile)
    if given.restore is not None:
        return backup_commands.restore(paths, given.restore)
    return backup_commands.back_up(paths, given.backup, force=given.force)


def _leave(given: argparse.Namespace) -> int:
    paths = _paths(given.profile)
    if given.quit:
        from callcontrol import quit_command

        return quit_command.quit_running(paths.lock, _tell, given.wait)
    from callcontrol import remove_command

    return remove_command.remove_data(paths, asks=not given.yes)


def _start(profile: Path | None, given: argparse.Namespace) -> int:
    """Run the program, unless one runs in this profile already, which is told instead."""
    from callcontrol import instance
    from callcontrol.instance_message import Dial, Jump, Message, Show, encode

    paths = _paths(profile)
    wanted: Message = Show() if given.number is None else Dial(given.number)
    line = encode(Jump() if given.jump else wanted)
    patience = 0.0 if given.smoke else instance.PATIENCE  # a smoke run plays alone
    try:
        lock = instance.become_or_tell(paths.lock, line, _tell, patience)
    except instance.NoAnswer:
        print(_NOT_TAKEN, file=sys.stderr)  # noqa: T201 - no window is there yet
        return 1
    except OSError:  # whoever writes there says what is wrong with the folder
        return _run(paths, given)
    if lock is None:
        return 0
    try:
        if given.jump:
            print(_NOTHING_RUNS, file=sys.stderr)  # noqa: T201 - no window is there
            return 1
        return _run(paths, given)
    finally:
        lock.release()


def _tell(address: str, line: bytes, seconds: float) -> bool:
    from callcontrol.ui.instance_channel import send  # late: a first start does without

    return send(address, line, seconds)


def _run(paths: "Paths", given: argparse.Namespace) -> int:
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
    if not given.hidden:
        window.show()
        application.processEvents()  # painted before anything else is loaded

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
