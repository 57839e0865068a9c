"""What macOS gets: the app's Info.plist, then a signed, notarised .dmg and .pkg of it.

The work is done by the scripts in ``installer/macos``; what they need of the program's names and of
the certificates is in their environment. Without certificates what is made is not signed.
"""

import hashlib
import os
import platform
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ROOT / "installer" / "macos"
sys.path.insert(0, str(ROOT / "desktop"))

from build_tool import Failed  # noqa: E402

from callcontrol import __version__, identity  # noqa: E402

RESOURCES = Path("Contents", "Resources", "callcontrol", "resources")
"""Where the app reads what installed it and where newer versions are told of
(``updates/installation.py``)."""

OLDEST = "13.0"
"""The macOS for which the PySide6 of requirements/ is built: the tag of its wheel."""

SIGNING = ("CODESIGN_IDENTITY", "INSTALLER_IDENTITY")
NOTARY = ("NOTARY_KEY", "NOTARY_KEY_ID", "NOTARY_ISSUER")
"""Variables of the environment: names of two certificates in the keychain; file, ID and issuer of a
key for Apple's notary service."""


def info_plist() -> dict[str, Any]:
    """What macOS is to know of the app. It has a window and thus a place in the Dock; it uses
    nothing that macOS has the user agree to, so there is no text to explain that."""
    translations = (ROOT / "resources" / "translations").glob("*.qm")
    return {
        "CFBundleIdentifier": identity.ID,
        "CFBundleName": identity.NAME,
        "CFBundleDisplayName": identity.NAME,
        "CFBundleExecutable": identity.COMMAND,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": __version__,
        "CFBundleVersion": __version__,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": sorted({"en", *(file.stem for file in translations)}),
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": f"{identity.ID}.number",
                "CFBundleURLSchemes": list(identity.SCHEMES),
                "CFBundleTypeRole": "Viewer",
            }
        ],
        "LSMinimumSystemVersion": OLDEST,
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHumanReadableCopyright": identity.PUBLISHER,
        "NSPrincipalClass": "NSApplication",
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def component_plist() -> bytes:
    """For ``pkgbuild``: the app goes where it belongs, and never over a newer one."""
    return plistlib.dumps(
        [
            {
                "RootRelativeBundlePath": f"Applications/{identity.NAME}.app",
                "BundleIsRelocatable": False,
                "BundleIsVersionChecked": True,
                "BundleHasStrictIdentifier": True,
                "BundleOverwriteAction": "upgrade",
            }
        ]
    )


def build(bundle: Path, dist: Path) -> list[Path]:
    """Sign the app beside ``bundle`` and pack it into ``dist``; returns the .dmg and the .pkg.

    Raises ``build_tool.Failed`` without an app, or when a script fails, which says why.
    """
    app = bundle.with_name(f"{identity.NAME}.app")
    if not app.is_dir():
        raise Failed(f"there is no {app}: PyInstaller makes it on macOS only.")
    name = f"{identity.COMMAND}-{__version__}-macos-{platform.machine()}"
    disk_image, package = dist / f"{name}.dmg", dist / f"{name}.pkg"
    work = dist / "macos"
    work.mkdir(parents=True, exist_ok=True)
    component = work / "component.plist"
    component.write_bytes(component_plist())
    for missing in _missing():
        print(missing, flush=True)
    resources = app / RESOURCES
    resources.mkdir(parents=True, exist_ok=True)
    for feed in bundle.rglob("callcontrol/resources/update.json"):
        shutil.copy(feed, resources)  # put there after PyInstaller had made the app of it
    made = [disk_image, package]
    for file, script, given in (
        (disk_image, "dmg.sh", [app]),
        (package, "pkg.sh", [app, component]),
    ):
        (resources / "installed-by").write_text(file.suffix[1:], encoding="utf-8")
        _run("sign.sh", app)
        _run("notarise.sh", app)
        _run(script, *given, file)
        _run("notarise.sh", file)
    if address := os.environ.get("CALLCONTROL_DOWNLOADS"):
        recipe = dist / f"{identity.COMMAND}.rb"
        recipe.write_text(cask(disk_image, address), encoding="utf-8")
        made.append(recipe)
    return made


def cask(disk_image: Path, address: str) -> str:
    """The recipe by which Homebrew installs ``disk_image`` from below ``address``."""
    values = {
        "COMMAND": identity.COMMAND,
        "NAME": identity.NAME,
        "ID": identity.ID,
        "VERSION": __version__,
        "PROCESSOR": platform.machine(),
        "SHA256": hashlib.sha256(disk_image.read_bytes()).hexdigest(),
        "URL": f"{address.rstrip('/')}/{disk_image.name}",
    }
    text = (SCRIPTS / "cask.rb.in").read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def _missing() -> list[str]:
    """A line for each step that is left out."""
    lines = []
    if unset := [name for name in SIGNING if not os.environ.get(name)]:
        lines.append(f"Not signed: {', '.join(unset)} not set.")
    if unset := [name for name in NOTARY if not os.environ.get(name)]:
        lines.append(f"Not notarised: {', '.join(unset)} not set.")
    return lines


def _run(script: str, *arguments: Path) -> None:
    names = {
        "APP_ID": identity.ID,
        "APP_NAME": identity.NAME,
        "APP_VERSION": __version__,
        "APP_OLDEST": OLDEST,
    }
    command = ["/bin/bash", str(SCRIPTS / script), *map(str, arguments)]
    done = subprocess.run(command, env=os.environ | names, check=False)
    if done.returncode:
        raise Failed(f"{script} ended with {done.returncode}; it says above why.")
