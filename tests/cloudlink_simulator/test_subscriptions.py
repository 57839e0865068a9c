"""What matches a subscription, and how long it lives."""

import random

import pytest

from cloudlink_simulator.accounts import User
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.identifiers import Identifiers
from cloudlink_simulator.subscriptions import BadSubscription, Publication, Subscriptions, Wish
from cloudlink_simulator.timekeeping import ManualTime

ANN = User(username="ann@example.com", password="", name="Ann", extension="2881")
BEN = User(username="ben@example.com", password="", name="Ben", extension="2882")
RINGING = Publication(
    topic="platform-api-media",
    method="PUT",
    subject="/2017-09-01/endpoints/2001/calls/33656066",
    content={"state": "ringing", "from": "2002"},
)


def subscriptions(time: ManualTime | None = None) -> Subscriptions:
    return Subscriptions(
        time or ManualTime(),
        Identifiers(random.Random(1)),
        Faults(subscription_lifetime=60),
    )


def wish(**filters: str) -> Wish:
    return Wish(transport="websocket", **({"topic": "platform-api-media"} | filters))


@pytest.mark.parametrize(
    "filters",
    [
        {},
        {"subject_filter": "/2017-09-01/endpoints/"},
        {"subject_filter": "/endpoints/2001(/|$)"},
        {"subject_filter": "/endpoints/200"},
        {"subject_filter": "/calls/[^/]+$"},
        {"method_filter": "PUT"},
        {"method_filter": "put"},
        {"publication_filter": "$.publications[?(@.content.state == 'ringing')]"},
        {"publication_filter": "$.publications[?(@.method == 'PUT')]"},
    ],
)
def test_filters_that_match(filters: dict[str, str]) -> None:
    assert subscriptions().add(ANN, wish(**filters)).matches(RINGING)


@pytest.mark.parametrize(
    "filters",
    [
        {"topic": "platform-api-presence"},
        {"subject_filter": "/endpoints/200(/|$)"},
        {"subject_filter": "^/endpoints"},
        {"method_filter": "POST"},
        {"publication_filter": "$.publications[?(@.content.state == 'held')]"},
    ],
)
def test_filters_that_do_not(filters: dict[str, str]) -> None:
    assert not subscriptions().add(ANN, wish(**filters)).matches(RINGING)


@pytest.mark.parametrize(
    "filters", [{"subject_filter": "("}, {"publication_filter": "$.publications[?("}]
)
def test_filters_that_cannot_be_understood(filters: dict[str, str]) -> None:
    with pytest.raises(BadSubscription):
        subscriptions().add(ANN, wish(**filters))


def test_a_filter_that_fails_on_a_publication_does_not_match() -> None:
    strange = wish(publication_filter="$.publications[?length(@.content) > 'x']")
    assert not subscriptions().add(ANN, strange).matches(RINGING)


def test_a_subscription_lives_for_a_while() -> None:
    time = ManualTime()
    living = subscriptions(time)
    granted = living.add(ANN, wish())
    assert granted.subscription_id == granted.subscription_id.lower()
    assert int(granted.subscription_id, 16) < 16**32
    time.advance(59)
    assert living.wanting(RINGING) == [granted]
    time.advance(1)
    assert living.wanting(RINGING) == []
    assert living.living() == []
    assert living.find(ANN, granted.subscription_id) is None


def test_a_subscription_belongs_to_who_made_it() -> None:
    living = subscriptions()
    granted = living.add(ANN, wish())
    assert living.find(ANN, granted.subscription_id) is granted
    assert living.find(BEN, granted.subscription_id) is None
    assert living.living(BEN) == []
    living.remove(granted)
    assert living.living() == []
