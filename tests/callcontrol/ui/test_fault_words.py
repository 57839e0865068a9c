"""Each fault, brought about for real, is told in its own words where the user sees them."""

from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callcontrol.ui import problems
from tests.callcontrol.ui.fault_places import Place
from tests.callcontrol.ui.fault_rows import FAULTS, OTHERS
from tests.callcontrol.ui.looking import read
from tests.callcontrol.ui.test_desktop_ui import NAME, on_screen
from tests.fault_page import not_brought_about, page
from tests.fixtures.programs import ROOT


@pytest.mark.parametrize("fault", FAULTS)
async def test_each_fault_is_told_in_its_own_words(
    fault: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = FAULTS[fault]
    with ExitStack() as end:
        assert row.said in await row.bring(Place(tmp_path, qtbot, monkeypatch, row.said, end))


def test_the_page_for_people_says_what_the_program_says() -> None:
    written = (ROOT / "TROUBLESHOOTING.md").read_text(encoding="utf-8")
    assert written == page(), "make it anew: PYTHONPATH=desktop python3 -m tests.fault_page"


def test_no_fault_is_without_words_for_what_is_wrong() -> None:
    assert {*not_brought_about()} <= OTHERS.keys(), "a row of FAULTS, or words in OTHERS"


def test_there_are_enough_of_them_and_each_says_something_else() -> None:
    told = {fault.code: fault.said for fault in FAULTS.values()}
    assert len(FAULTS) >= 40
    assert len(set(told.values())) == len(told) >= 40


async def test_what_the_disk_did_not_take_is_there_in_the_end(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        screen.desk.database.execute("pragma query_only = 1")
        screen.hangs_up(record)
        said = problems.sentence("unsaved_read_only")
        await screen.until(lambda: said in read(screen.window))
        await screen.until(lambda: any(NAME in row for row in screen.rows()))
        screen.desk.database.execute("pragma query_only = 0")
        await screen.desk.account.close()
        (kept,) = screen.desk.history()
        assert kept.ended_on is not None
