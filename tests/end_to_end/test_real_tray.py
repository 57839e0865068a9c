"""The icon beside the clock of a real desktop: on a session bus, with a watcher, on a screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.test_real_window import Demo, close_window, demo, has_left_no_child
from tests.fixtures.display import Display
from tests.fixtures.programs import wait_until
from tests.fixtures.status_notifier import StatusNotifier, TrayIcon


@pytest.fixture(name="app")
def _app(display: Display, status_notifier: StatusNotifier, tmp_path: Path) -> Iterator[Demo]:
    environment = display.environment | status_notifier.environment
    with demo(display, environment, tmp_path / "profile") as started:
        yield started


ALWAYS = [
    *("Redial last number", "Missed", "Recent", "Do not disturb"),
    *("Go to the call", "No pops", "Call number from clipboard"),
    *("Open", "Settings…", "Quit"),
]


def labels(icon: TrayIcon) -> list[str]:
    return [entry.label for entry in icon.menu()]


def test_the_menu_follows_the_call_and_acts_on_it(
    app: Demo, status_notifier: StatusNotifier
) -> None:
    icon = status_notifier.wait_for_icon()
    assert icon.property("Status") == "Active"
    wait_until(lambda: labels(icon) == ["Connected", *ALWAYS], "the menu without a call")
    call_id = app.ring("+16135550123", "Jordan Blake")
    ringing = ["Ringing · Jordan Blake", "Answer", "End", *ALWAYS]
    wait_until(lambda: labels(icon) == ringing, "the menu of a ringing call")
    icon.choose("Answer")
    wait_until(lambda: app.state(call_id) == "connected", "the call is answered")
    talking = ["Talking · Jordan Blake", "End", "Hold", *ALWAYS]
    wait_until(lambda: labels(icon) == talking, "the menu of a call that goes on")
    icon.choose("End")
    wait_until(lambda: app.state(call_id) == "gone", "the call is over")
    wait_until(lambda: labels(icon) == ["Connected", *ALWAYS], "the menu without a call")


def test_closing_hides_the_window_and_the_icon_brings_it_back(
    app: Demo, status_notifier: StatusNotifier, display: Display
) -> None:
    icon = status_notifier.wait_for_icon()
    close_window(display, display.wait_for_window("Call Control"))
    wait_until(lambda: display.find_window("Call Control") is None, "the window is hidden")
    assert app.program.process.poll() is None
    icon.activate()
    display.wait_for_window("Call Control")
    wait_until(lambda: display.active_window() == "Call Control", "it has the keyboard")


def test_a_call_pops_up_while_the_window_is_hidden(
    app: Demo, status_notifier: StatusNotifier, display: Display
) -> None:
    status_notifier.wait_for_icon()
    close_window(display, display.wait_for_window("Call Control"))
    wait_until(lambda: display.find_window("Call Control") is None, "the window is hidden")
    app.ring("+16135550123", "Jordan Blake")
    app.wait_for_pop("Jordan Blake")
    assert display.find_window("Call Control") is None


def test_quitting_from_the_menu_ends_the_program_and_its_icon(
    app: Demo, status_notifier: StatusNotifier
) -> None:
    status_notifier.wait_for_icon().choose("Quit")
    assert app.program.process.wait(timeout=5) == 0
    wait_until(lambda: not status_notifier.icons(), "the icon has gone")
    wait_until(lambda: has_left_no_child(app.program), "its simulator has ended too", timeout=5)
    assert "Traceback" not in app.program.output()
