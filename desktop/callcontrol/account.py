"""Signing in, staying signed in, signing out; one ``Session`` while somebody is signed in.

Works for the window as for a program without one: it shows nothing and asks nothing.
"""

import inspect
import logging
from asyncio import CancelledError, Task
from collections.abc import Callable
from dataclasses import replace

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
from callcontrol.cloudlink.models import Identity, Tokens
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
    """``statuses`` tells each ``AccountStatus``; ``session`` is there while signed in.

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
        timing, failures = self._http.timing, 0
        while True:
            try:
                return await self._enter()
            except _PASSING as error:  # the network may come later than the program
                self._set(AccountState.STARTING, reason=error.code)
            except _FINAL as error:
                return self._set(AccountState.SIGNED_OUT, reason=error.code)
            await timing.sleep(backoff.delay(failures, timing.random()))
            failures += 1

    def sign_in(self) -> None:
        """Begin to sign in with the browser; ``statuses`` tells how it goes."""
        if self.session is None and self._signing_in is None:
            self._signing_in = self._tasks.start(self._sign_in(), name="sign-in")

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
        if self.session is None:
            return
        await self._leave()
        try:
            await self._enter()
        except CloudLinkError as error:
            self._set(AccountState.SIGNED_OUT, reason=error.code)

    async def close(self) -> None:
        """End the session, but stay signed in for the next run."""
        await self._leave()
        await self._authenticator.aclose()

    async def _sign_in(self) -> None:
        self._set(AccountState.SIGNING_IN)
        reason = "bug"  # unless something else is known to be wrong
        try:
            if not self._http.config.client_id:
                raise SignInFailed(code="no_client_id")
            tokens = await sign_in(self._http, open_browser=self._show_page, pages=self._pages)
            self._authenticator.accept(tokens)
            await self._enter()
        except _FINAL as error:
            reason = error.code
        except CancelledError:
            reason = ""
            raise
        finally:
            self._signing_in = None
            if self.session is None:
                self._set(AccountState.SIGNED_OUT, reason=reason)
                self._tasks.start(self._give_back(), name="forget tokens")

    async def _give_back(self) -> None:
        """A sign-in that came to nothing leaves no tokens behind."""
        if self._authenticator.tokens is not None:
            await self._authenticator.sign_out()
            await self._forget(reason=self.status.reason)

    async def _enter(self) -> None:
        """Begin the session of whoever is signed in; raises what ``_FINAL`` names."""
        identity = await self._authenticator.identity()
        self.session = self._new_session(identity, self._session_tasks)
        self._session_tasks.start(self.session.run(), name="session")
        self._session_tasks.start(self._authenticator.keep_fresh(), name="token refresh")
        self._set(AccountState.SIGNED_IN)

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
        if self.session is None:  # several may find out at once
            return
        await self._leave()
        await self._forget(reason=error.code)

    async def _forget(self, reason: str = "") -> None:
        try:
            await self._credentials.delete()
        except CredentialsError as error:
            reason = reason or error.fault
        self._set(AccountState.SIGNED_OUT, reason=reason)

    def _authenticated(self, tokens: Tokens | None) -> Authenticator:
        return Authenticator(
            self._http, tokens, on_tokens=self._keep, on_refused=self._session_failed
        )

    def _keep(self, tokens: Tokens) -> None:
        self._tasks.start(self._save(tokens), name="save tokens")

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

    def _set(self, state: AccountState, *, reason: str = "", link: str = "") -> None:
        self.status = replace(self.status, state=state, reason=reason, link=link)
        self.statuses.emit(self.status)
