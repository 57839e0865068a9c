"""A million inputs that nobody meant to send: no crash, no hang, nothing left in memory.

Each input follows from the seed, the target's name and its number, so that one that breaks
something can be had again alone. The exit code is 1 when one did.
"""

import argparse
import logging
import sys
import time

from tests.fuzz import files, network
from tests.fuzz.trial import Found, Target, run

_MILLION = 1_000_000


def every_target() -> dict[str, Target]:
    """All targets, by name."""
    return {target.name: target for target in (*network.targets(), *files.targets())}


def close(targets: dict[str, Target]) -> None:
    """Give back what some of them hold."""
    for target in targets.values():
        if isinstance(
            target.use,
            network.Listeners | network.Browser | files.SettingsFolder | files.HistoryFolder,
        ):
            target.use.close()


def main() -> int:
    """Try what was asked for, and say it in one table."""
    targets = every_target()
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=_MILLION, metavar="N", help="in all")
    parser.add_argument("--only", choices=sorted(targets), metavar="TARGET")
    parser.add_argument("--seed", type=int, default=0, metavar="S")
    parser.add_argument("--first", type=int, default=0, metavar="N", help="number of the first")
    given = parser.parse_args()
    logging.disable(logging.CRITICAL)
    begun, inputs, is_broken = time.monotonic(), 0, False
    print(f"{'target':10}{'inputs':>10}{'refused':>10}{'seconds':>9}{'slowest':>11}{'blocks':>8}")
    for target in targets.values():
        if given.only not in (None, target.name):
            continue
        share = 1000 if given.only else target.share
        try:
            outcome = run(target, max(1, given.inputs * share // 1000), given.seed, given.first)
        except Found as found:
            print(f"{target.name:10}{found}", flush=True)
            is_broken = True
            continue
        inputs += outcome.inputs
        print(
            f"{target.name:10}{outcome.inputs:10,}{outcome.refused:10,}{outcome.seconds:9.1f}"
            f"{outcome.slowest * 1000:8.1f} ms{outcome.blocks_left:8,}",
            flush=True,
        )
    close(targets)
    print(f"{inputs:,} inputs in {time.monotonic() - begun:.0f} s, seed {given.seed}")
    return int(is_broken)


if __name__ == "__main__":
    sys.exit(main())
