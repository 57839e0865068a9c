"""The customer account: its users, its one registered application, and what identifies them.

Lives here: values only. Not here: tokens (``tokens.py``) and telephones (``behaviour.py``).
"""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field

_NAMESPACE = uuid.UUID("5f0c2c5e-7d0a-4f6b-9a53-1d1f6b7a2c11")
ADMIN_ROLES = frozenset({"ACCOUNT_ADMIN", "PARTNER_ADMIN"})

DEFAULT_CLIENT_ID = "3c0f7a52-94be-4b1d-8a6e-2f5d0c9e7b14"
DEFAULT_CLIENT_SECRET = "simulator-client-secret"  # noqa: S105 - opens nothing but this simulator
DEFAULT_REDIRECT_URI = "http://127.0.0.1:8765/callback"


def fixed_guid(name: str) -> str:
    """Derive the GUID of something by its name: the same in every run."""
    return str(uuid.uuid5(_NAMESPACE, name))


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Somebody, or a server application, who can hold a token."""

    username: str
    password: str
    name: str
    extension: str
    role: str = "USER"

    @property
    def user_id(self) -> str:
        """The user's GUID, which is its principal id too."""
        return fixed_guid(f"user:{self.username}")

    @property
    def is_admin(self) -> bool:
        """Whether the user has "admin rights or above" (contract §3.1)."""
        return self.role in ADMIN_ROLES


@dataclass(slots=True, kw_only=True)
class Application:
    """The application that is registered with the account (contract §8)."""

    client_id: str
    name: str
    description: str
    redirect_uris: list[str]
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One customer."""

    users: Sequence[User]
    application: Application
    account_number: str = "900000042"
    account_id: str = field(default_factory=lambda: fixed_guid("account"))
    site_id: str = field(default_factory=lambda: fixed_guid("site"))
    partner_id: str = "900000001"

    def user_named(self, username: str) -> User | None:
        """Find a user by login name, in any letter case."""
        wanted = username.strip().casefold()
        return next((user for user in self.users if user.username.casefold() == wanted), None)

    def user_at(self, extension: str) -> User | None:
        """Find the user whose telephone has this number."""
        return next((user for user in self.users if user.extension == extension), None)

    def is_named(self, text: str) -> bool:
        """Tell whether a text is this account's number or GUID; both are accepted everywhere."""
        return text.strip().casefold() in {self.account_number, self.account_id}

    @property
    def server_client(self) -> User:
        """Who a ``client_credentials`` token speaks for: the application itself, as an admin."""
        return User(
            username=self.application.client_id,
            password=DEFAULT_CLIENT_SECRET,
            name=self.application.name,
            extension="",
            role="ACCOUNT_ADMIN",
        )
