"""Pictures of the program at work, for the README and for looking at: ``dev.py screenshots DIR``.

Plays a morning at the phone against the simulator and draws the windows as it goes, in light and
dark, at 100 and 200 % (or at the scale that ``QT_SCALE_FACTOR`` says). Needs no screen.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import qasync
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from callcontrol.app import App
from callcontrol.cloudlink.models import CallAction, CallState
from callcontrol.paths import Paths
from callcontrol.settings import SettingsStore
from callcontrol.status import AccountState, AccountStatus, ConnectionState
from callcontrol.ui import theme
from callcontrol.ui.application import Application
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.page_rail import Page as Rail
from callcontrol.ui.settings_pages import Page
from callcontrol.ui.settings_window import SettingsWindow
from callcontrol.ui.translation import speak
from tests.callcontrol.ui import counted

_CALLER = ("+16135550123", "Jordan Blake")
_MARGIN = 28
_SCALES = ("1", "2")
_WIDE = (900, 680)
_FIGURES = (1000, 900)


class Album:
    """The folder of the pictures; each is taken twice, in light and in dark."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
        self._percent = round(scale * 100)

    async def take(self, name: str, window: QWidget, beside: Sequence[QWidget] = ()) -> None:
        """A picture of ``window``, with what stacks up beside it."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        for scheme in ("light", "dark"):
            application.setPalette(theme.palette(dark=scheme == "dark"))
            await asyncio.sleep(0.1)
            parts = [part for part in (name, scheme, str(self._percent)) if part]
            file = self._folder / f"{'-'.join(parts)}.png"
            _picture(window, beside).save(str(file))
            sys.stderr.write(f"{file}\n")


async def play(app: App, album: Album) -> int:
    """Calls are missed, one is answered, a colleague is asked while two more ring."""
    account, demo, window = app.account, app.demo, app.window
    assert account is not None
    assert demo is not None
    await _until(lambda: account.session is not None)
    session = account.session
    assert session is not None
    store = session.store
    await _until(lambda: session.status.state is ConnectionState.CONNECTED)
    await album.take("quiet", window)
    for number, name in (("2885", ""), ("+493023125020", "Robin Vale"), _CALLER):
        await demo.ring(number, name, hang_up_after=0.2)
        await _until(lambda: bool(store.live))
        await _until(lambda: not store.live)
    await demo.ring(*_CALLER)
    await _until(lambda: bool(store.live))
    key = store.live[0].key
    await album.take("ringing", window, _pops(app))
    await session.act(key, CallAction.ANSWER)
    await _until(lambda: store.live[0].call.state is CallState.CONNECTED)
    await album.take("talking", window)
    card = window.cards.card_of(key)
    assert card is not None
    window.activateWindow()
    card.note.open()
    await _until(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    QTest.keyClicks(QApplication.focusWidget() or window, "Wants a copy of invoice 4411")
    await asyncio.sleep(0.6)  # until it is saved
    await album.take("note", window)
    card.ask_target(CallAction.CONSULT, CallAction.BLIND_TRANSFER)
    await _until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    field = QApplication.focusWidget() or window
    QTest.keyClicks(field, "jo")
    QTest.keyClick(field, Qt.Key.Key_Down)
    await album.take("transfer-name", window)
    for typed in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace):
        QTest.keyClick(field, typed)
    QTest.keyClicks(field, "2882")
    await album.take("transfer-target", window)
    QTest.keyClick(field, Qt.Key.Key_Return)
    await _until(lambda: any(leg.consultation_of and leg.answered_on for leg in store.live))
    await asyncio.sleep(1.2)  # the clocks show more than 0:00
    await album.take("transfer", window)
    await demo.ring("+442079460018", "")
    await demo.ring("+14165550150", "Casey Reed")
    await _until(lambda: len(store.live) == 4)
    await asyncio.sleep(1.2)
    await album.take("", window, _pops(app))
    window.resize(*_WIDE)
    await album.take("wide", window)
    window.pages.show_page(Rail.FIGURES)
    window.pages.figures.show_figures(counted.figures())
    window.resize(*_FIGURES)
    await album.take("figures", window)
    await _take_settings(app, album)
    await _take_sign_in(album)
    return 0


def _pops(app: App) -> list[QWidget]:
    assert app.account is not None
    assert app.account.session is not None
    live = app.account.session.store.live
    return [pop for record in live if (pop := app.ui.pops.get(record.key))]


async def _take_settings(app: App, album: Album) -> None:
    app.window.settings_requested.emit()
    (settings,) = app.window.findChildren(SettingsWindow)
    for page in Page:
        settings.open_at(page)
        await album.take(f"settings-{page}", settings)
    settings.close()


async def _take_sign_in(album: Album) -> None:
    window = MainWindow()
    window.header.show_identity(None, "")
    window.sign_in.offer_demo(offered=True)
    window.sign_in.ask_client_id(needed=True)
    window.show_account(AccountStatus(state=AccountState.SIGNED_OUT, reason="no_client_id"))
    window.show()
    await album.take("sign-in", window)
    window.hide()


def _picture(window: QWidget, beside: Sequence[QWidget]) -> QPixmap:
    """The window, and the pops beside it as they stack."""
    shots = [window.grab(), *(one.grab() for one in beside)]
    ratio = shots[0].devicePixelRatio()
    sizes = [shot.deviceIndependentSize() for shot in shots]
    width = sizes[0].width() + 2 * _MARGIN
    width += max((size.width() + _MARGIN for size in sizes[1:]), default=0)
    height = max(sizes[0].height(), sum(s.height() + 12 for s in sizes[1:])) + 2 * _MARGIN
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    dark = theme.colours().window.lightness() < 128
    picture.fill(QColor("#0b0d11" if dark else "#d5dae3"))
    painter = QPainter(picture)
    painter.drawPixmap(QPoint(_MARGIN, _MARGIN), shots[0])
    foot = height - _MARGIN
    for shot, size in zip(shots[1:], sizes[1:], strict=True):
        foot -= size.height()
        painter.drawPixmap(QPoint(round(sizes[0].width()) + 2 * _MARGIN, round(foot)), shot)
        foot -= 12
    painter.end()
    return picture


async def _until(is_true: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not is_true():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.01)


def main() -> int:
    """Draw into the folder on the command line (else ``screenshots``), in the language after it."""
    name, language, *_ = [*sys.argv[1:], *("screenshots", "en")[len(sys.argv) - 1 :]]
    folder = Path(name).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    if "QT_SCALE_FACTOR" not in os.environ:
        command = [sys.executable, "-m", "tests.screenshots", str(folder), language]
        environments = [os.environ | {"QT_SCALE_FACTOR": scale} for scale in _SCALES]
        return max(subprocess.call(command, env=each) for each in environments)
    speak(Application(sys.argv[:1]), language)
    with tempfile.TemporaryDirectory() as profile:
        paths = Paths.in_folder(Path(profile))
        window = MainWindow()
        window.show()
        app = App(paths, SettingsStore(paths.settings), window, demo=True)
        return int(qasync.run(app.run(lambda app: play(app, Album(folder)))))


if __name__ == "__main__":
    sys.exit(main())
