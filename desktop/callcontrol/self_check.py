"""What the program finds where it runs: for support, and to prove that a bundle is complete.

It changes nothing and needs no account. What is wrong is told in words for support.
"""

import importlib
import json
import pkgutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

import callcontrol
from callcontrol import resources, terminal
from callcontrol.cloudlink.trust import trusting
from callcontrol.diagnostics import circumstances
from callcontrol.storage import keyrings
from callcontrol.ui import translation

_OF_LINUX = ("callcontrol.ui.global_keys_portal",)
"""Modules that need what is only installed there; elsewhere nobody loads them."""


def tell(window: QWidget, painted: float) -> int:
    """Print the findings as JSON; 1 if something is wrong.

    ``window`` is on the screen since ``painted``, in seconds of ``time.perf_counter``.
    """
    found = findings()
    found |= {"painted_at": painted, "window_shown": window.isVisible()}
    terminal.say(json.dumps(found, indent=2, ensure_ascii=False) + "\n")
    window.close()
    return int(bool(found["wrong"]))


def findings() -> dict[str, object]:
    """Everything that can be looked at; ``wrong`` says what is not as it has to be."""
    checks: Mapping[str, Callable[[], tuple[object, list[str]]]] = {
        "icons": _icons,
        "languages": _languages,
        "authorities": _authorities,
        "encryption": _encryption,
        "modules": _modules,
    }
    results = {name: check() for name, check in checks.items()}
    return {
        "versions": circumstances.versions(),
        "screen": QGuiApplication.platformName(),
        "keyrings": keyrings.hindrances(),
        **{name: result for name, (result, _) in results.items()},
        "wrong": [each for _, wrong in results.values() for each in wrong],
    }


def _icons() -> tuple[object, list[str]]:
    files = sorted((resources.folder() / "icons").glob("*.svg"))
    blank = [file.name for file in files if not QSvgRenderer(str(file)).isValid()]
    wrong = [f"icon {name} cannot be drawn" for name in blank]
    if not files or QIcon(str(files[0])).pixmap(16).isNull():
        wrong.append("Qt draws no SVG")
    return len(files), wrong


def _languages() -> tuple[object, list[str]]:
    wrong = []
    for code in translation.LANGUAGES.keys() - {"en"}:
        files = translation.files(code)
        wrong += [
            f"{code}: {file} cannot be read" for file in files if not QTranslator().load(file)
        ]
    return sorted(translation.LANGUAGES), sorted(wrong)


def _authorities() -> tuple[object, list[str]]:
    """How many authorities OpenSSL believes; None where the system itself checks."""
    context = trusting()
    system = not type(context).__module__.startswith("ssl")
    count = None if system else context.cert_store_stats()["x509_ca"]
    return (
        {"checked_by": "the system" if system else "OpenSSL", "count": count},
        [] if system or count else ["no authority is trusted: no connection can be made"],
    )


def _encryption() -> tuple[object, list[str]]:
    """SQLCipher's version: the library answers."""
    from callcontrol.storage import sqlcipher

    try:
        with closing(sqlcipher.connect(":memory:")) as database:
            return database.execute("pragma cipher_version").fetchone()[0], []
    except sqlcipher.Error as error:
        return "", [f"encryption: {error}"]


def _modules() -> tuple[object, list[str]]:
    """All of the program's own, each imported: what it needs is there then too."""
    loaded, wrong = [], []
    for name in _own_modules():
        try:
            if sys.platform == "linux" or name not in _OF_LINUX:
                importlib.import_module(name)
            loaded.append(name)
        except ImportError as error:
            wrong.append(f"module {name}: {error}")
    return loaded, wrong


def _own_modules() -> Iterator[str]:
    for module in pkgutil.walk_packages(callcontrol.__path__, "callcontrol."):
        if not module.name.endswith("__main__"):
            yield module.name
