"""Running a target: each input within its time, no error but the documented ones, nothing left."""

import faulthandler
import gc
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random
from types import FrameType
from typing import Any

from tests.fuzz.mutation import Mutator

LIMIT = 5.0
"""Seconds for one input, on a computer that may have other things to do."""
_STUCK = 600.0
"""Seconds after which what does not even hear a signal is ended, with all stacks printed."""
MOST_BLOCKS = 3000
"""Blocks of memory that half of a target's inputs may leave behind: what caches change by."""
_STDERR = 2
"""Its descriptor: pytest has put something else in the place of ``sys.stderr``."""
_ENOUGH = 20_000
"""Inputs after whose first half every cache is full."""


class Hang(BaseException):
    """An input takes too long; nothing of the program catches this."""


class Found(AssertionError):
    """An input that breaks something, and how to have it again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Something that reads what others wrote.

    ``make`` makes an input, ``use`` reads it and may raise ``errors``. ``share`` is how much of
    a thousand inputs are for this one.
    """

    name: str
    make: Callable[[Mutator], Any]
    use: Callable[[Any], object]
    errors: tuple[type[Exception], ...]
    share: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How it went."""

    inputs: int
    refused: int
    seconds: float
    slowest: float
    blocks_left: int
    """What the second half of the inputs has left in memory, in blocks of Python's allocator."""


def run(
    target: Target, inputs: int, seed: int = 0, first: int = 0, *, limit: float = LIMIT
) -> Outcome:
    """Try ``inputs`` inputs from number ``first`` on; raises ``Found``."""
    refused, slowest, blocks = 0, 0.0, 0
    begun = time.perf_counter()
    middle = first + inputs // 2
    with _watched(limit) as watch:
        for number in range(first, first + inputs):
            if number == middle:
                gc.collect()
                blocks = sys.getallocatedblocks()
            given = target.make(Mutator(Random(f"{seed} {target.name} {number}")))
            start = time.perf_counter()
            watch()
            try:
                target.use(given)
            except target.errors:
                refused += 1
            except (Exception, Hang) as error:
                raise Found(
                    f"{target.name}, input {number} of seed {seed}: {error!r}\n"
                    f"again: python3 dev.py fuzz --only {target.name} --seed {seed}"
                    f" --first {number} --inputs 1\n{given!r:.2000}"
                ) from error
            slowest = max(slowest, time.perf_counter() - start)
    gc.collect()
    left = sys.getallocatedblocks() - blocks
    if inputs >= _ENOUGH and left > MOST_BLOCKS:
        raise Found(f"{target.name}: {inputs - inputs // 2} inputs leave {left} blocks in memory")
    return Outcome(
        inputs=inputs,
        refused=refused,
        seconds=time.perf_counter() - begun,
        slowest=slowest,
        blocks_left=left,
    )


@contextmanager
def _watched(limit: float) -> Iterator[Callable[[], None]]:
    """What is given starts the time of the next input."""
    if not hasattr(signal, "setitimer"):  # Windows: only that nothing hangs for ever is seen
        faulthandler.dump_traceback_later(3600, exit=True, file=_STDERR)
        yield lambda: None
        faulthandler.cancel_dump_traceback_later()
        return

    def late(_number: int, _frame: FrameType | None) -> None:
        raise Hang

    count = 0

    def watch() -> None:
        nonlocal count
        if count % 1000 == 0:
            faulthandler.dump_traceback_later(_STUCK, exit=True, file=_STDERR)
        count += 1
        signal.setitimer(signal.ITIMER_REAL, limit)

    before = signal.signal(signal.SIGALRM, late)
    try:
        yield watch
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        faulthandler.cancel_dump_traceback_later()
