"""Telling others that something changed, without knowing who they are.

One owner emits values; who listens unsubscribes by calling what ``subscribe`` returned.
"""

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

_log = logging.getLogger(__name__)
T = TypeVar("T")


class Listeners(Generic[T]):
    """Those who want each value of one kind, called in the order in which they subscribed."""

    def __init__(self) -> None:
        self._listeners: dict[object, Callable[[T], None]] = {}

    def subscribe(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Call ``listener`` with each value from now on; the result ends that, once or twice."""
        subscription = object()
        self._listeners[subscription] = listener

        def unsubscribe() -> None:
            self._listeners.pop(subscription, None)

        return unsubscribe

    def emit(self, value: T) -> None:
        """Call every listener; an exception in one is logged and does not stop the others."""
        for listener in tuple(self._listeners.values()):
            try:
                listener(value)
            except Exception:  # noqa: BLE001 - a listener boundary: the owner must not suffer
                _log.exception("a listener failed")
