"""What goes into the bundle besides what the imports say, and what of that stays out."""

import re

WITH_METADATA = (
    "PySide6_Essentials",
    "shiboken6",
    "qasync",
    "websockets",
    "httpx",
    "httpcore",
    "Authlib",
    "keyring",
    "msgspec",
    "phonenumbers",
    "platformdirs",
    "truststore",
)
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
    # screens without a desktop; GTK's theme, which brings all of GTK: a portal tells its colours
    *("eglfs", "linuxfb", "vnc", "minimal", "vkkhrdisplay", "gtk3"),
    # formats of pictures, devices, and TLS, which httpx does by Python's
    *("pdf", "tiff", "webp", "tga", "icns", "wbmp", "gif", "evdev", "tuiotouch", "virtualkeyboard"),
    *("opensslbackend", "certonlybackend", "schannelbackend", "securetransportbackend"),
    # networks as told by ConnMan or GLib; NetworkManager tells the same
    *("connman", "glib"),
    # Wayland beside the protocol of desktops
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
    return not _UNUSED_LIBRARIES.match(path.rpartition("/")[2]) and not _QT_WORDS.match(path)
