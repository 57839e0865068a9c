"""The REST side: one HTTP client, one retry rule, one place where answers become errors.

What the routes are called and what their bodies hold is the business of ``auth.py``, ``media.py``
and ``notifications.py``; what an answer means, of ``wire.py``.
"""

import logging
import math
import platform
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar
from urllib.parse import quote, urlencode
from uuid import uuid4

import httpx

from callcontrol.cloudlink import backoff, wire
from callcontrol.cloudlink.config import CloudLinkConfig, Service
from callcontrol.cloudlink.errors import (
    BadRequest,
    CloudLinkError,
    Conflict,
    EffectUnknown,
    InvalidPath,
    NotFound,
    ProtocolError,
    RateLimited,
    Refused,
    ServiceFailed,
    SignInRequired,
    Unreachable,
    facts_of,
)
from callcontrol.cloudlink.network import Network
from callcontrol.cloudlink.proxies import Proxy
from callcontrol.cloudlink.redaction import scrub
from callcontrol.cloudlink.timing import Timing

if TYPE_CHECKING:
    from ssl import SSLContext

T = TypeVar("T")

TokenSource = Callable[[str], Awaitable[str]]
"""Gives the access token; its argument is one that the service has just refused, or empty."""

_LONGEST_WAIT = 60.0
"""Asked to wait for longer than this, a request fails at once, with ``retry_after`` set."""

_log = logging.getLogger(__name__)

_BY_STATUS: dict[int, type[CloudLinkError]] = {
    401: SignInRequired,
    403: Refused,
    404: NotFound,
    409: Conflict,
    410: NotFound,
    429: RateLimited,
    408: ServiceFailed,
}
_CODES = {503: "unavailable", 504: "pbx_timeout"}

# ASSUMED: so does Amazon's gateway, in front of CloudLink, say that a plan is used up
_QUOTA = re.compile("quota|limit exceeded", re.IGNORECASE)
# Raised before the request left: these can be repeated by whoever likes
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One call of the API.

    ``path`` follows the version and starts with a slash. ``repeatable`` is False for what must not
    happen twice. ``patience`` is for how many seconds of pauses in all it may be put off.
    ``endpoint_id`` and ``call_id`` are for the log only.
    """

    service: Service
    method: str
    path: str
    query: Mapping[str, str] | None = None
    json: Mapping[str, object] | None = field(default=None, repr=False)
    form: Mapping[str, str] | None = field(default=None, repr=False)
    authorized: bool = True
    repeatable: bool = True
    attempts: int = backoff.ATTEMPTS
    patience: float = math.inf
    endpoint_id: str = ""
    call_id: str = ""


class CloudLinkHttp:
    """Sends requests. ``token_source`` is set by the ``Authenticator`` that signs them."""

    def __init__(
        self,
        config: CloudLinkConfig,
        *,
        network: Network | None = None,
        timing: Timing | None = None,
    ) -> None:
        self.config = config
        self.timing = timing or Timing()
        self.network = network or Network(timing=self.timing)
        self.token_source: TokenSource | None = None
        app = f"{config.app_name}/{config.app_version}"
        system = f"{platform.system()}/{platform.release()}"
        self.app = f"app={app};platform={system};session={uuid4()};"
        self._clients: dict[tuple[Proxy | None, SSLContext], httpx.AsyncClient] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close every connection."""
        while self._clients:
            await self._clients.popitem()[1].aclose()

    async def warm(self, service: Service = Service.MEDIA) -> None:
        """Open the connection ahead of use; what is answered, or whether at all, is no matter."""
        url = self.config.base_url(service)
        try:
            await self._client(await self.network.proxy_for(url)).head(url)
        except (httpx.HTTPError, Unreachable) as error:
            _log.debug("not warmed: %s", type(error).__name__)

    async def send(self, request: Request, read: Callable[[bytes], T]) -> T:
        """Send ``request`` and return what ``read`` makes of the answer's body.

        Raises any ``CloudLinkError`` but ``SignInFailed``; each has been logged once by then. An
        answer to an action that cannot be read leaves its effect unknown.
        """
        response = await self._authorized(request)
        if not response.is_success:
            raise self._reported(request, response, self._error(request, response))
        try:
            return read(response.content)
        except ProtocolError as error:
            problem = error if request.repeatable else error.retold_as(EffectUnknown)
            raise self._reported(request, response, problem) from None

    async def _authorized(self, request: Request) -> httpx.Response:
        """Send with the access token; once refused, with a new one, whoever refreshes it."""
        if not request.authorized or self.token_source is None:
            return (await self._persistent(request, ""))[0]
        token = await self.token_source("")
        response, attempts = await self._persistent(request, token)
        if response.status_code == 401:
            left = replace(request, attempts=max(1, request.attempts - attempts))
            response, _ = await self._persistent(left, await self.token_source(token))
        return response

    async def _persistent(self, request: Request, token: str) -> tuple[httpx.Response, int]:
        """Send as often as the retry rule allows; return the last answer, good or bad, and how
        many attempts that took.
        """
        attempt, waited = 0, 0.0
        while True:
            response = await self._once(request, token)
            attempt += 1
            wait = self._wait(request, response, attempt)
            if wait is None or waited + wait > request.patience:
                return response, attempt
            waited += wait
            error = self._completed(request, response, self._error(request, response))
            _log.info("again in %.1f s: %s", wait, error, extra=_facts(request, error))
            await self.timing.sleep(wait)

    async def _once(self, request: Request, token: str) -> httpx.Response:
        url = self.config.base_url(request.service) + request.path
        if request.query:  # spaces as %20: not every server takes the form's plus
            url += "?" + urlencode(request.query, quote_via=quote, safe="$',()")
        headers = {"authorization": f"Bearer {token}"} if token else None
        proxy: Proxy | None = None
        asked = self.timing.moment()
        try:
            proxy = await self.network.proxy_for(url)
            response = await self._client(proxy).request(
                request.method,
                url,
                json=request.json,
                data=request.form,
                headers=headers,
            )
        except Unreachable as error:
            raise self._reported(request, None, error) from None
        except httpx.RequestError as error:
            problem: CloudLinkError = self.network.failed(error, proxy)
            if not request.repeatable and not isinstance(error, _NOT_SENT):
                problem = problem.retold_as(EffectUnknown)
            raise self._reported(request, None, problem) from None
        date = response.headers.get("date", "")
        self.network.clock.hear(date, asked=asked, answered=self.timing.moment())
        return response

    def _client(self, proxy: Proxy | None) -> httpx.AsyncClient:
        """Return who sends by ``proxy``, and keeps connections open there."""
        context = self.network.ssl_context
        if (proxy, context) not in self._clients:
            self._clients[proxy, context] = httpx.AsyncClient(
                headers={"accept": "application/json", "x-mitel-app": self.app},
                verify=context,
                timeout=self.config.http_timeout_seconds,
                # A warmed connection has to last from the ringing to the click
                limits=httpx.Limits(keepalive_expiry=55),
                proxy=proxy.signed_address if proxy else None,
                trust_env=False,  # the network decides, for notifications too
            )
        return self._clients[proxy, context]

    def _wait(self, request: Request, response: httpx.Response, attempt: int) -> float | None:
        """Return how long to wait before the next attempt, None if there is to be none."""
        asked = self._asked(response)
        status = response.status_code
        if response.is_success or attempt >= request.attempts:
            return None
        if not backoff.may_repeat(status, asked=asked is not None, repeatable=request.repeatable):
            return None
        if asked is None:
            return backoff.delay(attempt - 1, self.timing.random())
        wait = max(backoff.FIRST_DELAY, asked) + self.timing.random()
        return wait if wait <= _LONGEST_WAIT else None

    def _asked(self, response: httpx.Response) -> float | None:
        """Return the seconds that the service asked us to wait."""
        return backoff.retry_after(response.headers.get("retry-after", ""), self.timing.now())

    def _error(self, request: Request, response: httpx.Response) -> CloudLinkError:
        """Turn an answer that is not a success into the error it means."""
        status = response.status_code
        told = wire.read_problem(response.content)
        text = scrub(told, _sent(request, response))
        if not request.repeatable and status in backoff.EFFECT_UNKNOWN:
            return EffectUnknown(message=text)
        if status == 403 and "missing equal-sign" in told:
            return InvalidPath(message=text)
        if status < 400:
            return ProtocolError(message="a redirect, where none belongs")
        kind = _BY_STATUS.get(status, ServiceFailed if status >= 500 else BadRequest)
        code = "quota" if status in (403, 429) and _QUOTA.search(told) else _CODES.get(status, "")
        return kind(message=text, code=code)

    def _reported(
        self, request: Request, response: httpx.Response | None, error: CloudLinkError
    ) -> CloudLinkError:
        """Complete ``error`` and log it: the one place that does for what is not tried again."""
        self._completed(request, response, error)
        method, service = request.method, request.service.value
        told = _facts(request, error)
        _log.warning("%s of %s failed: %s", method, service, error, extra=told)
        return error

    def _completed(
        self, request: Request, response: httpx.Response | None, error: CloudLinkError
    ) -> CloudLinkError:
        """Return ``error`` with all that is known."""
        error.at = self.timing.now()
        error.endpoint_id, error.call_id = request.endpoint_id, request.call_id
        if response is not None:
            error.status = response.status_code
            error.correlation_id = response.headers.get("x-mitel-correlation-id", "")
            error.request_id = response.headers.get("x-amzn-requestid", "")
            error.retry_after = self._asked(response)
        return error


def _facts(request: Request, error: CloudLinkError) -> dict[str, dict[str, str | float | None]]:
    return facts_of(error, method=request.method, service=request.service.value)


def _sent(request: Request, response: httpx.Response) -> list[str]:
    """List what was sent and may be echoed: the token, codes, numbers. Not the name of an action,
    without which an error says little.
    """
    token = response.request.headers.get("authorization", "").removeprefix("Bearer ")
    values = [value for key, value in (request.json or {}).items() if key != "action"]
    texts = [token, *(request.form or {}).values(), *map(str, values)]
    return [text for text in texts if len(text) > 2]
