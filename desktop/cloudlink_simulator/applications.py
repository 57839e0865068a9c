"""The application registered with the account: which redirect URIs it has, whether it is enabled.

Lives here: routes of contract §8. The answers' bodies are ASSUMED: the application as it is.
"""

from collections.abc import Iterable

from aiohttp import web

from cloudlink_simulator import bodies
from cloudlink_simulator.access import Access
from cloudlink_simulator.accounts import Account, User
from cloudlink_simulator.call_objects import API
from cloudlink_simulator.errors import ApiError


class ApplicationsApi:
    """Routes of registered applications, of which there is one."""

    def __init__(self, account: Account, access: Access) -> None:
        self._account = account
        self._application = account.application
        self._access = access

    def routes(self) -> Iterable[web.RouteDef]:
        """List the routes."""
        guarded, application = self._access.guarded, f"{API}/applications/{{client_id}}"
        yield web.get(application, guarded(self.show_application))
        yield web.put(application, guarded(self.change_application))

    async def show_application(self, request: web.Request, _user: User) -> web.Response:
        """Describe the registered application."""
        self._named_application(request)
        return web.json_response(self._application_object())

    async def change_application(self, request: web.Request, user: User) -> web.Response:
        """Enable the application or register its redirect URIs, as an admin (contract §8)."""
        self._named_application(request)
        if not user.is_admin:
            raise ApiError(403, "only an administrator may change an application")
        body = await bodies.read_json(request)
        uris = body.get("redirectUris", body.get("redirectURIs", self._application.redirect_uris))
        if not isinstance(uris, list) or not all(isinstance(uri, str) for uri in uris):
            raise ApiError(400, "'redirectUris' must be a list of strings")
        name = bodies.text(body, "name", default=self._application.name)
        description = bodies.text(body, "description", default=self._application.description)
        active = bodies.flag(body, "active", default=self._application.active)
        self._application.redirect_uris[:] = uris
        self._application.name, self._application.description = name, description
        self._application.active = active
        return web.json_response(self._application_object())

    def _application_object(self) -> dict[str, object]:
        return {
            "clientId": self._application.client_id,
            "accountId": self._account.account_id,
            "name": self._application.name,
            "description": self._application.description,
            "redirectUris": self._application.redirect_uris,
            "active": self._application.active,
            "_links": {"self": f"{API}/applications/{self._application.client_id}"},
        }

    def _named_application(self, request: web.Request) -> None:
        if request.match_info["client_id"] != self._application.client_id:
            raise ApiError(404, "no such application")
