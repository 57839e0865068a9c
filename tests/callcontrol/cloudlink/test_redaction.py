"""What error texts may not keep."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.cloudlink.errors import CloudLinkError, Conflict
from callcontrol.cloudlink.password_grant import PasswordLogin
from callcontrol.cloudlink.proxies import ProxyLogin, read_proxy
from callcontrol.cloudlink.redaction import KNOWN, KnownTexts, scrub


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("the call is not ringing", "the call is not ringing"),
        ("no route to +1 (555) 555-0100 today", "no route to … today"),
        ("extension 2880 is busy", "extension … is busy"),
        ("call 31 of 2", "call 31 of 2"),
        ("user alice@example.com unknown", "user … unknown"),
        ("name 'Alice Example' taken", "name … taken"),
        ('name "Alice Example" taken', "name … taken"),
        ("name 'Pat O'Brien' taken", "name … taken"),
        ("it can't and won't", "it can't and won't"),
        ("header: Bearer abc.DEF refused", "header: … refused"),
        ("token eyJhbGciOiJIUzI1NiJ9.payload-1 bad", "token … bad"),
        (
            "(missing equal-sign) in Authorization header: 'Bearer 0123456789abcdef'.",
            "(missing equal-sign) in Authorization header: ….",
        ),
    ],
)
def test_secrets_and_persons_leave_the_text(text: str, left: str) -> None:
    assert scrub(text) == left


def test_what_is_known_to_be_secret_goes_whatever_it_looks_like() -> None:
    assert scrub("wrong password sesame", ["sesame", ""]) == "wrong password …"


def test_the_secrets_that_are_in_use_are_remembered() -> None:
    known = KnownTexts()
    for number in range(200):
        known.learn_secret("the proxy's password", f"token {number}")
    assert known.hide("the proxy's password") == "[hidden]"
    assert known.hide("token 199") == "[hidden]"


def test_a_password_is_known_wherever_it_comes_in() -> None:
    login = PasswordLogin(user="casey.lee@example.com", password="first pass phrase")
    ProxyLogin(proxy="proxy:3128", user="alex", password="second pass phrase")
    read_proxy("http://alex:third%20pass%20phrase@proxy:3128")
    told = f"{login.user} said first pass phrase, second pass phrase and third%20pass%20phrase"
    assert KNOWN.hide(told) == "[name] said [hidden], [hidden] and [hidden]"


@given(st.from_regex(r"\+?[0-9]{3,15}", fullmatch=True), st.text(), st.text())
def test_no_phone_number_gets_into_an_error(number: str, before: str, after: str) -> None:
    error = CloudLinkError(message=f"{before} {number} {after}")
    assert number not in str(error)
    assert number not in repr(error)


def test_an_error_reads_as_its_code_status_and_text() -> None:
    error = Conflict(message="the call is held", status=409)
    assert str(error) == "conflict (HTTP 409): the call is held"
    assert repr(error) == "Conflict('conflict (HTTP 409): the call is held')"
    assert str(Conflict()) == "conflict"
    assert error.at.tzinfo is not None
