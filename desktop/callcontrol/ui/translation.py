"""``tr``: every word on the screen goes through it; and which language it speaks.

The translations themselves are ``resources/translations/*.ts``; CONTRIBUTING.md says how they grow.
"""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from callcontrol import resources

_log = logging.getLogger(__name__)

LANGUAGES = {"de": "Deutsch", "en": "English", "es": "Español", "fr": "Français"}
"""What the program speaks, each as those call it who speak it."""

_CODE = "en"
"""The language of the sentences in the code: it needs no file."""


def tr(sentence: str, meaning: str = "", *, n: int = -1) -> str:
    """``sentence`` in the user's language, with ``n`` for ``%n`` and in the plural that it takes.

    ``meaning`` tells translators which one it is where one English word means two things.
    """
    return QCoreApplication.translate("callcontrol", sentence, meaning or None, n)


def translated(words: str, kind: str) -> str:
    """``words`` that stand in no ``tr``; ``packaging/translate.py`` collects each ``kind``."""
    return QCoreApplication.translate(kind, words)


def country(code: str) -> str:
    """The name of the country that ISO 3166 calls ``code``."""
    return translated(QLocale.territoryToString(QLocale.codeToTerritory(code)), "countries")


def language(chosen: str) -> str:
    """Which of ours to speak for the setting ``chosen``; "" and others are the computer's."""
    wanted = [chosen, *QLocale.system().uiLanguages()]
    codes = (name.replace("_", "-").partition("-")[0] for name in wanted)
    return next((code for code in codes if code in LANGUAGES), _CODE)


def speak(application: QCoreApplication, chosen: str) -> None:
    """Speak the language of the setting ``chosen`` in all that is built from now on.

    Days and times follow the language, and the computer's own forms where it speaks it too.
    """
    code, system = language(chosen), QLocale.system()
    spoken = QLocale(code).language()
    if spoken is not system.language():
        QLocale.setDefault(QLocale(spoken, system.territory()))
    if code != _CODE:
        for file in files(code):
            _install(application, file)


def files(code: str) -> tuple[str, str]:
    """The words of Qt and of the program in the language ``code``."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return f"{qt}/qtbase_{code}.qm", str(resources.translation_path(code))


def _install(application: QCoreApplication, file: str) -> None:
    translator = QTranslator(application)
    if translator.load(file):
        application.installTranslator(translator)
    else:
        _log.error("no translation: %s cannot be read", file)
