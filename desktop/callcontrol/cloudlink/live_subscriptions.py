"""The subscriptions that a connection listens to: renewed in time, healed, none left lying about.

Not here: the connection itself (``notifications.py``) and the requests (``subscriptions.py``).
"""

import asyncio
import logging
from collections.abc import Iterable

from callcontrol.cloudlink import backoff
from callcontrol.cloudlink.attempts import FINAL, LONGEST_WAIT
from callcontrol.cloudlink.errors import (
    OF_ONE_PHONE,
    CloudLinkError,
    ProtocolError,
    ServiceFailed,
)
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.cloudlink.models import EndpointId
from callcontrol.cloudlink.notification_socket import NotificationSocket
from callcontrol.cloudlink.reachability import unreachable
from callcontrol.cloudlink.subscriptions import Lease, Subscriptions

_log = logging.getLogger(__name__)

_MANY = 8
"""More subscriptions than these are not left lying about while sockets fail again and again."""
_FIRST_CHECK, _CHECK_EVERY = 10.0, 600.0
"""Seconds between two looks at what the service has of ours: it may lose one without a word."""

Unheard = list[tuple[EndpointId, CloudLinkError]]
"""Phones of which the service does not tell, and why."""


class LiveSubscriptions:
    """Those of ``endpoint_ids``. ``listen`` on each new socket, then ``care`` when ``is_due``."""

    def __init__(self, http: CloudLinkHttp, endpoint_ids: Iterable[EndpointId]) -> None:
        self._http = http
        self._timing = http.timing
        self._service = Subscriptions(http)
        self._endpoint_ids = tuple(endpoint_ids)
        self._live: list[Lease] = []
        self._left_over: list[str] = []
        """Those that nobody listens to any more but that may still exist."""
        self._doubted: set[EndpointId] = set()
        self._failures = 0
        self._not_before: float | None = None
        self._check_at = 0.0
        self._is_listed = False
        """Whether the service's list was ever seen to have one of ours in it."""

    def __len__(self) -> int:
        return len(self._live)

    async def create(self) -> Unheard:
        """Have the phones' events told; fails only if those of none are."""
        if len(self._left_over) > _MANY:
            await self.delete_left_over()
        not_heard: Unheard = []
        for endpoint_id in self._endpoint_ids:
            try:
                self._live.append(await self._service.create(endpoint_id))
            except OF_ONE_PHONE as error:
                not_heard.append((endpoint_id, error))
        if not self._live:
            raise not_heard[0][1]
        return not_heard

    async def listen(self, socket: NotificationSocket) -> Unheard:
        """Subscribe on the socket; fails only if all is refused."""
        answers = [await socket.subscribe(lease.subscription_id) for lease in self._live]
        await asyncio.wait(answers)
        refused: list[tuple[Lease, ProtocolError]] = []
        for lease, answer in zip(self._live, answers, strict=True):
            fault = answer.exception()
            if isinstance(fault, ProtocolError):
                refused.append((lease, fault))
            elif fault is not None:  # the socket is no more
                raise fault
        if len(refused) == len(answers):
            raise refused[0][1]
        for lease, _ in refused:
            self._drop(lease)
        self._failures, self._not_before = 0, None
        self._check_at = self._timing.monotonic() + _FIRST_CHECK
        return [(lease.endpoint_id, fault) for lease, fault in refused]

    def abandon(self) -> None:
        """The socket is gone, and what was listened to on it is of no use any more."""
        self._left_over += [lease.subscription_id for lease in self._live]
        self._live = []
        self._doubted.clear()

    def doubt(self, endpoint_id: EndpointId) -> None:
        """No events come of this phone, though it has some to tell: subscribe to it anew."""
        self._doubted.add(endpoint_id)

    def is_due(self) -> bool:
        """Whether there is something to care for."""
        now = self._timing.moment()
        if self._not_before is not None and now.monotonic < self._not_before:
            return False
        is_unchecked = now.monotonic >= self._check_at
        return is_unchecked or bool(self._left_over) or any(map(self._is_due, self._live))

    async def care(self, socket: NotificationSocket) -> bool:
        """Renew, heal and tidy up; tell whether events of some phone had been missed.

        A failure is tried again later, until a subscription has expired: then the error is raised.
        """
        try:
            await self._renew(socket)
            was_deaf = await self._check(socket)
        except OF_ONE_PHONE as error:
            raise error.retold_as(ServiceFailed) from None  # connect anew, without that phone
        except FINAL:
            raise
        except CloudLinkError as error:  # logged already
            now = self._timing.moment()
            if any(lease.is_over(now) for lease in self._live):
                raise
            wait = backoff.delay(self._failures, self._timing.random())
            wait = max(wait, min(error.retry_after or 0.0, LONGEST_WAIT))
            left = min(lease.seconds - now.since(lease.since) for lease in self._live)
            self._not_before = now.monotonic + min(wait, left)  # the last attempt is at the end
            self._failures += 1
            return False
        self._failures, self._not_before = 0, None
        await self.delete_left_over()
        return was_deaf

    async def delete_left_over(self) -> None:
        """Delete what nobody listens to any more, as far as that is possible."""
        while self._left_over:
            await self._service.delete([self._left_over.pop()])

    def _is_due(self, lease: Lease) -> bool:
        return lease.endpoint_id in self._doubted or lease.is_due(self._timing.moment())

    async def _renew(self, socket: NotificationSocket) -> None:
        for lease in [lease for lease in self._live if self._is_due(lease)]:
            await self._replace(lease, socket)
            self._doubted.discard(lease.endpoint_id)
        self._doubted.clear()

    async def _replace(self, old: Lease, socket: NotificationSocket) -> None:
        """Replace a subscription on the live connection, the new one first.

        Between the two, events come twice; the reader lets them through once.
        """
        new = await self._service.create(old.endpoint_id)
        unused = new
        try:
            await self._subscribe(new, socket)
            self._live[self._live.index(old)], unused = new, old
            await socket.unsubscribe(old.subscription_id)
        finally:
            self._left_over.append(unused.subscription_id)

    async def _subscribe(self, lease: Lease, socket: NotificationSocket) -> None:
        try:
            async with asyncio.timeout(self._http.config.http_timeout_seconds):
                await (await socket.subscribe(lease.subscription_id))
        except TimeoutError as error:
            raise unreachable(error) from None

    async def _check(self, socket: NotificationSocket) -> bool:
        """Compare with what the service has: what it has lost is made anew, what nobody listens to
        any more is deleted, as after a crash. Of other devices nothing is touched.
        """
        now = self._timing.moment().monotonic
        if now < self._check_at:
            return False
        self._check_at = now + _CHECK_EVERY
        was_deaf = await self._listen_to_missing(socket)
        try:
            listed = await self._service.list()
        except CloudLinkError:  # logged already; we can do without
            return was_deaf
        live = {lease.subscription_id for lease in self._live}
        self._is_listed = self._is_listed or bool(live & listed.all_ids)
        if self._is_listed and listed.is_complete:
            for lease in [one for one in self._live if one.subscription_id not in listed.all_ids]:
                _log.warning("a subscription is lost; subscribing again")
                await self._replace(lease, socket)
                was_deaf = True
        if orphans := listed.ours - live - set(self._left_over):
            _log.info("%d subscriptions are left over from before", len(orphans))
            self._left_over += orphans
        return was_deaf

    async def _listen_to_missing(self, socket: NotificationSocket) -> bool:
        """Ask again for phones that were refused; they may not be any more."""
        found = False
        heard = {lease.endpoint_id for lease in self._live}
        for endpoint_id in self._endpoint_ids:
            if endpoint_id in heard:
                continue
            try:
                lease = await self._service.create(endpoint_id)
            except OF_ONE_PHONE:  # logged already
                continue
            self._live.append(lease)
            try:
                await self._subscribe(lease, socket)
                found = True
            except CloudLinkError as error:
                _log.info("endpoint %s is still not told: %s", endpoint_id, error)
                self._drop(lease)
        return found

    def _drop(self, lease: Lease) -> None:
        self._live.remove(lease)
        self._left_over.append(lease.subscription_id)
