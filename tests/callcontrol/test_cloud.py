"""What the settings say of CloudLink, as its client is told."""

from pathlib import Path

import pytest

from callcontrol.cloud import cloud_config
from callcontrol.cloudlink.config import Service
from callcontrol.settings import SettingsStore


@pytest.fixture(name="store")
def _store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


def test_an_installation_is_named_once_and_for_all(store: SettingsStore, tmp_path: Path) -> None:
    named = cloud_config(store).installation_id
    assert named
    assert cloud_config(SettingsStore(tmp_path / "settings.json")).installation_id == named


def test_a_cloud_is_part_of_every_address(store: SettingsStore) -> None:
    store.change(cloud="eu", client_id="one", redirect_port=9999, pkce=False)
    config = cloud_config(store)
    assert ".eu." in config.base_url(Service.MEDIA)
    assert (config.client_id, config.redirect_port, config.pkce) == ("one", 9999, False)


def test_an_address_without_protection_is_refused(store: SettingsStore) -> None:
    store.change(service_urls={"media": "http://media.example.com/2017-09-01"})
    with pytest.raises(ValueError, match="http"):
        cloud_config(store)
