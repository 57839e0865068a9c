"""Nothing that is handed out names a folder of the computer that made it."""

import sys
import sysconfig
import zipfile
from pathlib import Path

import bundled_paths
import pytest

from tests.fixtures.programs import ROOT

FOLDER = "/home/somebody/the-python"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "data").write_bytes(b"nothing to see")
    return tmp_path


def test_the_checkout_and_its_python_are_looked_for_but_not_what_every_system_has() -> None:
    folders = bundled_paths.machine_folders()
    assert str(ROOT) in folders
    assert [*map(len, folders)] == sorted(map(len, folders), reverse=True)
    assert not {"/usr", "/usr/local", "/", ""} & {*folders}


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le"])
def test_a_file_that_names_a_folder_is_told(bundle: Path, code: str) -> None:
    bundled_paths.check(bundle, [FOLDER])
    (bundle / "_internal" / "lib.dll").write_bytes(b"\0" + f"{FOLDER}/lib".encode(code) + b"\0")
    with pytest.raises(bundled_paths.Named, match=r"_internal/lib\.dll"):
        bundled_paths.check(bundle, [FOLDER])


def test_it_is_looked_for_in_archives_too(bundle: Path) -> None:
    with zipfile.ZipFile(bundle / "_internal" / "base.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("good.pyc", b"")
        archive.writestr("bad.pyc", f"{FOLDER}/bad.py")
    with pytest.raises(bundled_paths.Named, match=r"1 files .*base\.zip/bad\.pyc"):
        bundled_paths.check(bundle, [FOLDER])


def test_what_is_blanked_keeps_its_length_and_stays_a_path() -> None:
    held = b"\x7fELF\0" + f"{FOLDER}/lib".encode() + b"\0end"
    blanked = bundled_paths._blanked(held, [FOLDER])
    assert len(blanked) == len(held)
    assert Path(blanked[5:-4].decode()) == Path("/usr/the-python/lib")  # may be others' end


@pytest.mark.skipif(sys.platform != "linux", reason="how a Python of Linux was built")
def test_how_python_was_built_stays_known_without_the_place(tmp_path: Path) -> None:
    bundled_paths.build_settings(tmp_path, [sys.base_prefix])
    (written,) = tmp_path.iterdir()
    held: dict[str, dict[str, object]] = {}
    exec(written.read_text(), held)
    told = held["build_time_vars"]
    assert sys.base_prefix not in str(told)
    assert told["EXT_SUFFIX"] == sysconfig.get_config_var("EXT_SUFFIX")
