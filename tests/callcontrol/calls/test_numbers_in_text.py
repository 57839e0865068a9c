"""What is found in a text that the user copied: numbers to choose from, or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.calls.dial_request import Refusal, Refused
from callcontrol.calls.numbers_in_text import LONGEST, MOST, find

TEXTS = {
    "2881": ["2881"],
    " (613) 555-0123\n": ["6135550123"],
    "*21*0900123456#": ["*21*0900123456#"],
    "tel:+16135550123;ext=5": ["+16135550123"],
    "Call me at +1 613 555 0123 or 2882": ["+16135550123", "2882"],
    "Jordan Blake\n+1 (613) 555-0199\nMobile: 613-555-0123": ["+16135550199", "6135550123"],
    "+16135550123; +1 613 555 0123": ["+16135550123"],
    "<sip:2881@pbx.example> or tel:+16135550123": ["2881", "+16135550123"],
    "It rings at 2881, and *72": ["*72"],
}


@pytest.mark.parametrize(("text", "keys"), TEXTS.items())
def test_each_number_of_a_text_is_found_once(text: str, keys: list[str]) -> None:
    assert [request.number.keys for request in find(text, "CA")] == keys


@pytest.mark.parametrize("text", ["", "no", "1, 2, 3", "On 2026-11-22 at 10:30"])
def test_what_holds_no_number_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        find(text, "CA")
    assert refused.value.reason is Refusal.NOT_A_NUMBER


def test_a_page_of_text_is_not_searched() -> None:
    with pytest.raises(Refused) as refused:
        find("2881 " * LONGEST, "CA")
    assert refused.value.reason is Refusal.TOO_LONG


def test_nobody_chooses_from_a_whole_directory() -> None:
    directory = "\n".join(str(extension) for extension in range(2000, 2100))
    assert [request.number.keys for request in find(directory)] == [
        str(extension) for extension in range(2000, 2000 + MOST)
    ]


@given(st.text(max_size=300) | st.from_regex(r"([0-9+*#(), ;:a-z]{1,20}\n){1,5}"))
def test_whatever_is_copied_gives_keys_or_a_refusal(text: str) -> None:
    try:
        found = find(text, "CA")
    except Refused:
        return
    assert 1 <= len(found) <= MOST
    for request in found:
        assert set(request.number.keys) <= set("+0123456789*#")
