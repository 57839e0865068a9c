"""Delivery of notifications to webhooks (contract §4.6).

Each subscription's messages arrive in order; a receiver that fails or dawdles is logged and holds
up nobody else. There is no retry: nothing says that the service has one.
"""

import asyncio
import hashlib
import hmac
import logging
from collections import defaultdict

import aiohttp

TIMEOUT = 5.0
"""Seconds a receiver may take."""

log = logging.getLogger(__name__)


class Webhooks:
    """Posts notifications to the URLs that subscriptions name."""

    def __init__(self) -> None:
        self._client: aiohttp.ClientSession | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def deliver(self, subscription_id: str, url: str, application_id: str, body: bytes) -> None:
        """Post a notification soon."""
        task = asyncio.create_task(
            self._post(subscription_id, url, application_id, body), name=f"webhook {url}"
        )
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def idle(self) -> None:
        """Wait until everything is delivered or given up."""
        await asyncio.gather(*self._tasks)

    async def stop(self) -> None:
        """Give up what is not delivered yet."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._client:
            await self._client.close()

    async def _post(self, subscription_id: str, url: str, application_id: str, body: bytes) -> None:
        if self._client is None:
            self._client = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(TIMEOUT))
        headers = {
            "Content-Type": "application/json",
            # ASSUMED: the names of both headers and how the signature is made.
            "x-mitel-application-id": application_id,
            "x-mitel-signature": signature(application_id, body),
        }
        async with self._turns[subscription_id]:  # an asyncio.Lock lets waiters in in order
            try:
                async with self._client.post(url, data=body, headers=headers) as answer:
                    if answer.status >= 300:
                        log.warning("webhook %s answered %d", url, answer.status)
            except (aiohttp.ClientError, TimeoutError, ValueError) as error:
                log.warning("webhook %s cannot be reached: %r", url, error)


def signature(application_id: str, body: bytes) -> str:
    """Sign a body: HMAC-SHA256 in hex, keyed with the application id."""
    return hmac.new(application_id.encode(), body, hashlib.sha256).hexdigest()
