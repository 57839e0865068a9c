"""What goes into the bundle besides what the imports say, and what of that stays out."""

import os
import re
import sys
from pathlib import Path
from zipfile import ZipFile

import icons

from callcontrol import __version__, identity
from callcontrol.diagnostics import circumstances

WITH_METADATA = circumstances.LIBRARIES
"""Packages whose version the diagnostics tell; of keyring the entry points are needed too."""

KEYRINGS = {
    "linux": ["keyring.backends.SecretService", "keyring.backends.kwallet"],
    "win32": ["keyring.backends.Windows"],
    "darwin": ["keyring.backends.macOS"],
}

UNUSED_MODULES = [
    *("keyrings", "keyrings.alt", "pytest", "setuptools", "pip", "PIL", "numpy"),
    *("tkinter", "unittest", "lib2to3", "pydoc_data", "ensurepip", "idlelib", "test", "readline"),
    # where a number is from, by whom, at what time there: not asked for
    *(f"phonenumbers.{name}" for name in ("geodata", "geocoder", "carrierdata", "carrier")),
    *("phonenumbers.tzdata", "phonenumbers.timezone"),
    *(
        f"PySide6.Qt{name}"
        for name in (
            "Qml",
            "Quick",
            "OpenGL",
            "OpenGLWidgets",
            "Sql",
            "Test",
            "Xml",
            "PrintSupport",
        )
    ),
]

_UNUSED_PARTS_OF_QT = (
    # screens without a desktop, or drawn otherwise than is tried; GTK's theme, which brings all of
    # GTK: a portal tells its colours
    *("eglfs", "linuxfb", "vnc", "minimal", "vkkhrdisplay", "gtk3", "direct2d"),
    # formats of pictures, devices, and TLS, which httpx does by Python's
    *("pdf", "tiff", "webp", "tga", "icns", "wbmp", "gif", "evdev", "tuiotouch", "virtualkeyboard"),
    *("opensslbackend", "certonlybackend", "schannelbackend", "securetransportbackend"),
    # networks as told by ConnMan or GLib; NetworkManager tells the same
    *("connman", "glib"),
    # Wayland for OpenGL, which needs more of Qt, and beside the protocol of desktops
    *("dmabuf-server", "drm-egl-server", "qt-plugin-wayland-egl", "shm-emulation-server"),
    "vulkan-server",
    *("ivi-shell", "fullscreen-shell-v1", "qt-shell", "wl-shell-plugin"),
)
_UNUSED_LIBRARIES = re.compile(
    r"(lib)?q?("
    + "|".join(_UNUSED_PARTS_OF_QT)
    + r"|Qt6(EglFS|Pdf|Qml|Quick|OpenGL|VirtualKeyboard|WlShell)|opengl32sw"
    + r")[\w-]*\.(so|dll|dylib)",
    re.IGNORECASE,
)
_QT_WORDS = re.compile(r"PySide6/(Qt/)?translations/(?!qtbase_(de|es|fr)\.qm$)")

_FROM_LINUX = re.compile(r"lib(ssl|crypto|ffi|sqlite3|bz2|lzma|uuid)\.so")
"""What is taken along of the system's libraries: those of Python. All others are left to it
(``requirements/system.txt``): its drivers and services fit them, and it keeps them safe."""


def is_used(name: str, source: str) -> bool:
    """Whether the file ``source`` is needed in the bundle, where it would lie as ``name``."""
    path = name.replace("\\", "/")
    if source.startswith(("/lib", "/usr/lib")) and not _FROM_LINUX.match(path):
        return False
    if sys.platform == "win32" and Path(source).is_relative_to(os.environ["SYSTEMROOT"]):
        return False  # Windows 10 and newer has it
    return not _UNUSED_LIBRARIES.match(path.rpartition("/")[2]) and not _QT_WORDS.match(path)


def put_in_order(archive: Path) -> None:
    """Sort what is in a zip file by name: PyInstaller's order is not the same each time."""
    with ZipFile(archive) as found:
        files = sorted((each.filename, each, found.read(each)) for each in found.infolist())
    with ZipFile(archive, "w") as sorted_anew:
        for _name, about, contents in files:
            sorted_anew.writestr(about, contents)


def icon(folder: Path) -> str:
    """The path of the program's icon as this system wants it, drawn into ``folder``."""
    if sys.platform == "darwin":
        icons.icns(drawn := folder / f"{identity.COMMAND}.icns")
    else:
        icons.ico(drawn := folder / f"{identity.COMMAND}.ico")
    return str(drawn)


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """The numbers in ``version``, as many as Windows wants."""
    found = [int(number) for number in re.findall(r"\d+", version)[:4]]
    first, second, third, fourth = [*found, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def version_resource(name: str) -> str:
    """What Windows tells of ``name``.exe, as PyInstaller reads it: an expression of its classes."""
    numbers = version_numbers(__version__)
    told = {
        "CompanyName": identity.PUBLISHER,
        "FileDescription": identity.NAME,
        "FileVersion": __version__,
        "InternalName": name,
        "OriginalFilename": f"{name}.exe",
        "ProductName": identity.NAME,
        "ProductVersion": __version__,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [0x409, 1200])])])"
    )
