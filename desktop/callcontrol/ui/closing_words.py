"""The page that the browser shows after the sign-in, in the user's language."""

from dataclasses import fields, replace

from PySide6.QtCore import QLocale

from callcontrol.cloudlink.closing_page import Page, Pages
from callcontrol.ui.translation import translated

KIND = "closing pages"


def closing_pages() -> Pages:
    """``Pages`` in the language that the program speaks."""
    english = Pages()
    pages = {
        field.name: replace(
            page, title=translated(page.title, KIND), text=translated(page.text, KIND)
        )
        for field in fields(Pages)
        if isinstance(page := getattr(english, field.name), Page)
    }
    return replace(english, language=QLocale().bcp47Name(), **pages)
