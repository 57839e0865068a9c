"""Collections in CloudLink's HAL form, paged with ``$top`` and ``$skip`` and chosen by ``$filter``.

Contract §1.4: link values are plain strings; ``count`` is the number of items in this page
(ASSUMED); ``next`` is only there when there is another page; ``_embedded`` is missing when empty.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from aiohttp import web

from cloudlink_simulator.errors import ApiError
from cloudlink_simulator.odata import BadFilter, Test, parse_filter

DEFAULT_PAGE = 100  # ASSUMED: no source names the service's page size

ItemT = TypeVar("ItemT")


def collection(request: web.Request, items: Sequence[dict[str, object]]) -> web.Response:
    """Answer the page of ``items`` that the request asks for."""
    skip = _count(request, "$skip", 0)
    top = _count(request, "$top", DEFAULT_PAGE)
    page = list(items[skip : skip + top])
    links = {"self": request.path_qs}
    if page and skip + top < len(items):
        following = request.rel_url.update_query({"$skip": str(skip + top), "$top": str(top)})
        links["next"] = str(following)
    embedded = {"_embedded": {"items": page}} if page else {}
    return web.json_response({"count": len(page), "_links": links} | embedded)


def empty_collection(request: web.Request) -> web.Response:
    """Answer that there is nothing, whatever was asked for."""
    return web.json_response({"count": 0, "_links": {"self": request.path_qs}})


def accepted(status: int = 200) -> web.Response:
    """Answer that it is done, without a body: labelled JSON, as the description labels all."""
    return web.Response(status=status, content_type="application/json")


def filtered(
    request: web.Request,
    items: Sequence[ItemT],
    described: Callable[[ItemT], dict[str, object]],
) -> list[ItemT]:
    """Keep the items whose description passes the request's ``$filter``, if it has one."""
    test = _test(request)
    return [item for item in items if test(described(item))] if test else list(items)


def _test(request: web.Request) -> Test | None:
    text = request.query.get("$filter", "")
    if not text.strip():
        return None
    try:
        return parse_filter(text)
    except BadFilter as error:
        raise ApiError(400, f"$filter: {error}") from None


def _count(request: web.Request, name: str, default: int) -> int:
    text = request.query.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise ApiError(400, f"{name} must be a whole number, zero or more")
    return int(text)
