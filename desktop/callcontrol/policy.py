"""What administrators decide and recommend: settings in layers, each from one source.

Where a computer keeps them is known to ``policy_sources.py``; what is made of them to
``settings.py``.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum, auto
from typing import TYPE_CHECKING, Any, NamedTuple

from callcontrol.setting_values import from_policy

if TYPE_CHECKING:
    from dataclasses import Field


class Strength(StrEnum):
    """What the user can do about a value."""

    RECOMMENDED = auto()
    """Choose another: it stands in for the default."""
    LOCKED = auto()
    """Nothing."""


class Kind(StrEnum):
    """Of a source; the words for people are in ``ui/lock_words.py``."""

    COMPUTER_POLICY = auto()
    """Group policy of this computer."""
    USER_POLICY = auto()
    """Group policy of this user."""
    PROFILE = auto()
    """A configuration profile (macOS)."""
    SETUP = auto()
    """What the installation was told."""
    FILE = auto()


class Source(NamedTuple):
    """Where values stand: ``place`` is a registry key or the path of a file."""

    kind: Kind
    place: str


class Layer(NamedTuple):
    """The ``values`` of one source, as they stand there, by the names of settings."""

    source: Source
    strength: Strength
    values: Mapping[str, object]


class Fault(StrEnum):
    """Why something is ignored."""

    UNREADABLE = auto()
    UNTRUSTED = auto()
    """Others than administrators could have written the file."""
    UNKNOWN = auto()
    """No setting of this version is called that."""
    NOT_ADMINISTERED = auto()
    """No administrator sets this, or not with this strength."""
    NOT_A_VALUE = auto()
    """The setting cannot have this value."""


class Trouble(NamedTuple):
    """What is ignored of ``source``: the setting ``name``, or "" for all of it."""

    source: Source
    fault: Fault
    name: str = ""
    detail: str = ""

    def __str__(self) -> str:
        about = f"{self.name} " if self.name else ""
        detail = f" ({self.detail})" if self.detail else ""
        return f"{self.source.place}: {about}ignored, {self.fault.replace('_', ' ')}{detail}"


class Policy(NamedTuple):
    """All ``layers`` that apply to the user, the weakest first."""

    layers: tuple[Layer, ...] = ()
    troubles: tuple[Trouble, ...] = ()


class Decision(NamedTuple):
    """The value of one setting, and who says so."""

    value: object
    source: Source


class Decisions(NamedTuple):
    """What a policy says of each setting: the strongest layer of each strength counts."""

    recommended: dict[str, Decision]
    locked: dict[str, Decision]
    troubles: list[Trouble]


def strengths(setting: "Field[Any]") -> tuple[Strength, ...]:
    """How ``setting`` may be administered."""
    return tuple(setting.metadata.get("policy", Strength))


def decide(policy: Policy, settings: Mapping[str, "Field[Any]"]) -> Decisions:
    """What ``policy`` says of ``settings``; a bad value is ignored by itself, and told."""
    decisions = Decisions(recommended={}, locked={}, troubles=list(policy.troubles))
    for layer in policy.layers:
        locks = layer.strength is Strength.LOCKED
        into = decisions.locked if locks else decisions.recommended
        for name, value in _understood(layer, settings, decisions.troubles):
            into[name] = Decision(value=value, source=layer.source)
    return decisions


def _understood(
    layer: Layer, settings: Mapping[str, "Field[Any]"], troubles: list[Trouble]
) -> Iterator[tuple[str, object]]:
    for name, value in layer.values.items():
        if name not in settings:
            fault = Fault.UNKNOWN
        elif layer.strength not in strengths(settings[name]):
            fault = Fault.NOT_ADMINISTERED
        else:
            try:
                yield name, from_policy(settings[name], value)
            except (TypeError, ValueError):
                fault = Fault.NOT_A_VALUE
            else:
                continue
        troubles.append(Trouble(source=layer.source, fault=fault, name=name))
