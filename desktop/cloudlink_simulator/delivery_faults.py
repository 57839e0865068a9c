"""What goes wrong with notifications on their way to a subscription.

Lives here: losing, breaking, swelling, doubling, delaying and swapping of messages. Not here:
whether a fault strikes (``trouble.py``) and how a message travels (``broker.py``, ``webhooks.py``).
"""

import json
from collections.abc import Callable, Iterator

from cloudlink_simulator.nonsense import nonsense
from cloudlink_simulator.timekeeping import Cancel, Timekeeper
from cloudlink_simulator.trouble import Trouble

SWAP_WITHIN = 1.0
"""Seconds a message waits to be overtaken; then it goes on its own."""

Send = Callable[[bytes], None]


class Delivery:
    """The way of every message."""

    def __init__(self, trouble: Trouble, time: Timekeeper) -> None:
        self._trouble = trouble
        self._time = time
        self._waiting: dict[object, tuple[str, Callable[[], None], Cancel]] = {}
        """Messages under way: subscription id, what sends them, what takes back their timer."""
        self._overtaken: dict[str, object] = {}
        """By subscription id: the message that waits to be overtaken."""
        trouble.when_off["delayed"] = trouble.when_off["reordered"] = self.flush

    def send(self, subscription_id: str, subject: str, payload: bytes, send: Send) -> None:
        """Send a message, or what becomes of it."""
        for message in self._become(subject, payload):
            self._dispatch(subscription_id, subject, message, send)

    def _become(self, subject: str, payload: bytes) -> Iterator[bytes]:
        """Give what a message becomes: nothing, itself or something else, once or twice."""
        if self._trouble.strike("lost", subject):
            return
        broken = self._trouble.strike("malformed", subject)
        if broken:
            payload = nonsense(broken.word("kind"), self._trouble.chance, payload)
        else:
            # With "mqtt" it is the packet that is broken, not the message (``broker.py``).
            swollen = self._trouble.fault("oversized")
            if swollen and not swollen.flag("mqtt") and self._trouble.strike("oversized", subject):
                payload = _swollen(payload, int(swollen.number("bytes")))
        yield payload
        if self._trouble.strike("duplicated", subject):
            yield payload

    def _dispatch(self, subscription_id: str, subject: str, payload: bytes, send: Send) -> None:
        """Send now, later, or after the next one."""
        delayed = self._trouble.strike("delayed", subject)
        if delayed:
            self._wait(subscription_id, payload, send, delayed.number("seconds_each"))
            return
        waiting = self._overtaken.pop(subscription_id, None)
        if waiting is None and self._trouble.strike("reordered", subject):
            key = self._wait(subscription_id, payload, send, SWAP_WITHIN)
            self._overtaken[subscription_id] = key
            return
        send(payload)
        self._go(waiting)

    def _wait(self, subscription_id: str, payload: bytes, send: Send, seconds: float) -> object:
        key = object()
        cancel = self._time.call_later(seconds, lambda: self._go(key))
        self._waiting[key] = subscription_id, lambda: send(payload), cancel
        return key

    def _go(self, key: object) -> None:
        """Send a message that waits, if it still does."""
        if key not in self._waiting:
            return
        subscription_id, send, cancel = self._waiting.pop(key)
        cancel()
        if self._overtaken.get(subscription_id) is key:
            del self._overtaken[subscription_id]
        send()

    def flush(self) -> None:
        """Send everything that waits, oldest first."""
        for key in list(self._waiting):
            self._go(key)

    def drop(self) -> None:
        """Forget everything that waits."""
        for _, _, cancel in self._waiting.values():
            cancel()
        self._waiting.clear()
        self._overtaken.clear()


def _swollen(payload: bytes, size: int) -> bytes:
    """Pad a message to a size in bytes, with a field that nobody knows."""
    envelope = json.loads(payload) | {"padding": ""}
    missing = size - len(json.dumps(envelope).encode())
    return json.dumps(envelope | {"padding": "x" * max(0, missing)}).encode()
