"""Keeps out of a bundle where it was built: the folders of this checkout and of its Python.

The user's home is not looked for by itself: wheels are built in homes like ``/root``, too.
"""

import importlib.util
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from build_tool import Failed

ROOT = Path(__file__).resolve().parent.parent
_EVERYWHERE = {"", "/", "/usr", "/usr/local"}
"""Where systems have their own Python."""


class Named(Failed):
    """Files of a bundle name folders of this computer; the text says which."""


def machine_folders() -> list[str]:
    """The folders that nothing handed out may name, longest first."""
    folders = [ROOT, *map(Path, (sys.prefix, sys.base_prefix, sys.exec_prefix))]
    spelt = {form for folder in folders for form in _spellings(folder)}
    return sorted(spelt - _EVERYWHERE, key=lambda each: (-len(each), each))


def _spellings(folder: Path) -> Iterable[str]:
    return str(folder), str(folder.resolve()), folder.as_posix()


def build_settings(made: Path, folders: Sequence[str]) -> None:
    """Write into ``made`` the module that tells how this Python was built, without ``folders``."""
    name: str = sysconfig._get_sysconfigdata_name()  # type: ignore[attr-defined]
    found = importlib.util.find_spec(name)
    if found is None or found.origin is None:
        return
    text = Path(found.origin).read_text(encoding="utf-8")
    for folder in folders:
        text = text.replace(folder, "/usr")
    made.mkdir(parents=True, exist_ok=True)
    (made / f"{name}.py").write_text(text, encoding="utf-8")


def forget(bundle: Path, folders: Sequence[str]) -> None:
    """Take ``folders`` out of the programs and libraries of a bundle for Linux.

    Python's know the place that it was installed in, and look for libraries there.
    """
    for file in _files(bundle):
        if any(folder.encode() in file.read_bytes() for folder in folders):
            if any(folder in _patchelf("--print-rpath", file) for folder in folders):
                _patchelf("--remove-rpath", file)
            file.write_bytes(_blanked(file.read_bytes(), folders))


def _patchelf(option: str, file: Path) -> str:
    beside = Path(sys.executable).with_name("patchelf")
    program = str(beside) if beside.exists() else shutil.which("patchelf")
    if program is None:
        raise Failed("patchelf is missing; it is a package of requirements/package.txt")
    return subprocess.run(
        [program, option, file], check=True, capture_output=True, text=True
    ).stdout


def _blanked(contents: bytes, folders: Iterable[str]) -> bytes:
    """``contents`` with the same length, and paths that are nobody's.

    Their last part stays: linkers let a string that ends another one, like ``3.11.9``, be its end.
    """
    for folder in folders:
        last = Path(folder).name.encode()
        length = len(folder.encode()) - len(last)
        contents = contents.replace(folder.encode(), b"/usr".ljust(length, b"/") + last)
    return contents


def check(bundle: Path, folders: Sequence[str]) -> None:
    """Raise ``Named`` if a file in ``bundle``, or inside one of its archives, names a folder."""
    sought = [folder.encode(code) for folder in folders for code in ("utf-8", "utf-16-le")]
    named = [name for name, held in contents(bundle) if any(each in held for each in sought)]
    if named:
        raise Named(f"{len(named)} files name a folder of this computer: {', '.join(named[:9])}")


def contents(bundle: Path) -> Iterator[tuple[str, bytes]]:
    """The name and bytes of each file, and of each module in the archives of PyInstaller."""
    for file in _files(bundle):
        name = file.relative_to(bundle).as_posix()
        yield name, file.read_bytes()
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as archive:
                yield from ((f"{name}/{each}", archive.read(each)) for each in archive.namelist())
        if file.parent == bundle:
            yield from _modules(file)


def _modules(program: Path) -> Iterator[tuple[str, bytes]]:
    from PyInstaller.archive.readers import ArchiveReadError, CArchiveReader

    try:
        held = CArchiveReader(str(program))
    except ArchiveReadError:
        return
    for part, (*_, kind) in held.toc.items():
        if kind != "z":
            yield f"{program.name}/{part}", held.extract(part)
            continue
        modules = held.open_embedded_archive(part)
        for module in modules.toc:
            yield f"{program.name}/{module}", modules.extract(module, raw=True) or b""


def _files(bundle: Path) -> Iterator[Path]:
    return (each for each in sorted(bundle.rglob("*")) if each.is_file() and not each.is_symlink())
