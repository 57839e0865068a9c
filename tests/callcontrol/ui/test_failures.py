"""What is said of a wish that came to nothing, and where."""

import pytest
from pytestqt.qtbot import QtBot

from callcontrol.cloudlink.errors import Unreachable
from callcontrol.ui import failures, problems
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.tray import Tray
from tests.callcontrol.ui.looking import open_window, read


def test_an_error_with_a_code_has_its_sentence(caplog: pytest.LogCaptureFixture) -> None:
    assert failures.words(Unreachable(code="silent")) == problems.sentence("silent")
    assert caplog.records == []


def test_a_fault_of_ours_is_logged_and_said_to_be_one(caplog: pytest.LogCaptureFixture) -> None:
    assert failures.words(ZeroDivisionError()) == problems.sentence("bug")
    assert [record.levelname for record in caplog.records] == ["ERROR"]


@pytest.mark.parametrize("is_open", [True, False])
def test_it_is_said_where_the_user_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_open: bool
) -> None:
    window, tray = MainWindow(), Tray()
    told: list[str] = []
    monkeypatch.setattr(tray, "say", lambda _title, sentence: told.append(sentence))
    open_window(qtbot, window)
    window.setVisible(is_open)
    failures.tell(window, tray, "It was refused.")
    assert told == ([] if is_open else ["It was refused."])
    window.show()
    assert "It was refused." in read(window)
