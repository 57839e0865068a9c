"""Everything that can go wrong with CloudLink, as one tree.

::

    CloudLinkError
    ├── Unreachable       nothing answered: DNS, TCP, TLS, proxy, time-out, lost connection
    ├── EffectUnknown     an action was sent, but whether it happened is not known: read the call
    ├── SignInRequired    401 and the refresh did not help: the user has to sign in again
    ├── SignInFailed      this attempt to sign in came to nothing (see its codes)
    ├── Refused           403: signed in, but not allowed
    ├── InvalidPath       403 of the gateway, which means "no such route" (API §1.5)
    ├── NotFound          404, 410: the call or endpoint is gone or never was
    ├── Conflict          409: not possible in the present state
    ├── BadRequest        400, 422 and other 4xx
    ├── RateLimited       429
    ├── ServiceFailed     408, 5xx
    └── ProtocolError     an answer, a frame or a notification that makes no sense

``code`` is the stable word that a program compares and an interface translates. The text is for
logs: it never holds a token, a phone number or a quoted name, since ``message`` goes through
``redaction.scrub`` as it comes in.
"""

from datetime import UTC, datetime
from typing import TypeVar

from callcontrol.cloudlink.redaction import scrub

E = TypeVar("E", bound="CloudLinkError")


class CloudLinkError(Exception):
    """What every error of this package carries.

    ``correlation_id`` and ``request_id`` are what Mitel's support asks for; ``at`` is aware UTC;
    ``retry_after`` is what the service asked us to wait, in seconds.
    """

    default_code = "cloudlink_error"

    def __init__(
        self,
        *,
        message: str = "",
        code: str = "",
        status: int | None = None,
        correlation_id: str = "",
        request_id: str = "",
        endpoint_id: str = "",
        call_id: str = "",
        retry_after: float | None = None,
        at: datetime | None = None,
    ) -> None:
        self.code = code or self.default_code
        self.message = scrub(message)
        self.status = status
        self.correlation_id = correlation_id
        self.request_id = request_id
        self.endpoint_id = endpoint_id
        self.call_id = call_id
        self.retry_after = retry_after
        self.at = at or datetime.now(UTC)
        super().__init__(self.message)

    def retold_as(self, kind: type[E], code: str = "") -> E:
        """Return the same fault as an error of another kind: what it means, not what it said."""
        return kind(
            message=self.message,
            code=code,
            status=self.status,
            correlation_id=self.correlation_id,
            request_id=self.request_id,
            endpoint_id=self.endpoint_id,
            call_id=self.call_id,
            retry_after=self.retry_after,
            at=self.at,
        )

    def __str__(self) -> str:
        status = f" (HTTP {self.status})" if self.status else ""
        return f"{self.code}{status}: {self.message}" if self.message else f"{self.code}{status}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class Unreachable(CloudLinkError):
    """Nothing answered.

    Codes: ``dns``, ``connection_refused``, ``timeout``, ``connection_lost``, ``silent`` (the
    connection is there, but nobody answers on it), ``socket_refused``, ``tls``, ``tls_unknown_ca``,
    ``tls_expired``, ``tls_hostname``, ``clock_wrong`` (by which no certificate is valid), ``proxy``
    (it refuses), ``proxy_auth``, ``proxy_failed``, ``proxy_unreachable``, ``proxy_unsupported``,
    ``ca_file_unreadable``, ``ca_file_invalid`` (the file of further authorities).
    """

    default_code = "unreachable"


class EffectUnknown(CloudLinkError):
    """An action left us and no answer says whether it took place. Never repeated blindly."""

    default_code = "effect_unknown"


class SignInRequired(CloudLinkError):
    """The access token is refused and no refresh helps."""

    default_code = "sign_in_required"


class SignInFailed(CloudLinkError):
    """A sign-in that did not come about.

    Codes: ``port_busy``, ``cancelled``, ``timed_out``, ``denied``, ``state_mismatch``,
    ``code_missing``, ``token_refused``, ``password_refused``. A browser that does not open is no
    failure: the link is offered instead.
    """

    default_code = "sign_in_failed"
    port: int | None = None
    """The port that is taken, with ``port_busy``; a number, so ``message`` cannot hold it."""


class Refused(CloudLinkError):
    """Signed in, but not allowed to do this."""

    default_code = "refused"


class InvalidPath(CloudLinkError):
    """The gateway knows no such route, and says so with a 403 about the Authorization header."""

    default_code = "invalid_path"


class NotFound(CloudLinkError):
    """What was asked for is gone or never was."""

    default_code = "not_found"


class Conflict(CloudLinkError):
    """The call is in a state that does not allow it."""

    default_code = "conflict"


class BadRequest(CloudLinkError):
    """The service does not understand or does not accept what was sent."""

    default_code = "bad_request"


OF_ONE_PHONE = (NotFound, Refused, BadRequest)
"""What may be wrong with the phone that was asked about, rather than with the service."""


class RateLimited(CloudLinkError):
    """Too many requests; ``retry_after`` says for how long to be quiet."""

    default_code = "rate_limited"


class ServiceFailed(CloudLinkError):
    """The service's own failure. Codes: ``service_failed``, ``unavailable``, ``pbx_timeout``."""

    default_code = "service_failed"


class ProtocolError(CloudLinkError):
    """What came makes no sense: malformed JSON, MQTT or HTTP, or a refused subscription."""

    default_code = "protocol_error"


def facts_of(error: CloudLinkError, **more: str) -> dict[str, dict[str, str | float | None]]:
    """What Mitel's support asks for about ``error`` (API §1.5), as ``extra`` of a log entry."""
    return {
        "facts": {
            "code": error.code,
            "status": error.status,
            "error": error.message,
            "x-mitel-correlation-id": error.correlation_id,
            "x-amzn-requestId": error.request_id,
            "at": error.at.astimezone(UTC).isoformat(),
            "endpoint": error.endpoint_id,
            "callId": error.call_id,
            "retry_after": error.retry_after,
            **more,
        }
    }
