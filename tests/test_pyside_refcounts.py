"""PySide6 keeps the references to None and True that it is lent.

PySide6 6.12.0 loses one in each call below. Under Python 3.11, which still counts them, the program
then aborts after some hundred calls, so a new PySide6 has to get past this test first.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

CALLS = 300
OPERATIONS: dict[str, Callable[[QLabel], object]] = {
    "emit": lambda label: label.linkActivated.emit("call"),
    "setText": lambda label: label.setText("2881"),
    "repaint": lambda label: label.repaint(),
    "processEvents": lambda _: QApplication.processEvents(),
    "setVisible": lambda label: label.setVisible(not label.isVisible()),
}


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are not counted any more")
@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS.keys())
def test_no_reference_is_lost(operation: Callable[[QLabel], object], qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.linkActivated.connect(lambda _: None)
    label.show()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(CALLS):
        operation(label)
    lost = before[0] - sys.getrefcount(None), before[1] - sys.getrefcount(True)
    # Some come and go for other reasons; a loss in each call cannot hide among them.
    assert max(lost) < CALLS // 10, f"references to None and True lost in {CALLS} calls: {lost}"
