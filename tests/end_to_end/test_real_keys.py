"""Keys that work in every window, in a real window manager, while somebody writes a letter."""

import json
from pathlib import Path

from tests.end_to_end.test_real_pop import other_program
from tests.end_to_end.test_real_window import WRITER, demo
from tests.fixtures.display import Display
from tests.fixtures.programs import wait_until

KEYS = {"answer": "Ctrl+Alt+A", "end": "Ctrl+Alt+E", "dial_selection": "Ctrl+Alt+D"}


def test_a_call_is_answered_and_ended_without_leaving_the_letter(
    display: Display, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    (profile / "settings.json").write_text(json.dumps({"global_keys": KEYS, "region": "CA"}))
    # Without an address Qt would start a bus of its own, which outlives the program.
    environment = display.environment | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/dev/null"}
    with demo(display, environment, profile) as app:
        display.wait_for_window("Call Control")
        with other_program(display, WRITER, "Letter") as writer:
            call = app.ring("+16135550123", "Jordan Blake")
            app.wait_for_pop("Jordan Blake")
            display.type_text("Dear ")
            display.press("ctrl+alt+a")
            wait_until(lambda: app.state(call) == "connected", "it is answered")
            assert display.active_window() == "Letter"
            display.press("ctrl+alt+e")
            wait_until(lambda: app.state(call) == "gone", "it is ended")
            display.type_text("613-555-0150")
            display.press("ctrl+a", "ctrl+alt+d")
            display.wait_for_window("Call a number?")
            assert "Dear 613-555-0150" in writer.output()
            assert not app.exchange()["calls"]
