"""Signing in, staying signed in, signing out; one ``Session`` while somebody is signed in.

When a sign-in ends by itself the session stays, deaf, and goes on with the next sign-in of the same
user: what is on the screen may be old, but it is not lost.

Works for the window as for a program without one: it shows nothing and asks nothing.
"""

import inspect
import logging
from asyncio import CancelledError, Task
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from callcontrol.cloudlink import backoff
from callcontrol.cloudlink.auth import Authenticator, OpenBrowser, sign_in
from callcontrol.cloudlink.closing_page import Pages
from callcontrol.cloudlink.errors import (
    CloudLinkError,
    RateLimited,
    ServiceFailed,
    SignInFailed,
    SignInRequired,
    Unreachable,
)
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.cloudlink.local_address import local_address
from callcontrol.cloudlink.models import Identity, Tokens
from callcontrol.cloudlink.password_grant import PasswordLogin, sign_in_with_password
from callcontrol.cloudlink.rest import Rest
from callcontrol.listeners import Listeners
from callcontrol.session import Session
from callcontrol.status import AccountState, AccountStatus
from callcontrol.storage.credentials import Credentials, CredentialsError
from callcontrol.storage.database import DatabaseError
from callcontrol.tasks import Tasks

_log = logging.getLogger(__name__)

NewSession = Callable[[Identity, Tasks], Session]
"""Builds the session of a user; its tasks end with it. Raises ``NoPhone``."""

_PASSING = (Unreachable, ServiceFailed, RateLimited)
"""What may be over in a moment."""


class NoPhone(Exception):
    """The account has no extension, and the settings name no phone either."""

    code = "no_endpoint"


_FINAL = (CloudLinkError, NoPhone, DatabaseError)
"""What keeps somebody from being signed in; each has a stable ``code``."""


class Account:
    """``statuses`` tells each ``AccountStatus``; ``session`` is there while signed in, and while
    the status says that the sign-in has ended.

    ``pages`` are shown by the browser after the sign-in; English ones without them.
    """

    def __init__(
        self,
        *,
        http: CloudLinkHttp,
        credentials: Credentials,
        open_browser: OpenBrowser,
        new_session: NewSession,
        tasks: Tasks,
        pages: Pages | None = None,
    ) -> None:
        self.status = AccountStatus(state=AccountState.STARTING, lasting=credentials.lasting)
        self.statuses: Listeners[AccountStatus] = Listeners()
        self.session: Session | None = None
        self._http = http
        self._credentials = credentials
        self._open_browser = open_browser
        self._pages = pages
        self._new_session = new_session
        self._tasks = tasks
        self._session_tasks = Tasks(self._session_failed)
        self._authenticator = self._authenticated(None)
        self._signing_in: Task[None] | None = None
        self._rest = Rest(http.timing, local_address)

    async def start(self) -> None:
        """Go on where the last run ended: signed in if its tokens are still good."""
        try:
            tokens = await self._credentials.load()
        except CredentialsError as error:
            self._set(AccountState.SIGNED_OUT, reason=error.fault)
            return None
        if tokens is None:
            self._set(AccountState.SIGNED_OUT)
            return None
        self._authenticator = self._authenticated(tokens)
        return await self._enter_when_possible()

    def check(self) -> None:
        """The network is back or has changed, or the user does not want to wait."""
        self._rest.end()
        if self.session is not None:
            self.session.check()

    def sign_in(self) -> None:
        """Begin to sign in with the browser; ``statuses`` tells how it goes."""
        self._begin(self._by_browser)

    def sign_in_with_password(self, login: PasswordLogin) -> None:
        """Begin to sign in without the browser, for installations without a client ID."""
        self._begin(partial(sign_in_with_password, self._http, login), by_password=True)

    def _begin(self, ask: Callable[[], Awaitable[Tokens]], *, by_password: bool = False) -> None:
        if self._signing_in is None and (self.session is None or self.status.ended):
            work = self._sign_in(ask, by_password=by_password)
            self._signing_in = self._tasks.start(work, name="sign-in")

    def cancel(self) -> None:
        """Give up a sign-in that is under way."""
        if self._signing_in is not None:
            self._signing_in.cancel()

    async def sign_out(self) -> None:
        """End the session and forget the tokens, here and at CloudLink."""
        await self._leave()
        await self._authenticator.sign_out()
        await self._forget()

    async def restart(self) -> None:
        """Begin the session anew, as when other phones are to be watched."""
        if self.session is None or self.status.ended:
            return
        await self._leave()
        await self._enter_when_possible()

    async def without_session(self, change: Callable[[], object]) -> None:
        """Do what needs the history alone, then go on; what ``change`` raises passes on."""
        goes_on = self.session is not None and not self.status.ended
        while self.session is not None:  # a sign-in may have come to its end meanwhile
            await self._leave()
            self._set(AccountState.STARTING if goes_on else AccountState.SIGNED_OUT)
        try:
            change()
        finally:
            if goes_on:  # which may take as long as there is no network
                self._tasks.start(self._enter_when_possible(), name="sign in again")

    async def close(self) -> None:
        """End the session, but stay signed in for the next run."""
        await self._leave()
        await self._authenticator.aclose()

    async def _by_browser(self) -> Tokens:
        if not self._http.config.client_id:
            raise SignInFailed(code="no_client_id")
        return await sign_in(self._http, open_browser=self._show_page, pages=self._pages)

    async def _sign_in(self, ask: Callable[[], Awaitable[Tokens]], *, by_password: bool) -> None:
        self._set(AccountState.SIGNING_IN, by_password=by_password)
        reason = "bug"  # unless something else is known to be wrong
        try:
            self._authenticator.accept(await ask())
            await self._enter()
        except _FINAL as error:
            reason = error.code
        except CancelledError:
            reason = ""
            raise
        finally:
            self._signing_in = None
            if self.status.state is not AccountState.SIGNED_IN:
                self._set(AccountState.SIGNED_OUT, reason=reason)
                self._tasks.start(self._give_back(), name="forget tokens")

    async def _give_back(self) -> None:
        """A sign-in that came to nothing leaves no tokens behind."""
        if self._authenticator.tokens is not None:
            await self._authenticator.sign_out()
            await self._forget(reason=self.status.reason)

    async def _enter_when_possible(self) -> None:
        timing, failures = self._http.timing, 0
        while True:
            try:
                return await self._enter()
            except _PASSING as error:  # the network may come later than the program
                self._set(AccountState.STARTING, reason=error.code)
            except _FINAL as error:
                return self._set(AccountState.SIGNED_OUT, reason=error.code)
            await self._rest.take(backoff.delay(failures, timing.random()))
            failures += 1

    async def _enter(self) -> None:
        """Begin or go on with the session of whoever is signed in; raises what ``_FINAL`` names."""
        identity = await self._authenticator.identity()
        left = self.session
        if left is not None and _user(left.identity) == _user(identity):
            await self._resume(left)
        else:
            await self._leave()
            self.session = self._new_session(identity, self._session_tasks)
            self._run(self.session)
        self._set(AccountState.SIGNED_IN, ended=False)

    def _run(self, session: Session) -> None:
        self._session_tasks.start(session.run(), name="session")
        self._session_tasks.start(self._authenticator.keep_fresh(), name="token refresh")

    async def _resume(self, session: Session) -> None:
        """Connect anew, with all that the session knows."""
        await self._session_tasks.end()
        if session is self.session:
            self._run(session)

    async def _leave(self) -> None:
        if self.session is not None:
            self.session = None
            await self._session_tasks.close()
            self._session_tasks = Tasks(self._session_failed)

    def _session_failed(self, error: BaseException) -> None:
        if isinstance(error, SignInRequired):
            self._tasks.start(self._ask_again(error), name="session ended")
        elif isinstance(error, CloudLinkError):
            _log.info("a read or an action failed, as logged: %s", error.code)
        else:
            _log.critical("a task of the session failed", exc_info=error)

    async def _ask_again(self, error: SignInRequired) -> None:
        """The calls stay where they are, until somebody has signed in again."""
        session = self.session
        if session is None or self.status.ended:  # several may find out at once
            return
        self._set(AccountState.SIGNED_OUT, reason=error.code, ended=True)
        await self._session_tasks.end()
        session.tell_signed_out()
        await self._delete_tokens()

    async def _forget(self, reason: str = "") -> None:
        fault = await self._delete_tokens()
        self._set(AccountState.SIGNED_OUT, reason=reason or fault)

    async def _delete_tokens(self) -> str:
        """Leave none in the keyring; return why that failed, if it did."""
        try:
            await self._credentials.delete()
        except CredentialsError as error:
            return error.fault
        return ""

    def _authenticated(self, tokens: Tokens | None) -> Authenticator:
        return Authenticator(
            self._http, tokens, on_tokens=self._keep, on_refused=self._session_failed
        )

    def _keep(self, tokens: Tokens) -> None:
        self._tasks.start(self._save(tokens), name="save tokens")
        if self.session is not None:
            self.session.check()  # ASSUMED: the connection outlives the token (API §4.5)

    async def _save(self, tokens: Tokens) -> None:
        try:
            await self._credentials.save(tokens)
        except CredentialsError as error:
            _log.warning("signed in for this run only: %s", error.fault)
            self.status = replace(self.status, lasting=False)
            self.statuses.emit(self.status)

    async def _show_page(self, link: str) -> bool:
        """Open the browser, and offer the link too: no one can tell whether a browser showed it."""
        self._set(AccountState.SIGNING_IN, link=link)
        opened = self._open_browser(link)
        has_opened = bool(await opened if inspect.isawaitable(opened) else opened)
        if not has_opened:
            self._set(AccountState.SIGNING_IN, link=link, reason="no_browser")
        return has_opened

    def _set(
        self,
        state: AccountState,
        *,
        reason: str = "",
        link: str = "",
        by_password: bool = False,
        ended: bool | None = None,
    ) -> None:
        """``ended`` stays as it is unless given; without a session nothing has."""
        ended = (self.status.ended if ended is None else ended) and self.session is not None
        self.status = replace(
            self.status, state=state, reason=reason, link=link, by_password=by_password, ended=ended
        )
        self.statuses.emit(self.status)


def _user(identity: Identity) -> tuple[str, str]:
    return identity.account_id, identity.user_id
