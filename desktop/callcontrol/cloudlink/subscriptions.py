"""The subscriptions of one client at the service: created, listed, deleted, each with its life
(API §4.2). When to do so on a connection is decided in ``live_subscriptions.py``.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from urllib.parse import quote

from callcontrol.cloudlink import tolerant_json, wire
from callcontrol.cloudlink.config import Service
from callcontrol.cloudlink.errors import CloudLinkError
from callcontrol.cloudlink.http import CloudLinkHttp, Request
from callcontrol.cloudlink.models import EndpointId
from callcontrol.cloudlink.timing import Moment
from callcontrol.cloudlink.tolerant_json import Object

_RENEWED_AT = 0.8
_LEAST_LIFE = 40.0
"""Whatever the clocks say: an expiry in the past must not become a flood of requests."""
_MOST_LIFE = 7 * 86400.0
"""Longer than this no service lets a subscription live: a clock must be wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """A subscription and how long it lives, counted by our clocks from before it was asked for."""

    endpoint_id: EndpointId
    subscription_id: str
    since: Moment
    seconds: float

    def is_due(self, now: Moment) -> bool:
        """Whether 80 % of its life are over, by either clock: one may have stood still."""
        return now.since(self.since) >= _RENEWED_AT * self.seconds

    def is_over(self, now: Moment) -> bool:
        """Whether it has expired."""
        return now.since(self.since) >= self.seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What the service says there is: ``ours`` of this installation, ``all_ids`` of the user."""

    ours: frozenset[str]
    all_ids: frozenset[str]
    is_complete: bool


def life(expires_at: datetime, *, here: datetime, ahead: timedelta | None) -> float:
    """Return the seconds that a subscription has to live that was created just now.

    ``expires_at`` is by the service's clock, ``here`` by ours; ``ahead`` is how far the service's
    is before ours, if that is known. Without a sensible answer it is short rather than long.
    """
    for there in (here + ahead, here) if ahead is not None else (here,):
        seconds = (expires_at - there).total_seconds()
        if 0 < seconds <= _MOST_LIFE:
            return max(seconds, _LEAST_LIFE)
    return _LEAST_LIFE


class Subscriptions:
    """Creates, lists and deletes, one attempt each: who asks knows best when to ask again."""

    def __init__(self, http: CloudLinkHttp) -> None:
        self._http = http

    async def create(self, endpoint_id: EndpointId) -> Lease:
        """Subscribe to all events of a phone's calls, for delivery by WebSocket."""
        config, since = self._http.config, self._http.timing.moment()
        body = {
            "applicationId": config.installation_id,
            "deviceId": config.installation_id,
            "transport": "websocket",
            "topic": wire.MEDIA_TOPIC,
            "subjectFilter": config.subject_filter_for(endpoint_id),
        }
        request = Request(
            service=Service.NOTIFICATIONS,
            method="POST",
            path=config.subscription_route,
            json=body,
            attempts=1,
            endpoint_id=endpoint_id,
        )
        clock = self._http.network.clock
        default = clock.at(since.wall) + timedelta(seconds=config.subscription_seconds)
        read = partial(wire.read_subscription, endpoint_id=endpoint_id, default_expiry=default)
        new = await self._http.send(request, read)
        return Lease(
            endpoint_id=endpoint_id,
            subscription_id=new.subscription_id,
            since=since,
            seconds=life(new.expires_at, here=since.wall, ahead=clock.ahead),
        )

    async def list(self) -> Listed:
        """Ask which there are. One page will do: who has more than that has other troubles."""
        config = self._http.config
        request = Request(
            service=Service.NOTIFICATIONS,
            method="GET",
            path=config.subscription_route,
            attempts=1,
        )
        # ASSUMED: the list is a collection, and its members have what they were created with
        page = await self._http.send(request, partial(wire.read_collection, read_item=_owned))
        return Listed(
            ours=frozenset(
                found for found, owners in page.items if config.installation_id in owners
            ),
            all_ids=frozenset(found for found, _ in page.items),
            is_complete=not page.next,
        )

    async def delete(self, subscription_ids: Iterable[str]) -> None:
        """Delete as far as the service can be reached; the rest expires."""
        for subscription_id in subscription_ids:
            route = self._http.config.subscription_route
            request = Request(
                service=Service.NOTIFICATIONS,
                method="DELETE",
                path=f"{route}/{quote(subscription_id, safe='')}",
                attempts=1,
            )
            with suppress(CloudLinkError):  # logged already; 404 is as good as deleted
                await self._http.send(request, lambda _: None)


def _owned(data: Object) -> tuple[str, tuple[str, str]]:
    """Read a subscription's id, and whose it may be."""
    owners = (tolerant_json.text(data, "deviceId"), tolerant_json.text(data, "applicationId"))
    return tolerant_json.text(data, "subscriptionId"), owners
