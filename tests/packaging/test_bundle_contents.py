"""What of Qt and of the system goes into a bundle, and what Windows is told of it."""

import ast
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import bundle_contents
import pytest

from callcontrol import __version__

QT = "PySide6/Qt/plugins"


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/platforms/libqxcb.so",
        f"{QT}/platforms/libqwayland.so",
        f"{QT}/platforms/libqoffscreen.so",
        f"{QT}/wayland-shell-integration/libxdg-shell.so",
        f"{QT}/wayland-decoration-client/libadwaita.so",
        f"{QT}/iconengines/libqsvgicon.so",
        f"{QT}/platformthemes/libqxdgdesktopportal.so",
        f"{QT}/networkinformation/libqnetworkmanager.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/lib/libQt6WaylandClient.so.6",
        r"PySide6\plugins\platforms\qwindows.dll",
        r"PySide6\plugins\styles\qmodernwindowsstyle.dll",
        r"PySide6\translations\qtbase_fr.qm",
        r"PySide6\Qt6Svg.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    ],
)
def test_what_the_program_needs_stays(name: str) -> None:
    assert bundle_contents.is_used(name, f"/venv/site-packages/{name}")


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/platformthemes/libqgtk3.so",
        f"{QT}/platforms/libqminimalegl.so",
        f"{QT}/egldeviceintegrations/libqeglfs-kms-integration.so",
        f"{QT}/generic/libqevdevmouseplugin.so",
        f"{QT}/imageformats/libqpdf.so",
        f"{QT}/tls/libqopensslbackend.so",
        f"{QT}/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        r"PySide6\opengl32sw.dll",
        r"PySide6\plugins\platforms\qdirect2d.dll",
        r"PySide6\plugins\imageformats\qwebp.dll",
        r"PySide6\plugins\tls\qschannelbackend.dll",
    ],
)
def test_what_nothing_uses_is_left_out(name: str) -> None:
    assert not bundle_contents.is_used(name, f"/venv/site-packages/{name}")


def test_of_linux_only_pythons_own_libraries_are_taken_along() -> None:
    folder = "/usr/lib/x86_64-linux-gnu"
    assert bundle_contents.is_used("libssl.so.3", f"{folder}/libssl.so.3")
    for name in ("libX11.so.6", "libdbus-1.so.3", "libglib-2.0.so.0", "libstdc++.so.6"):
        assert not bundle_contents.is_used(name, f"{folder}/{name}")


def test_two_archives_of_the_same_are_the_same_in_whatever_order_they_were_made(
    tmp_path: Path,
) -> None:
    contents = {"re/_parser.pyc": b"1", "locale.pyc": b"2", "re/__init__.pyc": b"3"}
    archives = [tmp_path / "one.zip", tmp_path / "other.zip"]
    for archive, names in zip(archives, (list(contents), sorted(contents)), strict=True):
        with ZipFile(archive, "w") as made:
            for name in names:
                made.writestr(ZipInfo(name, (2026, 11, 22, 9, 0, 0)), contents[name])
    one, other = (archive.read_bytes() for archive in archives)
    assert one != other
    for archive in archives:
        bundle_contents.put_in_order(archive)
        with ZipFile(archive) as found:
            assert {name: found.read(name) for name in found.namelist()} == contents
            assert found.namelist() == sorted(contents)
    one, other = (archive.read_bytes() for archive in archives)
    assert one == other


@pytest.mark.parametrize(
    ("version", "numbers"),
    [
        ("1.2.3", (1, 2, 3, 0)),
        ("0.10", (0, 10, 0, 0)),
        ("2.0.0rc4", (2, 0, 0, 4)),
        ("1.2.3.4.5", (1, 2, 3, 4)),
    ],
)
def test_windows_gets_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert bundle_contents.version_numbers(version) == numbers


def test_windows_is_told_name_and_version_as_one_expression() -> None:
    told = bundle_contents.version_resource("callcontrol-cli")
    ast.parse(told, mode="eval")
    assert "'callcontrol-cli.exe'" in told
    assert f"StringStruct('ProductVersion', {__version__!r})" in told


def test_the_icon_is_drawn_where_it_is_wanted(tmp_path: Path) -> None:
    assert Path(bundle_contents.icon(tmp_path)).parent == tmp_path
