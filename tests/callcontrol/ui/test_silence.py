"""Do not disturb of a Linux desktop: a real bus with a notification server, real GNOME settings."""

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("jeepney")  # D-Bus is of Linux

from tests.fixtures.notification_server import SERVER
from tests.fixtures.programs import private_environment, running
from tests.fixtures.session_bus import SessionBus

# It says what it knows at once and after each change.
FOLLOWER = """
from PySide6.QtCore import QCoreApplication, QTimer
from callcontrol.ui.silence import Silence
app = QCoreApplication([])
silence = Silence()
silence.follow()
told = []
def look():
    if told[-1:] != [silence.is_on()]:
        told.append(silence.is_on())
        print(told[-1], flush=True)
timer = QTimer()
timer.timeout.connect(look)
timer.start(5)
app.exec()
"""

ONCE = """
from callcontrol.ui.silence import Silence
silence = Silence()
silence.follow()
print(silence.is_on())
"""

SCHEMA = """\
<schemalist><schema id="org.gnome.desktop.notifications" path="/org/gnome/desktop/notifications/">
<key name="show-banners" type="b"><default>true</default></key></schema></schemalist>
"""


def test_what_the_notification_server_says_is_followed(session_bus: SessionBus) -> None:
    server = [sys.executable, "-m", "tests.fixtures.notification_server"]
    follower = [sys.executable, "-c", FOLLOWER]
    with running(follower, session_bus.environment) as follower_program:
        said = ["False"]

        def wait_for(value: bool) -> None:
            said.append(str(value))
            follower_program.wait_until(
                lambda: follower_program.output().split() == said, f"it says {value}"
            )

        follower_program.wait_until(lambda: follower_program.output().split() == said, "no server")
        with running(server, session_bus.environment) as program:
            program.wait_until(lambda: session_bus.has(SERVER.bus_name or ""), "the server is up")
            session_bus.call(SERVER, "Silence", "b", True)
            wait_for(True)
            session_bus.call(SERVER, "Silence", "b", False)
            wait_for(False)
            session_bus.call(SERVER, "Silence", "b", True)
            wait_for(True)
        wait_for(False)  # nobody is there any more who could be silent


@pytest.mark.real("gnome")
@pytest.mark.parametrize("are_shown", [True, False])
@pytest.mark.parametrize("desktop", ["ubuntu:GNOME", "KDE"])
def test_gnome_says_it_in_its_settings(desktop: str, *, are_shown: bool) -> None:
    with private_environment() as environment:
        schemas = Path(environment["HOME"], "schemas")
        schemas.mkdir()
        (schemas / "notifications.gschema.xml").write_text(SCHEMA)
        subprocess.run(["glib-compile-schemas", str(schemas)], check=True)
        settings = Path(environment["XDG_CONFIG_HOME"], "glib-2.0", "settings")
        settings.mkdir(parents=True)
        (settings / "keyfile").write_text(
            f"[org/gnome/desktop/notifications]\nshow-banners={str(are_shown).lower()}\n"
        )
        environment |= {
            "GSETTINGS_SCHEMA_DIR": str(schemas),
            "GSETTINGS_BACKEND": "keyfile",
            "XDG_CURRENT_DESKTOP": desktop,
        }
        told = subprocess.run(
            [sys.executable, "-c", ONCE],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    assert told.strip() == str(desktop == "ubuntu:GNOME" and not are_shown)


def test_a_desktop_that_says_nothing_is_not_silent() -> None:
    with private_environment() as environment:
        told = subprocess.run(
            [sys.executable, "-c", ONCE],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    assert told.strip() == "False"
