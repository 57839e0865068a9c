"""The program's icon as Windows wants it: one file with a picture for each size."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

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


def _picture(size: int) -> bytes:
    reader = QImageReader(str(DRAWING))
    reader.setScaledSize(QSize(size, size))
    image = reader.read().convertToFormat(QImage.Format.Format_ARGB32)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
