"""Signing in by saying the password: the mode of installations to which no client ID was given."""

from dataclasses import dataclass, field

from callcontrol.cloudlink.errors import BadRequest, Refused, SignInFailed, SignInRequired
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.cloudlink.models import Tokens
from callcontrol.cloudlink.redaction import KNOWN
from callcontrol.cloudlink.token_request import fetch_tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordLogin:
    """What the user says; ``account`` is its number or GUID, "" if one is enough."""

    user: str = field(repr=False)
    password: str = field(repr=False)
    account: str = ""

    def __post_init__(self) -> None:
        KNOWN.learn_secret(self.password)
        KNOWN.learn_name(self.user)


async def sign_in_with_password(http: CloudLinkHttp, login: PasswordLogin) -> Tokens:
    """Return the tokens for ``login``, without the sign-in page (API §2.1, §2.4).

    Raises ``SignInFailed`` (``password_refused``) and what any request does. The password is
    neither stored nor logged.
    """
    account = {"account_id": login.account} if login.account else {}
    try:
        return await fetch_tokens(
            http,
            "password",
            repeatable=True,
            username=login.user,
            password=login.password,
            **account,
        )
    except (BadRequest, SignInRequired, Refused) as error:
        raise error.retold_as(SignInFailed, "password_refused") from None
