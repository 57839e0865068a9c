"""What a bundle takes from the system, from what its files tell."""

import shutil
import sys
from pathlib import Path

import linux_libraries
import pytest
from linux_libraries import Needs, UnknownLibrary

TOLD = """\
callcontrol/_internal/libQt6Gui.so.6:     file format elf64-x86-64
Dynamic Section:
  NEEDED               libEGL.so.1
  NEEDED               libQt6Core.so.6
  NEEDED               libm.so.6
  NEEDED               libc.so.6
  SONAME               libQt6Gui.so.6
Version References:
  required from libc.so.6:
    0x09691975 0x00 06 GLIBC_2.9
    0x06969196 0x00 05 GLIBC_2.36
  NEEDED               libgio-2.0.so.0
  NEEDED               libglib-2.0.so.0
"""


def test_what_the_bundle_does_not_hold_is_needed() -> None:
    needs = linux_libraries.read(TOLD.splitlines(), held={"libQt6Core.so.6"})
    assert needs == Needs(("libEGL.so.1", "libgio-2.0.so.0", "libglib-2.0.so.0"), "2.36")
    assert needs.for_deb() == ["libc6 (>= 2.36)", "libegl1", "libglib2.0-0 | libglib2.0-0t64"]
    assert needs.for_rpm() == [
        "libc.so.6(GLIBC_2.36)(64bit)",
        "libEGL.so.1()(64bit)",
        "libgio-2.0.so.0()(64bit)",
        "libglib-2.0.so.0()(64bit)",
    ]


def test_a_library_without_a_known_package_is_named() -> None:
    needs = linux_libraries.read(["  NEEDED               libnews.so.3"], held=set())
    with pytest.raises(UnknownLibrary, match=r"PACKAGES in linux_libraries\.py: libnews\.so\.3"):
        needs.for_deb()


@pytest.mark.skipif(sys.platform != "linux", reason="reads programs of Linux")
@pytest.mark.real("objdump")
def test_real_programs_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "_internal"
    folder.mkdir()
    shutil.copy(sys.executable, tmp_path / "callcontrol")
    (folder / "text.so").write_text("no program")
    needs = linux_libraries.needs(tmp_path)
    assert needs.libraries == () or all(".so" in name for name in needs.libraries)
    assert tuple(map(int, needs.glibc.split("."))) >= (2, 34)
