"""The Notification API: connections, subscriptions, and the envelope of what is delivered.

Lives here: routes of contract §4 and the way of a publication to its subscribers. Not here: what
matches (``subscriptions.py``) and how it travels (``broker.py``, ``webhooks.py``).
"""

import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, cast

from aiohttp import web
from yarl import URL

from cloudlink_simulator import bodies
from cloudlink_simulator.access import Access
from cloudlink_simulator.accounts import Account, User
from cloudlink_simulator.broker import Broker
from cloudlink_simulator.call_objects import API
from cloudlink_simulator.delivery_faults import Delivery
from cloudlink_simulator.errors import ApiError
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.hal import collection
from cloudlink_simulator.identifiers import Identifiers
from cloudlink_simulator.subscriptions import (
    BadSubscription,
    Publication,
    RefusedSubscription,
    Subscription,
    Subscriptions,
    Wish,
)
from cloudlink_simulator.timekeeping import Timekeeper, iso
from cloudlink_simulator.trouble import Trouble
from cloudlink_simulator.webhooks import Webhooks


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A permission to open a WebSocket for a while."""

    connection_id: str
    client_id: str
    user: User
    expires: datetime


class NotificationsApi:
    """Routes of the Notifications service, and the door of its WebSocket."""

    def __init__(
        self,
        *,
        account: Account,
        subscriptions: Subscriptions,
        webhooks: Webhooks,
        access: Access,
        time: Timekeeper,
        ids: Identifiers,
        faults: Faults,
        trouble: Trouble,
    ) -> None:
        self._account = account
        self._subscriptions = subscriptions
        self._webhooks = webhooks
        self._access = access
        self._time = time
        self._ids = ids
        self._faults = faults
        self._trouble = trouble
        self._signing_key = ids.secret().encode()
        self._connections: dict[str, Connection] = {}
        self.broker = Broker(self._may_receive, trouble)
        self.delivery = Delivery(trouble, time)

    def routes(self) -> Iterable[web.RouteDef]:
        """List the routes."""
        guarded = self._access.guarded
        yield web.post(f"{API}/connections", guarded(self.connect))
        yield web.post(f"{API}/subscriptions", guarded(self.subscribe))
        yield web.get(f"{API}/subscriptions", guarded(self.list_subscriptions))
        yield web.get(f"{API}/subscriptions/{{subscription_id}}", guarded(self.show_subscription))
        yield web.delete(f"{API}/subscriptions/{{subscription_id}}", guarded(self.unsubscribe))
        yield web.get("/mqtt", self.open_socket)

    # Delivery

    def publish(self, publication: Publication, principal_id: str) -> None:
        """Send a publication to every subscription that matches (contract §4.4)."""
        publication_id = self._ids.guid()
        for subscription in self._subscriptions.wanting(publication):
            envelope = {
                "publicationId": publication_id,
                "topic": publication.topic,
                "method": publication.method,
                "subject": publication.subject,
                "content": publication.content,
                "publisher": {
                    "accountId": self._account.account_id,
                    "principalId": principal_id,
                },
                "subscription": {"subscriptionId": subscription.subscription_id},
                "notification": {
                    "createdOn": iso(self._faults.told(self._time.now())),
                    "correlationId": self._ids.guid(),
                },
            }
            self._deliver(subscription, publication.subject, json.dumps(envelope).encode())

    def _deliver(self, subscription: Subscription, subject: str, payload: bytes) -> None:
        wish, subscription_id = subscription.wish, subscription.subscription_id
        if wish.transport == "webhook":
            self.delivery.send(
                subscription_id,
                subject,
                payload,
                lambda body: self._webhooks.deliver(
                    subscription_id, wish.device_id, wish.application_id, body
                ),
            )
            return
        oversized = self._trouble.fault("oversized")
        if oversized and oversized.flag("mqtt") and self._trouble.strike("oversized", subject):
            self.broker.deliver_broken(subscription_id)
            return
        self.delivery.send(
            subscription_id,
            subject,
            payload,
            lambda body: self.broker.deliver(subscription_id, body),
        )

    def forget_connections(self) -> None:
        """Forget every URL that was handed out."""
        self._connections.clear()

    def _may_receive(self, user: User, topic: str) -> bool:
        subscription = self._subscriptions.find(user, topic)
        return subscription is not None and subscription.wish.transport == "websocket"

    # Connections

    async def connect(self, request: web.Request, user: User) -> web.Response:
        """``POST /connections``: hand out a signed URL and a client id (§4.5, ASSUMED)."""
        body = await bodies.read_json(request)
        bodies.choice(body, "transport", ("websocket",))
        device_id = bodies.text(body, "deviceId", default="") or self._ids.guid()
        lifetime = timedelta(seconds=self._faults.connection_lifetime)
        connection = Connection(
            connection_id=self._ids.guid(),
            client_id=device_id,
            user=user,
            expires=self._time.now() + lifetime,
        )
        self._connections[connection.connection_id] = connection
        host, port = request.get_extra_info("sockname")
        scheme = "wss" if request.secure else "ws"
        url = URL.build(scheme=scheme, host=host, port=port, path="/mqtt")
        query = {
            "X-Amz-Credential": connection.connection_id,
            "X-Amz-Expires": str(int(lifetime.total_seconds())),
            "X-Amz-Signature": self._signature(connection),
        }
        answer = {
            "connectionId": connection.connection_id,
            "clientId": connection.client_id,
            "deviceId": device_id,
            "transport": "websocket",
            "url": str(url.with_query(query)),
            "expiryDateTime": iso(self._faults.told(connection.expires)),
            "_links": {"self": f"{API}/connections/{connection.connection_id}"},
        }
        return web.json_response(answer, status=201)

    async def open_socket(self, request: web.Request) -> web.StreamResponse:
        """Let a client in whose URL is signed and young; the signature is the credential."""
        if self._trouble.strike("socket_refused", request.path):
            raise ApiError(403, "the connection is refused")
        connection = self._connections.get(request.query.get("X-Amz-Credential", ""))
        signature = request.query.get("X-Amz-Signature", "").encode()
        if connection is None or not hmac.compare_digest(
            signature, self._signature(connection).encode()
        ):
            raise ApiError(403, "the URL is not signed")
        if connection.expires <= self._time.now():
            raise ApiError(403, "the URL has expired")
        offered = request.headers.get("Sec-WebSocket-Protocol", "")
        if "mqtt" not in {protocol.strip() for protocol in offered.split(",")}:
            raise ApiError(400, "the WebSocket must offer the sub-protocol mqtt")
        return await self.broker.serve(request, connection.user, connection.client_id)

    def _signature(self, connection: Connection) -> str:
        signed = f"{connection.connection_id} {iso(connection.expires)}".encode()
        return hmac.new(self._signing_key, signed, hashlib.sha256).hexdigest()

    # Subscriptions

    async def subscribe(self, request: web.Request, user: User) -> web.Response:
        """``POST /subscriptions`` (§4.2). Everybody may hear everything of their own account."""
        wish = _wish(await bodies.read_json(request))
        try:
            subscription = self._subscriptions.add(user, wish)
        except BadSubscription as error:
            raise ApiError(400, str(error)) from None
        except RefusedSubscription as error:
            raise ApiError(403, str(error)) from None
        return web.json_response(self.subscription_object(subscription), status=201)

    async def list_subscriptions(self, request: web.Request, user: User) -> web.Response:
        """``GET /subscriptions``: one's own."""
        items = [self.subscription_object(found) for found in self._subscriptions.living(user)]
        return collection(request, items)

    async def show_subscription(self, request: web.Request, user: User) -> web.Response:
        """``GET /subscriptions/{id}``."""
        return web.json_response(self.subscription_object(self._named(request, user)))

    async def unsubscribe(self, request: web.Request, user: User) -> web.Response:
        """``DELETE /subscriptions/{id}``."""
        self._subscriptions.remove(self._named(request, user))
        return web.Response(status=204)

    def _named(self, request: web.Request, user: User) -> Subscription:
        subscription = self._subscriptions.find(user, request.match_info["subscription_id"])
        if subscription is None:
            raise ApiError(404, "no such subscription")
        return subscription

    def subscription_object(self, subscription: Subscription) -> dict[str, object]:
        """Describe a subscription: what was asked for, its id and its end."""
        wish = subscription.wish
        optional = {
            "subjectFilter": wish.subject_filter,
            "publicationFilter": wish.publication_filter,
            "methodFilter": wish.method_filter,
            "applicationId": wish.application_id,
            "deviceId": wish.device_id,
        }
        return {
            "subscriptionId": subscription.subscription_id,
            "accountId": self._account.account_id,
            "principalId": subscription.owner.user_id,
            "transport": wish.transport,
            "topic": wish.topic,
            **{name: value for name, value in optional.items() if value},
            "expiryDateTime": iso(self._faults.told(subscription.expires)),
            "_links": {"self": f"{API}/subscriptions/{subscription.subscription_id}"},
        }


def _wish(body: bodies.Body) -> Wish:
    transport = bodies.choice(body, "transport", ("websocket", "webhook"))
    wish = Wish(
        transport=cast('Literal["websocket", "webhook"]', transport),
        topic=bodies.text(body, "topic"),
        subject_filter=bodies.text(body, "subjectFilter", default=""),
        publication_filter=bodies.text(body, "publicationFilter", default=""),
        method_filter=bodies.text(body, "methodFilter", default=""),
        application_id=bodies.text(body, "applicationId", default=""),
        device_id=bodies.text(body, "deviceId", default=""),
    )
    if wish.transport == "webhook":
        if not wish.application_id:
            raise ApiError(400, "'applicationId' is required for webhooks")
        if not wish.device_id.startswith(("http://", "https://")):
            raise ApiError(400, "'deviceId' must be the URL of the webhook")
    return wish
