"""The program's icon in the formats of each OS, drawn from ``resources/icons/callcontrol.svg``.

An ``.ico`` and an ``.icns`` are PNG pictures behind a table of contents.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "icons" / "callcontrol.svg"

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_SIZES = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic08": 256,
    b"ic13": 256,
    b"ic09": 512,
    b"ic14": 512,
    b"ic10": 1024,
}
"""Pixels by type of the entry; ic11 to ic14 and ic10 are for screens of twice the density."""

_ICO_HEADER = struct.Struct("<HHH")
_ICO_ENTRY = struct.Struct("<BBBBHHII")


def drawn(size: int) -> bytes:
    """The icon as a PNG picture of ``size`` × ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    contents = QByteArray()
    buffer = QBuffer(contents)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stub wants bytes
    buffer.close()
    return bytes(contents.data())


def png(path: Path, size: int) -> None:
    """Write a PNG picture of ``size`` × ``size`` pixels."""
    _write(path, drawn(size))


def ico(path: Path) -> None:
    """Write the icon for Windows; a size of 256 is written as 0."""
    pictures = [drawn(size) for size in ICO_SIZES]
    place = _ICO_HEADER.size + len(pictures) * _ICO_ENTRY.size
    table = _ICO_HEADER.pack(0, 1, len(pictures))
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        table += _ICO_ENTRY.pack(size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    _write(path, table + b"".join(pictures))


def set_up_picture(path: Path) -> None:
    """Write what stands at the side of the last page of the set-up for Windows, as ``.bmp``."""
    picture = QImage(164, 314, QImage.Format.Format_RGB888)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.drawImage(50, 40, QImage.fromData(drawn(64)))
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(str(path), "BMP")  # type: ignore[call-overload] # the stub wants bytes


def icns(path: Path) -> None:
    """Write the icon for macOS."""
    parts = [(kind, drawn(size)) for kind, size in ICNS_SIZES.items()]
    body = b"".join(struct.pack(">4sI", kind, 8 + len(part)) + part for kind, part in parts)
    _write(path, struct.pack(">4sI", b"icns", 8 + len(body)) + body)


def _write(path: Path, contents: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(contents)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    ico(folder / "callcontrol.ico")
    icns(folder / "callcontrol.icns")
    png(folder / "callcontrol.png", 512)
