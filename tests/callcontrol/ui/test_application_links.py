"""Links that macOS has the program open: they come as events, and are asked about like any other.

A program has one application object, so each case runs in a process of its own.
"""

import subprocess
import sys

from tests.fixtures.programs import private_environment

PROGRAM = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from callcontrol.ui.application import Application

application = Application([])
send = lambda link: application.sendEvent(application, QFileOpenEvent(QUrl(link)))
send("tel:+16135550123")
print(ascii(application.early_link))
application.on_link = lambda link: print(ascii(link))
send("tel:*21*0900123456%23")
send("tel:+1613%0A5550123")
send("tel:%252A21")
print(ascii(application.early_link))
"""


def test_links_are_passed_on_as_they_came() -> None:
    with private_environment() as environment:
        told = subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env=environment | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=True,
            timeout=30,
        )
    assert told.stdout.splitlines() == [
        "'tel:+16135550123'",
        "'tel:*21*0900123456%23'",
        "'tel:+1613%0A5550123'",
        "'tel:%252A21'",
        "'tel:+16135550123'",
    ]
