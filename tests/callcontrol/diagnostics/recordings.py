"""Recordings that the tests play: made by hand, and by a real session over real sockets."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallAction, CallState
from callcontrol.diagnostics.session_recorder import SessionRecorder
from callcontrol.storage.recording import FORMAT, Recording, written_time
from cloudlink_simulator.legs import Party
from tests.end_to_end.signed_in import Desk, far_key, signed_in

CALLER, CALLER_NAME = "+16135550123", "Jordan Blake"
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def line(seconds: float, kind: str, **contents: object) -> str:
    at = written_time(START + timedelta(seconds=seconds))
    return json.dumps({"at": at, "kind": kind, **contents})


def session(seconds: float = 0, *endpoints: str, **more: object) -> str:
    phones = list(endpoints or ("2881",))
    return line(seconds, "session", format=FORMAT, endpoints=phones, **{"open": [], **more})


def call(state: str, seconds: float, call_id: str = "31", **fields: object) -> dict[str, object]:
    """What a call of the phone 2881 looks like in a notification or an answer."""
    at = START + timedelta(seconds=seconds)
    return {
        "callId": f"endpoints/2881/calls/{call_id}",
        "endpointId": "2881",
        "from": CALLER,
        "fromName": CALLER_NAME,
        "to": "2881",
        "toName": "Robin Ashby",
        "state": state,
        "cause": "newCall",
        "direction": "inbound",
        "extraPbxData": {"calledDevice": "2881", "callTrackingID": f"17#{call_id}"},
        "createdOn": START.isoformat(),
        "timestamp": round(at.timestamp() * 1000),
        **fields,
    }


def notification(seconds: float, content: dict[str, object], publication: str = "") -> str:
    envelope = {
        "publicationId": publication or f"p{seconds}",
        "topic": "platform-api-media",
        "method": "PUT",
        "subject": f"/2017-09-01/{content['callId']}",
        "content": content,
        "notification": {"createdOn": START.isoformat(), "correlationId": "c"},
    }
    return line(seconds, "notification", text=json.dumps(envelope))


def read(seconds: float, *calls: dict[str, object]) -> str:
    page = json.dumps({"count": len(calls), "_embedded": {"items": list(calls)}})
    return line(seconds, "read", endpoint="2881", pages=[{"text": page}])


def asked(seconds: float) -> str:
    return line(seconds, "asked", endpoint="2881")


def written(path: Path, *lines: str) -> Path:
    path.write_text("".join(f"{one}\n" for one in lines), encoding="utf-8")
    return path


@asynccontextmanager
async def recorded_desk(folder: Path, recording: Path) -> AsyncIterator[Desk]:
    """Somebody at their desk, whose session is recorded."""
    recorder = SessionRecorder(Recording(recording), lambda: datetime.now(UTC))
    try:
        async with signed_in(folder, recorder=recorder) as desk:
            yield desk
    finally:
        recorder.close()


async def a_busy_day(desk: Desk) -> list[CallRecord]:
    """A call that is answered, held, taken back and ended; one that is missed; one that lasts.

    In between the connection is cut, and a call begins that nobody tells of.
    """
    named = Party(number=CALLER, name=CALLER_NAME)
    desk.exchange.make_call(CALLER, "2881", presented=named)
    first = await desk.leg(CallState.RINGING)
    for action, state in (
        (CallAction.ANSWER, CallState.CONNECTED),
        (CallAction.HOLD, CallState.HELD),
        (CallAction.RETRIEVE, CallState.CONNECTED),
    ):
        await desk.act(first.key, action)
        await desk.leg(state)
    await desk.act(first.key, CallAction.END)
    await desk.until(lambda: not desk.session.store.live)
    desk.exchange.make_call("+442079460018", "2881")
    second = await desk.leg(CallState.RINGING)
    (caller,) = desk.exchange.peers(desk.exchange.leg(far_key(second)))
    desk.exchange.end(caller.key)
    await desk.until(lambda: not desk.session.store.live)
    for subscription in desk.simulator.subscriptions.living():
        desk.simulator.subscriptions.remove(subscription)
    desk.exchange.make_call("+4930123456", "2881")
    await desk.session.resync()
    return desk.history()
