"""Reading requests: bodies and their fields, checked, with CloudLink's 400 for what is wrong.

The only place where JSON from outside is taken apart.
"""

import json
from collections.abc import Mapping
from typing import NewType, cast

from aiohttp import web

from cloudlink_simulator.errors import ApiError

Body = NewType("Body", dict[str, object])
"""A JSON object, or the fields of a form."""


async def read_json(request: web.Request) -> Body:
    """Read a JSON object, whatever the content type says."""
    try:
        value = json.loads(await request.read())
    except (ValueError, RecursionError):
        raise ApiError(400, "the body is not valid JSON") from None
    if not isinstance(value, dict):
        raise ApiError(400, "the body must be a JSON object")
    return Body(value)


async def read_form_or_json(request: web.Request) -> Body:
    """Read a form, or a JSON object when the content type does not say form."""
    if request.content_type in {"application/x-www-form-urlencoded", "multipart/form-data"}:
        return Body(dict(await request.post()))
    return await read_json(request)


def text(body: Mapping[str, object], name: str, *, default: str | None = None) -> str:
    """Read a string field; without ``default`` it must be there and not empty."""
    value = body.get(name, default)
    if value is None or (default is None and value == ""):
        raise ApiError(400, f"'{name}' is required")
    if not isinstance(value, str):
        raise ApiError(400, f"'{name}' must be a string")
    return value


def choice(
    body: Mapping[str, object], name: str, allowed: tuple[str, ...], *, default: str | None = None
) -> str:
    """Read a string field that must be one of the ``allowed`` values."""
    value = text(body, name, default=default)
    if value not in allowed and value != default:
        raise ApiError(400, f"'{name}' must be one of {', '.join(allowed)}")
    return value


def flag(body: Mapping[str, object], name: str, *, default: bool | None = None) -> bool:
    """Read a boolean field; the strings ``"true"`` and ``"false"`` do too (contract §3.8)."""
    value = body.get(name, default)
    if value in ("true", "false"):
        return value == "true"
    if value is None:
        raise ApiError(400, f"'{name}' is required")
    if not isinstance(value, bool):
        raise ApiError(400, f"'{name}' must be true or false")
    return value


def number(
    body: Mapping[str, object], name: str, low: float, high: float, *, default: float
) -> float:
    """Read a number within bounds."""
    value = body.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ApiError(400, f"'{name}' must be a number")
    if not low <= value <= high:
        raise ApiError(400, f"'{name}' must be between {low:g} and {high:g}")
    return cast("float", value)
