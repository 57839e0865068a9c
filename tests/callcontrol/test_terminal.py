import sys

import pytest

from callcontrol.terminal import complain, say


def test_any_text_is_said_and_a_complaint_has_its_exit_code(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    say("Zoë\udc80\n")
    assert complain("no such file") == 1
    assert complain("no number", code=2) == 2
    said, complained = capsysbinary.readouterr()
    assert said == "Zoë\\udc80\n".encode()
    assert complained == b"callcontrol: no such file\ncallcontrol: no number\n"


def test_a_program_without_a_terminal_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    say("nobody hears it")
    assert complain("nor that") == 1
