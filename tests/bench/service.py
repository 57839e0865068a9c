"""The stand-in service from the outside: its process, what it shall publish, how to trust it."""

import json
import ssl
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from subprocess import Popen  # noqa: TC003 - for annotations, at no cost

from tests.bench.processes import line_of, pipe, running


class Service:
    """Where the stand-in is, and what it shall do."""

    def __init__(self, process: "Popen[str]", certificate: Path) -> None:
        self._process = process
        said = json.loads(line_of(process))
        self.port = int(said["port"])
        self.url = f"https://127.0.0.1:{self.port}"
        self.socket_url = str(said["socket_url"])
        self.certificate = certificate

    def order(self, to: str = "app", **order: object) -> None:
        """Publish to a client; ``when_sent`` has to be asked afterwards."""
        orders = pipe(self._process.stdin)
        orders.write(json.dumps({"to": to, **order}) + "\n")
        orders.flush()

    def when_sent(self) -> float:
        """The moment at which the last order's first frame left (``time.perf_counter``)."""
        return float(line_of(self._process))

    def tls(self) -> ssl.SSLContext:
        """What a client needs to trust it."""
        return ssl.create_default_context(cafile=self.certificate)


@contextmanager
def running_service() -> Iterator[Service]:
    """The stand-in, for the length of the block."""
    with (
        tempfile.TemporaryDirectory() as folder,
        running("-m", "tests.bench.stand_in", folder) as process,
    ):
        yield Service(process, Path(folder, "certificate.pem"))


def event(call_id: int, state: str, caller: int, **further: object) -> Mapping[str, object]:
    """What CloudLink says of an inbound call now in ``state``; there are 20 callers."""
    return {
        "callId": str(call_id),
        "state": state,
        "cause": "newCall",
        "direction": "inbound",
        "from": f"+16135550{100 + caller % 20}",
        "fromName": f"Caller {caller % 20}",
        "to": "2881",
        "toName": "Robin Ashby",
        "timestamp": datetime.now(UTC).isoformat(),
        "extraPbxData": {"callTrackingID": f"t{call_id}", "calledDevice": "2881"},
        **further,
    }
