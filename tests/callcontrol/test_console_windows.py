"""What a console of Windows wants, as its library would tell it."""

from collections.abc import Callable

import pytest

from callcontrol import console_windows


class Kernel:
    """Stands for kernel32: keeps what it is to call."""

    def SetConsoleCtrlHandler(self, handler: Callable[[int], int], is_added: bool) -> None:  # noqa: N802
        assert is_added
        self.handler = handler


@pytest.mark.parametrize(("event", "waits"), [(0, False), (1, False), (2, True), (6, True)])
def test_the_answer_to_a_closed_console_waits_for_the_end(event: int, waits: bool) -> None:
    told: list[object] = []
    kernel = Kernel()
    console_windows.follow(lambda: told.append("leave"), kernel, wait=told.append)
    assert kernel.handler(event) == 1
    assert told[0] == "leave"
    assert (len(told) == 2) is waits
