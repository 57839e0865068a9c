"""What the user chose: one field with a default each, kept in ``settings.json``.

A field with a default is the whole declaration; its type says what a file may hold. Nothing in
the file can stop the program: what is not understood is replaced or kept, and logged.

What counts, from the weakest: the default, what administrators recommend, what the user chose, what
administrators have locked (``policy.py``).
"""

import json
import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from callcontrol.listeners import Listeners
from callcontrol.policy import Decision, Policy, Source, Strength, decide, strengths
from callcontrol.setting_values import can_hold, from_json, to_json

_log = logging.getLogger(__name__)


CORNERS = ("bottom_right", "top_right", "bottom_left", "top_left")
PROXY_MODES = ("system", "none", "address")
_OWN: Mapping[str, object] = {"policy": ()}
"""Of what is no choice: no administrator sets it."""
_LOCKED_ONLY: Mapping[str, object] = {"policy": (Strength.LOCKED,)}
"""Of what administrators decide and nobody else chooses here."""
ACTIVE_SCREEN = "(active)"
"""Stands for whichever screen the user works on."""


def _nothing() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings. ``metadata["allowed"]`` narrows what the type alone would let through,
    ``metadata["policy"]`` the strengths with which administrators may set it.
    """

    cloud: str = ""
    """Which CloudLink: "" is the global one, else ``us``, ``eu``, ``dev`` …"""
    account_number: str = ""
    """Of the account to sign in to, for users who have several."""
    client_id: str = ""
    """Names the program to CloudLink; administrators get it from Mitel."""
    redirect_port: int = field(default=8765, metadata={"allowed": range(1, 65536)})
    """Port of the sign-in's redirect; part of an address that is registered with CloudLink."""
    pkce: bool = True
    """Whether the sign-in is protected by PKCE (RFC 7636)."""
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
    installation_id: str = field(default="", metadata=_OWN)
    """A UUID, made at the first start, by which CloudLink knows this installation."""
    region: str = ""
    """ISO 3166 country in which numbers are read; "" follows the computer."""
    language: str = ""
    """Of the program's words: ``de``, ``en``, ``es``, ``fr``; "" follows the computer."""
    window_geometry: str = field(default="", metadata=_OWN)
    """What Qt saved, in base64."""
    pop_corner: str = field(default="bottom_right", metadata={"allowed": CORNERS})
    """In which corner screen-pops stack."""
    pop_offset: tuple[int, int] = (16, 16)
    """How far from that corner the first one lies, across and along, in pixels."""
    phone_links_before: str = field(default="", metadata=_OWN)
    """Linux: the desktop file of whoever opened phone links before this program was chosen."""
    pop_screen: str = ""
    """The name of the screen that shows them; "" is the main one, as is one that is not there."""
    pops_when_busy: bool = False
    """Whether they come while another program fills the screen, or the desktop asks for silence."""
    lock_screen_names: bool = False
    """Whether a notification of a call says who calls while the screen is locked."""
    no_pops_until: str = field(default="", metadata=_OWN)
    """When the pops come again that the user has put off (ISO)."""
    close_hint_shown: bool = field(default=False, metadata=_OWN)
    """Whether the user was told that closing the window does not quit."""
    calls_are_recorded: bool = False
    """Whether the phone system records calls, which CloudLink does not tell: offer to pause it."""
    send_now_waits: bool = False
    """Whether "Send now" waits for a moment, in which it can be taken back."""
    hide_on_server: bool = False
    """Whether CloudLink's record of a call is hidden when the user deletes the call here."""
    quit_without_asking: bool = False
    """Whether quitting asks no more: the user knows that calls are not recorded then."""
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
    global_keys: Mapping[str, str] = field(default_factory=_nothing)
    """Keys that work in every window, by what they do (``global_keys.py``): ``Ctrl+Alt+J``."""
    start_at_login: bool = field(default=False, metadata=_LOCKED_ONLY)
    """Whether the program starts at login; not locked, the user's switch at the computer counts."""
    update_checks: bool = True
    """Whether a newer version is looked for once a day, where there is a feed to look at."""
    update_feed: str = ""
    """Address of the feed of new versions; "" is that of the build, if it has one."""
    update_key: str = ""
    """The Ed25519 public key that it has to be signed with, in base64; "" is that of the build."""
    update_skipped: str = field(default="", metadata=_OWN)
    """The version that the user does not want to be told of."""
    update_looked_on: str = field(default="", metadata=_OWN)
    """When somebody looked last (ISO), whatever came of it."""
    update_seen: Mapping[str, str] = field(default_factory=_nothing, metadata=_OWN)
    """By the key of the feed, the highest number that it had: none before that is believed."""
    missed_seen: Mapping[str, str] = field(default_factory=_nothing, metadata=_OWN)
    """By the account of the calls, when the latest missed one ended that the user has seen (ISO);
    what came after is news."""


FIELDS = {one.name: one for one in fields(Settings)}
_OF_USER = {name for name, one in FIELDS.items() if strengths(one) != (Strength.LOCKED,)}
_NO_POLICY = Policy()


class SettingsError(Exception):
    """The settings could not be written; they are in force for this run."""

    code = "settings_not_saved"


class SettingLocked(SettingsError):
    """An administrator has decided this setting; nothing was changed."""

    code = "setting_locked"


class SettingsStore:
    """The settings in force, and their file ``path``. ``changed`` tells each new ``Settings``.

    What the user chose stays in the file while ``policy`` locks it, and counts again afterwards.
    """

    def __init__(self, path: Path, policy: Policy = _NO_POLICY) -> None:
        self._path = path
        self.changed: Listeners[Settings] = Listeners()
        self._is_unwritten = False
        self._put_aside, contents = _read_file(path)
        self._unknown = {name: contents[name] for name in contents if name not in _OF_USER}
        self._chosen = _understood(contents)
        self.policy = policy
        self.decisions = decide(policy, FIELDS)
        self._standard = Settings(**_values(self.decisions.recommended))
        self.current = self._in_force()
        self.not_read = tuple(name for name in contents if name not in self._chosen)
        """What the file says that this version cannot read: that of a newer one, as a rule."""
        if self._unknown:
            _log.warning("settings kept for another version: %a", ", ".join(self._unknown)[:500])

    @property
    def problem(self) -> str:
        """A stable code while the file cannot be read, or was not written; else ""."""
        if self._put_aside:
            return "settings_damaged"
        return SettingsError.code if self._is_unwritten else ""

    @property
    def chosen(self) -> Settings:
        """What would be in force without the locks."""
        return replace(self._standard, **self._chosen)

    def locked_by(self, *names: str) -> Source | None:
        """Who has decided one of these settings, so that it cannot be changed; None: nobody."""
        locked = self.decisions.locked
        return next((locked[name].source for name in names if name in locked), None)

    def change(self, **values: Any) -> None:
        """Put ``values`` in force, write the file, and tell the listeners.

        Raises ``TypeError`` for what no setting can hold, ``SettingLocked`` for what an
        administrator has decided otherwise, and ``SettingsError`` when the file cannot be written;
        the values are in force even so.
        """
        for name, value in values.items():
            if self.locked_by(name) and value != getattr(self.current, name):
                raise SettingLocked(name)
        self._change(self._free(values), self._write)

    def change_beneath(self, **values: Any) -> None:
        """``change`` what the user chose, beneath a lock too; raises what that does but the lock's.

        For what has to leave the file, whether or not it is in force.
        """
        self._change(values, self._write)

    def _change(self, values: Mapping[str, Any], write: Callable[[], None]) -> None:
        for name, value in values.items():
            if name not in _OF_USER or not can_hold(FIELDS[name], value):
                raise TypeError(f"no setting {name} can hold a {type(value).__name__} like this")
        if all(value == getattr(self.chosen, name) for name, value in values.items()):
            return
        before = self.current
        for name, value in values.items():
            self._chosen.pop(name, None)
            if value != getattr(self._standard, name):
                self._chosen[name] = value
        self.current = self._in_force()
        try:
            write()
            self._is_unwritten = False
        except OSError as error:
            self._is_unwritten = True
            raise SettingsError(str(error)) from error
        finally:
            if self.current != before:
                self.changed.emit(self.current)

    def remember(self, **values: Any) -> None:
        """``change`` what is only a convenience: a file that cannot be written is logged, and what
        is locked stays as it is.

        A file that cannot be read is left in its place, where somebody may be about to correct it.
        """
        try:
            self._change(self._free(values), (lambda: None) if self._put_aside else self._write)
        except SettingsError as error:
            _log.warning("settings not saved: %s", error)

    def _free(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in values.items() if self.locked_by(name) is None}

    def log_policy(self) -> None:
        """Tell the log which sources count, and what in them is ignored."""
        for layer in self.policy.layers:
            names = ", ".join(layer.values)
            _log.info("policy %s, %s: %a", layer.source.place, layer.strength, names)
        for trouble in self.decisions.troubles:
            _log.warning("policy %s", trouble)

    def _in_force(self) -> Settings:
        return replace(self._standard, **self._chosen | _values(self.decisions.locked))

    def _write(self) -> None:
        """Only what differs from the default is written: a later program, or an administrator, may
        improve that.
        """
        chosen = {name: to_json(value) for name, value in self._chosen.items()}
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
    for name in contents:
        try:
            if name in _OF_USER:
                values[name] = from_json(FIELDS[name], contents[name])
        except (TypeError, ValueError):
            _log.error("the value of setting %s is not one it can have; its default applies", name)
    return values


def _values(decisions: Mapping[str, Decision]) -> dict[str, Any]:
    return {name: decision.value for name, decision in decisions.items()}
