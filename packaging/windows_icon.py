"""The program's icon as Windows wants it: one file with a picture for each size."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / "callcontrol.svg"
SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
_HEADER, _ENTRY = "<HHH", "<BBBBHHII"


def write(file: Path) -> Path:
    """Write the icon into ``file`` (``.ico``, its pictures as PNG); ``file`` again."""
    pictures = [_picture(size) for size in SIZES]
    offset = struct.calcsize(_HEADER) + len(SIZES) * struct.calcsize(_ENTRY)
    contents = struct.pack(_HEADER, 0, 1, len(SIZES))
    for size, picture in zip(SIZES, pictures, strict=True):
        contents += struct.pack(
            _ENTRY, size % 256, size % 256, 0, 0, 1, 32, len(picture), offset
        )  # 256 is written as 0
        offset += len(picture)
    file.write_bytes(contents + b"".join(pictures))
    return file


def write_beside(file: Path) -> Path:
    """Write the picture at the side of the set-up's last page (``.bmp``); ``file`` again."""
    picture = QImage(QSize(164, 314), QImage.Format.Format_RGB888)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.drawImage(50, 40, _drawn(64))
    painter.end()
    picture.save(str(file), "BMP")  # type: ignore[call-overload]
    return file


def _drawn(size: int) -> QImage:
    reader = QImageReader(str(DRAWING))
    reader.setScaledSize(QSize(size, size))
    return reader.read().convertToFormat(QImage.Format.Format_ARGB32)


def _picture(size: int) -> bytes:
    image = _drawn(size)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
