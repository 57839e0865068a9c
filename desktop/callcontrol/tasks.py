"""The one way to start a background task: named, kept alive, its errors reported, ended at quit.

asyncio itself keeps only weak references to tasks and speaks of a failed one when it is freed.
"""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import partial
from typing import TypeAlias, TypeVar

_log = logging.getLogger(__name__)
T = TypeVar("T")

OnError: TypeAlias = Callable[[BaseException], None]


class Tasks:
    """All tasks of one owner; ``on_error`` hears of failures of tasks without one of their own.

    With neither a failure is logged. Being cancelled is not a failure.
    """

    def __init__(self, on_error: OnError | None = None) -> None:
        self._on_error = on_error
        self._running: set[asyncio.Task[object]] = set()
        self._closed = False

    def start(
        self, coro: Coroutine[object, object, T], *, name: str, on_error: OnError | None = None
    ) -> asyncio.Task[T]:
        """Run ``coro`` in the background. After ``close`` it is cancelled before its first step."""
        task = asyncio.get_running_loop().create_task(coro, name=name)
        self._running.add(task)
        task.add_done_callback(partial(self._finished, on_error or self._on_error))
        if self._closed:  # a click that came while the program quits
            task.cancel()
        return task

    def cancel(self) -> None:
        """Cancel all tasks but the one that calls this; others may be started afterwards."""
        for task in self._running - {asyncio.current_task()}:
            task.cancel()

    async def close(self) -> None:
        """Cancel all tasks and wait until each has cleaned up, those started meanwhile included.

        A task that calls this goes on; it is not awaited.
        """
        self._closed = True
        await self.end()

    async def end(self) -> None:
        """Do the same, but let others be started afterwards."""
        while others := self._running - {asyncio.current_task()}:
            self.cancel()
            await asyncio.wait(others)

    def _finished(self, on_error: OnError | None, task: asyncio.Task[object]) -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        if on_error is None:
            _log.error("task %r failed", task.get_name(), exc_info=error)
        else:
            on_error(error)


async def in_thread(work: Callable[[], T]) -> T:
    """What ``work`` returns or raises, done in a thread that is gone by then.

    A thread of a pool may be the last to let go of what ``work`` and its errors hold; a widget that
    it frees takes the program down.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            errors.append(error)
        with suppress(RuntimeError):  # nobody waits any more: the loop is closed
            loop.call_soon_threadsafe(lambda: None if done.done() else done.set_result(None))

    thread = threading.Thread(target=run)
    thread.start()
    await done
    thread.join()
    if errors:
        raise errors.pop()
    return results.pop()
