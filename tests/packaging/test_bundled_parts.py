"""Whose the files of a bundle are, and under which licence they stand."""

import json
from importlib import metadata
from pathlib import Path

import bundled_parts
import httpx
import pytest
from bundled_parts import Part, Unknown

LOCK = """\
httpx==0.28.1 \\
    --hash=sha256:75e98c5f16b0f35b567856f597f06ff2270a374470a5c2392242528e3e3e42fc \\
    --hash=sha256:d909fcccc110f8c7faf814ca82a9a4d816bc5a6dbfea25d6591d6985b8ba59ad
    # via callcontrol (pyproject.toml)
jaraco-classes==3.4.0 ; sys_platform == 'linux' \\
    --hash=sha256:47a024b51d0239c0dd8c8540c6c7f484be3b8fcf0b2d85c13825780d3b3f3acd
"""


@pytest.fixture
def _pyinstaller_is_not_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is in the environment for packaging only: another package stands for it."""
    known = metadata.distribution

    def distribution(name: str) -> object:
        return known("pytest" if name == "pyinstaller" else name)

    monkeypatch.setattr(metadata, "distribution", distribution)


@pytest.mark.usefixtures("_pyinstaller_is_not_here")
def test_a_file_leads_to_its_package_with_licence_and_hashes() -> None:
    parts = {part.name: part for part in bundled_parts.find_parts([httpx.__file__], LOCK)}
    part = parts["httpx"]
    assert (part.version, part.licence) == (httpx.__version__, "BSD-3-Clause")
    assert part.purl == f"pkg:pypi/httpx@{httpx.__version__}"
    assert "Redistribution and use" in part.texts["LICENSE.md"]
    assert [each[:4] for each in part.hashes] == ["75e9", "d909"]


@pytest.mark.usefixtures("_pyinstaller_is_not_here")
def test_python_itself_is_always_there_and_its_own_files_are_its_own() -> None:
    parts = bundled_parts.find_parts([json.__file__], "")
    assert [part.name for part in parts if part.name == "CPython"] == ["CPython"]
    assert "PYTHON SOFTWARE FOUNDATION" in next(iter(parts[0].texts.values()))


def test_a_file_that_is_nobodys_is_refused_by_name(tmp_path: Path) -> None:
    stray = tmp_path / "stray.so"
    with pytest.raises(Unknown, match=r"stray\.so"):
        bundled_parts.find_parts([str(stray)], "")


def test_hashes_go_by_the_normalised_name() -> None:
    hashes = bundled_parts.locked_hashes(LOCK)
    assert {name: len(each) for name, each in hashes.items()} == {"httpx": 2, "jaraco-classes": 1}


@pytest.mark.parametrize("package", ["PySide6_Essentials", "shiboken6"])
def test_what_carries_no_licence_gets_the_text_that_it_names(package: str) -> None:
    part = bundled_parts._package(package, ())
    assert "LGPL-3.0-only" in part.licence
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in part.texts["LGPL-3.0-only.txt"]


def test_libraries_inside_of_packages_are_told_as_well() -> None:
    inside = {p.name: p for p in bundled_parts._inside(["PySide6_Essentials", "sqlcipher3"])}
    assert inside["Qt"].version.startswith("6.")
    assert inside["SQLCipher"].version.startswith("4.")
    assert all(part.texts for part in inside.values())


def test_a_part_without_the_text_of_its_licence_is_refused() -> None:
    bare = Part(name="bare", version="1", licence="MIT", purl="pkg:pypi/bare@1", texts={"x": " "})
    with pytest.raises(Unknown, match=r"bare 1 \(MIT\) carries no licence text"):
        bundled_parts._with_text(bare)
