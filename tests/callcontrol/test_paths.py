from pathlib import Path

import pytest

from callcontrol.paths import Paths


def test_everything_lies_in_the_profile_folder(tmp_path: Path) -> None:
    paths = Paths.in_folder(tmp_path / "profile")
    for path in (paths.database, paths.settings, paths.log, paths.recording, paths.lock):
        assert path.is_relative_to(tmp_path / "profile")
    assert not paths.folder.exists()  # naming is not creating


def test_a_relative_folder_stays_the_same_wherever_the_program_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Paths.in_folder(Path("profile")).folder == tmp_path / "profile"


def test_the_default_is_a_folder_of_the_users_own() -> None:
    folder = Paths.default().folder
    assert folder.is_absolute()
    assert folder.name == "Call Control"
    assert folder.is_relative_to(Path.home())
