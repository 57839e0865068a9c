"""Authorization codes and tokens: who may have them, how long they live, when they die.

Lives here: rules without I/O (contract §§2.1-2.6). Not here: the routes (``oauth.py``).
"""

import base64
import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from cloudlink_simulator.accounts import User
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.identifiers import Identifiers
from cloudlink_simulator.timekeeping import Timekeeper


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What a user has agreed to at the portal; a code stands for it, once."""

    user: User
    client_id: str
    redirect_uri: str | None
    code_challenge: str | None
    code_challenge_method: str
    expires: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """An access token with the refresh token it came with, if any."""

    access_token: str
    refresh_token: str | None
    user: User
    issued: datetime
    expires: datetime

    @property
    def expires_in(self) -> int:
        """Its whole life in seconds, as told when it was issued."""
        return round((self.expires - self.issued).total_seconds())


class Tokens:
    """Every code and token that is alive."""

    def __init__(self, time: Timekeeper, ids: Identifiers, faults: Faults) -> None:
        self._time = time
        self._ids = ids
        self._faults = faults
        self._grants: dict[str, Grant] = {}
        self._tokens: dict[str, Token] = {}
        self._refreshable: dict[str, Token] = {}

    def new_code(
        self,
        user: User,
        client_id: str,
        *,
        redirect_uri: str | None = None,
        code_challenge: str | None = None,
        code_challenge_method: str = "plain",
    ) -> str:
        """Issue an authorization code: single use, short life."""
        code = self._ids.secret()
        self._grants[code] = Grant(
            user=user,
            client_id=client_id,
            redirect_uri=redirect_uri,
            code_challenge=code_challenge,
            code_challenge_method=code_challenge_method,
            expires=self._time.now() + timedelta(seconds=self._faults.code_lifetime),
        )
        return code

    def redeem(
        self, code: str, client_id: str, *, redirect_uri: str = "", code_verifier: str = ""
    ) -> Token | None:
        """Exchange a code for a token; ``None`` when it is used, old, or somebody else's.

        The redirect URI and the PKCE verifier are checked when the code was asked for with them;
        the documented request carries neither (contract §2.4), so a missing URI is accepted.
        """
        grant = self._grants.pop(code, None)
        if (
            grant is None
            or grant.expires <= self._time.now()
            or grant.client_id != client_id
            or (redirect_uri and redirect_uri != grant.redirect_uri)
            or not _verified(grant, code_verifier)
        ):
            return None
        return self.issue(grant.user)

    def issue(self, user: User, *, refreshable: bool = True) -> Token:
        """Issue a token for somebody who has proven who they are."""
        now = self._time.now()
        lifetime = self._faults.expires_in or self._ids.seconds_between(3600, 4000)
        token = Token(
            access_token=self._ids.secret(),
            refresh_token=self._ids.secret() if refreshable else None,
            user=user,
            issued=now,
            expires=now + timedelta(seconds=lifetime),
        )
        self._tokens[token.access_token] = token
        if token.refresh_token:
            self._refreshable[token.refresh_token] = token
        return token

    def refresh(self, refresh_token: str) -> Token | None:
        """Exchange a refresh token for a new pair; each is good for one exchange (ASSUMED)."""
        old = self._refreshable.pop(refresh_token, None)
        return self.issue(old.user) if old else None

    def revoke(self, token: Token) -> None:
        """Forget a token and its refresh token: the user has signed out."""
        self._tokens.pop(token.access_token, None)
        self._refreshable.pop(token.refresh_token or "", None)

    def expire(self, *, refresh: bool = False) -> None:
        """End every access token, as if its time were over, and on request what would renew it."""
        self._tokens.clear()
        if refresh:
            self._refreshable.clear()

    def find(self, access_token: str) -> Token | None:
        """Look up a living access token."""
        token = self._tokens.get(access_token)
        return token if token and token.expires > self._time.now() else None

    def is_signed_in(self, extension: str) -> bool:
        """Tell whether the user of an extension has a living token."""
        now = self._time.now()
        return any(
            token.user.extension == extension and token.expires > now
            for token in self._tokens.values()
        )


def _verified(grant: Grant, verifier: str) -> bool:
    """Check the PKCE verifier against the challenge (RFC 7636 §4.6)."""
    if grant.code_challenge is None:
        return True
    proof = verifier
    if grant.code_challenge_method == "S256":
        digest = hashlib.sha256(verifier.encode()).digest()
        proof = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    return bool(verifier) and hmac.compare_digest(proof.encode(), grant.code_challenge.encode())
