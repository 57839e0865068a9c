"""The program in another language for the length of a test."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from callcontrol.ui.translation import speak
from tests.callcontrol.ui.pseudo_locale import PseudoLocale

PSEUDO = "pseudo"


@contextmanager
def speaking(application: QCoreApplication, language: str) -> Iterator[None]:
    """What is built meanwhile speaks ``language``."""
    before = QLocale()
    if language == PSEUDO:
        application.installTranslator(PseudoLocale(application))
    else:
        speak(application, language)
    try:
        yield
    finally:
        QLocale.setDefault(before)
        for translator in application.findChildren(QTranslator):
            application.removeTranslator(translator)
            translator.setParent(None)
