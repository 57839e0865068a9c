"""What leaves this computer of a recording: calls that can be followed, and nobody's name."""

import json
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from callcontrol.diagnostics.pseudonyms import Pseudonyms, anonymous, own_phones
from callcontrol.diagnostics.recorded import Entry, entries
from tests.callcontrol.diagnostics.recordings import asked, call, line, notification, session


def entry(text: str) -> Entry:
    (found,) = entries(text.encode() + b"\n")
    return found


def packed(*lines: str) -> tuple[list[dict[str, Any]], str]:
    recorded = [entry(one) for one in lines]
    text = list(anonymous(recorded, Pseudonyms(own_phones(recorded))))
    return [json.loads(one) for one in text], "\n".join(text)


def test_a_caller_keeps_one_pseudonym_within_a_bundle() -> None:
    found, text = packed(
        session(),
        notification(1, call("ringing", 1)),
        notification(2, call("ringing", 2, "32", **{"from": "+442079460018", "fromName": ""})),
        notification(3, call("connected", 3)),
    )
    parties = [
        (content["from"], content["fromName"], content["to"])
        for one in found[1:]
        if (content := json.loads(one["text"])["content"])
    ]
    assert parties == [
        ("N1…23", "Name 1", "2881"),
        ("N2…18", "", "2881"),
        ("N1…23", "Name 1", "2881"),
    ]
    for personal in ("16135550123", "Jordan", "Robin", "7946"):
        assert personal not in text


def test_ids_states_and_times_stay() -> None:
    before = call("ringing", 1, eventId="e-1", mediaReceivedTimestamp=1795346753190)
    found, _ = packed(session(), notification(1, before))
    after = json.loads(found[1]["text"])
    assert after["subject"] == "/2017-09-01/endpoints/2881/calls/31"
    assert after["notification"]["correlationId"] == "c"
    for name in ("callId", "state", "cause", "direction", "createdOn", "timestamp", "eventId"):
        assert after["content"][name] == before[name]


def test_other_phones_have_pseudonyms_in_paths_too() -> None:
    found, text = packed(
        session(),
        notification(1, call("ringing", 1, callId="endpoints/61355/calls/7", endpointId="61355")),
    )
    content = json.loads(found[1]["text"])["content"]
    assert content["callId"] == f"endpoints/{content['endpointId']}/calls/7"
    assert "61355" not in text


def test_a_long_number_is_replaced_even_if_it_is_ones_own() -> None:
    found, text = packed(session(0, "+16135550199"), line(1, "asked", endpoint="+16135550199"))
    assert found[0]["endpoints"] == [found[1]["endpoint"]] == ["N1…99"]
    assert "5550199" not in text


def test_pbx_data_that_is_a_text_is_looked_into() -> None:
    data = json.dumps({"calledDevice": "+16135550123", "callTrackingID": "17#1"})
    found, text = packed(session(), notification(1, call("ringing", 1, extraPbxData=data)))
    inside = json.loads(json.loads(found[1]["text"])["content"]["extraPbxData"])
    assert inside == {"calledDevice": "N1…23", "callTrackingID": "17#1"}
    assert "5550123" not in text


def test_what_makes_no_sense_is_told_by_its_length() -> None:
    found, _ = packed(session(), line(1, "notification", text='{"fromName": "Jordan'))
    assert found[1]["text"] == "malformed: 20 bytes"


def test_an_entry_that_could_not_be_played_is_left_out() -> None:
    found, _ = packed(session(), line(1, "notification"), line(2, "read", pages=[5]), asked(3))
    assert [one["kind"] for one in found] == ["session", "notification", "asked"]


words = st.text(st.characters(categories=["Lu", "Ll"]), min_size=4, max_size=12)
names = st.builds("{} {}".format, words, words)
numbers = st.from_regex(r"\+?[0-9]{5,15}", fullmatch=True)
keys = st.sampled_from(
    ("from", "fromName", "to", "name", "displayName", "content", "body", "note", "email", "x")
)


def holding(text: str) -> st.SearchStrategy[Any]:
    """Any JSON that says ``text`` somewhere."""
    return st.recursive(
        st.just(text) | st.just(f"call {text} back"),
        lambda inner: st.dictionaries(keys, inner, min_size=1) | st.lists(inner, min_size=1),
        max_leaves=5,
    )


@given(st.data(), names | numbers)
def test_no_name_and_no_number_leaves_in_any_field(data: st.DataObject, personal: str) -> None:
    content = call("ringing", 1)
    _, plain = packed(session(), notification(1, content), line(2, "made", text=""))
    assume(personal.lower() not in (plain + json.dumps(content)).lower())
    content["extra"] = data.draw(holding(personal))
    content[data.draw(keys)] = data.draw(holding(personal))
    _, text = packed(session(), notification(1, content), line(2, "made", text=personal))
    assert personal not in text


@given(st.recursive(st.none() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=5))
def test_any_message_can_be_packed(value: object) -> None:
    packed(session(), line(1, "notification", text=json.dumps(value)), line(2, "read", pages=value))
