"""A language that nobody speaks: every sentence in brackets, and with them 40 % longer.

What a window shows outside of brackets, and is no name, number or time, was not translated.
"""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QWidget,
)

from callcontrol.ui.elided_label import ElidedLabel
from callcontrol.ui.history_model import HEADING

_WORD = re.compile(r"[A-Za-z&]{3,}(?![^{]*})")
_INNERMOST = re.compile(r"\[[^\[\]]*\]")
_LETTERS = re.compile(r"[^\W\d_]")
_TIME = re.compile(r"\d+:\d\d( [AP]M)?")


class PseudoLocale(QTranslator):
    """Marks what it is asked to translate, all but the names of keys."""

    def translate(
        self, context: str, source: str, _meaning: str | None = None, _n: int = -1
    ) -> str:
        return source if context == "QShortcut" else marked(source)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


def marked(sentence: str) -> str:
    """``sentence`` as this language says it."""
    name = sentence == "Call Control"  # stays as long as it is
    return f"[{sentence if name else _WORD.sub(_longer, sentence)}]"


def _longer(word: "re.Match[str]") -> str:
    return word[0] + "n" * round(len(word[0].replace("&", "")) * 0.35)


def untranslated(texts: Iterable[str], data: Iterable[str] = ()) -> str:
    """Those of ``texts`` with words that are neither marked nor among ``data``, each in a line."""
    known = sorted(data, key=len, reverse=True)
    found = {}
    for text in texts:
        rest = text
        while _INNERMOST.search(rest):
            rest = _INNERMOST.sub("", rest)
        for each in known:
            rest = rest.replace(each, "")
        if _LETTERS.search(_TIME.sub("", rest)):
            found[text] = True
    return "\n".join(found)


def texts(root: QWidget) -> Iterator[str]:
    """Whatever ``root`` says, also where that is hidden for the moment."""
    for widget in [root, *root.findChildren(QWidget)]:
        yield widget.windowTitle()
        yield _plain(widget.toolTip())
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield from _said_by(widget)
        for action in widget.actions():
            yield from (action.text(), _plain(action.toolTip()))
    for action in root.findChildren(QAction):
        yield from (action.text(), _plain(action.toolTip()))


def _said_by(widget: QWidget) -> Iterator[str]:
    match widget:
        case ElidedLabel():  # its accessible name is what it says, whole
            return
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QListWidget():
            yield from (widget.item(place).text() for place in range(widget.count()))
        case QAbstractItemView() if model := widget.model():
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, HEADING):
                    yield _plain(str(index.data(role) or ""))
        case _:
            return


def _plain(text: str) -> str:
    if not QtText.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()
