"""Puts in force at once what is changed in the settings, but for the cloud that one is in.

What changes the look, and nothing else, is heard by whoever shows it.
"""

from contextlib import suppress
from typing import TYPE_CHECKING

from callcontrol.cloud import cloud_config, network_settings
from callcontrol.settings import Settings, SettingsStore
from callcontrol.status import AccountStatus
from callcontrol.tasks import Tasks
from callcontrol.ui import text

if TYPE_CHECKING:  # they load the network
    from callcontrol.account import Account
    from callcontrol.cloudlink.http import CloudLinkHttp


def follow_settings(
    settings: SettingsStore, account: "Account", http: "CloudLinkHttp", tasks: Tasks, *, demo: bool
) -> None:
    """Tell ``account`` and ``http`` of each change that concerns them; a ``demo`` has its cloud."""
    before = settings.current

    def apply(changed: Settings) -> None:
        nonlocal before
        if (way := network_settings(changed)) != network_settings(before):
            http.network.use(way)
            account.check()
        other_phones = changed.watched_endpoints != before.watched_endpoints
        text.read_numbers_in(changed.region)
        before = changed
        connect_anew()
        if other_phones:
            tasks.start(account.restart(), name="other phones")

    def connect_anew(_status: AccountStatus | None = None) -> None:
        if account.session is None and not demo:
            with suppress(ValueError):  # a cloud that only the file can name
                http.config = cloud_config(settings)

    settings.changed.subscribe(apply)
    account.statuses.subscribe(connect_anew)  # what was changed while signed in
