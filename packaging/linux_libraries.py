"""Which libraries of the system the bundle needs: what its files link to and it does not hold.

A .rpm names the libraries themselves. A .deb names packages; ``PACKAGES`` says which, and a library
that is not in it fails the build.
"""

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from build_tool import Failed

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libICE.so.6": "libice6",
    "libOpenGL.so.0": "libopengl0",
    "libSM.so.6": "libsm6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXau.so.6": "libxau6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libgcc_s.so.1": "libgcc-s1",
    "libgio-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgobject-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-dri2.so.0": "libxcb-dri2-0",
    "libxcb-dri3.so.0": "libxcb-dri3-0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-present.so.0": "libxcb-present0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Library → its package in Debian and Ubuntu."""

_C_LIBRARY = re.compile(r"^(lib(c|m|dl|rt|pthread|util|resolv)\.so|ld-linux)")
_ELF = b"\x7fELF"


class UnknownLibrary(Failed):
    """The bundle needs a library of which ``PACKAGES`` does not know the package."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What has to be there: libraries, each with a file that needs it, and the oldest glibc."""

    libraries: dict[str, str]
    glibc: str

    def for_deb(self) -> list[str]:
        """``Depends`` of a .deb. Raises ``UnknownLibrary``."""
        unknown = [
            f"{name} (for {self.libraries[name]})" for name in self.libraries.keys() - PACKAGES
        ]
        if unknown:
            raise UnknownLibrary(
                f"add to PACKAGES in {Path(__file__).name}, or take what needs it out of the "
                f"bundle: {', '.join(sorted(unknown))}"
            )
        return [f"libc6 (>= {self.glibc})", *sorted({PACKAGES[name] for name in self.libraries})]

    def for_rpm(self, word_size: str = "()(64bit)") -> list[str]:
        """``Requires`` of a .rpm: libraries, whatever the distribution calls their packages."""
        c_library = f"libc.so.6(GLIBC_{self.glibc}){word_size.removeprefix('()')}"
        return [c_library, *(name + word_size for name in self.libraries)]


def needs(bundle: Path) -> Needs:
    """What the files of ``bundle`` take from the system; ``objdump`` (binutils) reads them."""
    files = [file for file in sorted(bundle.rglob("*")) if file.is_file() and is_elf(file)]
    if not files:
        return Needs({}, "2.34")  # the oldest that Qt itself runs on
    told = subprocess.run(
        ["objdump", "-p", *files],  # noqa: S607 - where the tools of the compiler are
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return read(told.splitlines(), held={file.name for file in files})


def read(lines: Iterable[str], held: set[str]) -> Needs:
    """What ``objdump -p`` tells of the files of a bundle that holds libraries ``held``."""
    libraries: dict[str, str] = {}
    versions: set[tuple[int, ...]] = {(2, 34)}
    file = ""
    for line in lines:
        if named := re.match(r"(\S.*): +file format ", line):
            file = named[1].rpartition("/")[2]
        elif needed := re.match(r"\s+NEEDED\s+(\S+)", line):
            libraries.setdefault(needed[1], file)
        elif version := re.search(r" GLIBC_([\d.]+)$", line):
            versions.add(tuple(map(int, version[1].split("."))))
    outside = sorted(name for name in libraries.keys() - held if not _C_LIBRARY.match(name))
    return Needs({name: libraries[name] for name in outside}, ".".join(map(str, max(versions))))


def is_elf(file: Path) -> bool:
    """Whether this is a program or a library."""
    with file.open("rb") as opened:
        return opened.read(len(_ELF)) == _ELF
