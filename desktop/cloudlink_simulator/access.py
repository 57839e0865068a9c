"""Who is asking: the access token of a request, and what its user may do.

Lives here: authentication of API requests and the one rule of rights. Not here: how a token is got
(``oauth.py``).
"""

from collections.abc import Awaitable, Callable

from aiohttp import web

from cloudlink_simulator.accounts import User
from cloudlink_simulator.errors import ApiError
from cloudlink_simulator.tokens import Token, Tokens

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
UserHandler = Callable[[web.Request, User], Awaitable[web.StreamResponse]]


class Access:
    """The door of the APIs."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    def token(self, request: web.Request) -> Token:
        """Find the living token a request carries, bare or after ``Bearer`` (contract §1.2)."""
        scheme, _, rest = request.headers.get("Authorization", "").strip().partition(" ")
        access_token = rest.strip() if scheme.casefold() == "bearer" else scheme
        token = self._tokens.find(access_token)
        if token is None:
            raise ApiError(401, "the access token is missing, unknown or expired")
        return token

    def guarded(self, handler: UserHandler) -> Handler:
        """Wrap a handler that needs to know its user; without one the answer is 401."""

        async def guard(request: web.Request) -> web.StreamResponse:
            return await handler(request, self.token(request).user)

        return guard


def require_control_of(endpoint_id: str, user: User) -> None:
    """Refuse commands to the telephones of others, unless by an admin.

    # ASSUMED: the source says that making a call needs "admin rights or above" and not whether
    # that holds for one's own telephone (contract §3.1). Reading is free within the account.
    """
    if endpoint_id != user.extension and not user.is_admin:
        raise ApiError(403, f"{user.username} may not control endpoint {endpoint_id}")
