"""dev.py: what it tells people, when it sets up and when not; and the lists it sets up from."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from tests.fixtures.programs import ROOT

REQUIREMENTS = sorted((ROOT / "requirements").glob("*.txt"))
LOCKED = [path for path in REQUIREMENTS if path.name != "system.txt"]


# ---- The verbs


def run_dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "dev.py", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_without_a_verb_all_verbs_are_listed() -> None:
    done = run_dev()
    assert done.returncode == 0
    listed = re.findall(r"^  (\w+) +\S", done.stdout, re.MULTILINE)
    assert listed == [*dev.VERBS]
    assert {"demo", "run", "simulate", "test", "lint", "bench", "lock"} <= {*listed}


def test_an_unknown_verb_lists_them_too_and_fails() -> None:
    done = run_dev("dance")
    assert done.returncode == 1
    assert "simulate" in done.stdout


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What dev.py would start, in an environment that is complete; only ruff fails."""
    commands: list[list[str]] = []

    def start(arguments: list[str], venv: dev.Environment = dev.VENV) -> int:
        commands.append([*arguments, *([venv.folder.name] if venv != dev.VENV else [])])
        return int("ruff" in arguments)

    monkeypatch.setattr(dev, "start", start)
    monkeypatch.setattr(
        dev, "ensure_packages", lambda package_set, _: commands.append([package_set])
    )
    monkeypatch.setattr(dev, "ensure_qt", lambda _: commands.append(["qt"]))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return commands


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("demo", [["app"], ["qt"], ["-m", "callcontrol", "demo", "--profile", "x"]]),
        ("run", [["app"], ["qt"], ["-m", "callcontrol", "--profile", "x"]]),
        ("simulate", [["app"], ["-m", "cloudlink_simulator", "--profile", "x"]]),
        ("bench", [["dev"], ["qt"], ["-m", "tests.bench", "--profile", "x"]]),
        (
            "package",
            [["package"], ["qt"], ["packaging/package.py", "--profile", "x", "package-venv"]],
        ),
    ],
)
def test_further_arguments_go_to_the_program(
    verb: str, expected: list[list[str]], started: list[list[str]]
) -> None:
    assert dev.main(verb, "--profile", "x") == 0
    assert started == expected


def test_test_runs_every_step_also_after_one_that_fails(
    started: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main("test", "-k", "calls") == 1
    assert started[-1] == ["-m", "pytest", *dev.IN_TWO, "-k", "calls"]
    assert [line.split()[1] for line in capsys.readouterr().out.splitlines()[:-1]] == [
        "ruff", "ruff", "mypy", "imports", "pytest",
    ]  # fmt: skip


def test_the_last_line_of_lint_says_how_each_step_went(
    started: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main("lint") == 1
    assert ["qt"] not in started
    last = capsys.readouterr().out.splitlines()[-1]
    assert re.search(r"ruff check FAILED in \d.*, mypy ok in \d", last)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_windows_without_a_screen_are_refused_with_a_way_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(SystemExit, match="1"):
        dev.main("demo")
    assert "demo --smoke" in capsys.readouterr().err


def test_the_exit_code_of_the_program_is_passed_on() -> None:
    here = dev.Environment(Path(sys.prefix))
    assert dev.start(["-c", "raise SystemExit(7)"], here) == 7


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_a_program_that_a_signal_ended_gives_the_code_of_the_signal() -> None:
    assert dev.exit_code(-15) == 143


# ---- Setting up


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """An empty checkout; returns the steps that setting it up would take."""
    steps: list[list[str]] = []
    venv = dev.Environment(tmp_path / ".venv")

    def install(command: list[str]) -> None:
        steps.append(command)
        venv.python.parent.mkdir(parents=True, exist_ok=True)
        venv.python.touch()

    (tmp_path / "app.txt").write_text("one")
    (tmp_path / "dev.txt").write_text("one two")
    monkeypatch.setattr(dev, "REQUIREMENTS", tmp_path)
    monkeypatch.setattr(dev, "VENV", venv)
    monkeypatch.setattr(dev, "install", install)
    monkeypatch.setattr("shutil.which", lambda name: f"/bin/{name}" if name == "uv" else None)
    return steps


def requirement_files(steps: list[list[str]]) -> list[str]:
    return [Path(step[-1]).name for step in steps if step[-1].endswith(".txt")]


def test_the_second_start_sets_nothing_up(checkout: list[list[str]]) -> None:
    dev.ensure_packages("app", dev.VENV)
    assert requirement_files(checkout) == ["app.txt"]
    dev.ensure_packages("app", dev.VENV)
    assert requirement_files(checkout) == ["app.txt"]


def test_changed_requirements_are_installed_into_what_is_there(checkout: list[list[str]]) -> None:
    dev.ensure_packages("app", dev.VENV)
    (dev.REQUIREMENTS / "app.txt").write_text("three")
    checkout.clear()
    dev.ensure_packages("app", dev.VENV)
    assert [step[1] for step in checkout] == ["pip"]


def test_the_tests_packages_stay_when_the_app_is_started(checkout: list[list[str]]) -> None:
    for package_set in ("app", "dev", "app"):
        dev.ensure_packages(package_set, dev.VENV)
    assert requirement_files(checkout) == ["app.txt", "dev.txt"]


def test_an_interrupted_set_up_starts_afresh(
    checkout: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    dev.ensure_packages("app", dev.VENV)
    complete = dev.install

    def interrupted(_: list[str]) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(dev, "install", interrupted)
    with pytest.raises(KeyboardInterrupt):
        dev.ensure_packages("dev", dev.VENV)
    monkeypatch.setattr(dev, "install", complete)
    checkout.clear()
    dev.ensure_packages("app", dev.VENV)
    assert [step[1] for step in checkout] == ["venv", "pip"]


def test_a_python_of_another_version_gets_an_environment_of_its_own(
    checkout: list[list[str]],
) -> None:
    dev.ensure_packages("app", dev.VENV)
    stamp = dev.VENV.packages_stamp
    stamp.write_text(re.sub(r" 3\.\d+ ", " 3.10 ", stamp.read_text()))
    checkout.clear()
    dev.ensure_packages("app", dev.VENV)
    assert [step[1] for step in checkout] == ["venv", "pip"]


def test_without_uv_pip_installs_the_same_with_the_same_checks(
    checkout: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    dev.ensure_packages("app", dev.VENV)
    assert [step[1:3] for step in checkout] == [["-m", "venv"], ["-m", "ensurepip"], ["-m", "pip"]]
    assert "--require-hashes" in checkout[-1]


# ---- Failures: each says what to do


@pytest.mark.parametrize(
    ("printed", "remedy"),
    [
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "python3 dev.py lock",
        ),
        ("error: Hash mismatch for `httpx==0.28.1`", "python3 dev.py lock"),
        ("[Errno -3] Temporary failure in name resolution", "HTTPS_PROXY"),
        ("ERROR: No matching distribution found for httpx==0.28.1", "HTTPS_PROXY"),
        ("error: error sending request for url\n  Caused by: dns error", "UV_DEFAULT_INDEX"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("Segmentation fault", "see above"),
    ],
)
def test_a_failed_installation_says_what_to_do(printed: str, remedy: str) -> None:
    assert remedy in dev.install_remedy(printed)


def test_a_failing_step_shows_its_output_and_ends_the_set_up(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit, match="1"):
        dev.install([sys.executable, "-c", "raise SystemExit('Connection refused')"])
    shown = capsys.readouterr()
    assert "Connection refused" in shown.err
    assert "HTTPS_PROXY" in shown.err
    assert shown.out == ""


def test_an_old_python_is_told_which_one_to_use() -> None:
    assert dev.too_old((3, 11, 0), "python3") == ""
    told = dev.too_old((3, 8, 18), "/usr/bin/python3")
    assert "/usr/bin/python3 is 3.8" in told
    assert "3.11" in told


def test_an_old_python_can_read_the_file_at_all() -> None:
    ast.parse(Path(dev.__file__).read_text(), feature_version=(3, 8))


def test_a_python_without_ensurepip_names_the_package(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    monkeypatch.setattr(dev, "apt_install", lambda _: False)
    with pytest.raises(SystemExit):
        dev.make_venv(dev.VENV, uv=None)
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    assert f"sudo apt-get install -y {package}" in capsys.readouterr().err


def test_missing_libraries_come_with_the_commands_that_install_them() -> None:
    told = dev.qt_remedy("…", {"libEGL.so.1": "libegl1", "libxcb-cursor.so.0": "libxcb-cursor0"})
    assert "sudo apt-get install -y libegl1 libxcb-cursor0" in told
    assert "'libxcb-cursor.so.0()(64bit)'" in told


def test_what_qt_says_is_shown_when_no_known_library_is_missing() -> None:
    assert "undefined symbol" in dev.qt_remedy("ImportError: undefined symbol", {})


@pytest.mark.skipif(sys.platform != "linux", reason="libraries are looked for on Linux only")
def test_libraries_are_looked_for_by_loading_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "system.txt").write_text("libc6 libc.so.6\nlibnone1 libnone.so.1\nxvfb Xvfb\n")
    monkeypatch.setattr(dev, "REQUIREMENTS", tmp_path)
    assert dev.missing_libraries() == {"libnone.so.1": "libnone1"}


# ---- requirements/


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda path: path.name)
def test_requirements_name_no_address(path: Path) -> None:
    text = path.read_text()
    assert "://" not in text
    assert not re.search(r"^\s*-(?!-hash)", text, re.MULTILINE), "an option, such as --index-url"


@pytest.mark.parametrize("path", LOCKED, ids=lambda path: path.name)
def test_every_requirement_is_one_version_with_its_hashes(path: Path) -> None:
    listed = re.sub(r"^\s*#.*\n", "", path.read_text(), flags=re.MULTILINE)
    for requirement in listed.replace("\\\n", " ").splitlines():
        assert re.match(r"[\w.-]+==[\w.]+ .*--hash=sha256:[0-9a-f]{64}", requirement), requirement


def test_tests_and_bundles_have_the_versions_that_users_get() -> None:
    app, development, packaging = (
        set(
            re.findall(r"^([\w.-]+==\S+)", (ROOT / "requirements" / name).read_text(), re.MULTILINE)
        )
        for name in ("app.txt", "dev.txt", "package.txt")
    )
    assert app < development
    assert app < packaging
