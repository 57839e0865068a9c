"""The proxy that the computer's own script chooses (PAC), which Qt can have run.

Only Windows and macOS have such scripts in their settings; elsewhere nothing is asked.
"""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

HAS_SCRIPTS = sys.platform in ("win32", "darwin")


def automatic_proxy(url: str) -> str:
    """The address of the proxy that leads to ``url``; "" for the direct way. Takes its time."""
    if not HAS_SCRIPTS:
        return ""
    return first_usable(QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url))))


def first_usable(proxies: Sequence[QNetworkProxy]) -> str:
    """The first of what a script offers, which is in its order; "" for the direct way."""
    kinds = QNetworkProxy.ProxyType
    for proxy in proxies:
        if proxy.type() in (kinds.HttpProxy, kinds.HttpCachingProxy) and proxy.hostName():
            host = proxy.hostName()
            return f"http://{f'[{host}]' if ':' in host else host}:{proxy.port() or 80}"
        if proxy.type() is kinds.Socks5Proxy:
            return f"socks5://{proxy.hostName()}:{proxy.port()}"
        if proxy.type() is kinds.NoProxy:
            return ""
    return ""
