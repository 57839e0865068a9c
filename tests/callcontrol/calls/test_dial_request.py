"""What a link or a command may ask for: a number to ask about, or a refusal with its reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.calls.dial_request import DialRequest, Refusal, Refused

ASKED = {
    "2882": "2882",
    "+1 (613) 555-0123": "+16135550123",
    " +16135550123\n": "+16135550123",
    "1-800-FLOWERS": "18003569377",
    "tel:+16135550123": "+16135550123",
    "TEL:+1-613-555-0123": "+16135550123",
    "tel:+1%20613%20555%200123": "+16135550123",
    "tel:%2B16135550123": "+16135550123",
    "tel://+16135550123": "+16135550123",
    "callto:2882": "2882",
    "callto://+442079460018": "+442079460018",
    "tel:+44-(0)20-7946-0018": "+442079460018",
    "tel:7042;phone-context=example.com": "7042",
    "tel:20-7946-0018;phone-context=+44": "+442079460018",
    "tel:+16135550123;ext=5;isub=1": "+16135550123",
    "sip:2881@pbx.example.com": "2881",
    "sip:2881": "2881",
    "SIPS:+1-613-555-0123;isub=1@pbx.example.com;user=phone": "+16135550123",
    "sip:2881@pbx.example.com?Replaces=1": "2881",
}

CODES = {
    "*21*0900123456#": "*21*0900123456#",
    "tel:*21*0900123456%23": "*21*0900123456#",
    "tel:%2A%2306%23": "*#06#",
    "tel:**61*6135550123**5%23": "**61*6135550123**5#",
    "callto:*72": "*72",
    "sip:*21%23@pbx.example.com": "*21#",
    "tel:#31#16135550123": "#31#16135550123",
}

HOSTILE = {
    "tel:" + "1" * 10_000: Refusal.TOO_LONG,
    "tel:+16135550123;" + "x" * 10_000: Refusal.TOO_LONG,
    "tel:+1613\n5550123": Refusal.HIDDEN_CHARACTERS,
    "tel:+1613%0A5550123": Refusal.HIDDEN_CHARACTERS,
    "tel:+16135550123%0D%0Adial:999": Refusal.HIDDEN_CHARACTERS,
    "tel:+16135550123;x=%00": Refusal.HIDDEN_CHARACTERS,
    "tel:+1613\u202e3210555": Refusal.HIDDEN_CHARACTERS,
    "tel:\u200b999": Refusal.HIDDEN_CHARACTERS,
    "\x1b[2J999": Refusal.HIDDEN_CHARACTERS,
    "tel:\udcff999": Refusal.HIDDEN_CHARACTERS,
    "tel:%252A21%2523": Refusal.NOT_A_NUMBER,
    "tel:tel:999": Refusal.NOT_A_NUMBER,
    "callto:tel:999": Refusal.NOT_A_NUMBER,
    "tel:javascript:alert(1)": Refusal.NOT_A_NUMBER,
    "tel:<script>999</script>": Refusal.NOT_A_NUMBER,
    "tel:999%252C": Refusal.NOT_A_NUMBER,
    "tel:999,,1234#": Refusal.NOT_A_NUMBER,
    "tel:" + "9" * 33: Refusal.NOT_A_NUMBER,
    "tel:": Refusal.NOT_A_NUMBER,
    "tel:;ext=9": Refusal.NOT_A_NUMBER,
    "tel:%": Refusal.NOT_A_NUMBER,
    "tel:%FF999": Refusal.NOT_A_NUMBER,
    "callto:jordan.blake": Refusal.NOT_A_NUMBER,
    "tel:999' --profile /tmp/x": Refusal.NOT_A_NUMBER,
    "tel:$(reboot)": Refusal.NOT_A_NUMBER,
    "--profile=/tmp/x": Refusal.NOT_A_NUMBER,
    "": Refusal.NOT_A_NUMBER,
    "sip:jordan@example.com": Refusal.NOT_A_NUMBER,
    "sip:example.com": Refusal.NOT_A_NUMBER,
    "sip:192.0.2.1": Refusal.NOT_A_NUMBER,
    "sip:2881:secret@example.com": Refusal.NOT_A_NUMBER,
    "sip:2881%40evil@example.com": Refusal.NOT_A_NUMBER,
    "sip:@2881": Refusal.NOT_A_NUMBER,
    "sip:tel:999@example.com": Refusal.NOT_A_NUMBER,
    "sip:2881%0D%0AVia@example.com": Refusal.HIDDEN_CHARACTERS,
    "tel:999;ext=5;ext=6": Refusal.NOT_A_NUMBER,
    "tel:999;ext=5*": Refusal.NOT_A_NUMBER,
    "mailto:999@example.com": Refusal.OTHER_SCHEME,
    "file:///etc/passwd": Refusal.OTHER_SCHEME,
    "javascript:alert(1)": Refusal.OTHER_SCHEME,
}


@pytest.mark.parametrize(("text", "number"), ASKED.items())
def test_a_number_is_asked_about_as_it_would_be_dialled(text: str, number: str) -> None:
    request = DialRequest.read(text)
    assert request.number.keys == number
    assert not request.is_code
    assert request.is_link is text.strip().lower().startswith(("tel:", "callto:", "sip:", "sips:"))


@pytest.mark.parametrize(("text", "number"), CODES.items())
def test_a_code_is_known_for_one(text: str, number: str) -> None:
    request = DialRequest.read(text)
    assert request.number.keys == number
    assert request.is_code


def test_a_number_is_read_as_the_user_of_a_region_means_it() -> None:
    assert DialRequest.read("tel:00442079460018", "CA").number.keys == "+442079460018"
    assert DialRequest.read("tel:020 7946 0018", "GB").number.keys == "02079460018"


@pytest.mark.parametrize(("text", "reason"), HOSTILE.items())
def test_the_rest_is_refused_with_a_reason(text: str, reason: Refusal) -> None:
    with pytest.raises(Refused) as refused:
        DialRequest.read(text)
    assert refused.value.reason is reason


@given(st.text() | st.text().map("tel:{}".format) | st.from_regex(r"tel:[0-9*#+%A-F;()-]{1,40}"))
def test_whatever_comes_is_plain_or_refused(text: str) -> None:
    try:
        request = DialRequest.read(text)
    except Refused:
        return
    assert set(request.number.keys) <= set("+0123456789*#")
    assert 0 < len(request.number.keys) <= 33
    assert request.is_code is bool(set(request.number.keys) & set("*#"))
