"""Pictures of the program at work, for the README and for looking at: ``dev.py screenshots DIR``.

Plays one scene against the simulator and draws the windows, in light and dark, at the scale that
``QT_SCALE_FACTOR`` says. Needs no screen.
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import qasync
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from callcontrol.app import App
from callcontrol.cloudlink.models import CallAction, CallState
from callcontrol.paths import Paths
from callcontrol.settings import SettingsStore
from callcontrol.status import ConnectionState
from callcontrol.ui import theme
from callcontrol.ui.application import Application
from callcontrol.ui.main_window import MainWindow

_CALLER = ("+16135550123", "Jordan Blake")
_MARGIN = 28


async def play(app: App, folder: Path) -> int:
    """One caller waits while a colleague is asked, a second call rings, a third was missed."""
    account, demo = app.account, app.demo
    assert account is not None
    assert demo is not None
    await _until(lambda: account.session is not None)
    session = account.session
    assert session is not None
    store = session.store
    await _until(lambda: session.status.state is ConnectionState.CONNECTED)
    for number, name in (("2885", ""), ("+493023125020", "Robin Vale"), _CALLER):
        await demo.ring(number, name, hang_up_after=0.2)
        await _until(lambda: bool(store.live))
        await _until(lambda: not store.live)
    await demo.ring(*_CALLER)
    await _until(lambda: bool(store.live))
    key = store.live[0].key
    await session.act(key, CallAction.ANSWER)
    await _until(lambda: store.live[0].call.state is CallState.CONNECTED)
    await session.act(key, CallAction.CONSULT, "2882")
    await _until(lambda: any(leg.consultation_of and leg.answered_on for leg in store.live))
    await demo.ring("+442079460018", "")
    await demo.ring("+14165550150", "Casey Reed")
    await _until(lambda: len(store.live) == 4)
    await asyncio.sleep(1.2)  # the clocks show more than 0:00
    scale = os.environ.get("QT_SCALE_FACTOR", "1").rstrip("0").rstrip(".") or "1"
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(theme.palette(dark=scheme is Qt.ColorScheme.Dark))
        await asyncio.sleep(0.1)
        pops = [pop for record in store.live if (pop := app.ui.pops.get(record.key))]
        name = f"{scheme.name.lower()}-{round(float(scale) * 100)}.png"
        _picture(app.window, pops).save(str(folder / name))
        sys.stderr.write(f"{folder / name}\n")
    return 0


def _picture(window: MainWindow, pops: Sequence[QWidget]) -> QPixmap:
    """The window, and the pops beside it as they stack."""
    shots = [window.grab(), *(pop.grab() for pop in pops)]
    ratio = shots[0].devicePixelRatio()
    sizes = [shot.deviceIndependentSize() for shot in shots]
    width = sizes[0].width() + max(size.width() for size in sizes[1:]) + 3 * _MARGIN
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
    """Draw into the folder named on the command line (``screenshots`` without one)."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    Application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as profile:
        paths = Paths.in_folder(Path(profile))
        window = MainWindow()
        window.show()
        app = App(paths, SettingsStore(paths.settings), window, demo=True)
        return int(qasync.run(app.run(lambda app: play(app, folder))))


if __name__ == "__main__":
    sys.exit(main())
