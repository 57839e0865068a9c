"""What every test stands on: coroutine tests, an offscreen Qt, repeatable Hypothesis, real parts.

A test may be `async def`: it runs in an event loop of its own and fails when it leaves a task
behind. Async fixtures do not exist here; tests use `async with`.
"""

import gc
import inspect
import os

import pytest
from hypothesis import settings

from tests.fixtures import real_parts
from tests.fixtures.event_loop import run_leaving_nothing_behind

# Both are read at the first import of Qt and keyring, which may be any test module's. The user's
# own screen and key store are not for tests; a fixture that starts a real one says so itself.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

pytest_plugins = [  # each before those that import it
    "tests.fixtures.browser",
    "tests.fixtures.display",
    "tests.fixtures.session_bus",
    "tests.fixtures.keyring",
    "tests.fixtures.status_notifier",
    "tests.fixtures.screen_reader",
    "tests.fixtures.wine",
]

settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.load_profile("repeatable")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that use a real part's fixture."""
    for item in items:
        used = real_parts.PARTS.keys() & set(getattr(item, "fixturenames", ()))
        for part in sorted(used):
            item.add_marker(pytest.mark.real(part))


def pytest_collection_finish() -> None:
    """Take what importing made out of the collector's sight: a collection per test stays cheap.

    And let no worker collect: it would free widgets, which only their own thread may.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


def pytest_runtest_teardown() -> None:
    """Collect in between, as the program does."""
    from callcontrol.ui.garbage import collect_what_is_due  # Qt: not before the lines above

    collect_what_is_due()


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a test that is a coroutine function."""
    test = pyfuncitem.obj
    if not inspect.iscoroutinefunction(test):
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in inspect.signature(test).parameters}
    run_leaving_nothing_behind(test(**arguments))
    return True


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Look for the programs that a test needs before anything of it is set up."""
    for mark in item.iter_markers("real"):
        for part in mark.args:
            real_parts.require(part)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many tests met a real part, and which parts were missing here."""
    terminalreporter.write_line(real_parts.summary(terminalreporter.stats))


@pytest.fixture(scope="session")
def qapp_cls() -> type[object]:
    """Tests of the screen run in the program's own application."""
    from callcontrol.ui.application import Application

    return Application
