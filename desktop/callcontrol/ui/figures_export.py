"""The page of figures as a file: a picture of points or of lines, or the numbers."""

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QSize, QStandardPaths, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QWidget

from callcontrol.calls.figures import Figures
from callcontrol.ui import figures_table, theme
from callcontrol.ui import figures_words as words
from callcontrol.ui.figures_picture import FiguresPicture
from callcontrol.ui.translation import tr

_MARGIN = 20
_SHARPNESS = 2
"""Points of the picture for each of the screen."""


def save_dialog(window: QWidget) -> QFileDialog:
    """Asks where to and as what; the name gets the ending of the kind that is chosen."""
    folder = QStandardPaths.StandardLocation.DocumentsLocation
    dialog = QFileDialog(window, tr("Export figures"), QStandardPaths.writableLocation(folder))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    endings = {
        tr("Picture (*.png)"): "png",
        tr("Drawing (*.svg)"): "svg",
        tr("Table of the numbers (*.csv)"): "csv",
    }
    dialog.setNameFilters([*endings])
    dialog.setDefaultSuffix("png")
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(endings[kind]))
    return dialog


def contents(kind: str, picture: FiguresPicture, figures: Figures) -> bytes:
    """The file that ends in ``kind``: ``.png`` or ``.svg`` of what is shown, else ``.csv``."""
    match kind:
        case ".png":
            return _png(picture, figures)
        case ".svg":
            return _svg(picture, figures)
        case _:
            return figures_table.written(figures)


def _png(picture: FiguresPicture, figures: Figures) -> bytes:
    image = QImage(_size(picture) * _SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_SHARPNESS)
    painter = QPainter(image)
    _draw(painter, picture, figures)
    painter.end()
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(file, "PNG")  # type: ignore[call-overload] # its stub takes bytes, Qt a text
    return bytes(file.data().data())


def _svg(picture: FiguresPicture, figures: Figures) -> bytes:
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(file)
    drawing.setSize(_size(picture))
    drawing.setViewBox(QRect(0, 0, _size(picture).width(), _size(picture).height()))
    drawing.setResolution(picture.logicalDpiX())  # else letters are of another size than lines
    drawing.setTitle(tr("Figures"))
    drawing.setDescription(words.span(figures.first, figures.last))
    painter = QPainter(drawing)
    _draw(painter, picture, figures)
    painter.end()
    return bytes(file.data().data())


def _heading_height(picture: FiguresPicture) -> int:
    return round(picture.fontMetrics().height() * 2.2)


def _size(picture: FiguresPicture) -> QSize:
    return picture.size() + QSize(2 * _MARGIN, 2 * _MARGIN + _heading_height(picture))


def _draw(painter: QPainter, picture: FiguresPicture, figures: Figures) -> None:
    size, c = _size(picture), theme.colours()
    painter.fillRect(QRect(0, 0, size.width(), size.height()), c.window)
    painter.setPen(c.text)
    painter.setFont(theme.scaled(picture.font(), 1.3, bold=True))
    heading = QRect(_MARGIN, _MARGIN, picture.width(), _heading_height(picture))
    days = words.span(figures.first, figures.last)
    painter.drawText(heading, Qt.AlignmentFlag.AlignTop, f"{tr('Figures')} · {days}")
    painter.translate(_MARGIN, _MARGIN + _heading_height(picture))
    picture.render(painter, QPoint())
