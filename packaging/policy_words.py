"""What settings are called in the group policy editor: as in the program where it shows them.

``words`` falls back to the name of a setting and its docstring, in English.
"""

import json
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

from policy_settings import Setting

TRANSLATIONS = Path(__file__).resolve().parent.parent / "resources" / "translations"
LANGUAGES = {"en": "en-US", "de": "de-DE", "fr": "fr-FR", "es": "es-ES"}
SHOWN = {
    "cloud": ("C&loud", "Where your company's account is kept. Applies when you sign in."),
    "account_number": (
        "Account &number",
        "Needed only if your e-mail address belongs to several accounts.",
    ),
    "client_id": (
        "&Client ID",
        "Names this program to CloudLink. Your administrator gets it from Mitel.",
    ),
    "redirect_port": (
        "&Sign-in port",
        "The browser comes back to it after sign-in. It is registered with CloudLink.",
    ),
    "pkce": (
        "&Protect the sign-in (PKCE)",
        "No other program can use the answer. Turn it off only if sign-in fails with it.",
    ),
    "proxy_mode": (
        "&Proxy",
        "The way out of your company's network, for requests and notifications alike.",
    ),
    "proxy_address": (
        "Proxy &address",
        "Used with “At this address”: host and port, such as proxy.example.com:8080.",
    ),
    "region": (
        "&Country",
        "Numbers without a country code are read, shown and dialled as those of here.",
    ),
    "language": (
        "&Language",
        "The words of this program. Another language speaks from the next start on.",
    ),
    "pop_corner": (
        "&Where cards appear",
        "The corner in which the cards of ringing calls stack. You can drag one elsewhere.",
    ),
    "pop_screen": ("Scr&een", "The screen on which they appear."),
    "pops_when_busy": (
        "Even when &busy",
        "Cards come also while a program fills the screen or the desktop wants silence.",
    ),
    "lock_screen_names": (
        "&Names on the lock screen",
        "While the screen is locked, a notification tells of a call, with its name if on.",
    ),
    "calls_are_recorded": (
        "Calls are &recorded",
        "Your phone system records calls: offer to pause that. CloudLink does not tell.",
    ),
    "send_now_waits": (
        "&Time to stop Send now",
        "Send now waits for 1.5 seconds, in which Escape or Cancel stops it.",
    ),
    "hide_on_server": (
        "Deleted &calls are hidden in CloudLink, too",
        "Else CloudLink's own record of a call is left as it is when you delete the call.",
    ),
    "pop_rules": (
        "Rules",
        (
            "Rules tell callers apart: by a word and a colour on their card, and by a page that "
            "opens in your browser. The first rule that fits decides how the card looks; every "
            "rule that fits opens its page."
        ),
    ),
    "keep_days": (
        "&Days to keep calls",
        "Older calls are deleted for good, with their notes, at each start and every day.",
    ),
    "keep_names": (
        "Keep na&mes",
        "Otherwise calls are kept with numbers only, and nothing is recorded for support.",
    ),
    "encrypt_history": (
        "E&ncrypt the record of calls",
        (
            "From the next start on it opens only with a key in the keyring of this computer, and "
            "nothing is recorded for support. Without the keyring it is lost."
        ),
    ),
    "start_at_login": (
        "&Start with this computer",
        "Call Control starts hidden when you log in, so that no call goes unrecorded.",
    ),
}
"""The sentences of the program on a setting: title, explanation."""
_OWN: dict[str, dict[str, list[str]]] = json.loads(
    Path(__file__).with_suffix(".json").read_text(encoding="utf-8")
)
"""The same, by language, where the program shows none, or others than fit here."""
VALUES = {
    "system": "As this computer",
    "none": "None",
    "address": "At this address",
    "bottom_right": "Bottom right",
    "top_right": "Top right",
    "bottom_left": "Bottom left",
    "top_left": "Top left",
}
"""Its words for the values of choices."""
FRAME = {
    "en": {
        "supported": "Windows 10 and later",
        "recommended": "Recommended (users can choose otherwise)",
        "name": "Name in the registry: {name}.",
        "json": "Written as JSON.",
        "each": "One in each line.",
    },
    "de": {
        "supported": "Ab Windows 10",
        "recommended": "Empfohlen (Benutzer können anders wählen)",
        "name": "Name in der Registrierung: {name}.",
        "json": "Als JSON geschrieben.",
        "each": "Je Zeile einer.",
    },
    "fr": {
        "supported": "Windows 10 et ultérieur",
        "recommended": "Recommandé (les utilisateurs peuvent choisir autrement)",
        "name": "Nom dans le registre : {name}.",
        "json": "Écrit en JSON.",
        "each": "Un par ligne.",
    },
    "es": {
        "supported": "Windows 10 y posteriores",
        "recommended": "Recomendado (los usuarios pueden elegir otra cosa)",
        "name": "Nombre en el registro: {name}.",
        "json": "Escrito como JSON.",
        "each": "Uno por línea.",
    },
}
"""What stands around them."""


def words(setting: Setting, language: str) -> tuple[str, str]:
    """What ``setting`` is called, and what it does."""
    if setting.name in _OWN:
        title, about = _OWN[setting.name][language]
        return title, about
    if setting.name not in SHOWN:
        return setting.name, setting.about
    title, sentence = SHOWN[setting.name]
    return _translated(title, language).replace("&", ""), _translated(sentence, language)


def value_words(value: str, language: str) -> str:
    """What a value of a choice is called."""
    return _translated(VALUES[value], language) if value in VALUES else value


def _translated(sentence: str, language: str) -> str:
    return sentence if language == "en" else _translations(language)[sentence]


@cache
def _translations(language: str) -> dict[str, str]:
    tree = ET.parse(TRANSLATIONS / f"{language}.ts")  # noqa: S314 - a file of this project
    return {
        each.findtext("source", ""): each.findtext("translation", "")
        for each in tree.iter("message")
    }
