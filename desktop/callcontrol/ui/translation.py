"""``tr``: every word on the screen goes through it."""

from PySide6.QtCore import QCoreApplication


def tr(sentence: str) -> str:
    """``sentence`` in the user's language."""
    return QCoreApplication.translate("callcontrol", sentence)
