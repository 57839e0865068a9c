"""What is said of newer versions: that there is one, and why one could not be looked for."""

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
    return tr("Of {date}").format(date=shown)


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
    own = {
        "update_key_bad": tr(
            "New versions cannot be looked for: the key in the settings is none. "
            "Tell your administrator."
        ),
        "update_feed_damaged": tr(
            "What is told of new versions makes no sense. It is looked for again tomorrow."
        ),
        "update_feed_signature": tr(
            "What is told of new versions is not signed by the maker, so it is not believed. "
            "Tell your administrator."
        ),
        "update_feed_expired": tr(
            "What is told of new versions is out of date, so it is not believed. "
            "Check the date of this computer."
        ),
        "update_feed_replayed": tr(
            "What is told of new versions is older than what was told before, so it is not "
            "believed. Tell your administrator."
        ),
        "update_file_wrong": tr(
            "What came is not what the maker has signed, so it was deleted. Try again later."
        ),
        "update_not_saved": tr(
            "The new version cannot be saved. Make room on the disk, and try again."
        ),
        "update_not_started": tr("The installer does not start. Start it yourself: {file}"),
    }
    if code in own:
        return own[code]
    return tr("New versions could not be looked for: {reason}").format(
        reason=problems.sentence(code)
    )
