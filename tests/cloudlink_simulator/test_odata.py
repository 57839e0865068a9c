"""The ``$filter`` language."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudlink_simulator.odata import BadFilter, parse_filter

ITEM = {
    "state": "ringing",
    "name": "O'Hara (desk)",
    "ringTime": 8,
    "completed": False,
    "to": None,
    "party": {"name": "Ann"},
}


@pytest.mark.parametrize(
    "text",
    [
        "state eq 'ringing'",
        "state ne 'held'",
        "ringTime lt 9",
        "ringTime le 8",
        "ringTime gt 7.5",
        "ringTime ge 8 ",
        "ringTime gt -1",
        "'ringing' eq state",
        "state gt 'held'",
        "completed eq false",
        "to eq null",
        "missing eq null",
        "state ne null",
        "name eq 'O''Hara (desk)'",
        "party/name eq 'Ann'",
        "contains(name, 'Hara')",
        "contains(name,'')",
        "substringof('Hara', name)",
        "substringof(name, 'Hara')",
        "\"state eq 'ringing'\"",
        "state eq 'held' or ringTime eq 8",
        "state eq 'ringing' and (completed eq true or ringTime eq 8)",
        "state eq 'ringing' or state eq 'held' and state eq 'idle'",
        "((state eq 'ringing'))",
    ],
)
def test_filters_that_match(text: str) -> None:
    assert parse_filter(text)(ITEM)


@pytest.mark.parametrize(
    "text",
    [
        "state eq 'held'",
        "state eq 8",
        "state lt 8",
        "ringTime lt 8",
        "completed eq true",
        "completed eq 'false'",
        "missing eq 'x'",
        "party/name/first eq 'Ann'",
        "contains(ringTime, '8')",
        "contains(name, 'hara')",
        "contains('Hara', name)",
        "(state eq 'ringing' or state eq 'held') and state eq 'idle'",
    ],
)
def test_filters_that_do_not(text: str) -> None:
    assert not parse_filter(text)(ITEM)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "state",
        "state eq",
        "eq 'ringing'",
        "state is 'ringing'",
        "state eq 'ringing",
        "(state eq 'ringing'",
        "state eq 'ringing')",
        "state eq 'ringing' and",
        "state eq 'a' state eq 'b'",
        "contains(state)",
        "contains(state, 'x', 'y')",
        "state eq §",
        "(" * 50 + "a eq b" + ")" * 50,
    ],
)
def test_what_is_not_a_filter(text: str) -> None:
    with pytest.raises(BadFilter):
        parse_filter(text)


@given(st.text(alphabet="()',\" aeqndor0.1contis/-"))
def test_any_text_is_understood_or_refused(text: str) -> None:
    with suppress(BadFilter):
        parse_filter(text)(ITEM)


@given(st.text())
def test_any_string_can_be_looked_for(text: str) -> None:
    quoted = text.replace("'", "''")
    assert parse_filter(f"name eq '{quoted}'")({"name": text})
