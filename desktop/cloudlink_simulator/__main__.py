"""Run the simulated CloudLink: ``python -m cloudlink_simulator`` with ``desktop`` on the path.

``--port N``            listen there instead of on a free port
``--scenario NAME``     ``office`` (default), ``tutorial``, or a story that plays by itself as soon
                        as a client listens (``README.md``)
``--redirect-uri URI``  register one more redirect URI (repeatable)
``--fault NAME=JSON``   begin with a fault, as of ``PUT /simulator/faults`` (repeatable)
``--https``             listen on a second port with TLS; the first line then says ``https_url`` and
                        ``ca``, the authority to trust
``--seed N``            draw the same chances (and tokens) in every run
``--exit-with-parent``  stop when stdin ends, so that a killed parent leaves nothing behind

The first line on stdout is one JSON object: url, account, client id, redirect URIs and users with
their password. Everything lies under that url: the APIs under ``/2017-09-01/``, the sign-in portal
at ``/authorize``. Logs go to stderr. SIGINT or SIGTERM stop it; its exit code is then 0.

Make a call ring, act as any party, see everything (``control.py`` has the details)::

    curl -X POST $URL/simulator/calls -d '{"from": "+16135550101", "to": "2881"}'
    curl -X POST $URL/simulator/endpoints/2881/calls/1 -d '{"action": "far_end_hangs_up"}'
    curl -X POST $URL/simulator/endpoints/2882 -d '{"profile": "busy"}'
    curl -X POST $URL/simulator/endpoints/2881 -d '{"events": false}'
    curl -X POST $URL/simulator/endpoints/2882 -d '{"in_service": false}'
    curl -X POST $URL/simulator/stories/conference
    curl $URL/simulator/state

Let something go wrong (``README.md`` beside this file has the table)::

    curl -X PUT $URL/simulator/faults -d '{"half_open": {"seconds": 60}, "latency": true}'
    curl -X DELETE $URL/simulator/faults

Outside numbers (and ``--scenario office`` colleagues, after 3 s) answer by themselves; the last two
digits say how: 01 answers after 1 s, 02 never, 03 busy, 04 do not disturb, 05 answers and hangs up
after 4 s, 06 cannot be reached, anything else answers after 2 s. An extension whose user is signed
in is left to that user.

In a test: ``async with running_simulator(Simulator()) as simulator`` (``server.py``).
"""

import argparse
import asyncio
import json
import logging
import os
import random
import signal
import sys
import threading
from collections.abc import Callable

from cloudlink_simulator.fault_table import BadSetting
from cloudlink_simulator.scenarios import SCENARIOS
from cloudlink_simulator.server import Simulator, running_simulator


def main() -> int:
    """Run the program."""
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(levelname)s %(message)s")
    try:
        asyncio.run(_run(_arguments().parse_args()))
    except OSError as error:
        logging.error("cannot listen: %s", error)  # noqa: LOG015 - the program's own last word
        return 1
    except BadSetting as error:
        logging.error("%s", error)  # noqa: LOG015
        return 2
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="cloudlink_simulator", description="A fake CloudLink.")
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: free one)")
    parser.add_argument("--scenario", choices=sorted(SCENARIOS), default="office")
    parser.add_argument("--redirect-uri", action="append", default=[], metavar="URI")
    parser.add_argument(
        "--fault", action="append", default=[], type=_fault, metavar="NAME=JSON", dest="faults"
    )
    parser.add_argument("--https", action="store_true", help="listen on a port with TLS too")
    parser.add_argument("--seed", type=int, help="draw the same chances in every run")
    parser.add_argument(
        "--exit-with-parent", action="store_true", help="stop when standard input ends"
    )
    return parser


def _fault(text: str) -> tuple[str, object]:
    name, _, setting = text.partition("=")
    return name, json.loads(setting or "true")


async def _run(arguments: argparse.Namespace) -> None:
    loop, stopped = asyncio.get_running_loop(), asyncio.Event()

    def stop(*_: object) -> None:
        loop.call_soon_threadsafe(stopped.set)

    # Neither add_signal_handler nor add_reader: Windows' loop has none of them.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    if arguments.exit_with_parent:
        threading.Thread(target=_wait_for_end_of_input, args=(stop,), daemon=True).start()
    simulator = Simulator(
        SCENARIOS[arguments.scenario],
        redirect_uris=tuple(arguments.redirect_uri),
        chance=None if arguments.seed is None else random.Random(arguments.seed),  # noqa: S311
    )
    async with running_simulator(simulator, arguments.port, https=arguments.https):
        simulator.fault_control.change(dict(arguments.faults))
        sys.stdout.write(json.dumps(simulator.introduction()) + "\n")
        sys.stdout.flush()
        await stopped.wait()


def _wait_for_end_of_input(stop: Callable[[], None]) -> None:
    """Read the bare descriptor: a daemon thread inside ``sys.stdin`` would hang the exit."""
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    stop()


if __name__ == "__main__":
    sys.exit(main())
