"""What the program is asked for, as it reads its arguments."""

import pytest

from callcontrol.command_line import parse


@pytest.mark.parametrize(
    ("arguments", "number", "is_demo"),
    [
        (["tel:2882"], "tel:2882", False),
        (["CallTo:2882"], "CallTo:2882", False),
        (["--profile", "there", "sip:2882@example.com"], "sip:2882@example.com", False),
        (["demo", "tel:2882"], "tel:2882", True),
        (["dial", "tel:2882"], "tel:2882", False),
    ],
)
def test_a_link_is_to_be_dialled(arguments: list[str], number: str, *, is_demo: bool) -> None:
    given = parse(arguments)
    assert (given.command, given.number, given.demo) == ("dial", number, is_demo)


@pytest.mark.parametrize("arguments", [["erase", "tel:2882"], ["erase", "--yes", "tel:2882"]])
def test_a_link_that_a_command_is_given_is_not_dialled(arguments: list[str]) -> None:
    given = parse(arguments)
    assert (given.command, given.number) == ("erase", "tel:2882")


@pytest.mark.parametrize(
    "after", [["--profile", "theirs"], ["--hidden"], ["remove-data", "--yes"], ["dial", "2"]]
)
def test_what_comes_after_a_link_is_refused(
    after: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """``tel:1" --profile "theirs`` of some page is three arguments on Windows."""
    with pytest.raises(SystemExit) as refused:
        parse(["tel:1", *after])
    assert refused.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_replay_looks_at_no_profile(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["replay", "recording.jsonl", "--profile", "there"])
    assert "--profile" in capsys.readouterr().err


def test_quit_waits_as_long_as_it_is_told() -> None:
    assert parse(["quit"]).wait == 30
    assert parse(["quit", "--wait", "0.5"]).wait == 0.5


@pytest.mark.parametrize("seconds", ["nan", "inf", "-1", "86401", "soon"])
def test_quit_does_not_wait_for_ever(seconds: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["quit", "--wait", seconds])
    assert "--wait" in capsys.readouterr().err
