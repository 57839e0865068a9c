"""What the packages do when they are installed, replaced and removed, in a folder of the test's."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import linux_files
import linux_packages
import pytest

from tests.fixtures.programs import private_environment, running

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "lib"
    unpack(home, "first")
    return home


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    with private_environment() as environment:
        yield environment


def unpack(home: Path, version: str) -> None:
    """Put a bundle where packages put theirs, as they do: new files take the place of old ones."""
    shutil.rmtree(home / "bundle", ignore_errors=True)
    (home / "bundle" / "_internal").mkdir(parents=True)
    (home / "bundle" / "_internal" / version).touch()
    shutil.copy(str(shutil.which("sleep")), home / "bundle" / "callcontrol")


def run(script: str, home: Path, argument: str) -> None:
    text = (linux_files.SOURCES / script).read_text()
    assert f"home={linux_packages.HOME}\n" in text
    text = text.replace(f"home={linux_packages.HOME}\n", f"home={home}\n")
    subprocess.run(["sh", "-c", text, script, argument], check=True, timeout=20)


def copies(home: Path) -> list[Path]:
    return sorted((home / "copies").iterdir())


@pytest.mark.parametrize("argument", ["configure", "abort-remove", "1", "2"])
def test_what_people_run_is_a_copy_of_links(home: Path, argument: str) -> None:
    run("postinst.sh", home, argument)
    started, shipped = home / "current" / "callcontrol", home / "bundle" / "callcontrol"
    assert started.samefile(shipped)
    assert (home / "current").readlink() == Path("copies", copies(home)[0].name)
    assert (home / "current").stat().st_mode & 0o777 == 0o755


def test_an_upgrade_takes_nothing_from_a_program_that_runs(
    home: Path, environment: dict[str, str]
) -> None:
    run("postinst.sh", home, "configure")
    with running([(home / "current" / "callcontrol").resolve(), "100"], environment) as program:
        folder = Path(f"/proc/{program.process.pid}/exe").resolve().parent
        unpack(home, "second")
        run("prerm.sh", home, "upgrade")
        run("postinst.sh", home, "configure")
        assert [each.name for each in (folder / "_internal").iterdir()] == ["first"]
        assert (home / "current" / "_internal" / "second").exists()
        assert len(copies(home)) == 2
        unpack(home, "third")
        run("postinst.sh", home, "2")
        assert folder in copies(home)
        assert len(copies(home)) == 2
        assert program.process.poll() is None
    unpack(home, "fourth")
    run("postinst.sh", home, "configure")
    assert copies(home) == [(home / "current").resolve()]


@pytest.mark.parametrize("argument", ["remove", "0"])
def test_removal_ends_what_runs_and_leaves_nothing_but_the_packages_own(
    home: Path, environment: dict[str, str], argument: str
) -> None:
    run("postinst.sh", home, "configure")
    with running([(home / "current" / "callcontrol").resolve(), "100"], environment) as program:
        run("prerm.sh", home, argument)
        assert program.process.wait(timeout=5) == -signal.SIGTERM
    assert [each.name for each in home.iterdir()] == ["bundle"]


@pytest.mark.parametrize("argument", ["upgrade", "1", "deconfigure", "failed-upgrade"])
def test_what_is_no_removal_ends_nothing(
    home: Path, environment: dict[str, str], argument: str
) -> None:
    run("postinst.sh", home, "configure")
    with running([(home / "current" / "callcontrol").resolve(), "100"], environment) as program:
        run("prerm.sh", home, argument)
        assert program.process.poll() is None
    assert (home / "current" / "callcontrol").exists()
