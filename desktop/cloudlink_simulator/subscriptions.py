"""Subscriptions: what a client wants to hear, matched against publications (contract §§4.2-4.3).

Lives here: rules without I/O. Not here: routes (``notifications.py``) and transports
(``broker.py``, ``webhooks.py``).
"""

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Literal

import jsonpath

from cloudlink_simulator.accounts import User
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.identifiers import Identifiers
from cloudlink_simulator.timekeeping import Timekeeper

log = logging.getLogger(__name__)


class BadSubscription(ValueError):
    """A filter of the subscription cannot be understood."""


class RefusedSubscription(Exception):
    """It would tell of an endpoint that is none of the asker's business."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Something a service published, before it is addressed to anybody."""

    topic: str
    method: str
    subject: str
    content: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A subscription as asked for."""

    transport: Literal["websocket", "webhook"]
    topic: str
    subject_filter: str = ""
    publication_filter: str = ""
    method_filter: str = ""
    application_id: str = ""
    device_id: str = ""


class Subscription:
    """A subscription as granted."""

    def __init__(self, subscription_id: str, owner: User, wish: Wish, expires: datetime) -> None:
        """Compile the filters; raises ``BadSubscription``."""
        self.subscription_id = subscription_id
        self.owner = owner
        self.wish = wish
        self.expires = expires
        try:
            self._subject = re.compile(wish.subject_filter)
        except re.error as error:
            raise BadSubscription(f"subjectFilter: {error}") from None
        try:
            self._content = (
                jsonpath.compile(wish.publication_filter) if wish.publication_filter else None
            )
        except jsonpath.JSONPathError as error:
            raise BadSubscription(f"publicationFilter: {error}") from None

    def matches(self, publication: Publication) -> bool:
        """Tell whether a publication is wanted.

        # ASSUMED: ``subjectFilter`` is searched, not anchored; ``publicationFilter`` selects from
        # ``{"publications": [publication]}`` and matches when it selects anything (contract §4.3).
        """
        wish = self.wish
        if publication.topic != wish.topic or not self._subject.search(publication.subject):
            return False
        if wish.method_filter and wish.method_filter.upper() != publication.method:
            return False
        if self._content is None:
            return True
        try:
            return bool(self._content.findall({"publications": [asdict(publication)]}))
        except jsonpath.JSONPathError as error:  # a filter may be sound and still not fit
            log.warning("subscription %s: %s", self.subscription_id, error)
            return False


class Subscriptions:
    """Every subscription that has not expired."""

    def __init__(
        self,
        time: Timekeeper,
        ids: Identifiers,
        faults: Faults,
        granted: Callable[[], None] = lambda: None,
    ) -> None:
        """``granted`` is told of each new one."""
        self._time = time
        self._ids = ids
        self._faults = faults
        self._granted = granted
        self._subscriptions: dict[str, Subscription] = {}

    def add(self, owner: User, wish: Wish) -> Subscription:
        """Grant a subscription; raises ``BadSubscription`` and ``RefusedSubscription``."""
        expires = self._time.now() + timedelta(seconds=self._faults.subscription_lifetime)
        subscription = Subscription(self._ids.hex32(), owner, wish, expires)
        for endpoint_id in self._faults.refused_endpoints:
            if re.search(wish.subject_filter, f"/endpoints/{endpoint_id}/calls/1"):
                raise RefusedSubscription(f"endpoint {endpoint_id} is not for you")
        self._subscriptions[subscription.subscription_id] = subscription
        self._granted()
        return subscription

    def remove(self, subscription: Subscription) -> None:
        """End a subscription."""
        self._subscriptions.pop(subscription.subscription_id, None)

    def expire(self) -> None:
        """End every subscription without a word, as if its time were over."""
        self._subscriptions.clear()

    def living(self, owner: User | None = None) -> list[Subscription]:
        """List those that have not expired, of one user or all; the expired vanish."""
        now = self._time.now()
        self._subscriptions = {
            key: found for key, found in self._subscriptions.items() if found.expires > now
        }
        return [found for found in self._subscriptions.values() if owner in {None, found.owner}]

    def find(self, owner: User, subscription_id: str) -> Subscription | None:
        """Look up a user's living subscription."""
        return next(
            (found for found in self.living(owner) if found.subscription_id == subscription_id),
            None,
        )

    def wanting(self, publication: Publication) -> list[Subscription]:
        """List the living subscriptions that match a publication."""
        return [found for found in self.living() if found.matches(publication)]
