"""The short form of ``python3 dev.py fuzz``, and that it would notice."""

import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev
from tests.fuzz.__main__ import close, every_target
from tests.fuzz.mutation import Mutator
from tests.fuzz.trial import Found, Target, run

INPUTS = {
    "mqtt": 3000,
    "wire": 3000,
    "redirect": 2000,
    "browser": 150,
    "link": 2000,
    "message": 2000,
    "updates": 2000,
    "rules": 1500,
    "settings": 400,
    "history": 150,
}


@pytest.fixture(scope="module", name="targets")
def _targets() -> Iterator[dict[str, Target]]:
    targets = every_target()
    yield targets
    close(targets)


def test_the_command_finds_all_that_it_needs() -> None:
    here = dev.Environment(Path(sys.prefix))
    assert dev.start(["-m", "tests.fuzz", "--only", "updates", "--inputs", "1"], here) == 0


@pytest.mark.parametrize("name", INPUTS)
def test_nothing_that_comes_from_outside_breaks_it(name: str, targets: dict[str, Target]) -> None:
    outcome = run(targets[name], INPUTS[name], seed=1)
    assert outcome.inputs == INPUTS[name]
    if targets[name].errors:
        assert 0 < outcome.refused < outcome.inputs  # some are bad, and some are still good


def test_every_target_has_its_share(targets: dict[str, Target]) -> None:
    assert targets.keys() == INPUTS.keys()
    assert sum(target.share for target in targets.values()) == 1000


def _target(use: object, *errors: type[Exception]) -> Target:
    assert callable(use)
    return Target(name="toy", make=_number, use=use, errors=errors, share=0)


def _number(mutator: Mutator) -> int:
    return mutator.random.randrange(100)


def test_a_crash_is_found_and_can_be_had_again() -> None:
    def fall_over(number: int) -> None:
        if number == 7:
            raise KeyError(number)

    with pytest.raises(Found, match="KeyError") as found:
        run(_target(fall_over, ValueError), 1000, seed=3)
    number = int(str(found.value).split("input ")[1].split()[0])
    with pytest.raises(Found, match=f"--seed 3 --first {number} --inputs 1\n7"):
        run(_target(fall_over, ValueError), 1, seed=3, first=number)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no timer that interrupts")
def test_a_hang_is_found() -> None:
    def hang(_number: int) -> None:
        while True:
            time.monotonic()

    with pytest.raises(Found, match="Hang"):
        run(_target(hang), 1, limit=0.05)


def test_a_leak_is_found() -> None:
    kept: list[object] = []
    with pytest.raises(Found, match="in memory"):
        run(_target(lambda number: kept.append([number])), 20_000)
