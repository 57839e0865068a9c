"""kill -9 at random moments: `CALLCONTROL_KILLS=200` has more of them than the usual run."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fixtures.programs import ROOT


@pytest.mark.skipif(os.name == "nt", reason="it cannot fork")
def test_whoever_is_killed_loses_nothing_that_was_committed(tmp_path: Path) -> None:
    """The program itself (``killing.py``) fails at the first file that is not as it has to be."""
    kills = os.environ.get("CALLCONTROL_KILLS", "12")
    command = [sys.executable, "-m", "tests.callcontrol.storage.killing", str(tmp_path), kills]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "desktop"), str(ROOT)])}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    print(found)
    assert found["commits"] > 0
    assert found["full_disks"] > 0
