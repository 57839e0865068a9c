"""Rows on what the computer keeps: the start at login, and where the program's files lie."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from callcontrol.autostart import Autostart
from callcontrol.ui.plain_label import breakable
from callcontrol.ui.settings_row import Row
from callcontrol.ui.settings_switch import Switch
from callcontrol.ui.translation import tr


def start_at_login(autostart: Autostart, lock: str = "") -> Row:
    """A switch that shows and changes what the computer keeps, unless ``lock`` says why not."""
    control = Switch()
    sentence = tr("Call Control starts hidden when you log in, so that no call goes unrecorded.")
    if autostart.is_for_all():
        sentence += " " + tr("It was installed so for all users; you can turn it off for yourself.")
    row = Row(tr("&Start with this computer"), sentence, control)

    def turn(on: bool) -> None:
        problem = ""
        try:
            autostart.turn(on=on)
        except OSError as error:
            problem = tr("This computer does not allow it: {reason}").format(reason=error.strerror)
        show()
        row.show_problem(problem)

    def show() -> None:
        try:
            control.setChecked(autostart.is_on())
        except OSError:
            control.setChecked(False)

    show()
    control.clicked.connect(turn)
    row.lock(lock)
    return row


def history(
    database: Path,
    settings: Path,
    open_folder: Callable[[Path], object],
    not_read: Sequence[str] = (),
) -> list[Row]:
    """Where the program keeps what it keeps; ``not_read`` are settings that it cannot read."""
    rows = []
    for words, sentence, file, opens in (
        (
            tr("Record of your calls"),
            tr("Kept on this computer only: {file}"),
            database,
            tr("&Open folder"),
        ),
        (
            tr("Your settings"),
            tr("What you choose here is kept in {file}"),
            settings,
            tr("Open &its folder"),
        ),
    ):
        button = QPushButton(opens)
        button.setProperty("kind", "plain")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False, file=file: open_folder(file.parent))
        rows.append(Row(words, sentence.format(file=breakable(str(file))), button))
    if not_read:
        said = tr("This version cannot read these of them, and uses what is usual: {names}")
        rows[-1].show_problem(said.format(names=_few(not_read)))
    return rows


def _few(names: Sequence[str]) -> str:
    """So many as can be read; the names are of a file that anybody may have written."""
    shown = ", ".join(name[:40] for name in names[:10] if name.isprintable())
    return f"{shown} …" if len(names) > 10 else shown
