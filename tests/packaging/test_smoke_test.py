"""How the smoke test of a bundle judges what the bundle says."""

import os
import sys

import pytest
import smoke_test
from build_tool import Failed

WHOLE: dict[str, object] = {
    "icons": 42,
    "languages": ["de", "en"],
    "authorities": {"checked_by": "OpenSSL", "count": 144},
    "encryption": "4.19.0",
    "modules": ["callcontrol.app", "callcontrol.session"],
    "keyrings": {"keyring.backends.SecretService.Keyring": "RuntimeError: no bus is running"},
    "screen": "xcb",
    "window_shown": True,
    "wrong": [],
}
SOURCES = {"callcontrol.app", "callcontrol.session"}


def test_a_whole_bundle_is_described() -> None:
    assert "42 icons" in smoke_test.check_contents(WHOLE, SOURCES, "linux")


@pytest.mark.parametrize(
    ("different", "told"),
    [
        ({"wrong": ["icon phone.svg cannot be drawn"]}, "phone.svg"),
        ({"modules": ["callcontrol.app"]}, "module callcontrol.session is missing"),
        ({"window_shown": False}, "no window"),
        ({"keyrings": {}}, "SecretService"),
        (
            {"keyrings": {"keyring.backends.SecretService.Keyring": "SecretStorage required"}},
            "SecretStorage required",
        ),
    ],
)
def test_what_is_missing_is_named(different: dict[str, object], told: str) -> None:
    with pytest.raises(Failed, match=told):
        smoke_test.check_contents(WHOLE | different, SOURCES, "linux")


def test_the_first_paint_is_judged_beside_that_of_the_sources() -> None:
    assert "1.20 x" in smoke_test.judge_first_paint({"bundle": 360, "source": 300})
    with pytest.raises(Failed, match=r"1\.40 x, at most 1\.3 x"):
        smoke_test.judge_first_paint({"bundle": 420, "source": 300})


def test_a_program_that_fails_is_told_with_what_it_said() -> None:
    command = [sys.executable, "-c", "import sys; print('half'); sys.exit('no such plugin')"]
    with pytest.raises(Failed, match=r"exit code 1\nhalf\nno such plugin"):
        smoke_test.run(command, os.environ)


def test_the_modules_of_the_sources_are_known() -> None:
    modules = smoke_test.own_modules()
    assert {"callcontrol.app", "callcontrol.calls", "callcontrol.ui.tray"} <= modules
    assert not {"callcontrol", "callcontrol.__main__"} & modules
