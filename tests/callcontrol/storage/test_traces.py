import base64
import json

import pytest

from callcontrol.storage.traces import GONE, Traces

ANN = Traces(["+16135550123", "6135550123"], ["Ann Ångström"])


@pytest.mark.parametrize(
    "written",
    [
        "+16135550123",
        "6135550123",
        "16135550123",
        "0016135550123",
        "(613) 555-0123",
        "+1 613.555.0123",
        "+1 (0)613 555 0123",
        "tel:%2B1%20613%20555%200123",
        "613/555 01 23",
        "Ann Ångström",
        "ANN ÅNGSTRÖM",
        json.dumps("Ann Ångström"),
        json.dumps(json.dumps("Ann Ångström")),
    ],
)
def test_every_spelling_is_found_and_taken_out(written: str) -> None:
    assert ANN.are_in(f"call {written}, please")
    left = ANN.taken_from(f"call {written}, please")
    assert GONE in left
    assert left.startswith("call ")
    assert left.endswith(", please")
    assert "5" not in left
    assert "ngstr" not in left.lower()


@pytest.mark.parametrize(
    "written",
    [
        "",
        "26135550123",
        "61355501234",
        "613555012",
        "Ann",
        "Ann Ångströmsson",
        "2026-11-22T06:13:55Z",
    ],
)
def test_what_is_another_s_stays(written: str) -> None:
    assert not ANN.are_in(written)
    assert ANN.taken_from(written) == written


def test_what_is_packed_is_found_too() -> None:
    packed = base64.b64encode(b"\xff from 6135550123 it came").decode()
    assert ANN.are_in(json.dumps({"base64": packed}))


def test_a_short_number_is_found_as_a_word_of_its_own_only() -> None:
    desk = Traces(["2881"])
    assert desk.taken_from('from "2881", not 12881 or 28:2881 or id-2881') == (
        f'from "{GONE}", not 12881 or 28:2881 or id-2881'
    )


def test_nobody_leaves_no_traces() -> None:
    assert not Traces([""], [""]).are_in("anything, 1234567")
