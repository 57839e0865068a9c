"""Where a computer keeps what its administrators decide, and what the installation was told.

Only what administrators alone can write is believed: the registry sees to that itself; a file has
to belong to root and to be writable by nobody else. Read once, at the start of the program.
"""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from callcontrol.identity import COMMAND, ID, NAME
from callcontrol.policy import Fault, Kind, Layer, Policy, Source, Strength, Trouble

POLICIES = rf"Software\Policies\{NAME}"
RECOMMENDED = rf"{POLICIES}\Recommended"
DEFAULTS = rf"Software\{NAME}\Defaults"
"""What an installer was told."""
FILE = Path("/etc") / COMMAND / "policy.toml"
INNER = "Recommended"
"""In a configuration profile, what is only recommended."""
_MOST_BYTES = 1_000_000


class _Untrusted(Exception):
    """Others than administrators could have written the file."""


def policy_of_this_computer() -> Policy:
    """What applies to this user on this computer; nothing raises."""
    if sys.platform == "win32":
        import winreg

        return from_registry(winreg)
    if sys.platform == "darwin":
        import pwd

        user = pwd.getpwuid(os.getuid()).pw_name  # not of the environment, which users write
        return from_plists(Path("/Library"), user)
    return from_file(FILE)


def from_registry(winreg: Any) -> Policy:
    """Windows; ``winreg`` is the module. Policies beat set-up, the computer's beat the user's."""
    computer, user = ("HKLM", winreg.HKEY_LOCAL_MACHINE), ("HKCU", winreg.HKEY_CURRENT_USER)
    layers, troubles = [], []
    for (hive, handle), path, kind, strength in (
        (computer, DEFAULTS, Kind.SETUP, Strength.RECOMMENDED),
        (user, DEFAULTS, Kind.SETUP, Strength.RECOMMENDED),
        (user, RECOMMENDED, Kind.USER_POLICY, Strength.RECOMMENDED),
        (computer, RECOMMENDED, Kind.COMPUTER_POLICY, Strength.RECOMMENDED),
        (user, POLICIES, Kind.USER_POLICY, Strength.LOCKED),
        (computer, POLICIES, Kind.COMPUTER_POLICY, Strength.LOCKED),
    ):
        source = Source(kind=kind, place=rf"{hive}\{path}")
        try:
            values = dict(_registry_values(winreg, handle, path))
        except FileNotFoundError:
            continue
        except OSError as error:
            troubles.append(_unreadable(source, error))
        else:
            layers.append(Layer(source=source, strength=strength, values=values))
    return Policy(layers=tuple(layers), troubles=tuple(troubles))


def _registry_values(winreg: Any, handle: object, path: str) -> Iterator[tuple[str, object]]:
    with winreg.OpenKey(handle, path) as key:
        _keys, count, _changed = winreg.QueryInfoKey(key)
        for place in range(count):
            name, value, kind = winreg.EnumValue(key, place)
            if kind == winreg.REG_EXPAND_SZ:
                value = winreg.ExpandEnvironmentStrings(value)
            yield name.lower(), value  # the registry does not tell capitals apart


def from_file(file: Path, *, owner: int = 0) -> Policy:
    """Linux: TOML with the tables ``locked`` and ``recommended``; ``owner`` has to own it."""
    source = Source(kind=Kind.FILE, place=str(file))
    try:
        contents = _trusted(file, owner)
    except FileNotFoundError:
        return Policy()
    except (OSError, _Untrusted) as error:
        return Policy(troubles=(_unreadable(source, error),))
    import tomllib  # late: most computers have no such file

    try:
        tables = tomllib.loads(contents.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return Policy(troubles=(_unreadable(source, error),))
    known = {each: tables[each] for each in Strength if isinstance(tables.get(each), dict)}
    others = tables.keys() - known.keys()
    return Policy(
        layers=tuple(Layer(source=source, strength=each, values=known[each]) for each in known),
        troubles=tuple(
            Trouble(source=source, fault=Fault.UNKNOWN, name=name) for name in sorted(others)
        ),
    )


def from_plists(library: Path, user: str, *, owner: int = 0) -> Policy:
    """macOS: a profile's managed preferences lock, but for what stands in its ``Recommended``."""
    name, managed = f"{ID}.plist", library / "Managed Preferences"
    soft: list[Layer] = []
    hard: list[Layer] = []
    troubles: list[Trouble] = []
    for file, kind, place in (
        (library / "Preferences" / name, Kind.FILE, library / "Preferences" / name),
        (managed / user / name, Kind.PROFILE, managed / "USER" / name),  # the log tells no names
        (managed / name, Kind.PROFILE, managed / name),
    ):
        source = Source(kind=kind, place=str(place))
        try:
            values = _plist(file, owner)
        except FileNotFoundError:
            continue
        except (OSError, ValueError, _Untrusted) as error:
            troubles.append(_unreadable(source, error))
            continue
        if kind is Kind.PROFILE:
            values = {key: values[key] for key in values if not key.startswith("Payload")}
            inner = values.pop(INNER, {})
            hard.append(Layer(source=source, strength=Strength.LOCKED, values=values))
            values = inner if isinstance(inner, dict) else {INNER: inner}
        soft.append(Layer(source=source, strength=Strength.RECOMMENDED, values=values))
    return Policy(layers=(*soft, *hard), troubles=tuple(troubles))


def _plist(file: Path, owner: int) -> dict[str, object]:
    contents = _trusted(file, owner)
    import plistlib
    from xml.parsers.expat import ExpatError

    try:
        values = plistlib.loads(contents)
    except (ExpatError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(type(error).__name__) from error  # what plistlib says of bad ones
    if not isinstance(values, dict):
        raise ValueError("no dictionary")
    return {str(name): value for name, value in values.items()}  # a binary one may have any


def _trusted(file: Path, owner: int) -> bytes:
    """The contents; raises ``OSError`` and ``_Untrusted``."""
    with file.open("rb") as opened:
        about = os.fstat(opened.fileno())
        if about.st_uid != owner or about.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            raise _Untrusted("it has to belong to root, and nobody else may write it")
        contents = opened.read(_MOST_BYTES + 1)
    if len(contents) > _MOST_BYTES:
        raise OSError("larger than any policy")
    return contents


def _unreadable(source: Source, error: Exception) -> Trouble:
    fault = Fault.UNTRUSTED if isinstance(error, _Untrusted) else Fault.UNREADABLE
    detail = error.strerror if isinstance(error, OSError) else None
    return Trouble(source=source, fault=fault, detail=detail or str(error))
