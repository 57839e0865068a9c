"""Takes secrets and personal data out of free text, before it is stored, shown or logged.

Error texts of the service echo what they were sent; one of them even echoes the access token
(API §1.5). What is quoted there is what we, or a stranger, sent: it goes. Ids that support needs
travel in fields of their own, never in the text.
"""

import re
from collections.abc import Iterable

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
