import asyncio
import gc
import threading
from contextlib import suppress

import pytest

from callcontrol.tasks import Tasks, in_thread


async def fail() -> None:
    raise ValueError("as expected")


async def test_a_task_has_its_name_and_gives_its_result() -> None:
    async def answer() -> int:
        return 42

    task = Tasks().start(answer(), name="answer")
    assert task.get_name() == "answer"
    assert await task == 42


async def test_a_task_that_nobody_holds_lives_on() -> None:
    tasks, done = Tasks(), asyncio.Event()

    async def wait_for_a_future_that_only_it_holds() -> None:
        future = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(future.set_result, None)
        await future
        done.set()

    tasks.start(wait_for_a_future_that_only_it_holds(), name="lonely")
    await asyncio.sleep(0)
    gc.collect()
    await done.wait()


async def test_an_error_goes_to_the_tasks_own_callback_else_to_the_owners() -> None:
    general: list[BaseException] = []
    own: list[BaseException] = []
    tasks = Tasks(general.append)
    first = tasks.start(fail(), name="first", on_error=own.append)
    second = tasks.start(fail(), name="second")
    await asyncio.wait([first, second])
    assert own == [first.exception()]
    assert general == [second.exception()]


async def test_an_error_without_a_callback_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    await asyncio.wait([Tasks().start(fail(), name="unlucky")])
    assert "'unlucky' failed" in caplog.text
    assert "as expected" in caplog.text


async def test_close_cancels_in_silence_and_waits_for_the_clean_up() -> None:
    errors: list[BaseException] = []
    tasks, cleaned = Tasks(errors.append), []

    async def work(name: str) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            cleaned.append(name)

    running = [tasks.start(work(name), name=name) for name in ("a", "b")]
    await asyncio.sleep(0)
    await tasks.close()
    assert sorted(cleaned) == ["a", "b"]
    assert all(task.cancelled() for task in running)
    assert errors == []


async def test_an_error_while_cleaning_up_is_reported() -> None:
    errors: list[BaseException] = []
    tasks = Tasks(errors.append)

    async def fail_when_cancelled() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await fail()

    tasks.start(fail_when_cancelled(), name="clumsy")
    await asyncio.sleep(0)
    await tasks.close()
    assert [str(error) for error in errors] == ["as expected"]


async def test_close_ends_what_is_started_while_it_runs_and_after() -> None:
    tasks = Tasks()
    late: list[asyncio.Task[bool]] = []

    async def start_another_when_cancelled() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            late.append(tasks.start(asyncio.Event().wait(), name="during"))

    tasks.start(start_another_when_cancelled(), name="first")
    await asyncio.sleep(0)
    await tasks.close()
    late.append(tasks.start(asyncio.Event().wait(), name="after"))
    await asyncio.wait(late)
    assert [task.cancelled() for task in late] == [True, True]


async def test_a_task_may_close_its_own_owner() -> None:
    tasks = Tasks()
    other = tasks.start(asyncio.Event().wait(), name="other")
    await tasks.start(tasks.close(), name="quit")
    assert other.cancelled()


async def test_what_is_cancelled_ends_and_others_may_follow() -> None:
    tasks = Tasks()
    first = tasks.start(asyncio.Event().wait(), name="first")
    tasks.cancel()
    second = tasks.start(asyncio.sleep(0, "done"), name="second")
    assert await second == "done"
    assert first.cancelled()
    await tasks.close()


async def test_what_has_ended_may_begin_again() -> None:
    tasks, ran = Tasks(), list[str]()

    async def note(word: str) -> None:
        ran.append(word)

    waiting = tasks.start(asyncio.Event().wait(), name="for ever")
    await tasks.end()
    assert waiting.cancelled()
    await tasks.start(note("again"), name="again")
    assert ran == ["again"]
    await tasks.close()


# --- work in a thread ----------------------------------------------------------------------------


class Held:
    """Tells in which thread it is let go of."""

    def __init__(self, freed_in: list[threading.Thread]) -> None:
        self._freed_in = freed_in

    def __del__(self) -> None:
        self._freed_in.append(threading.current_thread())


async def test_the_thread_lets_go_of_everything_before_its_work_is_told() -> None:
    freed_in: list[threading.Thread] = []

    async def fail(held: Held) -> None:
        def work() -> None:
            raise ValueError(held)

        await in_thread(work)

    assert await in_thread(threading.current_thread) is not threading.main_thread()
    for _ in range(50):
        with suppress(ValueError):
            await fail(Held(freed_in))
    gc.collect()
    assert set(freed_in) == {threading.main_thread()}
    assert len(freed_in) == 50
