"""What is said of newer versions: that there is one, and why one could not be looked for."""

from pathlib import Path

from PySide6.QtCore import QDate, QLocale

from callcontrol.cloudlink.errors import CloudLinkError
from callcontrol.ui import problems
from callcontrol.ui.translation import tr
from callcontrol.updates.feed import Version
from callcontrol.updates.updates import Status, UpdateError


def state(status: Status, version: str) -> str:
    """How it stands, in one sentence; nothing before anybody has looked."""
    if status.is_looking:
        return tr("Looking for a new version…")
    if status.problem:
        return problem(status.problem)
    if status.found is not None:
        return there(status.found.version)
    if not status.looked:
        return ""
    return tr("Version {version} is the newest.").format(version=version)


def there(version: Version) -> str:
    """That there is a newer version."""
    return tr("Version {version} is there.").format(version=version.number)


def released(version: Version) -> str:
    """Since when."""
    day = version.released_on
    shown = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return tr("Released: {date}").format(date=shown)


def notes(version: Version) -> str:
    """What is new, in the user's language if it is told in that, else in English or any."""
    language = QLocale().name()[:2]
    for one in (language, "en", *version.notes):
        if text := version.notes.get(one):
            return "".join(letter for letter in text if letter == "\n" or letter.isprintable())
    return tr("Nothing is told of what is new in it.")


def failure(error: BaseException) -> str:
    """Why the installer was not fetched, or could not be started."""
    if isinstance(error, UpdateError | CloudLinkError):
        return problem(error.code)
    return problems.sentence("bug")


def problem(code: str) -> str:
    """What is wrong and what to do about it."""
    said = problems.sentence(code)
    if code.startswith("update_"):
        return said
    return tr("New versions could not be looked for: {reason}").format(reason=said)


def not_started(file: Path) -> str:
    """What to do where the computer does not open the installer."""
    return tr("The installer does not start. Start it yourself: {file}").format(file=file)
