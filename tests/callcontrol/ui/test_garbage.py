import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callcontrol.ui.garbage import collect_what_is_due, collect_when_idle


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    was_enabled = gc.isenabled()
    yield
    (gc.enable if was_enabled else gc.disable)()


def lose_a_widget(freed_in: list[threading.Thread]) -> None:
    widget = QWidget()
    widget.destroyed.connect(
        lambda: freed_in.append(threading.current_thread()), Qt.ConnectionType.DirectConnection
    )
    widget.setProperty("itself", [widget])
    widget.itself = widget  # type: ignore[attr-defined]


def use_memory() -> None:
    kept: list[list[object]] = []
    for _ in range(200_000):
        circle: list[object] = []
        circle.append(circle)
        kept.append(circle)


def test_a_worker_that_needs_memory_frees_no_widget(qtbot: QtBot) -> None:
    end = collect_when_idle()
    freed_in: list[threading.Thread] = []
    lose_a_widget(freed_in)
    worker = threading.Thread(target=use_memory)
    worker.start()
    worker.join()
    assert not freed_in
    qtbot.waitUntil(lambda: bool(freed_in))
    assert freed_in == [threading.main_thread()]
    end()
    assert gc.isenabled()


def test_what_is_due_is_the_oldest_that_has_grown() -> None:
    gc.disable()
    gc.collect()
    kept: list[list[object]] = [[] for _ in range(gc.get_threshold()[0] + 100)]
    collections = [one["collections"] for one in gc.get_stats()]
    collect_what_is_due()
    collect_what_is_due()
    assert [one["collections"] for one in gc.get_stats()] == [collections[0] + 1, *collections[1:]]
    assert kept
