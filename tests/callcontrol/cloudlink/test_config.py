"""Where the services are, and which addresses are refused."""

import pytest

from callcontrol.cloudlink.config import CloudLinkConfig, Service, is_loopback, require_safe


@pytest.mark.parametrize(
    ("cloud", "media", "portal"),
    [
        ("", "https://media.api.mitel.io/2017-09-01", "https://auth.mitel.io/authorize"),
        (".us", "https://media.us.api.mitel.io/2017-09-01", "https://auth.mitel.io/authorize"),
        (
            ".dev",
            "https://media.dev.api.mitel.io/2017-09-01",
            "https://auth.dev.mitel.io/authorize",
        ),
        (
            ".us.dev",
            "https://media.us.dev.api.mitel.io/2017-09-01",
            "https://auth.dev.mitel.io/authorize",
        ),
    ],
)
def test_each_cloud_has_its_addresses(cloud: str, media: str, portal: str) -> None:
    config = CloudLinkConfig(cloud=cloud)
    assert config.base_url(Service.MEDIA) == media
    assert config.portal() == portal


def test_one_service_can_be_elsewhere() -> None:
    config = CloudLinkConfig(
        base_urls={"media": "https://media.us-west-2.us.api.mitel.io/2017-09-01/"}
    )
    assert config.base_url(Service.MEDIA) == "https://media.us-west-2.us.api.mitel.io/2017-09-01"
    assert config.base_url(Service.AUTHENTICATION).startswith("https://authentication.api.mitel.io")


def test_a_simulator_has_everything_at_one_address() -> None:
    config = CloudLinkConfig.for_simulator(
        "http://127.0.0.1:9/", client_id="c", account_id="a", redirect_port=7
    )
    assert {config.base_url(service) for service in Service} == {"http://127.0.0.1:9/2017-09-01"}
    assert config.portal() == "http://127.0.0.1:9/authorize"
    assert config.redirect_uri == "http://127.0.0.1:7/callback"


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example",
        "wss://a.example",
        "http://127.0.0.1:1",
        "ws://[::1]:1",
        "http://localhost",
    ],
)
def test_safe_addresses(url: str) -> None:
    require_safe(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://a.example",
        "ws://10.0.0.1",
        "ftp://127.0.0.1",
        "http://127.0.0.1.example",
        "nonsense",
        "https:a.example",
        "https://:443/",
    ],
)
def test_unsafe_addresses_are_refused_wherever_they_stand(url: str) -> None:
    with pytest.raises(ValueError, match="https"):
        require_safe(url)
    with pytest.raises(ValueError, match="https"):
        CloudLinkConfig(base_urls={"media": url})
    with pytest.raises(ValueError, match="https"):
        CloudLinkConfig(portal_url=url)


@pytest.mark.parametrize("cloud", ["us", ".us/evil", ".us@evil", ". us", ".US"])
def test_a_cloud_cannot_lead_elsewhere(cloud: str) -> None:
    with pytest.raises(ValueError, match="cloud"):
        CloudLinkConfig(cloud=cloud)


def test_loopback_is_an_address_or_the_one_name() -> None:
    assert is_loopback("http://127.9.9.9/x")
    assert not is_loopback("http://localhost.example")


def test_the_subject_filter_matches_one_endpoint_only() -> None:
    assert CloudLinkConfig().subject_filter_for("200") == "/endpoints/200(/|$)"
    assert CloudLinkConfig().subject_filter_for("*5") == r"/endpoints/\*5(/|$)"
