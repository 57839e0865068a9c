"""The set-up for one user (NSIS), the MSI for administrators (wixl) and the entry for winget.

All from one bundle. On Linux too: NSIS and msitools are Debian packages; wixl is not to be had on
Windows, where ``build`` says so and leaves the MSI to a Linux machine: ``dev.py package --msi``.
"""

import hashlib
import os
import re
import shutil
import sys
from pathlib import Path

import icons
import windows_msi
import windows_signing
from build_tool import Failed, run

from callcontrol import __version__
from callcontrol.identity import COMMAND, ID, NAME, PUBLISHER, SCHEMES

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "installer" / "windows"
PROGRAMS = (f"{COMMAND}.exe", f"{COMMAND}-cli.exe")
TOP = {*PROGRAMS, "_internal"}
"""All that may lie in a bundle: what the set-up replaces and removes by these names."""


def build(bundle: Path, dist: Path) -> list[Path]:
    """Make the installers of ``bundle`` in ``dist``; those that were made. Raises ``Failed``."""
    check(bundle)
    dist.mkdir(parents=True, exist_ok=True)
    signer = windows_signing.from_environment(os.environ)
    if signer is None:
        _say(windows_signing.UNSIGNED)
    else:
        signer.sign(windows_signing.unsigned(bundle))
    installers = [set_up(bundle, dist, signed=signer is not None)]
    if shutil.which("wixl"):
        installers.append(windows_msi.build(bundle, dist, version=__version__))
    else:
        _say("no MSI: there is no wixl here; on Linux: python3 dev.py package --msi BUNDLE")
    if signer is not None:
        signer.sign(installers)
    return [*installers, *winget(installers[0], dist)]


def msi(bundle: Path, dist: Path) -> Path:
    """The MSI alone, of a ``bundle`` whose programs are signed already. Raises ``Failed``."""
    check(bundle)
    dist.mkdir(parents=True, exist_ok=True)
    made = windows_msi.build(bundle, dist, version=__version__)
    signer = windows_signing.from_environment(os.environ)
    if signer is None:
        _say(windows_signing.UNSIGNED)
    else:
        signer.sign([made])
    return made


def check(bundle: Path) -> None:
    """Raise ``Failed`` where ``bundle`` is not laid out as the set-up needs it."""
    there = {each.name for each in bundle.iterdir()}
    if missing := TOP - there:
        raise Failed(f"{bundle} has no {', '.join(sorted(missing))}: build it for Windows first")
    if more := there - TOP:
        raise Failed(f"{', '.join(sorted(more))} in {bundle}: put it into _internal instead")


def set_up(bundle: Path, dist: Path, *, signed: bool, version: str = __version__) -> Path:
    """The set-up of ``bundle``; its uninstaller is signed by the environment's certificate."""
    made = dist / f"{COMMAND}-{version}-setup.exe"
    icons.ico(icon := dist / f"{COMMAND}.ico")
    icons.set_up_picture(picture := dist / f"{COMMAND}.bmp")
    defines = {
        "NAME": NAME,
        "COMMAND": COMMAND,
        "ID": ID,
        "PUBLISHER": PUBLISHER,
        "VERSION": windows_msi.numbers(version),
        "PAYLOAD": str(bundle.resolve()),
        "ICON": str(icon.resolve()),
        "PICTURE": str(picture.resolve()),
        "OUT": str(made.resolve()),
    }
    if signed:
        defines["SIGN"] = f'"{sys.executable}" "{Path(windows_signing.__file__).resolve()}"'
    given = [f"-D{name}={value}" for name, value in defines.items()]
    script = SOURCES / "set_up.nsi"
    run([_makensis(), "-V2", "-WX", "-NOCD", "-INPUTCHARSET", "UTF8", *given, str(script)], SOURCES)
    icon.unlink()
    picture.unlink()
    return made


def winget(made: Path, dist: Path) -> list[Path]:
    """The three files by which winget offers the set-up ``made``.

    ``CALLCONTROL_DOWNLOADS`` is the address of the folder from which people get it.
    """
    folder = dist / "winget"
    folder.mkdir(exist_ok=True)
    values = {
        "NAME": NAME,
        "COMMAND": COMMAND,
        "ID": ID,
        "PUBLISHER": PUBLISHER,
        "VERSION": __version__,
        "SCHEMES": ", ".join(SCHEMES),
        "ADDRESS": os.environ.get("CALLCONTROL_DOWNLOADS") or "https://downloads.example",
        "FILE": made.name,
        "SHA256": hashlib.sha256(made.read_bytes()).hexdigest().upper(),
    }
    written = []
    for template in sorted((SOURCES / "winget").glob("*.yaml")):
        text = re.sub(r"@(\w+)@", lambda m: values[m[1]], template.read_text(encoding="utf-8"))
        kind = "" if template.stem == "version" else f".{template.stem}"
        file = folder / f"{ID}{kind}.yaml"
        file.write_text(text, encoding="utf-8", newline="\n")
        written.append(file)
    return written


def _makensis() -> str:
    beside = Path(os.environ.get("PROGRAMFILES(X86)", ""), "NSIS", "makensis.exe")
    found = shutil.which("makensis") or (str(beside) if beside.is_file() else None)
    if found is None:
        raise Failed("makensis was not found: install NSIS (Debian: nsis)")
    return found


def _say(text: str) -> None:
    print(text, flush=True)
