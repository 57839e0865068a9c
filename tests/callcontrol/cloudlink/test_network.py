"""What holds of the network now: ways that are chosen anew, logins, and the names of failures."""

import ssl
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import httpx
import pytest
import websockets
from websockets.http11 import Response

from callcontrol.cloudlink.errors import Unreachable
from callcontrol.cloudlink.network import Network, NetworkSettings
from callcontrol.cloudlink.proxies import Proxy, ProxyLogin, ProxyMode
from callcontrol.cloudlink.trust import trusting
from tests.bench.certificate import write_certificate
from tests.callcontrol.cloudlink.hand_time import START, HandTime

CLOUD = "https://media.api.mitel.io/"
BY_PROXY = NetworkSettings(proxy_mode=ProxyMode.ADDRESS, proxy_address="proxy:3128")
LOGIN = ProxyLogin(proxy="proxy:3128", user="alex", password="secret")
PROXY = Proxy(host="proxy", port=3128)


def not_certified(verify_code: int) -> Exception:
    """What httpx raises when a certificate is not believed."""
    cause = ssl.SSLCertVerificationError("no")
    cause.verify_code = verify_code
    error = httpx.ConnectError("no")
    error.__cause__ = cause
    return error


def answered(status: int) -> Exception:
    """What websockets raises when the proxy answers so."""
    return websockets.InvalidProxyStatus(Response(status, "X", websockets.Headers()))


@pytest.mark.parametrize(
    ("error", "by_proxy", "code"),
    [
        (httpx.ProxyError("407 Proxy Authentication Required"), True, "proxy_auth"),
        (httpx.ProxyError("403 Forbidden"), True, "proxy"),
        (httpx.ProxyError("503 Service Unavailable"), True, "proxy_failed"),
        (httpx.ProxyError("odd"), True, "proxy"),
        (answered(407), True, "proxy_auth"),
        (answered(403), True, "proxy"),
        (answered(502), True, "proxy_failed"),
        (httpx.ConnectError("no"), True, "proxy_unreachable"),
        (httpx.ConnectTimeout("no"), True, "proxy_unreachable"),
        (ConnectionRefusedError(), True, "proxy_unreachable"),
        (httpx.ReadTimeout("no"), True, "connection_lost"),
        (httpx.ConnectError("no"), False, "connection_lost"),
        (ConnectionRefusedError(), False, "connection_refused"),
        (not_certified(9), False, "clock_wrong"),
        (not_certified(10), False, "tls_expired"),
        (not_certified(62), False, "tls_hostname"),
        (not_certified(18), False, "tls_unknown_ca"),
        (not_certified(20), True, "tls_unknown_ca"),
        (not_certified(0x800B0109), False, "tls_unknown_ca"),
        (not_certified(-67602), False, "tls_hostname"),
        (not_certified(23), False, "tls"),
        (ssl.SSLError("no"), False, "tls"),
    ],
    ids=repr,
)
def test_each_failure_has_its_name(error: Exception, by_proxy: bool, code: str) -> None:
    assert Network().failed(error, PROXY if by_proxy else None).code == code


async def test_a_login_is_for_its_proxy_alone() -> None:
    network = Network(BY_PROXY)
    network.log_in(replace(LOGIN, proxy="elsewhere:3128"))
    assert await network.proxy_for(CLOUD) == PROXY
    network.log_in(LOGIN)
    assert await network.proxy_for(CLOUD) == replace(PROXY, user="alex", password="secret")
    assert await network.proxy_for("https://127.0.0.1/") is None


async def test_a_login_that_is_refused_is_said_once_and_asked_for() -> None:
    network, wanted = Network(BY_PROXY), list[str]()
    network.login_wanted = wanted.append
    network.log_in(LOGIN)
    network.failed(answered(407), await network.proxy_for(CLOUD))
    assert wanted == ["proxy:3128"]
    assert await network.proxy_for(CLOUD) == PROXY  # said again, it might lock the user out


async def test_the_way_is_asked_for_again_after_a_while_and_after_a_failure() -> None:
    time, asked = HandTime(), list[str]()

    def script(url: str) -> str:
        asked.append(url)
        return f"proxy{len(asked)}"

    network = Network(automatic=script, timing=time.timing)
    for _ in range(2):
        assert await network.proxy_for(CLOUD) == Proxy(host="proxy1", port=80)
    time.advance(30)
    assert await network.proxy_for(CLOUD) == Proxy(host="proxy2", port=80)
    network.failed(OSError(), None)
    assert await network.proxy_for(CLOUD) == Proxy(host="proxy3", port=80)
    network.use(NetworkSettings(proxy_mode=ProxyMode.NONE))
    assert await network.proxy_for(CLOUD) is None


@pytest.mark.parametrize(("years", "code"), [(0, "tls_expired"), (3, "clock_wrong")])
def test_a_certificate_that_seems_expired_may_be_the_clocks_fault(years: int, code: str) -> None:
    time = HandTime()
    network = Network(timing=time.timing)
    date = format_datetime(START - timedelta(days=365 * years), usegmt=True)
    network.clock.hear(date, asked=time.timing.moment(), answered=time.timing.moment())
    assert network.failed(not_certified(10), None).code == code


@pytest.mark.parametrize(
    ("contents", "code"),
    [(None, "ca_file_unreadable"), ("", "ca_file_invalid"), ("no certificate", "ca_file_invalid")],
)
def test_a_file_of_authorities_that_is_none_is_said(
    tmp_path: Path, contents: str | None, code: str
) -> None:
    file = tmp_path / "ca.pem"
    if contents is not None:
        file.write_text(contents)
    network = Network(NetworkSettings(ca_file=str(file)))
    for _ in range(2):
        with pytest.raises(Unreachable) as caught:
            network.ssl_context  # noqa: B018 - looking for it is what fails
        assert caught.value.code == code
    write_certificate(tmp_path)[0].rename(file)  # mended, it is used from then on
    assert network.ssl_context.verify_mode is ssl.CERT_REQUIRED


def test_certificates_are_checked_whatever_is_set(tmp_path: Path) -> None:
    certificate, _ = write_certificate(tmp_path)
    for context in (trusting(), trusting(str(certificate))):
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname


def test_a_further_authority_comes_beside_those_of_the_computer(tmp_path: Path) -> None:
    certificate, _ = write_certificate(tmp_path)
    before, after = trusting(), trusting(str(certificate))
    counts = [context.cert_store_stats()["x509_ca"] for context in (before, after)]
    assert counts[1] == counts[0] + 1
