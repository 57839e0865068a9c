"""The sign-in portal, codes, tokens and identity over HTTP."""

import base64
import hashlib
import re
from html import unescape
from typing import Any

import pytest
from yarl import URL

from cloudlink_simulator.faults import Faults
from tests.cloudlink_simulator.client import API, REDIRECT_URI, Answer, Client, client_of

PEOPLE = {"username": "robin.2881@example.com", "password": "simulator"}
VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"  # RFC 7636, appendix B


def asked(client: Client, **parameters: str) -> dict[str, str]:
    """Give the parameters of an authorization request."""
    return {
        "client_id": client.simulator.account.application.client_id,
        "response_type": "code",
        "redirect_uri": REDIRECT_URI,
        "state": "a state/with&signs",
        **parameters,
    }


def fields_of(page: str) -> dict[str, str]:
    """Read the hidden fields of a form."""
    found = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page)
    return {unescape(name): unescape(value) for name, value in found}


def returned(answer: Answer) -> dict[str, str]:
    """Read what the browser is sent back with."""
    assert answer.status == 303
    url = URL(answer.headers["Location"])
    assert str(url.with_query(None)) == REDIRECT_URI
    return dict(url.query)


async def code_by_portal(client: Client, **parameters: str) -> str:
    """Sign in as a browser does and give the code."""
    page = (await client.get("/authorize", params=asked(client, **parameters))).ok()
    form = fields_of(page) | PEOPLE | {"decision": "allow"}
    return returned(await client.post("/authorize", data=form))["code"]


async def redeem(client: Client, code: str, **fields: str) -> Answer:
    """Exchange a code as the documented samples do."""
    client_id = client.simulator.account.application.client_id
    body = {"grant_type": "authorization_code", "code": code, "client_id": client_id} | fields
    return await client.post(f"{API}/token", json=body)


# The portal


async def test_the_page_is_a_form_people_can_use() -> None:
    async with client_of(None) as client:
        answer = await client.get("/authorize", params=asked(client, login_hint="me@example.com"))
        page = answer.ok()
        assert answer.headers["Content-Type"].startswith("text/html")
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "no-store"
        assert fields_of(page) == asked(client)
        assert '<html lang="en">' in page
        for field in ("username", "password"):
            assert f'<label for="{field}">' in page
            assert f'id="{field}" name="{field}"' in page
        assert 'value="me@example.com"' in page
        assert "alert" not in page.partition("</style>")[2]


async def test_signing_in_brings_the_browser_back_with_a_code_and_the_state() -> None:
    async with client_of(None) as client:
        form = asked(client) | PEOPLE | {"decision": "allow"}
        back = returned(await client.post("/authorize", data=form))
        assert back.keys() == {"code", "state"}
        assert back["state"] == "a state/with&signs"


async def test_cancelling_brings_the_browser_back_with_an_error() -> None:
    async with client_of(None) as client:
        form = asked(client) | {"username": "", "password": "", "decision": "deny"}
        back = returned(await client.post("/authorize", data=form))
        assert (back["error"], back["state"]) == ("access_denied", "a state/with&signs")


async def test_a_wrong_password_shows_the_form_again_and_escapes_what_was_typed() -> None:
    async with client_of(None) as client:
        typed = {"username": '"><script>', "password": "x", "decision": "allow"}
        page = (await client.post("/authorize", data=asked(client) | typed)).ok(401)
        assert '<p role="alert">The user name or the password is wrong.</p>' in page
        assert "<script>" not in page
        assert 'value="&quot;&gt;&lt;script&gt;"' in page
        assert fields_of(page) == asked(client)


@pytest.mark.parametrize(
    "wrong",
    [
        {"client_id": "somebody"},
        {"redirect_uri": "http://127.0.0.1:8765/callback/"},
        {"redirect_uri": "http://localhost:8765/callback"},
        {"redirect_uri": ""},
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_request_that_is_not_ours_leads_nowhere(method: str, wrong: dict[str, str]) -> None:
    async with client_of(None) as client:
        parameters = asked(client) | wrong
        if method == "GET":
            answer = await client.get("/authorize", params=parameters)
        else:
            form = parameters | PEOPLE | {"decision": "allow"}
            answer = await client.post("/authorize", data=form)
        assert "Sign-in is not possible" in answer.ok(400)
        assert "Location" not in answer.headers


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"code_challenge_method": "S512"}, "invalid_request"),
    ],
)
async def test_a_request_of_ours_that_is_wrong_goes_back(wrong: dict[str, str], error: str) -> None:
    async with client_of(None) as client:
        back = returned(await client.get("/authorize", params=asked(client) | wrong))
        assert (back["error"], back["state"]) == (error, "a state/with&signs")


async def test_one_may_register_more_redirect_uris() -> None:
    async with client_of() as client:
        path = f"{API}/applications/{client.simulator.account.application.client_id}"
        before = (await client.get(path)).ok()
        assert before["redirectUris"] == [REDIRECT_URI]
        body = {"redirectUris": [REDIRECT_URI, "http://127.0.0.1:9999/cb"], "active": True}
        assert (await client.put(path, json=body)).ok()["redirectUris"] == body["redirectUris"]
        parameters = asked(client, redirect_uri="http://127.0.0.1:9999/cb")
        (await client.get("/authorize", params=parameters)).ok()

        (await client.put(path, json={"active": False})).ok()
        (await client.get("/authorize", params=parameters)).ok(400)


async def test_registering_is_for_administrators() -> None:
    async with client_of("2881") as client:
        path = f"{API}/applications/{client.simulator.account.application.client_id}"
        assert (await client.put(path, json={})).status == 403
        assert (await client.get(f"{API}/applications/other")).status == 404
        await client.sign_in("2880")
        assert (await client.put(path, json={"redirectUris": "http://x"})).status == 400


async def test_saml_is_not_used() -> None:
    async with client_of(None) as client:
        for prefix in ("", API):
            answer = await client.get(f"{prefix}/saml2/status?username=robin.2881@example.com")
            assert not answer.ok()["enabled"]


# Codes


@pytest.mark.parametrize("encoding", ["data", "json"])
@pytest.mark.parametrize("path", ["/authorize", f"{API}/authorize"])
@pytest.mark.parametrize("account", ["number", "guid", "none"])
async def test_a_code_by_direct_request(path: str, encoding: str, account: str) -> None:
    async with client_of(None) as client:
        named = {
            "number": {"account_id": client.simulator.account.account_number},
            "guid": {"account_id": client.simulator.account.account_id},
            "none": {},
        }[account]
        body = {"response_type": "code", "client_id": asked(client)["client_id"]} | PEOPLE | named
        code = (await client.post(path, **{encoding: body})).ok(201)["code"]
        (await redeem(client, code)).ok()


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"password": "wrong"}, 401),
        ({"username": "nobody@example.com"}, 401),
        ({"account_id": "1"}, 401),
        ({"username": ""}, 400),
        ({"client_id": "somebody"}, 400),
        ({"response_type": "token"}, 400),
        ({"redirect_uri": "http://127.0.0.1/"}, 400),
    ],
)
async def test_a_wrong_direct_request(wrong: dict[str, str], status: int) -> None:
    async with client_of(None) as client:
        body = asked(client) | PEOPLE | wrong
        answer = await client.post(f"{API}/authorize", data=body)
        assert answer.ok(status).keys() == {"name", "message"}


async def test_a_code_is_good_for_one_minute_and_one_use() -> None:
    async with client_of(None) as client:
        code = await code_by_portal(client)
        (await redeem(client, code)).ok()
        assert (await redeem(client, code)).ok(400)["name"] == "BadRequest"
        late = await code_by_portal(client)
        client.time.advance(60)
        assert (await redeem(client, late)).status == 400


async def test_a_code_is_for_its_client_and_redirect_uri() -> None:
    async with client_of(None) as client:
        for wrong in ({"client_id": "somebody"}, {"redirect_uri": "http://127.0.0.1:1/"}):
            code = await code_by_portal(client)
            assert (await redeem(client, code, **wrong)).status == 400
        code = await code_by_portal(client)
        (await redeem(client, code, redirect_uri=REDIRECT_URI)).ok()


def test_our_challenge_is_the_standards() -> None:
    digest = hashlib.sha256(VERIFIER.encode()).digest()
    assert base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == CHALLENGE


@pytest.mark.parametrize(
    ("challenge", "verifier", "status"),
    [
        ({"code_challenge": CHALLENGE, "code_challenge_method": "S256"}, VERIFIER, 200),
        ({"code_challenge": CHALLENGE, "code_challenge_method": "S256"}, "wrong", 400),
        ({"code_challenge": CHALLENGE, "code_challenge_method": "S256"}, "", 400),
        ({"code_challenge": VERIFIER, "code_challenge_method": "plain"}, VERIFIER, 200),
        ({"code_challenge": VERIFIER}, VERIFIER, 200),
        ({"code_challenge": VERIFIER}, CHALLENGE, 400),
        ({}, VERIFIER, 200),
    ],
)
async def test_proof_key(challenge: dict[str, str], verifier: str, status: int) -> None:
    async with client_of(None) as client:
        code = await code_by_portal(client, **challenge)
        answer = await redeem(client, code, code_verifier=verifier)
        assert answer.status == status


# Tokens


@pytest.mark.parametrize("encoding", ["data", "json"])
@pytest.mark.parametrize("name", ["refresh_token", "token"])
async def test_refreshing_gives_a_new_pair_once(encoding: str, name: str) -> None:
    async with client_of(None) as client:
        old = await client.sign_in("2881")
        body = {"grant_type": "refresh_token", name: old["refresh_token"]}
        new = (await client.post(f"{API}/token", **{encoding: body})).ok()
        assert new.keys() == old.keys()
        assert new["access_token"] != old["access_token"]
        assert new["refresh_token"] != old["refresh_token"]
        again = await client.post(f"{API}/token", **{encoding: body})
        assert again.ok(401)["name"] == "Unauthorized"


@pytest.mark.parametrize("encoding", ["data", "json"])
async def test_the_password_grant(encoding: str) -> None:
    async with client_of(None) as client:
        body = {"grant_type": "password", "account_id": "900000042"} | PEOPLE
        answer = await client.post(f"{API}/token", **{encoding: body})
        tokens = answer.ok()
        assert answer.headers["Cache-Control"] == "no-store"
        assert tokens["token_type"] == "bearer"
        assert tokens["scope"] == "read write"
        assert 3600 <= tokens["expires_in"] <= 4000
        wrong = await client.post(f"{API}/token", **{encoding: body | {"password": "x"}})
        assert wrong.ok(401)["name"] == "Unauthorized"


async def test_what_is_switchable_about_tokens() -> None:
    async with client_of(None, faults=Faults(token_status=201, expires_in=5)) as client:
        body = {"grant_type": "password"} | PEOPLE
        tokens = (await client.post(f"{API}/token", data=body)).ok(201)
        assert tokens["expires_in"] == 5
        client.headers = {"Authorization": tokens["access_token"]}
        client.time.advance(5)
        assert (await client.get(f"{API}/token")).status == 401


async def test_a_server_application() -> None:
    async with client_of(None) as client:
        body = {
            "grant_type": "client_credentials",
            "client_id": client.simulator.account.application.client_id,
            "client_secret": "simulator-client-secret",
        }
        tokens = (await client.post(f"{API}/token", data=body)).ok()
        assert "refresh_token" not in tokens
        client.headers = {"Authorization": tokens["access_token"]}
        assert (await client.get(f"{API}/token")).ok()["extension"] == ""
        (await client.post(f"{API}/endpoints/2881/calls", json={"to": "2882"})).ok()
        wrong = body | {"client_secret": "x"}
        assert (await client.post(f"{API}/token", data=wrong)).status == 401


@pytest.mark.parametrize("body", [{}, {"grant_type": "magic"}, {"grant_type": "refresh_token"}])
async def test_token_requests_that_say_too_little(body: dict[str, Any]) -> None:
    async with client_of(None) as client:
        assert (await client.post(f"{API}/token", json=body)).ok(400)["name"] == "BadRequest"


async def test_signing_out_ends_both_tokens() -> None:
    async with client_of(None) as client:
        tokens = await client.sign_in("2881")
        assert (await client.delete(f"{API}/token")).ok(204) is None
        assert (await client.get(f"{API}/token")).status == 401
        body = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
        assert (await client.post(f"{API}/token", data=body)).status == 401


async def test_identity() -> None:
    async with client_of("2881") as client:
        me = (await client.get(f"{API}/token")).ok()
        user = client.simulator.account.users[1]
        account = client.simulator.account.account_id
        assert (me["userId"], me["principalId"], me["accountId"]) == (
            user.user_id,
            user.user_id,
            account,
        )
        assert (me["name"], me["extension"], me["role"]) == ("Robin Ashby", "2881", "USER")
        assert me["email"] == me["loginId"] == "robin.2881@example.com"
        assert (me["extensionVerified"], me["mobileVerified"]) == ("true", "false")
        assert me["iat"] == "1650975157"
        assert 3600 <= int(me["exp"]) - int(me["iat"]) <= 4000
        assert me["sipAddress"] == f"{user.user_id}@{account}.us.api.mitel.io"
        documented = (
            "userId uniqueUserId principalId accountId partnerId siteId name email loginId role "
            "extension phone mobile languageCode photoUrl profileHeaderUrl sipAddress domain "
            "emailVerified phoneVerified mobileVerified extensionVerified integrationLatency iss "
            "aud iat exp"
        )
        assert set(me) == set(documented.split())
