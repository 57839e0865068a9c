"""Which proxy leads where, after the environment and our own settings."""

import pytest

from callcontrol.cloudlink.errors import Unreachable
from callcontrol.cloudlink.proxies import Proxy, ProxyLogin, ProxyMode, choose_proxy, read_proxy

CLOUD = "https://media.api.mitel.io/2017-09-01/endpoints"


@pytest.fixture(autouse=True)
def _no_proxies_here(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(
    ("text", "proxy"),
    [
        ("proxy.example.com", Proxy(host="proxy.example.com", port=80)),
        ("proxy.example.com:3128", Proxy(host="proxy.example.com", port=3128)),
        ("http://10.0.0.1:8080/", Proxy(host="10.0.0.1", port=8080)),
        ("http://[fd00::1]:8080", Proxy(host="fd00::1", port=8080)),
        ("http://a%40b:p%3Aw@p:1", Proxy(host="p", port=1, user="a@b", password="p:w")),
    ],
)
def test_an_address_is_read(text: str, proxy: Proxy) -> None:
    assert read_proxy(text) == proxy
    assert read_proxy(proxy.signed_address) == proxy
    assert proxy.password == "" or proxy.password not in proxy.address + repr(proxy)


@pytest.mark.parametrize(
    "text", ["socks5://p:1080", "https://p:443", "http://", "http://p:no", "ftp://p", "http://p/x"]
)
def test_what_cannot_be_used_is_said(text: str) -> None:
    with pytest.raises(Unreachable) as caught:
        read_proxy(text)
    assert caught.value.code == "proxy_unsupported"


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_the_environment_names_the_proxy(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "proxy:3128")
    assert choose_proxy(CLOUD, ProxyMode.SYSTEM) == Proxy(host="proxy", port=3128)


def test_requests_and_notifications_take_the_same_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "proxy:3128")
    monkeypatch.setenv("HTTP_PROXY", "another:3128")
    monkeypatch.setenv("WSS_PROXY", "another:3128")
    ways = {choose_proxy(f"{s}://host.example.com/", ProxyMode.SYSTEM) for s in ("https", "wss")}
    assert ways == {Proxy(host="proxy", port=3128)}


@pytest.mark.parametrize("except_", ["api.mitel.io", ".mitel.io", "media.api.mitel.io:443"])
@pytest.mark.parametrize("mode", [ProxyMode.SYSTEM, ProxyMode.ADDRESS])
def test_what_is_excepted_is_reached_directly(
    monkeypatch: pytest.MonkeyPatch, except_: str, mode: ProxyMode
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "proxy:3128")
    monkeypatch.setenv("NO_PROXY", f"localhost,{except_}")
    url = CLOUD.replace(".io", ".io:443")
    assert choose_proxy(url, mode, "proxy:3128") is None
    assert choose_proxy("https://elsewhere.example.com", mode, "proxy:3128") is not None


@pytest.mark.parametrize("mode", list(ProxyMode))
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
def test_no_proxy_leads_to_this_machine(
    monkeypatch: pytest.MonkeyPatch, host: str, mode: ProxyMode
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "proxy:3128")
    assert choose_proxy(f"https://{host}:8080/", mode, "proxy:3128") is None


def test_our_own_setting_counts_more_than_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "proxy:3128")
    assert choose_proxy(CLOUD, ProxyMode.ADDRESS, "own:80") == Proxy(host="own", port=80)
    assert choose_proxy(CLOUD, ProxyMode.NONE, "own:80") is None
    assert choose_proxy(CLOUD, ProxyMode.ADDRESS, "", lambda _: "scripted:80") is None


def test_a_script_is_asked_where_nothing_else_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def script(url: str) -> str:
        asked.append(url)
        return "http://scripted:8080"

    assert choose_proxy(CLOUD, ProxyMode.SYSTEM, "", script) == Proxy(host="scripted", port=8080)
    monkeypatch.setenv("HTTPS_PROXY", "proxy:3128")
    assert choose_proxy(CLOUD, ProxyMode.SYSTEM, "", script) == Proxy(host="proxy", port=3128)
    assert asked == [CLOUD]
    assert choose_proxy(CLOUD, ProxyMode.SYSTEM, "", lambda _: "") == Proxy(host="proxy", port=3128)


def test_a_login_shows_neither_name_nor_password() -> None:
    login = ProxyLogin(proxy="proxy:3128", user="alex", password="secret")
    assert "alex" not in repr(login)
    assert "secret" not in repr(login)
