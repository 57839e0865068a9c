"""First paint → signed in and connected, over loopback, by a sign-in of its own.

Its floor is importing, after the same first paint and in one go, what the product loads by then.
Both are processes of their own (``--child``), started in turn.
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figures import Figure, middle, to_json
from tests.bench.processes import ROOT, NothingHappened, environment
from tests.bench.service import Service, running_service

_ROUNDS = 7
_GOAL = 1.3


def figures() -> list[Figure]:
    """The time to connect, and how long the window stood still meanwhile."""
    product, floor, pauses = [], [], []
    with running_service() as service, tempfile.TemporaryDirectory() as folder:
        for number in range(_ROUNDS + 1):
            profile = Path(folder, str(number))
            profile.mkdir()
            connected, pause = _child("product", service, profile)
            imported, _ = _child("floor", service, profile)
            if number:  # the first of each fills the caches of the disk
                product.append(connected)
                pauses.append(pause)
                floor.append(imported)
    floor_is = "the same imports alone"
    return [
        Figure(
            what="first paint to signed in and connected",
            value=middle(product),
            unit="ms",
            floor=middle(floor),
            floor_is=floor_is,
            goal=_GOAL,
        ),
        Figure(
            what="longest pause of the window meanwhile",
            value=middle(pauses),
            unit="ms",
            goal=50,
            absolute=True,
        ),
    ]


def _child(kind: str, service: Service, profile: Path) -> tuple[float, float]:
    command = [sys.executable, "-m", "tests.bench.connected", "--child", kind, service.url]
    done = subprocess.run(
        [*command, str(profile)],
        cwd=ROOT,
        env=environment(SSL_CERT_FILE=str(service.certificate)),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    if done.returncode or not done.stdout:
        raise NothingHappened(f"the {kind} did not get there: {done.stderr[-500:]}")
    value, pause = json.loads(done.stdout.splitlines()[-1])
    return float(value), float(pause)


def _be_child(kind: str, url: str, profile: str) -> int:
    """Paint the window as ``callcontrol.__main__`` does, then connect or only import."""
    from callcontrol.paths import Paths
    from callcontrol.settings import SettingsStore
    from callcontrol.ui.application import Application
    from callcontrol.ui.main_window import MainWindow
    from tests.bench.ticker import Ticker

    paths = Paths.in_folder(Path(profile))
    application = Application(sys.argv[:1])
    settings = SettingsStore(paths.settings)
    window = MainWindow(complete=False)
    window.show()
    application.processEvents()
    ticker = Ticker()
    painted = time.perf_counter()
    if kind == "floor":
        import importlib

        for module in ("qasync", "callcontrol.app", *_late()):
            importlib.import_module(module)
        print(json.dumps([1000 * (time.perf_counter() - painted), 0.0]))
        return 0

    import qasync

    from callcontrol.app import App
    from tests.bench import product

    product.point_at(settings, url)
    window.complete()
    app = App(paths, settings, window, open_browser=product.say_yes)

    async def script(app: App) -> int:
        await product.signed_in(app)
        connected = time.perf_counter()
        print(json.dumps([1000 * (connected - painted), ticker.stop()[-1]]))
        return 0

    return int(qasync.run(app.run(script)))


def _late() -> tuple[str, ...]:
    """What ``callcontrol.app`` loads in its worker, and what a session needs besides."""
    from callcontrol.app import LATE

    session = ("notifications", "media", "auth", "http")
    return (*LATE, *(f"callcontrol.cloudlink.{name}" for name in session), "callcontrol.session")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(_be_child(*sys.argv[2:5]))
    print(to_json(figures()))
