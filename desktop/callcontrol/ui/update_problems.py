"""What is said where a newer version cannot be looked for or fetched; for ``problems.py``."""

from callcontrol.ui.translation import tr


def sentences() -> dict[str, str]:
    """By code, as ``problems.sentence`` has them."""
    return {
        "update_key_bad": tr(
            "New versions cannot be looked for: the key in the settings is none. "
            "Ask your administrator."
        ),
        "update_feed_damaged": tr(
            "What is told of new versions makes no sense. Try again tomorrow."
        ),
        "update_feed_signature": tr(
            "What is told of new versions is not signed by the maker, so it is not believed. "
            "Ask your administrator."
        ),
        "update_feed_expired": tr(
            "What is told of new versions is out of date, so it is not believed. "
            "Check the date of this computer."
        ),
        "update_feed_replayed": tr(
            "What is told of new versions is older than what was told before, so it is not "
            "believed. Ask your administrator."
        ),
        "update_file_wrong": tr(
            "What came is not what the maker has signed, so it was deleted. Try again later."
        ),
        "update_not_saved": tr(
            "The new version cannot be saved. Make room on the disk, and try again."
        ),
        "update_no_file": tr(
            "This version has no installer for this computer. Ask your administrator."
        ),
    }
