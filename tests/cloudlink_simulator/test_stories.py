"""The stories; what a history makes of each is in ``tests/callcontrol/test_stories.py``."""

from pathlib import Path

import cloudlink_simulator
from cloudlink_simulator.story_table import STORIES


def test_the_readme_lists_them() -> None:
    readme = Path(cloudlink_simulator.__file__).with_name("README.md").read_text(encoding="utf-8")
    rows = [line for line in readme.splitlines() if line in _rows()]
    assert rows == _rows()


def _rows() -> list[str]:
    return [f"| `{name}` | {story.about} |" for name, story in STORIES.items()]
