"""The MSI for all users of a machine, by wixl: ``machine.wxs`` with what only the bundle knows.

Every code is made from a name, so that the same sources give the same MSI, and a component keeps
its code from version to version as Windows Installer demands.
"""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from uuid import NAMESPACE_DNS, uuid5
from xml.sax.saxutils import quoteattr

import icons
from build_tool import Failed, run

from callcontrol.identity import COMMAND, ID, NAME, PUBLISHER, SCHEMES

TEMPLATE = Path(__file__).resolve().parent.parent / "installer" / "windows" / "machine.wxs"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
DEFAULTS = {"CLOUD": "cloud", "SERVER": "portal_url", "LANG": "language"}
"""Properties of the MSI, and the settings of the program to which they are the defaults."""
PROPERTIES = ("AUTOSTART", "REGISTERTEL", "DESKTOPICON", *DEFAULTS)
"""What an administrator may say, in this spelling."""

CONDITIONS = {
    "Links": 'REGISTERTEL = "1" OR (NOT REGISTERTEL AND NOT OLDNOLINKS)',
    "NoLinks": 'REGISTERTEL = "0" OR (NOT REGISTERTEL AND OLDNOLINKS)',
    "Autostart": 'AUTOSTART = "1" OR (NOT AUTOSTART AND OLDAUTOSTART)',
    "DesktopIcon": 'DESKTOPICON = "1" OR (NOT DESKTOPICON AND OLDDESKTOPICON)',
    **{f"Default{name}": name for name in DEFAULTS},
    **{f"DefaultOLD{name}": f"NOT {name} AND OLD{name}" for name in DEFAULTS},
}
"""When a component is installed; put in afterwards, since wixl knows no such conditions."""

RESOURCES = "_internal/callcontrol/resources"
"""Where the program reads what installed it (``updates/installation.py``)."""

_INDENT = " " * 10


def build(bundle: Path, dist: Path, *, version: str) -> Path:
    """Make the MSI of ``bundle`` in ``dist``. Raises ``build_tool.Failed``."""
    made = (dist / f"{COMMAND}-{version}-x64.msi").resolve()
    icons.ico(icon := dist / f"{COMMAND}.ico")
    source, installer = dist / "machine.wxs", dist / "installed-by"
    installer.write_text("msi", encoding="utf-8")
    beside = os.path.relpath(icon, bundle)  # wixl wants relative names
    text = described(bundle, version, icon=beside, installer=os.path.relpath(installer, bundle))
    source.write_text(text, encoding="utf-8")
    try:
        run(["wixl", "-a", "x64", "-o", str(made), str(source.resolve())], bundle)
    finally:
        for each in (icon, source, installer):
            each.unlink()
    for change in _changes():
        run(["msibuild", str(made), "-q", change])
    # a package code of its own makes two builds the same, but for the time in the summary
    summary = [f"{NAME} {version}", PUBLISHER, "x64;1033", code(f"package {version}")]
    run(["msibuild", str(made), "-s", *summary])
    return made


def _changes() -> Iterator[str]:
    """What wixl cannot say, in the SQL of Windows Installer."""
    for component, condition in CONDITIONS.items():
        yield (
            f"UPDATE `Component` SET `Condition` = '{condition}'"  # noqa: S608
            f" WHERE `Component` = '{component}'"
        )
    # once files have their places, and before any is looked at; wixl would put it anywhere
    yield (
        "INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`)"
        " VALUES ('AskToQuit', 'Installed OR WIX_UPGRADE_DETECTED', 1350)"
    )
    # inside the transaction: when the new version fails, the old one is brought back
    yield (
        "UPDATE `InstallExecuteSequence` SET `Sequence` = 1501"
        " WHERE `Action` = 'RemoveExistingProducts'"
    )
    secure = ";".join(("WIX_DOWNGRADE_DETECTED", "WIX_UPGRADE_DETECTED", *PROPERTIES))
    yield (
        f"UPDATE `Property` SET `Value` = '{secure}'"  # noqa: S608
        " WHERE `Property` = 'SecureCustomProperties'"
    )


def described(bundle: Path, version: str, *, icon: str, installer: str) -> str:
    """The template filled in for ``bundle``; ``installer`` is the file that says "msi"."""
    files, components = _folder(bundle, bundle, {f"{RESOURCES}/installed-by": installer})
    options = [*CONDITIONS, "StartMenu"]
    references = [*components, *options]
    values = {
        "NAME": NAME,
        "COMMAND": COMMAND,
        "ID": ID,
        "PUBLISHER": PUBLISHER,
        "VERSION": numbers(version),
        "RUN": RUN,
        "ICON": icon,
        "PROGRAM": _key(f"{COMMAND}.exe"),
        "UPGRADE_CODE": code("upgrade"),
        "PRODUCT_CODE": code(f"product {numbers(version)}"),
        "PACKAGE_CODE": code(f"package {version}"),
        "FILES": files,
        "DEFAULTS": _defaults(),
        "SCHEMES": "\n".join(
            f'{_INDENT}    <RegistryValue Type="string" Key="URLAssociations"'
            f' Name="{scheme}" Value="{ID}.link"/>'
            for scheme in SCHEMES
        ),
        "REFERENCES": "\n".join(f'      <ComponentRef Id="{name}"/>' for name in references),
        **{f"GUID_{option}": code(f"component {option}") for option in options},
    }
    return re.sub(r"@(\w+)@", lambda found: values[found[1]], TEMPLATE.read_text(encoding="utf-8"))


def numbers(version: str) -> str:
    """``version`` as Windows compares it: three numbers; a pre-release counts as its release."""
    found = re.match(r"(\d+)\.(\d+)(?:\.(\d+))?", version)
    if found is None:
        raise Failed(f"version {version!r} does not begin with two or three numbers")
    return ".".join(part or "0" for part in found.groups())


def code(name: str) -> str:
    """The GUID of ``name`` in this product; never to be changed once released."""
    return f"{{{uuid5(NAMESPACE_DNS, f'{ID} {name}')}}}".upper()


def _folder(folder: Path, bundle: Path, added: Mapping[str, str]) -> tuple[str, list[str]]:
    """The elements of all that is in ``folder``, and the names of their components.

    ``added`` is what is there besides: paths in ``bundle`` and their sources.
    """
    lines: list[str] = []
    components: list[str] = []
    more_here = [bundle / path for path in added if (bundle / path).parent == folder]
    for each in sorted([*folder.iterdir(), *more_here]):
        path = each.relative_to(bundle).as_posix()
        name = _key(path)
        if each.is_dir():
            inner, more = _folder(each, bundle, added)
            components += more
            lines.append(f"<Directory Id={quoteattr(f'd{name}')} Name={quoteattr(each.name)}>")
            lines += [inner, "</Directory>"] if inner else ["</Directory>"]
        else:
            components.append(f"c{name}")
            source = quoteattr(added.get(path, path))
            lines.append(
                f'<Component Id="c{name}" Guid="{code(f"file {path}")}" Win64="yes">'
                f'<File Id="{name}" Name={quoteattr(each.name)} Source={source}'
                f' KeyPath="yes"/></Component>'
            )
    return "\n".join(lines), components


def _key(path: str) -> str:
    """What the file at ``path`` in the bundle is called in the tables."""
    return f"f{uuid5(NAMESPACE_DNS, path).hex}"


def _defaults() -> str:
    """A component for what is given now, and one for what was given to the version before."""
    return "\n".join(
        f'{_INDENT}<Component Id="Default{given}" Guid="{code(f"component {given}")}" Win64="yes">'
        f'<RegistryValue Root="HKLM" Key="Software\\{NAME}\\Defaults" Name="{setting}"'
        f' Type="string" Value="[{given}]" KeyPath="yes"/></Component>'
        for name, setting in DEFAULTS.items()
        for given in (name, f"OLD{name}")
    )
