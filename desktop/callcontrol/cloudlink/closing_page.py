"""What the browser shows when it comes back from the sign-in: words, and a page to hold them.

The only words for people in this package; a program with translations passes its own ``Pages``.
"""

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the HTTP status it goes with, its title and one paragraph, both plain text."""

    status: int
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """Every page that the loopback listener can answer with."""

    language: str = "en"
    arrived: Page = Page(
        200,
        "You can close this window",
        "Call Control has what it needs and is completing your sign-in.",
    )
    denied: Page = Page(
        200,
        "You are not signed in",
        "The sign-in was refused or cancelled. Go back to Call Control to try again.",
    )
    wrong_state: Page = Page(
        400,
        "This sign-in does not belong to Call Control",
        "The answer does not match the question that was asked, so it was not used. "
        "Go back to Call Control and start again.",
    )
    code_missing: Page = Page(
        400,
        "The sign-in is incomplete",
        "The answer of the sign-in page lacks its code. Go back to Call Control to try again.",
    )
    used: Page = Page(
        410,
        "This sign-in is over",
        "It has been answered already. You can close this window.",
    )
    not_found: Page = Page(404, "Nothing here", "This address only receives a sign-in.")
    wrong_host: Page = Page(421, "Wrong address", "This address only receives a sign-in.")
    wrong_method: Page = Page(405, "Not possible", "This address only receives a sign-in.")
    too_large: Page = Page(
        431, "Too much", "What came here is far too long for the answer to a sign-in."
    )
    too_slow: Page = Page(
        408,
        "Too slow",
        "The rest of the request did not come. Go back to Call Control to try again.",
    )
    malformed: Page = Page(400, "Not understood", "This address only receives a sign-in.")


_STYLE = (
    ":root{color-scheme:light dark}"
    "body{margin:0;min-height:100vh;display:grid;place-items:center;"
    "font:1.05rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}"
    "main{max-width:30rem;padding:2rem;text-align:center}"
    "h1{font-size:1.5rem;font-weight:600;margin:0 0 .5rem}"
)


def render(page: Page, language: str) -> bytes:
    """Return the page as HTML that loads nothing, in the browser's own light or dark colours."""
    title, text = escape(page.title), escape(page.text)
    return (
        f'<!doctype html><html lang="{escape(language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<link rel="icon" href="data:,">'
        f"<title>{title}</title><style>{_STYLE}</style></head>"
        f"<body><main><h1>{title}</h1><p>{text}</p></main></body></html>"
    ).encode()
