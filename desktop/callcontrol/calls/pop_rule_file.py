"""Rules as they stand in the settings' file: read with care, and written without losing a word.

``Kept`` holds both: what was written, and the rule it makes, or None where it makes none.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from callcontrol.calls.page_triggers import Trigger
from callcontrol.calls.pop_rules import (
    Colour,
    Combination,
    Comparison,
    Condition,
    Detail,
    PopRule,
    Subject,
)

Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Kept:
    """One entry of the list of rules."""

    written: object
    rule: PopRule | None

    def changed(self, rule: PopRule) -> "Kept":
        """The same entry, with ``rule``; what only a later program understands stays."""
        others = self.written if isinstance(self.written, Mapping) else {}
        return Kept({**others, **_to_json(rule)}, rule)


def new(rule: PopRule) -> Kept:
    """The entry of a rule that is added to the list."""
    return Kept(_to_json(rule), rule)


def read(entries: Iterable[object]) -> tuple[Kept, ...]:
    """All entries in their order, also those that this program does not understand."""
    return tuple(Kept(entry, _rule(entry)) for entry in entries)


def written(kept: Iterable[Kept]) -> tuple[object, ...]:
    """What to put into the file."""
    return tuple(entry.written for entry in kept)


def rules(kept: Iterable[Kept]) -> tuple[PopRule, ...]:
    """Those that are understood."""
    return tuple(entry.rule for entry in kept if entry.rule is not None)


def _to_json(rule: PopRule) -> dict[str, object]:
    return {
        "name": rule.name,
        "enabled": rule.enabled,
        "combination": str(rule.combination),
        "conditions": tuple(
            {"subject": str(c.subject), "comparison": str(c.comparison), "value": c.value}
            for c in rule.conditions
        ),
        "label": rule.label,
        "colour": str(rule.colour),
        "details": tuple(map(str, rule.details)),
        "address": rule.address,
        "triggers": tuple(map(str, rule.triggers)),
    }


def _rule(entry: object) -> PopRule | None:
    """The rule of one entry; None if a part of it is not understood: half a rule is another one."""
    default = PopRule()
    if not isinstance(entry, Mapping):
        return None
    try:
        return PopRule(
            name=_text(entry, "name"),
            enabled=_truth(entry, "enabled"),
            combination=Combination(_text(entry, "combination", default.combination)),
            conditions=tuple(map(_condition, _list(entry, "conditions"))),
            label=_text(entry, "label"),
            colour=Colour(_text(entry, "colour")),
            details=_words(Detail, _list(entry, "details")),
            address=_text(entry, "address"),
            triggers=_words(Trigger, _list(entry, "triggers", default.triggers)),
        )
    except (TypeError, ValueError):
        return None


def _condition(entry: object) -> Condition:
    if not isinstance(entry, Mapping):
        raise TypeError
    return Condition(
        subject=Subject(_text(entry, "subject")),
        comparison=Comparison(_text(entry, "comparison")),
        value=_text(entry, "value"),
    )


def _words(kind: type[Word], values: Sequence[object]) -> tuple[Word, ...]:
    """Each once, in their order."""
    return tuple(dict.fromkeys(kind(str(value)) for value in values))


def _text(entry: Mapping[str, object], key: str, default: str = "") -> str:
    value = entry.get(key, default)
    if not isinstance(value, str):
        raise TypeError
    return value


def _truth(entry: Mapping[str, object], key: str) -> bool:
    value = entry.get(key, True)
    if not isinstance(value, bool):
        raise TypeError
    return value


def _list(
    entry: Mapping[str, object], key: str, default: Sequence[object] = ()
) -> Sequence[object]:
    value = entry.get(key, default)
    if not isinstance(value, list | tuple):
        raise TypeError
    return value
