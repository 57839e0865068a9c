"""The subscriptions of one client: created, watched for their expiry, deleted (API §4.2)."""

from contextlib import suppress
from datetime import timedelta
from functools import partial
from urllib.parse import quote

from callcontrol.cloudlink import wire
from callcontrol.cloudlink.config import Service
from callcontrol.cloudlink.errors import CloudLinkError
from callcontrol.cloudlink.http import CloudLinkHttp, Request
from callcontrol.cloudlink.models import EndpointId, Subscription

_SOONEST_RENEWAL = timedelta(seconds=30)
"""Whatever the clocks say: an expiry in the past must not become a flood of requests."""


class Subscriptions:
    """Creates and deletes, one attempt each: whoever asks knows best when to ask again.

    ``left_over`` are those that nobody listens to any more but that may still exist.
    """

    def __init__(self, http: CloudLinkHttp) -> None:
        self._http = http
        self.left_over: list[Subscription] = []

    async def create(self, endpoint_id: EndpointId) -> Subscription:
        """Subscribe to all events of a phone's calls, for delivery by WebSocket."""
        config, now = self._http.config, self._http.timing.now()
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
        read = partial(
            wire.read_subscription,
            endpoint_id=endpoint_id,
            default_expiry=now + timedelta(seconds=config.subscription_seconds),
        )
        return await self._http.send(request, read)

    async def delete_left_over(self) -> None:
        """Delete what is left over, as far as the service can be reached; the rest expires."""
        while self.left_over:
            subscription = self.left_over.pop()
            route = self._http.config.subscription_route
            request = Request(
                service=Service.NOTIFICATIONS,
                method="DELETE",
                path=f"{route}/{quote(subscription.subscription_id, safe='')}",
                attempts=1,
                endpoint_id=subscription.endpoint_id,
            )
            with suppress(CloudLinkError):  # logged already; 404 is as good as deleted
                await self._http.send(request, lambda _: None)

    def seconds_to_renewal(self, subscriptions: list[Subscription]) -> float:
        """Return when 80 % of the life that is left to the first of them will be over."""
        now = self._http.timing.now()
        first = min(subscription.expires_at for subscription in subscriptions)
        return max(0.8 * (first - now), _SOONEST_RENEWAL).total_seconds()
