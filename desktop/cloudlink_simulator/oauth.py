"""The Authentication API: portal, codes, tokens, identity.

Lives here: routes of contract §2. Not here: the rules of codes and tokens (``tokens.py``), the
pages (``portal.py``) and the registered application (``applications.py``).
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields

from aiohttp import web
from yarl import URL

from cloudlink_simulator import bodies, portal
from cloudlink_simulator.access import Access
from cloudlink_simulator.accounts import DEFAULT_CLIENT_SECRET, Account, User
from cloudlink_simulator.call_objects import API
from cloudlink_simulator.errors import ApiError
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.tokens import Token, Tokens


@dataclass(frozen=True, slots=True)
class Asked:
    """The parameters of an authorization request (RFC 6749 §4.1.1, RFC 7636 §4.3)."""

    client_id: str
    response_type: str
    redirect_uri: str
    state: str
    code_challenge: str
    code_challenge_method: str

    @staticmethod
    def read(parameters: bodies.Body) -> "Asked":
        """Read them from a query or a form."""
        names = (field.name for field in fields(Asked))
        return Asked(*(bodies.text(parameters, name, default="") for name in names))

    def given(self) -> dict[str, str]:
        """List those that were given."""
        return {name: value for name, value in asdict(self).items() if value}

    def back(self, **answer: str) -> web.Response:
        """Send the browser back to the application with an answer."""
        state = {"state": self.state} if self.state else {}
        url = URL(self.redirect_uri).update_query(answer | state)
        return web.Response(status=303, headers={"Location": str(url), "Cache-Control": "no-store"})


class OAuthApi:
    """Routes of the portal and the Authentication service."""

    def __init__(self, account: Account, tokens: Tokens, access: Access, faults: Faults) -> None:
        self._account = account
        self._application = account.application
        self._tokens = tokens
        self._access = access
        self._faults = faults

    def routes(self) -> Iterable[web.RouteDef]:
        """List the routes; the portal's also lie under the API, where Mitel's samples post."""
        for prefix in ("", API):
            yield web.get(f"{prefix}/authorize", self.show_portal)
            yield web.post(f"{prefix}/authorize", self.authorize)
            yield web.get(f"{prefix}/saml2/status", self.saml_status)
        yield web.post(f"{API}/token", self.issue_token)
        yield web.get(f"{API}/token", self.identify)
        yield web.delete(f"{API}/token", self.sign_out)

    # The portal

    async def show_portal(self, request: web.Request) -> web.StreamResponse:
        """Show the sign-in form (contract §2.2)."""
        asked = Asked.read(bodies.Body(dict(request.query)))
        return self._problem(asked) or self._page(
            request, asked, username=request.query.get("login_hint", "")
        )

    async def authorize(self, request: web.Request) -> web.StreamResponse:
        """Take the sign-in form, or a direct request of an API client (contract §2.3)."""
        body = await bodies.read_form_or_json(request)
        asked = Asked.read(body)
        if "decision" not in body and "text/html" not in request.headers.get("Accept", ""):
            return self._authorize_directly(asked, body)
        problem = self._problem(asked)
        if problem:
            return problem
        if body.get("decision") == "deny":
            return asked.back(
                error="access_denied", error_description="The user cancelled the sign-in."
            )
        user = self._user(body)
        if user is None:
            return self._page(
                request,
                asked,
                username=bodies.text(body, "username", default=""),
                alert="The user name or the password is wrong.",
            )
        return asked.back(code=self._code(asked, user))

    def _authorize_directly(self, asked: Asked, body: bodies.Body) -> web.Response:
        if asked.response_type != "code":
            raise ApiError(400, "'response_type' must be 'code'")
        if not self._is_client(asked.client_id):
            raise ApiError(400, "'client_id' is unknown")
        if asked.redirect_uri and asked.redirect_uri not in self._application.redirect_uris:
            raise ApiError(400, "'redirect_uri' is not registered")
        user = self._user(body)
        if user is None:
            raise ApiError(401, "the user name, the password or the account is wrong")
        return web.json_response({"code": self._code(asked, user)}, status=201)

    def _problem(self, asked: Asked) -> web.StreamResponse | None:
        """Say what is wrong with a request: to the user, or if that is safe to the application."""
        if not self._is_client(asked.client_id):
            return _html(portal.problem_page("The application is not known here."), 400)
        if asked.redirect_uri not in self._application.redirect_uris:
            return _html(
                portal.problem_page("The application’s return address is not registered."), 400
            )
        if asked.response_type != "code":
            return asked.back(error="unsupported_response_type")
        if asked.code_challenge_method not in {"", "plain", "S256"}:
            return asked.back(error="invalid_request", error_description="code_challenge_method")
        return None

    def _page(
        self, request: web.Request, asked: Asked, *, username: str, alert: str = ""
    ) -> web.Response:
        page = portal.sign_in_page(
            action=request.path,
            application=self._application.name,
            users=self._account.users,
            hidden=asked.given(),
            username=username,
            problem=alert,
        )
        return _html(page, 401 if alert else 200)

    def _code(self, asked: Asked, user: User) -> str:
        return self._tokens.new_code(
            user,
            asked.client_id,
            redirect_uri=asked.redirect_uri or None,
            code_challenge=asked.code_challenge or None,
            code_challenge_method=asked.code_challenge_method or "plain",
        )

    async def saml_status(self, request: web.Request) -> web.Response:
        """Say that a user signs in with a password, not by SAML (answer's shape ASSUMED)."""
        username = request.query.get("username", "")
        return web.json_response({"username": username, "enabled": False})

    # Tokens

    async def issue_token(self, request: web.Request) -> web.Response:
        """Give a token for any of the four grants, in JSON or as a form (contract §2.4)."""
        body = await bodies.read_form_or_json(request)
        grants = {
            "authorization_code": self._by_code,
            "password": self._by_password,
            "refresh_token": self._by_refresh_token,
            "client_credentials": self._by_client_secret,
        }
        grant = bodies.choice(body, "grant_type", tuple(grants))
        token = grants[grant](body)
        answer: dict[str, object] = {
            "token_type": "bearer",
            "expires_in": token.expires_in,
            "access_token": token.access_token,
            "scope": "read write",
        }
        if token.refresh_token:
            answer["refresh_token"] = token.refresh_token
        headers = {"Cache-Control": "no-store"}
        return web.json_response(answer, status=self._faults.token_status, headers=headers)

    def _by_code(self, body: bodies.Body) -> Token:
        token = self._tokens.redeem(
            bodies.text(body, "code"),
            bodies.text(body, "client_id"),
            redirect_uri=bodies.text(body, "redirect_uri", default=""),
            code_verifier=bodies.text(body, "code_verifier", default=""),
        )
        if token is None:
            raise ApiError(400, "the code is wrong, used or expired, or its proof does not fit")
        return token

    def _by_password(self, body: bodies.Body) -> Token:
        user = self._user(body)
        if user is None:
            raise ApiError(401, "the user name, the password or the account is wrong")
        return self._tokens.issue(user)

    def _by_refresh_token(self, body: bodies.Body) -> Token:
        given = bodies.text(body, "refresh_token", default="") or bodies.text(body, "token")
        token = self._tokens.refresh(given)
        if token is None:
            raise ApiError(401, "the refresh token is unknown or used")
        return token

    def _by_client_secret(self, body: bodies.Body) -> Token:
        client_id = bodies.text(body, "client_id")
        secret = bodies.text(body, "client_secret")
        if not self._is_client(client_id) or secret != DEFAULT_CLIENT_SECRET:
            raise ApiError(401, "the client id or its secret is wrong")
        return self._tokens.issue(self._account.server_client, refreshable=False)

    async def identify(self, request: web.Request) -> web.Response:
        """Say who a token speaks for, with the service's string booleans (contract §2.5)."""
        token = self._access.token(request)
        user = token.user
        domain = f"{self._account.account_id}.us.api.mitel.io"
        return web.json_response(
            {
                "userId": user.user_id,
                "uniqueUserId": user.user_id,
                "principalId": user.user_id,
                "accountId": self._account.account_id,
                "partnerId": self._account.partner_id,
                "siteId": self._account.site_id,
                "name": user.name,
                "email": user.username,
                "loginId": user.username,
                "role": user.role,
                "extension": user.extension,
                "phone": "",
                "mobile": "",
                "languageCode": "en-US",
                "photoUrl": "",
                "profileHeaderUrl": "",
                "sipAddress": f"{user.user_id}@{domain}",
                "domain": domain,
                "emailVerified": "true",
                "phoneVerified": "false",
                "mobileVerified": "false",
                "extensionVerified": "true" if user.extension else "false",
                "integrationLatency": 0,
                "iss": "https://authentication.us-east-1.us.api.mitel.io/connect",
                "aud": "https://mitel.io/auth/teamwork",
                "iat": str(int(self._faults.told(token.issued).timestamp())),
                "exp": str(int(self._faults.told(token.expires).timestamp())),
            }
        )

    async def sign_out(self, request: web.Request) -> web.Response:
        """Invalidate the token and the refresh token it came with (contract §2.6, ASSUMED)."""
        self._tokens.revoke(self._access.token(request))
        return web.Response(status=204)

    def _is_client(self, client_id: str) -> bool:
        return self._application.active and client_id == self._application.client_id

    def _user(self, body: bodies.Body) -> User | None:
        """Check the name, the password and, if it is given, the account."""
        user = self._account.user_named(bodies.text(body, "username"))
        password = bodies.text(body, "password")
        account = bodies.text(body, "account_id", default="")
        if user is None or user.password != password:
            return None
        return user if not account or self._account.is_named(account) else None


def _html(page: str, status: int) -> web.Response:
    return web.Response(text=page, status=status, content_type="text/html", headers=portal.HEADERS)
