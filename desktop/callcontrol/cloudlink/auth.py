"""Signing in and staying signed in: the authorization code flow, refresh, who am I, sign out.

OAuth 2.0 for native apps (RFC 6749 §4.1, RFC 7636, RFC 8252) as CloudLink has it (API §2). From
Authlib come its parts without I/O: building the authorization address and token requests, reading
the redirect, the S256 challenge. Its httpx client is not used: Authlib is giving that integration
up, and a second HTTP client would have a retry rule, headers and an error tree of its own beside
ours. Tokens are opaque: never decoded, logged or put into an error.
"""

import asyncio
import inspect
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from authlib.oauth2.rfc6749.parameters import (
    parse_authorization_code_response,
    prepare_grant_uri,
)
from authlib.oauth2.rfc7636 import create_s256_code_challenge

from callcontrol.cloudlink import backoff, wire
from callcontrol.cloudlink.closing_page import Pages
from callcontrol.cloudlink.config import CloudLinkConfig, Service
from callcontrol.cloudlink.errors import (
    BadRequest,
    CloudLinkError,
    EffectUnknown,
    Refused,
    SignInFailed,
    SignInRequired,
    Unreachable,
)
from callcontrol.cloudlink.http import CloudLinkHttp, Request
from callcontrol.cloudlink.loopback import RedirectListener
from callcontrol.cloudlink.models import Identity, Tokens
from callcontrol.cloudlink.redaction import KNOWN
from callcontrol.cloudlink.token_request import fetch_tokens

OpenBrowser = Callable[[str], bool | Awaitable[bool | None] | None]
"""Shows the address to the user; False if that is not possible, which is no failure: the user may
come to the page by another way.
"""

_MARGIN = timedelta(minutes=5)
_BREATH = timedelta(seconds=backoff.FIRST_DELAY)
"""Between two refreshes, whatever life the service gives its tokens."""
_POSTPONED = timedelta(minutes=1)
_LONGEST_SLEEP = 3600.0
_FAREWELL = 3.0
"""Seconds that a sign-out waits for the service."""


async def sign_in(
    http: CloudLinkHttp,
    *,
    open_browser: OpenBrowser,
    pages: Pages | None = None,
) -> Tokens:
    """Let the user sign in with the browser and return the tokens (API §2.2, §2.4).

    Cancelling the task gives up at once. Raises ``SignInFailed`` (see its codes), ``Unreachable``
    and the like. Nothing is stored.
    """
    config = http.config
    state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(64)
    KNOWN.learn_secret(verifier)
    async with RedirectListener(config.redirect_port, state, pages or Pages()) as listener:
        url = _authorization_url(config, state, verifier)
        try:
            async with asyncio.timeout(config.sign_in_seconds):
                opened = open_browser(url)
                if inspect.isawaitable(opened):
                    await opened
                target, failure = await listener.answer()
        except TimeoutError:
            raise SignInFailed(code="timed_out", message="nobody signed in") from None
    if failure:
        raise SignInFailed(code=failure)
    # The listener has compared the state, in constant time, which Authlib's reader does not
    code = str(parse_authorization_code_response(target)["code"])
    KNOWN.learn_secret(code)
    proof = {"code_verifier": verifier} if config.pkce else {}
    try:
        return await fetch_tokens(
            http,
            "authorization_code",
            repeatable=False,
            code=code,
            client_id=config.client_id,
            **proof,
        )
    except (BadRequest, SignInRequired, Refused) as error:
        raise error.retold_as(SignInFailed, "token_refused") from error
    except EffectUnknown as error:  # the code may be used up: a matter of signing in again
        raise error.retold_as(Unreachable, "timeout") from error


def _authorization_url(config: CloudLinkConfig, state: str, verifier: str) -> str:
    challenge = {
        "code_challenge": create_s256_code_challenge(verifier),
        "code_challenge_method": "S256",
    }
    # ASSUMED: the page takes the account as the direct request does (API §2.3)
    account = {"account_id": config.account_id} if config.account_id else {}
    return str(
        prepare_grant_uri(
            config.portal(),
            config.client_id,
            "code",
            redirect_uri=config.redirect_uri,
            state=state,
            **(challenge if config.pkce else {}),
            **account,
        )
    )


class Authenticator:
    """Keeps one user signed in. From its creation on, ``http`` signs its requests with its token.

    ``on_tokens`` is told every new pair, so that it can be stored; ``on_refused`` that there are
    no more to come.
    """

    def __init__(
        self,
        http: CloudLinkHttp,
        tokens: Tokens | None = None,
        *,
        on_tokens: Callable[[Tokens], None] | None = None,
        on_refused: Callable[[SignInRequired], None] | None = None,
    ) -> None:
        self._http = http
        self._on_tokens = on_tokens
        self._on_refused = on_refused
        self._refreshing: asyncio.Task[Tokens] | None = None
        self._tokens: Tokens | None = None
        self._refresh_at = http.timing.now()
        if tokens is not None:
            self._keep(tokens)
        http.token_source = self.access_token

    @property
    def tokens(self) -> Tokens | None:
        """The pair in use; None while nobody is signed in."""
        return self._tokens

    def accept(self, tokens: Tokens) -> None:
        """Use and announce the tokens of a new sign-in."""
        self._keep(tokens)
        if self._on_tokens is not None:
            self._on_tokens(tokens)

    async def access_token(self, rejected: str = "") -> str:
        """Return a token that is good to use, refreshed before if it is old.

        ``rejected`` is one that the service has just refused. However many wait, one refresh is
        made. Raises ``SignInRequired`` if there is no way to a good token.
        """
        tokens = self._require()
        now = self._http.timing.now()
        if tokens.access_token == rejected or now >= tokens.expires_at:
            return (await self._refreshed(tokens)).access_token
        if now >= self._refresh_at:
            try:
                return (await self._refreshed(tokens)).access_token
            except SignInRequired:
                raise
            except CloudLinkError:  # logged already; the old one is good still
                self._refresh_at = now + _POSTPONED
        return tokens.access_token

    async def identity(self) -> Identity:
        """Ask who is signed in (``GET /token``, API §2.5): the only source of identity."""
        request = Request(service=Service.AUTHENTICATION, method="GET", path="/token")
        return await self._http.send(request, wire.read_identity)

    async def keep_fresh(self) -> None:
        """Refresh before every expiry, until cancelled; meant to run as a task.

        Raises ``SignInRequired`` when that is no longer possible. Other failures are tried again.
        """
        timing = self._http.timing
        failures = 0
        while True:
            await self._sleep_until_due()
            try:
                await self._refreshed(self._require())
                failures = 0
            except SignInRequired:
                raise
            except CloudLinkError:  # logged already; the token is good for a while yet
                await timing.sleep(backoff.delay(failures, timing.random()))
                failures += 1

    async def sign_out(self) -> None:
        """Forget the tokens, and tell the service to, if it can be reached (API §2.6)."""
        route = self._http.config.sign_out_route
        request = Request(service=Service.AUTHENTICATION, method="DELETE", path=route, attempts=1)
        try:
            if route and self._tokens is not None:
                # What fails here is logged already; the tokens expire by themselves
                with suppress(CloudLinkError, TimeoutError):
                    async with asyncio.timeout(_FAREWELL):
                        await self._http.send(request, lambda _: None)
        finally:
            self._tokens = None

    async def aclose(self) -> None:
        """Wait for a refresh under way: its answer is the only copy of the new pair."""
        if self._refreshing is not None:
            await asyncio.wait([self._refreshing])

    def _require(self) -> Tokens:
        if self._tokens is None:
            raise SignInRequired(message="nobody is signed in")
        return self._tokens

    def _keep(self, tokens: Tokens) -> None:
        """Use ``tokens``; refresh them at 80 % of their life or 5 minutes before its end."""
        now = self._http.timing.now()
        life = tokens.expires_at - now
        due = now + 0.8 * life
        if life >= 2 * _MARGIN:
            due = min(due, tokens.expires_at - _MARGIN)
        self._refresh_at = max(due, now + _BREATH) if tokens.refresh_token else tokens.expires_at
        self._tokens = tokens

    async def _sleep_until_due(self) -> None:
        timing = self._http.timing
        while (wait := (self._refresh_at - timing.now()).total_seconds()) > 0:
            await timing.sleep(min(wait, _LONGEST_SLEEP))

    async def _refreshed(self, old: Tokens) -> Tokens:
        """Return a new pair. All who ask meanwhile share one refresh, and none can cancel it."""
        if self._refreshing is None:
            self._refreshing = asyncio.create_task(self._refresh(old), name="token refresh")
            self._refreshing.add_done_callback(self._refresh_ended)
        return await asyncio.shield(self._refreshing)

    def _refresh_ended(self, task: asyncio.Task[Tokens]) -> None:
        self._refreshing = None
        if not task.cancelled():
            task.exception()  # seen, even when everybody who waited has left

    async def _refresh(self, old: Tokens) -> Tokens:
        if not old.refresh_token:
            raise self._refused(SignInRequired(message="there is no refresh token"))
        field = {self._http.config.refresh_field: old.refresh_token}
        try:
            new = await fetch_tokens(self._http, "refresh_token", repeatable=True, **field)
        except (BadRequest, SignInRequired, Refused) as error:
            raise self._refused(error.retold_as(SignInRequired)) from error
        if self._tokens is not old:  # signed out, or in again, meanwhile
            return self._require()
        new = replace(new, refresh_token=new.refresh_token or old.refresh_token)
        self.accept(new)
        return new

    def _refused(self, error: SignInRequired) -> SignInRequired:
        self._tokens = None
        if self._on_refused is not None:
            self._on_refused(error)
        return error
