"""Where CloudLink is and who the program is to it, after the settings."""

from uuid import uuid4

from callcontrol import __version__
from callcontrol.cloudlink.config import CloudLinkConfig
from callcontrol.settings import SettingsStore


def cloud_config(store: SettingsStore) -> CloudLinkConfig:
    """For the settings as they are now; ``ValueError`` if they name an unsafe address."""
    if not store.current.installation_id:
        store.remember(installation_id=str(uuid4()))
    settings = store.current
    return CloudLinkConfig(
        client_id=settings.client_id,
        account_id=settings.account_number,
        installation_id=settings.installation_id,
        cloud=f".{settings.cloud}" if settings.cloud else "",
        base_urls=settings.service_urls,
        portal_url=settings.portal_url,
        app_version=__version__,
        redirect_port=settings.redirect_port,
        pkce=settings.pkce,
    )
