"""The program as a screen reader finds it: on the accessibility bus of a real session.

Nothing that can be used is without a name, each thing is what it is said to be, and a call that
rings is announced once, whoever has the keyboard.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import httpx
import pytest

from callcontrol.scene import Scene
from callcontrol.ui.settings_pages import Page
from tests.end_to_end.test_real_window import Demo, _raw, demo
from tests.fixtures.display import Display
from tests.fixtures.programs import wait_until
from tests.fixtures.screen_reader import Announcement, Node, Politeness, ScreenReader, State

MAIN = "Call Control"
CALLER = ("+16135550123", "Jordan Blake")


@pytest.fixture(name="app")
def _app(display: Display, screen_reader: ScreenReader, tmp_path: Path) -> Iterator[Demo]:
    environment = screen_reader.environment | display.environment
    environment["HOME"] = screen_reader.environment["HOME"]
    with demo(display, environment, tmp_path / "profile") as started:
        yield started


USED = {  # roles of what the keyboard comes to, or something can be done with
    *("push button", "check box", "button menu", "text", "entry", "combo box"),
    *("list", "list item", "menu item", "check menu item", "menu", "panel", "scroll bar"),
}


def faults(nodes: list[Node]) -> list[str]:
    """What somebody who cannot see it could not use."""
    return [
        f"{node} in {nodes[0]}"
        for node in nodes
        if (node.can_be_used and not (node.name.strip() and node.role in USED))
        or (node.role in {"graphic", "list item", "unknown", "invalid"} and not node.name.strip())
    ]


def names(nodes: list[Node], role: str) -> list[str]:
    return [node.name for node in nodes if node.role == role]


def focused(reader: ScreenReader) -> str:
    """What has the keyboard."""
    nodes = [node for node in reader.read(MAIN) if State.FOCUSED in node.states]
    return str(nodes[0]) if nodes else ""


def hang_up(app: Demo, number: str) -> None:
    """The caller gives up."""
    (far,) = (call for call in app.exchange()["calls"] if call["endpointId"] == number)
    httpx.post(
        f"{app.url}/simulator/endpoints/{number}/calls/{_raw(far['callId'])}",
        json={"action": "end"},
        trust_env=False,
        verify=False,
    ).raise_for_status()


def press(reader: ScreenReader, name: str) -> None:
    reader.find(MAIN, "push button", name).press()


def test_a_call_is_announced_once_and_so_is_its_end(
    app: Demo, screen_reader: ScreenReader, display: Display
) -> None:
    display.activate(display.wait_for_window(MAIN))
    wait_until(lambda: focused(screen_reader), "something has the keyboard")
    before = focused(screen_reader)
    heard = len(screen_reader.announcements())

    def news() -> list[Announcement]:
        return screen_reader.announcements()[heard:]

    app.ring(*CALLER)
    app.wait_for_pop("Jordan Blake")
    rings = Announcement("Incoming call from Jordan Blake", Politeness.ASSERTIVE)
    wait_until(lambda: news() == [rings], "the call is announced, at once")
    assert focused(screen_reader) == before
    assert display.active_window() == MAIN
    hang_up(app, CALLER[0])
    wait_until(lambda: len(news()) == 2, "its end is announced")
    wait_until(lambda: display.find_window(rings.words) is None, "the pop goes")
    assert news() == [rings, Announcement("The caller gave up", Politeness.POLITE)]
    assert focused(screen_reader) == before


def test_what_rings_is_there_to_be_read_and_used(app: Demo, screen_reader: ScreenReader) -> None:
    assert faults(screen_reader.read(MAIN)) == []
    call_id = app.ring(*CALLER)
    app.wait_for_pop("Jordan Blake")
    pop = screen_reader.read("Incoming call from Jordan Blake")
    assert faults(pop) == []
    assert names(pop, "push button") == ["Answer", "Redirect…", "Ignore"]
    assert {"Jordan Blake", "+1 613-555-0123 · Canada", "Ringing on 2881 · direct"} <= set(
        names(pop, "label")
    )
    answer = screen_reader.find(MAIN, "push button", "Answer")
    assert faults(screen_reader.read(MAIN)) == []
    assert "Ringing" in names(screen_reader.read(MAIN), "label")
    answer.press()
    wait_until(lambda: app.state(call_id) == "connected", "the call is answered")


def test_a_call_is_taken_and_handed_over_by_ear(
    app: Demo, screen_reader: ScreenReader, display: Display
) -> None:
    app.ring(*CALLER)
    press(screen_reader, "Answer")
    press(screen_reader, "Keypad")
    screen_reader.find(MAIN, "push button", "Star")
    assert faults(screen_reader.read(MAIN)) == []
    press(screen_reader, "Keypad")
    press(screen_reader, "Transfer…")
    screen_reader.find(MAIN, "text", "Name or number of the colleague")
    assert faults(screen_reader.read(MAIN)) == []
    display.activate(display.wait_for_window(MAIN))
    display.type_text("2882")
    assert faults(screen_reader.read(MAIN)) == []
    press(screen_reader, "Ask first")
    screen_reader.find(MAIN, "push button", "Complete")
    assert faults(screen_reader.read(MAIN)) == []
    press(screen_reader, "Complete")

    def rows() -> list[str]:
        return names(screen_reader.read(MAIN), "list item")

    wait_until(rows, "the call is on record")
    assert rows()[0].startswith("Jordan Blake, ")
    assert "transferred" in rows()[0]
    assert faults(screen_reader.read(MAIN)) == []


def menu(reader: ScreenReader, entry: str) -> list[Node]:
    """The menu that is open with the keyboard on ``entry``."""

    def reached() -> Node | None:
        node = reader.focus()
        return node if node is not None and node.name == entry else None

    return reader.beside(wait_until(reached, f"the keyboard is on {entry!r}"))


def test_menus_are_read_entry_by_entry(
    app: Demo, screen_reader: ScreenReader, display: Display
) -> None:
    assert app.program.process.poll() is None
    display.activate(display.wait_for_window(MAIN))
    display.press("F10")
    entries = menu(screen_reader, "Dial a number")
    assert {"Demo", "Do not disturb", "Settings…", "Keyboard shortcuts", "Quit"} <= {
        entry.name for entry in entries
    }
    assert faults(entries) == []
    for letter, first, count in (("v", "Available", 4), ("e", "Incoming call", len(Scene))):
        display.press("Escape", "F10")
        menu(screen_reader, "Dial a number")
        display.press(letter)
        inner = menu(screen_reader, first)
        assert len(inner) == count
        assert faults(inner) == []
        display.press("Escape", "Escape")


def test_settings_and_the_sheet_of_keys_have_no_unnamed_control(
    app: Demo, screen_reader: ScreenReader, display: Display
) -> None:
    assert app.program.process.poll() is None
    display.activate(display.wait_for_window(MAIN))
    display.press("F1")
    sheet = wait_until(lambda: screen_reader.read("Keyboard shortcuts"), "the sheet opens")
    assert sheet[0].role == "dialog"
    assert faults(sheet) == []
    display.press("Escape", "ctrl+comma")
    pages = names(screen_reader.read("Settings"), "list item")
    assert len(pages) == len(Page)
    for title in pages:
        page = wait_until(partial(page_called, screen_reader, title), f"the page {title}")
        assert faults(page) == [], title
        display.press("Down")


def page_called(reader: ScreenReader, title: str) -> list[Node] | None:
    """The settings, once they show the page of this title."""
    nodes = reader.read("Settings")
    return nodes if title in names(nodes, "label") else None


def test_the_page_to_sign_in_is_there_for_all(
    app: Demo, screen_reader: ScreenReader, display: Display
) -> None:
    assert app.program.process.poll() is None
    display.activate(display.wait_for_window(MAIN))
    display.press("F10")
    menu(screen_reader, "Dial a number")
    display.press("o")
    screen_reader.find(MAIN, "push button", "Sign in…")
    assert faults(screen_reader.read(MAIN)) == []
