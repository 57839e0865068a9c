"""Where the files that ship with the program are: beside the sources, in the wheel, in a bundle."""

from functools import cache
from pathlib import Path


@cache
def folder() -> Path:
    """The folder that holds ``icons/``, ``sounds/`` and ``translations/``."""
    package = Path(__file__).resolve().parent
    shipped = package / "resources"
    return shipped if shipped.is_dir() else package.parent.parent / "resources"


def icon_path(name: str) -> Path:
    """The line drawing ``name`` (24 × 24, drawn in ``currentColor``)."""
    return folder() / "icons" / f"{name}.svg"


def translation_path(language: str) -> Path:
    """The words of the program in ``language`` (ISO 639), as Qt reads them."""
    return folder() / "translations" / f"{language}.qm"
