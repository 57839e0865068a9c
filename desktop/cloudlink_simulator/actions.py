"""The actions of ``PUT /endpoints/{id}/calls/{id}`` (contract §3.6): one table.

Lives here: how an action's arguments are spelled and which command it is. Not here: what the
command does (``exchange.py``, ``call_recording.py``) and the route (``media.py``).
"""

import re
from collections.abc import Callable, Mapping

from cloudlink_simulator import bodies
from cloudlink_simulator.call_recording import CallRecordings
from cloudlink_simulator.errors import ApiError
from cloudlink_simulator.exchange import Exchange
from cloudlink_simulator.legs import LegKey

_DIGITS = re.compile(r"[0-9A-Da-d*#,]{1,64}")

Command = Callable[[LegKey, bodies.Body], object]


def action_table(exchange: Exchange, recordings: CallRecordings) -> Mapping[str, Command]:
    """Give the command of each action; superfluous arguments are tolerated, as by the service."""
    return {
        "answer": lambda key, _: exchange.answer(key),
        "end": lambda key, _: exchange.end(key),
        "hold": lambda key, _: exchange.hold(key),
        "retrieve": lambda key, _: exchange.retrieve(key),
        "redirect": lambda key, body: exchange.redirect(key, destination(body)),
        "consult": lambda key, body: exchange.consult(key, destination(body)),
        "blindTransfer": lambda key, body: exchange.blind_transfer(key, destination(body)),
        "supervisedTransfer": lambda key, body: exchange.supervised_transfer(
            key, _original(key, body)
        ),
        "conference": lambda key, body: exchange.conference(key, _original_if_given(key, body)),
        "dtmf": lambda key, body: exchange.dtmf(key, _digits(body)),
        "pauseRecording": lambda key, _: recordings.pause(key),
        "resumeRecording": lambda key, _: recordings.resume(key),
        "tagRecording": lambda key, body: recordings.tag(key, bodies.text(body, "args")),
    }


def run(table: Mapping[str, Command], key: LegKey, body: bodies.Body) -> None:
    """Run the action a body names; 400 when there is no such action or its argument is missing."""
    table[bodies.choice(body, "action", tuple(table))](key, body)


def destination(body: bodies.Body) -> str:
    """Read a number: ``destination`` wins over ``args``, since a sample sends both."""
    return bodies.text(body, "destination", default="") or bodies.text(body, "args")


def _original(key: LegKey, body: bodies.Body) -> LegKey:
    """Read the call id of the held call: ``args`` or ``callId``, raw or in path form."""
    call_id = bodies.text(body, "args", default="") or bodies.text(body, "callId")
    return LegKey(key.endpoint_id, call_id.rpartition("/")[2])


def _original_if_given(key: LegKey, body: bodies.Body) -> LegKey | None:
    """Read the held call's id for a conference; a sample sends the path's own id as ``args``."""
    if not body.get("args") and not body.get("callId"):
        return None
    original = _original(key, body)
    return None if original == key else original


def _digits(body: bodies.Body) -> str:
    digits = bodies.text(body, "args")
    if not _DIGITS.fullmatch(digits):
        raise ApiError(400, "'args' must be digits to dial")
    return digits
