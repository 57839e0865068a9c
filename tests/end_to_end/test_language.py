"""The whole program in German: chosen in its settings, on an English computer."""

import json
from pathlib import Path

from tests.end_to_end.test_real_window import CALLERS, demo
from tests.fixtures.display import Display


def test_a_program_that_was_told_to_speak_german_does(display: Display, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    (profile / "settings.json").write_text(json.dumps({"language": "de"}))
    no_bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/dev/null", "LANG": "en_US.UTF-8"}
    with demo(display, display.environment | no_bus, profile) as app:
        app.ring(*CALLERS[0])
        assert display.wait_for_window("Eingehender Anruf von Caller 0")
        assert "Traceback" not in app.program.output()
