"""What a script that chooses proxies has said, as an address."""

import pytest
from PySide6.QtNetwork import QNetworkProxy

from callcontrol.ui.system_proxy import HAS_SCRIPTS, automatic_proxy, first_usable

KINDS = QNetworkProxy.ProxyType


@pytest.mark.parametrize(
    ("proxies", "address"),
    [
        ([], ""),
        ([QNetworkProxy(KINDS.NoProxy)], ""),
        ([QNetworkProxy(KINDS.HttpProxy, "proxy", 3128)], "http://proxy:3128"),
        ([QNetworkProxy(KINDS.HttpProxy, "fd00::1", 3128)], "http://[fd00::1]:3128"),
        (
            [QNetworkProxy(KINDS.HttpProxy, "one", 1), QNetworkProxy(KINDS.NoProxy)],
            "http://one:1",
        ),
        ([QNetworkProxy(KINDS.NoProxy), QNetworkProxy(KINDS.HttpProxy, "one", 1)], ""),
        ([QNetworkProxy(KINDS.Socks5Proxy, "socks", 1080)], "socks5://socks:1080"),
    ],
)
def test_the_first_that_is_offered_counts(proxies: list[QNetworkProxy], address: str) -> None:
    assert first_usable(proxies) == address


@pytest.mark.skipif(HAS_SCRIPTS, reason="this computer may have a script")
def test_where_there_are_no_scripts_none_is_run() -> None:
    assert automatic_proxy("https://example.com/") == ""
