"""Whose the files of a bundle are: packages, Python, Debian's libraries, and what lies inside them.

A file that is nobody's, or a part without the text of its licence, raises ``Unknown``: nothing is
handed out of which it cannot be said what it is.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import metadata
from pathlib import Path

from build_tool import Failed

OUR_TEXTS = Path(__file__).resolve().parent / "licences"
"""Texts of licences that a package names but does not carry."""

_LACKING = {
    "pyside6-essentials": ("LGPL-3.0-only.txt", "GPL-3.0-only.txt"),
    "shiboken6": ("LGPL-3.0-only.txt", "GPL-3.0-only.txt"),
}
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_MULTIPLE = re.compile(r"[-_.]+")


class Unknown(Failed):
    """Whose a file is, or under which licence a part stands; the text names it."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """One component of the bundle. ``texts``: file name → text of its licence.

    ``purl`` is its package URL (``pkg:…``), ``hashes`` are the SHA-256 that the lock allows.
    """

    name: str
    version: str
    licence: str
    purl: str
    texts: Mapping[str, str] = field(repr=False)
    hashes: tuple[str, ...] = ()


def find_parts(sources: Iterable[str], lock: str) -> list[Part]:
    """What the files ``sources``, absolute paths, are of; ``lock``: the text of package.txt."""
    owners = _owners()
    packages = {"pyinstaller"}  # whose start every bundle has
    system, others = set(), set()
    for source in sources:
        path = Path(source)
        if (name := owners.get(path)) is not None:
            packages.add(name)
        elif _within(path, Path(sys.base_prefix)) and "site-packages" not in path.parts:
            pass  # Python itself, which is always there
        elif source.startswith(("/lib", "/usr/lib")):
            system.add(_debian_package(path))
        else:
            others.add(source)
    if others:
        raise Unknown(f"nobody's file in the bundle: {', '.join(sorted(others)[:9])}")
    hashes = locked_hashes(lock)
    parts = [_package(name, hashes.get(_normal(name), ())) for name in packages]
    parts += [_python(), *(_system_library(name) for name in system), *_inside(packages)]
    return sorted(parts, key=lambda part: (part.name.lower(), part.purl))


def locked_hashes(lock: str) -> dict[str, tuple[str, ...]]:
    """The hashes of each package of a requirements file, by its normalised name."""
    found: dict[str, tuple[str, ...]] = {}
    for line in re.sub(r"^\s*#.*$", "", lock, flags=re.MULTILINE).replace("\\\n", " ").splitlines():
        if match := re.match(r"([\w.-]+)==", line):
            found[_normal(match[1])] = tuple(re.findall(r"--hash=sha256:([0-9a-f]{64})", line))
    return found


def _normal(name: str) -> str:
    return _MULTIPLE.sub("-", name).lower()


def _within(path: Path, folder: Path) -> bool:
    return folder in path.parents or folder.resolve() in path.resolve().parents


@cache
def _owners() -> dict[Path, str]:
    """Each file of the installed packages → the package's name."""
    return {
        Path(str(file.locate())): one.name
        for one in metadata.distributions()
        for file in one.files or ()
    }


def _package(name: str, hashes: tuple[str, ...]) -> Part:
    one = metadata.distribution(name)
    texts = {
        Path(file).name: file.read_text(encoding="utf-8")
        for file in one.files or ()
        if ".dist-info" in str(file) and _LICENCE_FILE.match(Path(file).name)
    }
    texts |= _our_texts(*_LACKING.get(_normal(name), ()))
    return _with_text(
        Part(
            name=name,
            version=one.version,
            licence=_licence(one.metadata),
            purl=f"pkg:pypi/{_normal(name)}@{one.version}",
            texts=texts,
            hashes=hashes,
        )
    )


def _licence(told: metadata.PackageMetadata) -> str:
    """What a package says its licence is: an SPDX expression, else words."""
    for key in ("License-Expression", "License"):
        if (said := told.json.get(key.lower().replace("-", "_"))) and "\n" not in str(said):
            return str(said)
    classifiers = told.get_all("Classifier") or []
    named = [one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License ::")]
    return ", ".join(named) or "see the text"


def _python() -> Part:
    version = sys.version.split()[0]
    folders = (Path(sys.base_prefix), Path(shutil.__file__).parent)
    files = (folder / name for folder in folders for name in ("LICENSE.txt", "LICENSE"))
    found = next((file for file in files if file.is_file()), None)
    texts = {"LICENSE.txt": found.read_text(encoding="utf-8")} if found else {}
    return _with_text(
        Part(
            name="CPython",
            version=version,
            licence="Python-2.0",
            purl=f"pkg:generic/cpython@{version}",
            texts=texts,
        )
    )


def _debian_package(path: Path) -> str:
    """The package that ``path`` is of, where there is dpkg."""
    for spelt in (path, path.resolve(), Path("/usr", *path.parts[1:])):
        if found := _dpkg("-S", str(spelt)):
            return found.partition(": ")[0].split(",")[0]
    raise Unknown(f"{path} is of no Debian package")


def _system_library(package: str) -> Part:
    name = package.partition(":")[0]
    version = _dpkg("-W", "-f", "${Version}", package)
    text = Path("/usr/share/doc", name, "copyright")
    texts = {"copyright": text.read_text(encoding="utf-8")} if text.is_file() else {}
    purl = f"pkg:deb/debian/{name}@{version}"
    return _with_text(
        Part(name=name, version=version, licence="see the text", purl=purl, texts=texts)
    )


def _dpkg(*arguments: str) -> str:
    command = shutil.which("dpkg-query")
    if command is None:
        raise Unknown("bundles for Linux are built on Debian or Ubuntu: there is no dpkg-query")
    done = subprocess.run([command, *arguments], capture_output=True, text=True, check=False)
    return "" if done.returncode else done.stdout.strip()


def _inside(packages: Iterable[str]) -> Iterable[Part]:
    """Libraries that wheels hold and no metadata tells of."""
    there = {_normal(name) for name in packages}
    if "pyside6-essentials" in there:
        version = metadata.version("pyside6-essentials")
        lgpl = _our_texts("LGPL-3.0-only.txt", "GPL-3.0-only.txt", "Qt-parts-by-others.txt")
        yield _library("Qt", version, "LGPL-3.0-only", {**lgpl, **_our_texts("Apache-2.0.txt")})
        if icu := _icu_version():
            yield _library("ICU", icu, "Unicode-3.0", _our_texts("ICU.txt"))
    if "sqlcipher3" in there:
        yield _library(
            "SQLCipher", _sqlcipher_version(), "BSD-3-Clause", _our_texts("SQLCipher.txt")
        )
    if "cryptography" in there:
        yield _library("OpenSSL", _openssl_version(), "Apache-2.0", _our_texts("Apache-2.0.txt"))


def _icu_version() -> str:
    files = metadata.files("pyside6-essentials") or []
    found = (re.search(r"libicuuc\.so\.(\d+)$", str(file)) for file in files)
    return next((match[1] for match in found if match), "")


def _sqlcipher_version() -> str:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    version: str = connection.execute("pragma cipher_version").fetchone()[0]
    connection.close()
    return version.split(maxsplit=1)[0]


def _openssl_version() -> str:
    from cryptography.hazmat.backends.openssl import backend

    return backend.openssl_version_text().split()[1]


def _library(name: str, version: str, licence: str, texts: Mapping[str, str]) -> Part:
    purl = f"pkg:generic/{name.lower()}@{version}"
    return Part(name=name, version=version, licence=licence, purl=purl, texts=texts)


def _our_texts(*names: str) -> dict[str, str]:
    return {name: (OUR_TEXTS / name).read_text(encoding="utf-8") for name in names}


def _with_text(part: Part) -> Part:
    if not any(text.strip() for text in part.texts.values()):
        raise Unknown(f"{part.name} {part.version} ({part.licence}) carries no licence text")
    return part
