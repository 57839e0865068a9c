"""First paint → signed in and connected, over loopback, by a sign-in of its own.

Its floor is importing, after the same first paint and in one go, what the product loads by then.
Both are processes of their own (``--child``), started in turn.
"""

import importlib
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

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
            done = _child("product", service, profile)
            imported = _child("floor", service, profile, stdin=json.dumps(done.modules))
            if number:  # the first of each fills the caches of the disk
                product.append(done.milliseconds)
                pauses.append(done.pause)
                floor.append(imported.milliseconds)
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


class _Done(NamedTuple):
    """What a child found; ``modules`` are those that it has loaded since its first paint."""

    milliseconds: float
    pause: float
    modules: list[str]


def _child(kind: str, service: Service, profile: Path, stdin: str = "") -> _Done:
    command = [sys.executable, "-m", "tests.bench.connected", "--child", kind, service.url]
    done = subprocess.run(
        [*command, str(profile)],
        cwd=ROOT,
        env=environment(SSL_CERT_FILE=str(service.certificate)),
        input=stdin,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    if done.returncode or not done.stdout:
        raise NothingHappened(f"the {kind} did not get there: {done.stderr[-500:]}")
    return _Done(*json.loads(done.stdout.splitlines()[-1]))


def _be_child(kind: str, url: str, profile: str) -> int:
    """Paint the window as ``callcontrol.__main__`` does, then connect or only import."""
    from callcontrol.paths import Paths
    from callcontrol.settings import SettingsStore
    from callcontrol.ui.application import Application
    from callcontrol.ui.main_window import MainWindow
    from tests.bench.ticker import Ticker

    wanted = json.loads(sys.stdin.read()) if kind == "floor" else []
    paths = Paths.in_folder(Path(profile))
    application = Application(sys.argv[:1])
    settings = SettingsStore(paths.settings)
    window = MainWindow(complete=False)
    window.show()
    application.processEvents()
    ticker = Ticker()
    painted = time.perf_counter()
    known = set(sys.modules)
    if kind == "floor":
        for module in wanted:
            importlib.import_module(module)
        print(json.dumps(_Done(1000 * (time.perf_counter() - painted), 0.0, [])))
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
        loaded = [name for name in sys.modules if name not in known and _is_there(name)]
        print(json.dumps(_Done(1000 * (connected - painted), ticker.stop()[-1], loaded)))
        return 0

    return int(qasync.run(app.run(script)))


def _is_there(name: str) -> bool:
    """Whether a module can be loaded by its name; the benchmark's own do not count."""
    module = sys.modules[name]
    return getattr(module, "__spec__", None) is not None and not name.startswith("tests.")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(_be_child(*sys.argv[2:5]))
    print(to_json(figures()))
