"""Addresses of pages: what a stranger calls himself changes what is asked for, never where."""

from datetime import timedelta
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from callcontrol.calls.page_address import (
    AddressFlaw,
    AddressRefused,
    Place,
    check,
    fill,
    values_of,
)
from callcontrol.calls.store import CallStore
from callcontrol.cloudlink.models import CallState, Party
from tests.callcontrol.calls.builders import call, moment, new_store

CRM = "https://crm.example/people/{name}/of/{e164}?who={name}&n={number}&fixed=1#for-{did}"


def nothing(**given: str) -> dict[Place, str]:
    return dict.fromkeys(Place, "") | {Place(name): value for name, value in given.items()}


def ended(store: CallStore) -> dict[Place, str]:
    for state, second in ((CallState.RINGING, 0), (CallState.CONNECTED, 5), (CallState.IDLE, 65)):
        (change,) = store.apply(call("31", state, second), at=moment(second))
    return values_of(change.after, "CA", "ended")


def test_a_call_fills_every_place() -> None:
    assert ended(new_store()) == {
        Place.E164: "+16135550123",
        Place.NUMBER: "+16135550123",
        Place.NAME: "Jordan Blake",
        Place.DID: "2881",
        Place.ENDPOINT: "2881",
        Place.DIRECTION: "inbound",
        Place.TRIGGER: "ended",
        Place.STARTED: moment(0).strftime("%Y-%m-%dT%H:%M:%SZ"),
        Place.DURATION: "60",
        Place.OUTCOME: "answered",
        Place.ID: "r1",
    }


def test_a_talk_that_goes_on_has_no_duration_yet() -> None:
    (change,) = new_store().apply(call("31"), at=moment(0) + timedelta(seconds=1))
    assert values_of(change.after, "", "ringing")[Place.DURATION] == ""


@pytest.mark.parametrize(
    ("template", "filled"),
    [
        ("https://crm.example/?tel={e164}", "https://crm.example/?tel=%2B16135550123"),
        ("https://crm.example?tel={e164}", "https://crm.example?tel=%2B16135550123"),
        ("http://intranet:8080/{name}", "http://intranet:8080/Jordan%20Blake"),
        ("https://crm.example/#/{name}", "https://crm.example/#/Jordan%20Blake"),
        ("https://[2001:db8::1]/{did}", "https://[2001:db8::1]/2881"),
        ("HTTPS://crm.example/a%20b/{did}", "https://crm.example/a%20b/2881"),
        ("https://crm.example/fixed", "https://crm.example/fixed"),
    ],
)
def test_values_come_where_they_are_asked_for(template: str, filled: str) -> None:
    assert fill(template, ended(new_store())) == filled


@pytest.mark.parametrize(
    ("name", "encoded"),
    [
        ("a&b=c;d+e", "a%26b%3Dc%3Bd%2Be"),
        ("a/b?c#d", "a%2Fb%3Fc%23d"),
        ("a\\b@evil.example:80", "a%5Cb%40evil.example%3A80"),
        ("100%25", "100%2525"),
        ("{e164}", "%7Be164%7D"),
        ("\u202egnp.exe\u2066\u200b\ufeff", "gnp.exe"),
        ("a\r\nSet-Cookie: x\0\x1b", "a%20%20Set-Cookie%3A%20x"),
        ("\ud800x", "x"),
        ("Zoë", "Zo%C3%AB"),
        ("'\"<>`", "%27%22%3C%3E%60"),
        ("x" * 1000, "x" * 200),
    ],
)
def test_a_value_is_text_and_nothing_else(name: str, encoded: str) -> None:
    assert fill("https://crm.example/?n={name}", nothing(name=name)).partition("=")[2] == encoded


@pytest.mark.parametrize("name", [".", "..", "...", "\u200b..", " .. "])
@pytest.mark.parametrize(
    "template", ["https://x.example/a/{name}/b", "https://x.example/a/{name}{number}/b"]
)
def test_no_value_climbs_in_the_path(template: str, name: str) -> None:
    assert fill(template, nothing(name=name)) == "https://x.example/a//b"


def test_no_two_values_climb_together() -> None:
    template = "https://x.example/a/.{name}{number}/b"
    assert fill(template, nothing(name=".", number="")) == "https://x.example/a//b"
    assert fill(template, nothing(name="x", number="")) == "https://x.example/a/.x/b"


strangers = st.text() | st.text(alphabet="./\\%2eE&=?#;+@:{}[] \u202e\0\n\ud800")


@given(name=strangers, number=strangers, dialled=strangers)
@example(name="../..", number="&admin=1", dialled="#")
@example(name="%2e%2e", number="..%2f", dialled="//evil.example")
def test_whoever_calls_the_same_page_is_asked(name: str, number: str, dialled: str) -> None:
    caller = Party(number=number, name=name)
    (change,) = new_store().apply(call(origin=caller, called_device=dialled), at=moment(0))
    address = fill(CRM, values_of(change.after, "CA", "ringing"))
    assert address.isascii()
    assert address.isprintable()
    parts = urlsplit(address)
    assert (parts.scheme, parts.netloc) == ("https", "crm.example")
    steps = [unquote(step) for step in parts.path.split("/")]
    assert len(steps) == 5
    assert (steps[1], steps[3]) == ("people", "of")
    assert not {".", ".."} & set(steps)
    parameters = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True)
    assert [key for key, _ in parameters] == ["who", "n", "fixed"]
    assert parameters[2] == ("fixed", "1")
    assert all(char.isprintable() for _, value in parameters for char in value)


@pytest.mark.parametrize(
    ("template", "flaw", "detail"),
    [
        ("", AddressFlaw.NO_SCHEME, ""),
        ("crm.example/{name}", AddressFlaw.NO_SCHEME, ""),
        ("//crm.example/", AddressFlaw.NO_SCHEME, ""),
        ("{name}://crm.example/", AddressFlaw.NO_SCHEME, ""),
        ("ht{name}tps://crm.example/", AddressFlaw.NO_SCHEME, ""),
        ("file:///etc/passwd", AddressFlaw.SCHEME, "file"),
        ("javascript:alert('{name}')", AddressFlaw.SCHEME, "javascript"),
        ("JavaScript:1", AddressFlaw.SCHEME, "javascript"),
        ("ftp://crm.example/", AddressFlaw.SCHEME, "ftp"),
        ("C:/program.exe", AddressFlaw.SCHEME, "c"),
        ("https:crm.example", AddressFlaw.NO_HOST, ""),
        ("https://", AddressFlaw.NO_HOST, ""),
        ("https:///{name}", AddressFlaw.NO_HOST, ""),
        ("https://:80/", AddressFlaw.NO_HOST, ""),
        ("https://{name}/", AddressFlaw.PLACE_IN_HOST, ""),
        ("https://{name}.crm.example/", AddressFlaw.PLACE_IN_HOST, ""),
        ("https://crm.example:{did}/", AddressFlaw.PLACE_IN_HOST, ""),
        ("https://{name}@crm.example/", AddressFlaw.PLACE_IN_HOST, ""),
        ("https://crm.example{did}/", AddressFlaw.PLACE_IN_HOST, ""),
        ("https://crm.example/{phone}", AddressFlaw.UNKNOWN_PLACE, "phone"),
        ("https://crm.example/{}", AddressFlaw.UNKNOWN_PLACE, ""),
        ("https://crm.example/{ name }", AddressFlaw.UNKNOWN_PLACE, " name "),
        ("https://crm.example/{name", AddressFlaw.BRACES, ""),
        ("https://crm.example/{{name}}", AddressFlaw.BRACES, ""),
        ("https://crm.example/}", AddressFlaw.BRACES, ""),
        ("https://crm.example/a b", AddressFlaw.CHARACTERS, ""),
        ("https://crm.example\\@evil.example/{name}", AddressFlaw.CHARACTERS, ""),
        ("https://crm.example/ë", AddressFlaw.CHARACTERS, ""),
        ("https://crm.example/%2{name}", AddressFlaw.CHARACTERS, ""),
        ("https://crm.example/%2{name}5", AddressFlaw.CHARACTERS, ""),
        ("https://crm.example/%zz", AddressFlaw.CHARACTERS, ""),
        ("https://crm.example/\n", AddressFlaw.CHARACTERS, ""),
    ],
)
def test_what_is_no_address_is_refused(template: str, flaw: AddressFlaw, detail: str) -> None:
    with pytest.raises(AddressRefused) as refused:
        check(template)
    assert (refused.value.flaw, refused.value.detail) == (flaw, detail)
    with pytest.raises(AddressRefused):
        fill(template, nothing())


def test_other_programs_open_only_where_their_scheme_is_listed() -> None:
    template = "my-crm:contact/{e164}"
    with pytest.raises(AddressRefused):
        check(template)
    listed = ("https", "my-crm")
    assert fill(template, nothing(e164="+1"), listed) == "my-crm:contact/%2B1"
    with pytest.raises(AddressRefused):
        fill("my-crm://{name}/", nothing(name="x"), listed)


@pytest.mark.parametrize("scheme", ["file", "javascript", "data"])
def test_some_schemes_are_refused_even_if_listed(scheme: str) -> None:
    with pytest.raises(AddressRefused):
        check(f"{scheme}:x", ("https", scheme))
