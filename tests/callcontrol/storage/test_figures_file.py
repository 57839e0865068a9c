from pathlib import Path

import pytest

from callcontrol.storage.figures_file import FiguresError, write


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "figures.csv"
    write(target, b"one")
    write(target, b"two")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [
        ("figures.csv", b"two")
    ]
    with pytest.raises(FiguresError) as refused:
        write(tmp_path / "no such folder" / "figures.csv", b"three")
    assert refused.value.code == "figures_not_writable"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_a_full_disk_has_a_name(tmp_path: Path) -> None:
    (tmp_path / "figures.csv.part").symlink_to("/dev/full")
    with pytest.raises(FiguresError) as refused:
        write(tmp_path / "figures.csv", b"one")
    assert refused.value.code == "figures_disk_full"
    assert list(tmp_path.iterdir()) == []
