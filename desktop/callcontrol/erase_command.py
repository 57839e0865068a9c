"""The command `erase NUMBER`: takes a person out of all that is kept, without a window."""

import asyncio
import sys
from functools import partial
from pathlib import Path

from callcontrol import instance
from callcontrol.calls import number
from callcontrol.erasing import Erasing, OwnNumber, Plan
from callcontrol.identity import NAME
from callcontrol.paths import Paths
from callcontrol.policy_sources import policy_of_this_computer
from callcontrol.settings import SettingsStore
from callcontrol.storage import cipher, encryption
from callcontrol.storage.credentials import open_credentials
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.other_versions import settle
from callcontrol.storage.recording import Recording
from callcontrol.terminal import complain, say

_RUNNING = "it runs in this profile; quit it first, or erase in its settings, Privacy"


def erase_person(paths: Paths, written: str, *, region: str, asks: bool = True) -> int:
    """Erase whoever has the number ``written``, after asking; the exit code.

    0: it is done, or nothing was there; 1: it was not done, or not wholly; 2: it is no number.
    """
    try:
        lock = instance.acquire(paths.lock)
    except OSError as error:
        return complain(f"{paths.folder}: {error.strerror}")
    if lock is None:
        return complain(_RUNNING)
    try:
        return asyncio.run(_erase(paths, written, region, asks=asks))
    except DatabaseError as error:
        return complain(f"the history cannot be changed: {error.code}")
    except OwnNumber:
        return complain("that is a phone of your own: its calls are with others")
    except ValueError:
        return complain(f"{written} is no number", code=2)
    finally:
        lock.release()


async def _erase(paths: Paths, written: str, region: str, *, asks: bool) -> int:
    settings = SettingsStore(paths.settings, policy_of_this_computer())
    settle(paths.database)
    if not paths.database.exists():
        say("There is no history.\n")
        return 0
    encrypted = settings.current.encrypt_history
    if encrypted or not cipher.is_plain(paths.database):
        credentials = await open_credentials(NAME)
        await encryption.prepare(paths.database, credentials, encrypted=encrypted)
    erasing = Erasing(
        paths, settings, Recording(paths.recording), partial(number.comparable, region=region)
    )
    plan = await erasing.find(written)
    say(_told(plan))
    if asks and not _agreed():
        return 1
    left = await erasing.erase(plan, lambda done: say(f"\r{done:4.0%}"))
    say("\rErased.\n")
    return _complain_of(left)


def _told(plan: Plan) -> str:
    """What will go."""
    theirs = plan.person
    span = f" from {theirs.first:%Y-%m-%d} to {theirs.last:%Y-%m-%d}" if theirs.first else ""
    return (
        f"Calls: {theirs.calls}{span}\nNotes: {theirs.remarks}\nRules for pops: {plan.rules}\n"
        "All mentions in notes on others, in copies of the history, recording and log.\n"
        "This cannot be undone.\n"
    )


def _agreed() -> bool:
    say("Type yes to erase: ")
    return sys.stdin is not None and sys.stdin.readline().strip().lower() == "yes"


def _complain_of(left: list[Path]) -> int:
    for file in left:
        complain(
            f"something may be left in {file}, which cannot be changed now;"
            " erase again when it can be, by the version of the program that made it, or delete it"
        )
    return 1 if left else 0
