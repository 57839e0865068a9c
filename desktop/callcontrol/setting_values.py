"""What a setting can hold, by its declaration: from JSON, TOML, property list or registry."""

import json
from collections.abc import Mapping
from math import isfinite
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, get_args, get_origin

if TYPE_CHECKING:
    from dataclasses import Field


def from_json(field: "Field[Any]", value: object) -> object:
    """What ``field`` holds for ``value``; raises ``TypeError`` or ``ValueError``."""
    read = _as_type(field.type, value)
    if read not in field.metadata.get("allowed", (read,)):
        raise ValueError
    return read


def from_policy(field: "Field[Any]", value: object) -> object:
    """The same where administrators have but texts and numbers: 1 is yes, JSON stands for a list.

    Raises ``TypeError`` or ``ValueError``.
    """
    if field.type is bool and type(value) is int and value in (0, 1):
        value = bool(value)
    elif field.type is not str and isinstance(value, str):
        try:
            value = json.loads(value)
        except RecursionError as error:
            raise ValueError from error
    return from_json(field, value)


def to_json(value: object) -> object:
    """How the value of a setting is written."""
    match value:
        case tuple():
            return [to_json(each) for each in value]
        case Mapping():
            return {key: to_json(each) for key, each in value.items()}
        case _:
            return value


def can_hold(field: "Field[Any]", value: object) -> bool:
    """Whether ``value`` is one that ``field`` can have."""
    try:
        return bool(from_json(field, to_json(value)) == value)
    except (TypeError, ValueError):
        return False


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
        case str() | bool() | int() | float() | None:
            return value
    raise TypeError  # a date, which TOML and property lists have
