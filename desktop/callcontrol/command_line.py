"""The arguments the program is started with, and what they ask for.

callcontrol [--profile DIR] [--hidden]      control your desk phone; hidden: only in the tray
callcontrol dial NUMBER                     ask whether to call a number
callcontrol tel:… | callto:… | sip:…        the same for a link
callcontrol dial --selection                the same for the number that is marked
callcontrol jump                            go to the call that rings, by keyboard
callcontrol answer | callcontrol end        take the call that rings, end the one you are in
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
callcontrol --self-check                    show its window and print as JSON what it found here
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from callcontrol import __version__
from callcontrol.identity import COMMAND, SCHEMES

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

_LINKS = tuple(f"{scheme}:" for scheme in SCHEMES)
_TAKE_LINKS = frozenset({"dial", "erase", "history"})
"""Commands that may be given a link themselves."""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What is asked for: ``command`` is its name, or ""; ends the program where it is not clear."""
    parser = argparse.ArgumentParser(prog=COMMAND, description="Control your desk phone.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.set_defaults(
        command="", demo=False, smoke=False, profile=None, number=None, selection=False
    )
    parser.add_argument("--hidden", action="store_true", help="start without showing the window")
    parser.add_argument(
        "--self-check", action="store_true", help="print as JSON what it finds here, for support"
    )
    _add_profile(parser)
    commands = parser.add_subparsers(metavar="COMMAND")
    demo = _add(commands, "demo", "try it against the simulator")
    demo.add_argument(
        "--smoke", action="store_true", help="play the main job unattended and report each step"
    )
    demo.set_defaults(demo=True)
    for each in (commands, demo.add_subparsers(metavar="COMMAND")):
        _add_calls(each)
    history = _add(commands, "history", "list calls, whether or not it runs")
    if "history" in arguments:
        from callcontrol.history_commands import add_arguments

        add_arguments(history)
    _add_care_of_the_record(commands)
    _add_care_of_the_program(commands)
    given = parser.parse_args(_with_command(arguments))
    if given.command == "dial" and (given.number is None) != given.selection:
        parser.error("dial needs a NUMBER, or --selection")
    return given


def _add(commands: "Commands", name: str, words: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=words)
    command.set_defaults(command=name)
    _add_profile(command)
    return command


def _add_calls(commands: "Commands") -> None:
    """What a second start may have the first do with calls."""
    dial = _add(commands, "dial", "ask whether to call a number, or a tel: link")
    dial.add_argument("number", metavar="NUMBER", nargs="?")
    dial.add_argument(
        "--selection", action="store_true", help="the number that is marked in another window"
    )
    _add(commands, "jump", "give the keyboard to the call that rings")
    _add(commands, "answer", "take the call that rings")
    _add(commands, "end", "end the call")


def _add_care_of_the_record(commands: "Commands") -> None:
    backup = _add(commands, "backup", "copy the record of all calls into one file")
    backup.add_argument("--force", action="store_true", help="replace a file that is there")
    restore = _add(commands, "restore", "put such a file in the record's place")
    diagnostics = _add(commands, "diagnostics", "save what support needs, as a zip file")
    replay = commands.add_parser("replay", help="play what such a file has recorded once more")
    replay.set_defaults(command="replay")  # it looks at no profile
    for each in (backup, restore, diagnostics, replay):
        each.add_argument("file", metavar="FILE", type=Path)
    erase = _add(commands, "erase", "take a person out of all that is kept")
    erase.add_argument("number", metavar="NUMBER")
    erase.add_argument("--yes", action="store_true", help="do not ask")


def _add_care_of_the_program(commands: "Commands") -> None:
    policy = _add(commands, "policy", "tell what administrators have set, and where")
    policy.add_argument("--json", action="store_true", help="for programs")
    leave = _add(commands, "quit", "end it, after the call if one is up")
    leave.add_argument("--wait", type=_seconds, metavar="SECONDS", default=30.0, help="default: 30")
    remove = _add(commands, "remove-data", "delete all that it keeps")
    remove.add_argument("--yes", action="store_true", help="do not ask")


def _seconds(text: str) -> float:
    from callcontrol.instance_message import LONGEST_WAIT  # late: the first paint does without

    if not 0 <= (seconds := float(text)) <= LONGEST_WAIT:
        raise argparse.ArgumentTypeError(f"from 0 to {LONGEST_WAIT}, not {text}")
    return seconds


def _with_command(arguments: Sequence[str]) -> list[str]:
    """A link stands for ``dial`` with it: so the desktop opens one.

    Nothing after it is an option: Windows passes on the quotation marks of a stranger's link.
    """
    for place, argument in enumerate(arguments):
        if argument.lower().startswith(_LINKS) and _TAKE_LINKS.isdisjoint(arguments[:place]):
            return [*arguments[:place], "dial", "--", *arguments[place:]]
    return list(arguments)


def _add_profile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--profile",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="keep all files of this run in DIR",
    )
