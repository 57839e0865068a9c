"""The program is killed in mid-call: what it had shown is on disk, and the next run goes on."""

import json
import sys
import urllib.request
from contextlib import closing
from pathlib import Path

from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import CallState
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from tests.fixtures.programs import Program, private_environment, running


def test_a_call_survives_kill_9(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "callcontrol", "demo", "--profile", str(tmp_path)]
    with (
        private_environment() as environment,
        running(command, environment | {"QT_QPA_PLATFORM": "offscreen"}) as program,
    ):
        simulator = program.wait_until(lambda: _announced(program), "the announcement", timeout=30)
        control = f"{simulator['url']}/simulator"
        program.wait_until(lambda: _get(f"{control}/state")["connections"], "a connection", 30)
        _post(f"{control}/calls", {"from": "+16135550123", "to": "2881"})
        ringing, connected = [CallState.RINGING], [CallState.CONNECTED]
        program.wait_until(lambda: _states(tmp_path, simulator) == ringing, "the ringing row", 20)
        _post(f"{control}/endpoints/2881/calls/1", {"action": "answer"})
        program.wait_until(
            lambda: _states(tmp_path, simulator) == connected, "the answered row", 20
        )
        program.process.kill()
        program.process.wait(timeout=10)
    (record,) = _records(tmp_path, simulator)
    assert record.outcome is Outcome.IN_PROGRESS
    assert record.call.remote.number == "+16135550123"
    assert record.answered_on is not None


def _announced(program: Program) -> dict[str, str] | None:
    """What the demo tells of itself on a line of its own, among what it may warn of."""
    told = [line for line in program.output().splitlines() if line.startswith("{")]
    return dict(json.loads(told[0])) if told and program.output().endswith("\n") else None


def _states(folder: Path, simulator: dict[str, str]) -> list[CallState]:
    return [record.call.state for record in _records(folder, simulator)]


def _records(folder: Path, simulator: dict[str, str]) -> list[CallRecord]:
    with closing(open_database(folder / "history.sqlite3")) as database:
        accounts = [row[0] for row in database.execute("select account_id from account")]
        assert all(account.startswith(simulator["account_id"]) for account in accounts)
        return [r for account in accounts for r in History(database, account).open_records()]


def _get(url: str) -> dict[str, list[object]]:
    with urllib.request.urlopen(url, timeout=5) as answer:
        return dict(json.load(answer))


def _post(url: str, body: dict[str, str]) -> None:
    request = urllib.request.Request(url, json.dumps(body).encode(), method="POST")
    with urllib.request.urlopen(request, timeout=5) as answer:
        assert answer.status == 200
