"""The screen of these tests: light, in the program's dress, whatever the computer looks like."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from callcontrol.ui import theme

_OFFSCREEN = r"This plugin does not support "


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the offscreen platform cannot do is no fault of the program."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN, extend=True))


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Dress the program for one test; a test may change palette and font."""
    font = qapp.font()
    qapp.setPalette(theme.palette(dark=False))
    theme.apply(qapp)
    yield
    _clear_away()
    qapp.setFont(font)


def _clear_away() -> None:
    """Free every widget: each that is left would be dressed again by all later tests."""
    for left in QApplication.topLevelWidgets():
        left.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
