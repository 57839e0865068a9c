"""How a phone stands, in a word and a shape of its own, and what to do about its trouble."""

from itertools import combinations

import pytest
from pytestqt.qtbot import QtBot

from callcontrol.cloudlink.models import CallState, EndpointId
from callcontrol.phone_status import Availability, PhoneStatus, PhoneTrouble
from callcontrol.ui import icons, phone_words, theme
from callcontrol.ui.phone_words import PhoneView
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.window_states import view

RINGING, CONNECTED, HELD, IDLE = (
    CallState.RINGING,
    CallState.CONNECTED,
    CallState.HELD,
    CallState.IDLE,
)


def known(availability: Availability = Availability.AVAILABLE, **more: object) -> PhoneStatus:
    return PhoneStatus(is_known=True, availability=availability, **more)  # type: ignore[arg-type]


DND = known(do_not_disturb=True)
DEAF, OUT = known(trouble=PhoneTrouble.NO_EVENTS), known(trouble=PhoneTrouble.OUT_OF_SERVICE)
UNREADABLE = PhoneStatus(trouble=PhoneTrouble.UNREADABLE)


@pytest.mark.parametrize(
    ("shown", "word"),
    [
        (view("1"), "Free"),
        (view("1", known(Availability.UNKNOWN)), "Free"),
        (view("1", PhoneStatus()), "Not yet known"),
        (view("1", DND), "Do not disturb"),
        (view("1", known(Availability.BUSY)), "Busy"),
        (view("1", known(Availability.AWAY)), "Away"),
        (view("1", call=RINGING), "Ringing"),
        (view("1", DND, call=CONNECTED), "In a call"),
        (view("1", call=HELD), "On hold"),
        (view("1", PhoneStatus(), call=CONNECTED), "In a call"),
        (view("1", DEAF, call=CONNECTED), "No events"),
        (view("1", OUT), "Out of service"),
        (view("1", PhoneStatus(trouble=PhoneTrouble.UNKNOWN)), "Not known"),
        (view("1", PhoneStatus(trouble=PhoneTrouble.REFUSED)), "Not allowed"),
        (view("1", UNREADABLE), "Not reachable"),
        (view("1", UNREADABLE, call=RINGING), "Ringing"),
    ],
)
def test_the_word_for_it(shown: PhoneView, word: str) -> None:
    assert phone_words.state(shown) == word


def test_states_that_differ_have_different_shapes(qtbot: QtBot) -> None:  # noqa: ARG001 - needs Qt
    ink = theme.colours().text
    drawings = {
        phone_words.look(each)[0]
        for each in (
            view("1"),
            view("1", DND),
            view("1", known(Availability.BUSY)),
            view("1", known(Availability.AWAY)),
            view("1", call=RINGING),
            view("1", call=CONNECTED),
            view("1", call=HELD),
            view("1", OUT),
            view("1", DEAF),
            view("1", UNREADABLE),
            view("1", known(asked=Availability.BUSY)),
        )
    }
    assert len(drawings) == 11
    shapes = [icons.pixmap(name, ink).toImage() for name in drawings]
    assert all(one != other for one, other in combinations(shapes, 2))


def test_all_there_is_to_know_in_one_line() -> None:
    status = known(message_waiting=True, asked=Availability.BUSY)
    assert phone_words.words(view("2881", status)) == (
        "2881 · Free · asked for: Busy · message waiting"
    )


def test_what_a_phone_does_is_what_its_calls_do() -> None:
    live = [scenes.held().caller, scenes.ringing("60").caller]
    assert phone_words.busiest(EndpointId("2881"), live) is RINGING
    assert phone_words.busiest(EndpointId("2881"), live[:1]) is HELD
    assert phone_words.busiest(EndpointId("2882"), live) is IDLE
    assert phone_words.busiest(EndpointId("2881"), [scenes.talking().caller]) is CONNECTED


@pytest.mark.parametrize("trouble", PhoneTrouble)
def test_what_lasts_is_told_with_the_phone_and_what_to_do(trouble: PhoneTrouble) -> None:
    told = phone_words.sentence("2881", trouble)
    assert bool(told) is trouble.is_lasting
    if told:
        assert told.startswith("Phone 2881 ")
        assert any(word in told for word in ("Check", "Ask"))
