"""Takes secrets and personal data out of free text, before it is stored, shown or logged.

Error texts of the service echo what they were sent; one of them even echoes the access token
(API §1.5). What is quoted there is what we, or a stranger, sent: it goes. Ids that support needs
travel in fields of their own, never in the text.
"""

import json
import re
from collections import OrderedDict
from collections.abc import Iterable
from urllib.parse import quote, quote_plus

REMOVED = "…"

_PATTERNS = [
    re.compile(pattern)
    for pattern in (
        r"(?i)\b(?:bearer|basic)\s+[^\s'\",]+",
        r"(?<!\w)'.*?'(?!\w)|\"[^\"]*\"|“[^”]*”",
        r"[^\s@<>]+@[^\s@<>]+",  # an e-mail or SIP address
        r"(?=[\w.~+=-]*\d)[\w.~+=-]{20,}",  # opaque: tokens, codes, GUIDs
        r"\+?\d(?:[\s()./-]{0,2}\d){2,}",  # phone numbers; three digits may be an extension
    )
]


def scrub(text: str, known: Iterable[str] = ()) -> str:
    """Return ``text`` without the ``known`` secrets and without anything that looks like one."""
    for secret in known:
        if secret:
            text = text.replace(secret, REMOVED)
    for pattern in _PATTERNS:
        text = pattern.sub(REMOVED, text)
    return text


class KnownTexts:
    """Secrets and names that were met in this run, so that no log tells them by accident.

    Only the last ones of each are remembered; names of less than two letters are nobody's.
    """

    _SECRETS, _NAMES = 64, 256

    def __init__(self) -> None:
        self._secrets: OrderedDict[str, tuple[str, ...]] = OrderedDict()
        self._names: OrderedDict[str, re.Pattern[str] | None] = OrderedDict()
        """How each is found; None until a text has to do without it."""
        self._by_word: dict[str, set[str]] = {}
        """The names by the word that a spelling of them begins with: few are looked for at all."""

    def learn_secret(self, *texts: str) -> None:
        """Never show these, wherever they stand."""
        for text in texts:
            if len(text) > 5:  # what is shorter would tear holes into every sentence
                if text not in self._secrets:
                    self._secrets[text] = _spellings(text)
                self._secrets.move_to_end(text)
        while len(self._secrets) > self._SECRETS:
            self._secrets.popitem(last=False)

    def learn_name(self, *texts: str) -> None:
        """Never show these where they stand as words of their own."""
        for text in map(str.strip, texts):
            if sum(map(str.isalpha, text)) > 1:
                self._names.setdefault(text, None)
                self._names.move_to_end(text)
        while len(self._names) > self._NAMES:
            forgotten, _ = self._names.popitem(last=False)
            for word in _first_words(forgotten):
                others = self._by_word.get(word, set())
                others.discard(forgotten)
                if not others:
                    self._by_word.pop(word, None)

    def hide(self, text: str) -> str:
        """``text`` without what has been learned, however it is quoted or escaped there."""
        for spellings in tuple(self._secrets.values()):  # a copy: other threads log too
            for spelling in spellings:
                text = text.replace(spelling, "[hidden]")
        for name, found_by in tuple(self._names.items()):
            if found_by is None:
                self._prepare(name)
        words = set(_WORD.findall(text.lower()))
        found = {name for word in words for name in tuple(self._by_word.get(word, ()))}
        for name in sorted(found, key=len, reverse=True):
            if (pattern := self._names.get(name)) is not None:
                text = pattern.sub("[name]", text)
        return text

    def _prepare(self, name: str) -> None:
        ways = "|".join(map(re.escape, _spellings(name)))
        self._names[name] = re.compile(rf"(?<!\w)(?:{ways})(?!\w)", re.IGNORECASE)
        for word in _first_words(name):
            self._by_word.setdefault(word, set()).add(name)


_WORD = re.compile(r"\w+")


def _first_words(name: str) -> set[str]:
    found = (_WORD.search(spelling.lower()) for spelling in _spellings(name))
    return {word.group() for word in found if word is not None}


def _spellings(text: str) -> tuple[str, ...]:
    """``text`` as JSON, a ``repr`` or an address may write it, the longest first."""
    plain = text.encode("utf-8", "replace").decode()
    ways = {text, repr(text)[1:-1], ascii(text)[1:-1], json.dumps(text)[1:-1]}
    ways |= {quote(plain), quote(plain, safe=""), quote_plus(plain)}
    return tuple(sorted(ways, key=len, reverse=True))


KNOWN = KnownTexts()
"""What this process has met: tokens, codes and passwords as they come in, names of users and of who
calls. In memory only.
"""
