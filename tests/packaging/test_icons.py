"""The icons of each OS."""

import struct
from pathlib import Path

import icons
import pytest
from PySide6.QtGui import QImage, QImageReader

BLUE = 0xFF1F6FEB
"""The ground of the icon, at the middle of its upper edge."""


@pytest.mark.parametrize("size", [16, 48, 512])
def test_a_picture_has_its_size_its_ground_and_clear_corners(size: int, tmp_path: Path) -> None:
    icons.png(tmp_path / "icon.png", size)
    image = QImage(str(tmp_path / "icon.png"))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixel(size // 2, size // 8) == BLUE
    assert image.pixelColor(0, 0).alpha() == 0


def test_windows_finds_every_size(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "icon.ico"
    icons.ico(file)
    reader = QImageReader(str(file))
    sizes = []
    for place in range(reader.imageCount()):
        reader.jumpToImage(place)
        sizes.append(reader.read().width())
    assert sizes == list(icons.ICO_SIZES)


def test_macos_finds_every_size(tmp_path: Path) -> None:
    file = tmp_path / "icon.icns"
    icons.icns(file)
    contents = file.read_bytes()
    assert struct.unpack(">4sI", contents[:8]) == (b"icns", len(contents))
    found, place = {}, 8
    while place < len(contents):
        kind, length = struct.unpack(">4sI", contents[place : place + 8])
        found[kind] = QImage.fromData(contents[place + 8 : place + length]).width()
        place += length
    assert found == icons.ICNS_SIZES


def test_two_drawings_are_the_same(tmp_path: Path) -> None:
    icons.icns(tmp_path / "one")
    icons.icns(tmp_path / "two")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_the_set_up_has_a_picture_of_the_size_that_windows_wants(tmp_path: Path) -> None:
    file = tmp_path / "picture.bmp"
    icons.set_up_picture(file)
    picture = QImage(str(file))
    assert (picture.width(), picture.height()) == (164, 314)
    assert picture.pixel(164 // 2, 40 + 64 // 8) == BLUE
