"""The rest of the Media API, which call control has no use for: conferences and recordings.

The simulator's account has neither: lists are empty, nothing has a known id, and creating a
conference is a feature the account does not have (403, as the description permits). Not here:
everything that has to do with calls (``media.py``).
"""

from collections.abc import Iterable

from aiohttp import web

from cloudlink_simulator import bodies
from cloudlink_simulator.access import Access
from cloudlink_simulator.accounts import User
from cloudlink_simulator.call_objects import API
from cloudlink_simulator.errors import ApiError
from cloudlink_simulator.hal import collection, empty_collection

_CONFERENCE = f"{API}/conferences/{{conference_id}}"
_PARTICIPANT = f"{_CONFERENCE}/participants/{{participant_id}}"
_RECORDING = f"{API}/recordings/{{recording_id}}"


class MediaRestApi:
    """Routes of conferences, recordings and attendances."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def routes(self) -> Iterable[web.RouteDef]:
        """List the routes."""
        guarded = self._access.guarded
        for path in (
            f"{API}/conferences",
            f"{API}/conferences/content",
            f"{_CONFERENCE}/participants",
            f"{API}/users/{{user_id}}/attendances",
        ):
            yield web.get(path, guarded(self.show_nothing))
        yield web.get(f"{API}/users/{{user_id}}/conferences", guarded(self.show_empty_page))
        yield web.get(f"{API}/recordings", guarded(self.show_empty_page))
        yield web.post(f"{API}/conferences", guarded(self.refuse_conference))
        for method, path in (
            ("GET", _CONFERENCE),
            ("DELETE", _CONFERENCE),
            ("GET", _PARTICIPANT),
            ("DELETE", _PARTICIPANT),
            ("POST", f"{_PARTICIPANT}/connections"),
            ("GET", _RECORDING),
            ("DELETE", _RECORDING),
        ):
            yield web.route(method, path, guarded(self.know_nothing))
        for method, path in (
            ("PUT", _CONFERENCE),
            ("POST", _CONFERENCE),
            ("POST", f"{_CONFERENCE}/participants"),
            ("PUT", _PARTICIPANT),
            ("PUT", _RECORDING),
        ):
            yield web.route(method, path, guarded(self.read_and_know_nothing))

    async def show_nothing(self, request: web.Request, _user: User) -> web.Response:
        """Answer an empty list; these routes know no 400, whatever the query says."""
        return empty_collection(request)

    async def show_empty_page(self, request: web.Request, _user: User) -> web.Response:
        """Answer a page of an empty list."""
        return collection(request, [])

    async def refuse_conference(self, request: web.Request, _user: User) -> web.Response:
        """Refuse to create a conference."""
        await bodies.read_json(request)
        raise ApiError(403, "feature not allowed: conferences")

    async def know_nothing(self, _request: web.Request, _user: User) -> web.Response:
        """Answer that there is no such thing."""
        raise ApiError(404, "no such conference, participant or recording")

    async def read_and_know_nothing(self, request: web.Request, user: User) -> web.Response:
        """Check that there is a body, then answer that there is no such thing."""
        await bodies.read_json(request)
        return await self.know_nothing(request, user)
