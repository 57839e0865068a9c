"""Rows on what is kept of calls and people: how long, with names or without, who can read it."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from callcontrol.ui import settings_rules as rules
from callcontrol.ui.ask_first import ask_first
from callcontrol.ui.settings_form import SettingsForm
from callcontrol.ui.settings_row import Row
from callcontrol.ui.translation import tr


def privacy(form: SettingsForm) -> tuple[list[Row], Row, QPushButton]:
    """The rows; that of the encryption, which may not be possible; the button that erases."""
    erase = QPushButton(tr("&Erase a person…"))
    erase.setProperty("kind", "plain")
    erase.setAutoDefault(False)
    encryption = form.switch(
        tr("E&ncrypt the record of calls"),
        tr(
            "From the next start on it opens only with a key in the keyring of this computer, and "
            "nothing is recorded for support. Without the keyring it is lost."
        ),
        "encrypt_history",
    )
    rows = [
        form.field(
            tr("&Days to keep calls"),
            tr("Older calls are deleted for good, with their notes, at each start and every day."),
            "keep_days",
            rules.days,
            write=lambda settings: str(settings.keep_days or ""),
            hint=tr("For ever"),
        ),
        form.switch(
            tr("Keep na&mes"),
            tr("Otherwise calls are kept with numbers only, and nothing is recorded for support."),
            "keep_names",
            before_off=_ask,
        ),
        encryption,
        Row(
            tr("Erase a person"),
            tr("Takes somebody out of everything that is kept here, by their number."),
            erase,
        ),
    ]
    return rows, encryption, erase


def _ask(row: Row, turn_off: Callable[[], object]) -> None:
    ask_first(
        row,
        tr("Keep no names?"),
        tr("The names in all calls kept so far go now, here and in copies. This cannot be undone."),
        tr("&Delete the names"),
        turn_off,
    )
