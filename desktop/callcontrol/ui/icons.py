"""The line drawings of ``resources/icons``, in any colour and sharp at any scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from callcontrol import resources

SIZE = 20
STROKE = 1.8
"""How thick the lines of all drawings are, in their own measure of 24."""
_SCALES = (1, 2, 3)


def icon(name: str, colour: QColor) -> QIcon:
    """The drawing ``name`` in ``colour``."""
    result = QIcon()
    for scale in _SCALES:
        result.addPixmap(pixmap(name, colour, SIZE, scale))
    return result


def program_icon() -> QIcon:
    """The icon of the program, for windows and the task bar."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(pixmap("callcontrol", QColor(), size))
    return result


def pixmap(
    name: str, colour: QColor, size: int = SIZE, scale: float = 1, *, stroke: float = STROKE
) -> QPixmap:
    """The drawing ``name`` in ``colour``, ``size`` logical pixels wide and high."""
    return _render(name, colour.name(), size, scale, stroke)


@lru_cache(maxsize=256)
def _render(name: str, colour: str, size: int, scale: float, stroke: float) -> QPixmap:
    lines = f'stroke-width="{STROKE}"', f'stroke-width="{stroke}"'
    drawing = _source(name).replace("currentColor", colour).replace(*lines)
    image = QPixmap(round(size * scale), round(size * scale))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(scale)
    return image


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resources.icon_path(name).read_text(encoding="utf-8")
