"""One line above the calls, for what matters most."""

import pytest

from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.ui import banner
from tests.callcontrol.calls.builders import START

CUT = ConnectionStatus(state=ConnectionState.RECOVERING, since=START, reason="dns")
GOOD = ConnectionStatus(state=ConnectionState.CONNECTED, since=START)
PHONE = "Phone 2881 is out of service."


@pytest.mark.parametrize(
    ("status", "trouble", "is_demo", "lasts", "words"),
    [
        (CUT, PHONE, True, False, "No news of calls"),
        (GOOD, PHONE, True, False, PHONE),
        (GOOD, "", True, False, "Demo"),
        (GOOD, "", False, False, "Sign in again at the next start"),
    ],
)
def test_the_most_important_is_said(
    status: ConnectionStatus, trouble: str, is_demo: bool, lasts: bool, words: str
) -> None:
    assert words in banner.sentence(status, trouble, is_demo=is_demo, lasts=lasts)


def test_if_all_is_well_nothing_is_said() -> None:
    assert banner.sentence(GOOD, "", is_demo=False, lasts=True) == ""


def test_what_a_newer_version_recorded_is_said_beside_what_is_always_there() -> None:
    aside = "A newer version was used here."
    assert banner.sentence(GOOD, "", aside=aside, is_demo=False, lasts=True) == aside
    said = banner.sentence(GOOD, "", aside=aside, is_demo=True, lasts=True)
    assert said.startswith(aside)
    assert "Demo" in said
    assert aside not in banner.sentence(CUT, "", aside=aside, is_demo=True, lasts=True)
