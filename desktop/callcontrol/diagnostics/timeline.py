"""How the connection stood, from the log: each state, when, why, and the ids of the error."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

_IDS = ("x-mitel-correlation-id", "x-amzn-requestId")


def of_log(lines: Iterable[str]) -> list[Mapping[str, object]]:
    """The states in the order of the ``lines``, oldest first.

    An error that the service answered, with the code that a state gives for its reason, is the one
    that led to it.
    """
    states: list[Mapping[str, object]] = []
    errors: dict[str, Mapping[str, Any]] = {}
    for line in lines:
        entry = _entry(line)
        facts = entry.get("facts")
        if not isinstance(facts, dict):
            continue
        if "connection" in facts:
            reason = str(facts.get("reason", ""))
            behind = errors.pop(reason, {})
            ids = {name: behind[name] for name in _IDS if name in behind}
            states.append(
                {"at": entry.get("at"), "state": facts["connection"], "reason": reason, **ids}
            )
        elif "code" in facts:
            errors[str(facts["code"])] = facts
    return states


def _entry(line: str) -> Mapping[str, Any]:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return entry if isinstance(entry, dict) else {}
