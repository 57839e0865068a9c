"""What a Linux package holds besides the bundle: made from ``installer/linux``, names and changes.

Each function returns the contents of one file, which the same sources make the same each time.
"""

import datetime
import gzip
import json
import re
import textwrap
from pathlib import Path
from string import Template
from xml.sax.saxutils import escape

from callcontrol import __version__
from callcontrol.identity import COMMAND, ID, NAME, PUBLISHER, SCHEMES

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "installer" / "linux"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
LICENCES = "licences"
SBOM = "sbom.cdx.json"
"""Within the bundle."""

_NAMES = {"name": NAME, "command": COMMAND, "id": ID, "publisher": PUBLISHER}


def filled(source: str, **more: str) -> str:
    """A file of ``installer/linux`` with the program's names in it."""
    return Template((SOURCES / source).read_text()).substitute(_NAMES, version=__version__, **more)


def desktop_entry() -> str:
    """The menu entry (freedesktop.org, Desktop Entry Specification)."""
    return filled("callcontrol.desktop", mime="".join(f"{each};" for each in link_types()))


def link_types() -> list[str]:
    """The MIME types by which desktops know the links that the program opens."""
    return [f"x-scheme-handler/{scheme}" for scheme in SCHEMES]


def metainfo(changes: str, built: datetime.date) -> str:
    """What software centres show (freedesktop.org, AppStream)."""
    handlers = [f"<mediatype>{each}</mediatype>" for each in link_types()]
    return filled(
        "callcontrol.metainfo.xml",
        handlers="\n    ".join(handlers),
        releases="\n    ".join(_release(*each) for each in releases(changes, built)),
    )


def _release(version: str, date: datetime.date, changes: list[str]) -> str:
    items = "".join(f"<li>{escape(change)}</li>" for change in changes)
    listed = f"<description><ul>{items}</ul></description>" if items else ""
    return f'<release version="{version}" date="{date}">{listed}</release>'


def releases(changes: str, built: datetime.date) -> list[tuple[str, datetime.date, list[str]]]:
    """Version, date and changes of each part of CHANGELOG.md; what is unreleased is this one."""
    found = []
    for part in re.split(r"(?m)^## ", changes)[1:]:
        title, _, text = part.partition("\n")
        version, _, date = title.strip().partition(" ")
        written = re.search(r"\d{4}-\d\d-\d\d", date)
        points = re.split(r"(?m)^- ", text)[1:]
        plain = [" ".join(point.replace("`", "").replace("**", "").split()) for point in points]
        day = datetime.date.fromisoformat(written[0]) if written else built
        found.append((__version__ if version == "Unreleased" else version, day, plain))
    return found


def debian_changelog(changes: str, built: datetime.date, maintainer: str) -> bytes:
    """``changelog.Debian.gz`` (Debian policy, 4.4)."""
    parts = []
    for version, date, points in releases(changes, built):
        midnight = datetime.datetime.combine(date, datetime.time(), datetime.UTC)
        told = "\n".join(
            textwrap.fill(
                point,
                78,
                initial_indent="  * ",
                subsequent_indent="    ",
                break_long_words=False,
                break_on_hyphens=False,
            )
            for point in points
        )
        signed = f" -- {maintainer}  {midnight:%a, %d %b %Y %H:%M:%S} +0000"
        parts.append(f"{COMMAND} ({version}-1) unstable; urgency=medium\n\n{told}\n\n{signed}\n")
    return gzip.compress("\n".join(parts).encode(), mtime=0)


def manual(built: datetime.date) -> bytes:
    """``callcontrol(1)``, packed."""
    return gzip.compress(filled("callcontrol.1", date=str(built)).encode(), mtime=0)


def copyright_file(bundle: Path, built: datetime.date, maintainer: str) -> str:
    """Whose work this is (Debian, machine-readable copyright format), from the bundle's SBOM."""
    found = sorted(bundle.rglob(SBOM))
    parts = json.loads(found[0].read_text()).get("components", []) if found else []
    lines = sorted({f" - {part_line(part)}" for part in parts}, key=str.casefold)
    folders = sorted(each for each in bundle.rglob(LICENCES) if each.is_dir())
    where = str(folders[0].relative_to(bundle)) if folders else ""
    return filled(
        "copyright",
        maintainer=maintainer,
        year=str(built.year),
        licences=where,
        parts="\n".join(lines),
    )


def part_line(component: dict[str, object]) -> str:
    """Name, version and licences of a component of a CycloneDX SBOM, in one line."""
    licences = []
    listed = component.get("licenses")
    for entry in listed if isinstance(listed, list) else []:
        licence = entry.get("license", {})
        licences.append(entry.get("expression") or licence.get("id") or licence.get("name"))
    told = ", ".join(" ".join(str(each).split())[:60] for each in licences if each)
    return f"{component['name']} {component.get('version', '')}: {told or 'see its text'}"
