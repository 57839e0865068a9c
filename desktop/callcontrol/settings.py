"""What the user chose: one field with a default each, kept in ``settings.json``.

A field with a default is the whole declaration; its type says what a file may hold. Nothing in
the file can stop the program: what is not understood is replaced or kept, and logged.
"""

import json
import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from math import isfinite
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args, get_origin

from callcontrol.listeners import Listeners

_log = logging.getLogger(__name__)


CORNERS = ("bottom_right", "top_right", "bottom_left", "top_left")
PROXY_MODES = ("system", "none", "address")
ACTIVE_SCREEN = "(active)"
"""Stands for whichever screen the user works on."""


def _nothing() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings. ``metadata["allowed"]`` narrows what the type alone would let through."""

    cloud: str = ""
    """Which CloudLink: "" is the global one, else ``us``, ``eu``, ``dev`` …"""
    account_number: str = ""
    client_id: str = ""
    redirect_port: int = field(default=8765, metadata={"allowed": range(1, 65536)})
    """Port of the sign-in's redirect; part of an address that is registered with CloudLink."""
    pkce: bool = True
    portal_url: str = ""
    """Address of the sign-in page where it is not the cloud's own."""
    service_urls: Mapping[str, str] = field(default_factory=_nothing)
    """Base addresses of single services, by service name, where they are not the cloud's own."""
    proxy_mode: str = field(default="system", metadata={"allowed": PROXY_MODES})
    """Who says which proxy to use: the computer, nobody, or ``proxy_address``."""
    proxy_address: str = ""
    """``host:port``; name and password for it are in the keyring only."""
    ca_file: str = ""
    """A PEM file with authorities to trust besides the computer's."""
    watched_endpoints: tuple[str, ...] = ()
    """The phones to show; none means the user's own extension."""
    dialling_endpoint: str = ""
    """Which of them calls are made from; "" is the first, as is one that is not watched."""
    installation_id: str = ""
    """A UUID, made at the first start, by which CloudLink knows this installation."""
    region: str = ""
    """ISO 3166 country in which numbers are read; "" follows the computer."""
    language: str = ""
    """"" follows the computer."""
    window_geometry: str = ""
    """What Qt saved, in base64."""
    pop_corner: str = field(default="bottom_right", metadata={"allowed": CORNERS})
    """Where screen-pops stack."""
    pop_offset: tuple[int, int] = (16, 16)
    """How far from that corner the first one lies, across and along, in pixels."""
    pop_screen: str = ""
    """The name of the screen that shows them; "" is the main one, as is one that is not there."""
    pops_when_busy: bool = False
    """Whether they come while another program fills the screen, or the desktop asks for silence."""
    no_pops_until: str = ""
    """When the pops come again that the user has put off (ISO)."""
    close_hint_shown: bool = False
    """Whether the user was told that closing the window does not quit."""
    calls_are_recorded: bool = False
    """Whether the phone system records calls, which CloudLink does not tell: offer to pause it."""
    send_now_waits: bool = False
    """Whether "Send now" waits for a moment, in which it can be taken back."""
    hide_on_server: bool = False
    """Whether CloudLink's record of a call is hidden when the user deletes the call here."""
    quit_without_asking: bool = False
    """Whether the user knows that calls are not recorded once the program has ended."""
    pop_rules: tuple[object, ...] = ()
    """Rules for pops as ``calls/pop_rule_file.py`` reads them; what it cannot read stays."""
    page_schemes: tuple[str, ...] = ()
    """What the pages of rules may begin with besides ``http`` and ``https``: ``my-program`` …"""
    keep_days: int = field(default=0, metadata={"allowed": range(36_501)})
    """How many days a call is kept; 0 is for ever."""
    keep_names: bool = True
    """Whether calls are kept with names; else with numbers only."""
    encrypt_history: bool = False
    """Whether the history's file is to be encrypted, from the next start on."""
    update_checks: bool = True
    """Whether a newer version is looked for once a day, where there is a feed to look at."""
    update_feed: str = ""
    """Address of the feed of new versions; "" is that of the build, if it has one."""
    update_key: str = ""
    """The Ed25519 public key that it has to be signed with, in base64; "" is that of the build."""
    update_skipped: str = ""
    """The version that the user does not want to be told of."""
    update_looked_on: str = ""
    """When somebody looked last (ISO), whatever came of it."""
    update_seen: Mapping[str, str] = field(default_factory=_nothing)
    """By the key of the feed, the highest number that it had: none before that is believed."""
    missed_seen: Mapping[str, str] = field(default_factory=_nothing)
    """By the account of the calls, when the latest missed one ended that the user has seen (ISO);
    what came after is news."""


class SettingsError(Exception):
    """The settings could not be written; they are in force for this run."""

    code = "settings_not_saved"


class SettingsStore:
    """The settings in force, and their file ``path``. ``changed`` tells each new ``Settings``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.changed: Listeners[Settings] = Listeners()
        self._is_unwritten = False
        self._put_aside, contents = _read_file(path)
        self._unknown = {name: contents[name] for name in contents if name not in _FIELDS}
        values = _understood(contents)
        self.current = Settings(**values)
        self.not_read = tuple(name for name in contents if name not in values)
        """What the file says that this version cannot read: that of a newer one, as a rule."""
        if self._unknown:
            _log.warning("settings kept for another version: %s", ", ".join(self._unknown)[:500])

    @property
    def problem(self) -> str:
        """A stable code while the file cannot be read, or was not written; else ""."""
        if self._put_aside:
            return "settings_damaged"
        return SettingsError.code if self._is_unwritten else ""

    def change(self, **values: Any) -> None:
        """Put ``values`` in force, write the file, and tell the listeners.

        Raises ``TypeError`` for what no setting can hold, and ``SettingsError`` when the file
        cannot be written; the values are in force even so.
        """
        self._change(values, self._write)

    def _change(self, values: Mapping[str, Any], write: Callable[[], None]) -> None:
        for name, value in values.items():
            if not _can_hold(name, value):
                raise TypeError(f"no setting {name} can hold a {type(value).__name__} like this")
        changed = replace(self.current, **values)
        if changed == self.current:
            return
        self.current = changed
        try:
            write()
            self._is_unwritten = False
        except OSError as error:
            self._is_unwritten = True
            raise SettingsError(str(error)) from error
        finally:
            self.changed.emit(changed)

    def remember(self, **values: Any) -> None:
        """``change`` what is only a convenience: a file that cannot be written is logged.

        One that cannot be read is left in its place, where somebody may be about to correct it.
        """
        try:
            self._change(values, (lambda: None) if self._put_aside else self._write)
        except SettingsError as error:
            _log.warning("settings not saved: %s", error)

    def _write(self) -> None:
        """Only what differs from the default is written: a later program may improve that."""
        chosen = {
            name: _to_json(value)
            for name in _FIELDS
            if (value := getattr(self.current, name)) != getattr(_DEFAULTS, name)
        }
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._put_aside:
            self._path.replace(self._path.with_name(f"{self._path.name}.unreadable"))
            self._put_aside = False
        written = self._path.with_name(f"{self._path.name}.new")
        with written.open("w", encoding="utf-8") as file:
            json.dump(self._unknown | chosen, file, indent=2)
            file.flush()
            os.fsync(file.fileno())  # else a power cut may leave the new name without contents
        written.replace(self._path)


_FIELDS = {one.name: one for one in fields(Settings)}
_DEFAULTS = Settings()


def _read_file(path: Path) -> tuple[bool, dict[str, object]]:
    """Whether there is something unreadable to put aside before writing, and what was read."""
    try:
        # -sig: editors on Windows begin a file with a mark; nesting without end is an error too
        contents = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return False, {}
    except (OSError, ValueError, RecursionError) as error:
        _log.error("%s cannot be read; the defaults apply: %s", path.name, error)
        return True, {}
    if not isinstance(contents, dict):
        _log.error("%s holds no JSON object; the defaults apply", path.name)
        return True, {}
    return False, contents


def _understood(contents: Mapping[str, object]) -> dict[str, Any]:
    values = {}
    for name in _FIELDS:
        try:
            if name in contents:
                values[name] = _from_json(name, contents[name])
        except (TypeError, ValueError):
            _log.error("the value of setting %s is not one it can have; its default applies", name)
    return values


def _can_hold(name: str, value: object) -> bool:
    try:
        return name in _FIELDS and bool(_from_json(name, _to_json(value)) == value)
    except (TypeError, ValueError):
        return False


def _to_json(value: object) -> object:
    match value:
        case tuple():
            return [_to_json(each) for each in value]
        case Mapping():
            return {key: _to_json(each) for key, each in value.items()}
        case _:
            return value


def _from_json(name: str, value: object) -> object:
    """What the setting ``name`` holds for ``value``; raises ``TypeError`` or ``ValueError``."""
    declared = _FIELDS[name]
    read = _as_type(declared.type, value)
    if read not in declared.metadata.get("allowed", (read,)):
        raise ValueError
    return read


def _as_type(kind: Any, value: Any) -> object:
    """``value``, read from JSON, as the annotation ``kind``."""
    of = get_args(kind)
    match get_origin(kind):
        case None if kind is object:
            return _frozen(value)
        case None if type(value) is kind:  # exactly: True is no port number
            return value
        case origin if origin is tuple and isinstance(value, list):
            kinds = of[:1] * len(value) if of[-1] is Ellipsis else of
            return tuple(_as_type(*each) for each in zip(kinds, value, strict=True))
        case origin if origin is Mapping and isinstance(value, dict):
            return MappingProxyType({key: _as_type(of[1], each) for key, each in value.items()})
    raise TypeError


def _frozen(value: object, depth: int = 8) -> object:
    """Any JSON as it is, but that nobody can change it; nothing of ours is so deep."""
    match value:
        case _ if depth == 0:
            raise ValueError
        case float() if not isfinite(value):  # what JSON does not know, though Python reads it
            raise ValueError
        case list():
            return tuple(_frozen(each, depth - 1) for each in value)
        case dict():
            inner = {key: _frozen(each, depth - 1) for key, each in value.items()}
            return MappingProxyType(inner)
        case _:
            return value
