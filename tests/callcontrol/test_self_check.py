"""What the program finds where it runs."""

import json
import os
import ssl
import subprocess
import sys
from pathlib import Path

import pytest
import truststore

from callcontrol import resources, self_check
from callcontrol.ui.translation import LANGUAGES
from tests.fixtures.programs import ROOT


@pytest.mark.usefixtures("qapp")
def test_here_nothing_is_wrong() -> None:
    found = self_check.findings()
    assert found["wrong"] == []
    assert found["languages"] == sorted(LANGUAGES)
    assert found["screen"] == "offscreen"


@pytest.mark.usefixtures("qapp")
@pytest.mark.qt_log_ignore("Cannot read file .*phone.svg")
def test_what_is_missing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "icons").mkdir()
    (tmp_path / "icons" / "phone.svg").write_text("no drawing")
    monkeypatch.setattr(resources, "folder", lambda: tmp_path)
    wrong = "\n".join(map(str, list[object](self_check.findings()["wrong"])))  # type: ignore[call-overload]
    assert "icon phone.svg cannot be drawn" in wrong
    assert f"de: {tmp_path / 'translations' / 'de.qm'} cannot be read" in wrong


@pytest.mark.usefixtures("qapp")
def test_where_the_system_checks_authorities_none_are_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    monkeypatch.setattr(self_check, "trusting", lambda: system)
    found = self_check.findings()
    assert found["authorities"] == {"checked_by": "the system", "count": None}
    assert found["wrong"] == []


@pytest.mark.usefixtures("qapp")
def test_what_is_of_linux_alone_is_not_missed_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "callcontrol.ui.global_keys_portal", None)
    found, wrong = self_check._modules()
    assert wrong == []
    assert "callcontrol.ui.global_keys_portal" in list[object](found)  # type: ignore[call-overload]


def test_the_program_prints_it_with_the_moment_of_its_first_paint(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "callcontrol", "--self-check", "--profile", str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "desktop")},
        capture_output=True,
        check=True,
    )
    found = json.loads(done.stdout)
    assert found["window_shown"] is True
    assert found["painted_at"] > 0
    assert "callcontrol.ui.tray" in found["modules"]
