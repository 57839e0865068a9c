import pytest

from callcontrol.listeners import Listeners


def test_listeners_are_called_in_order_until_they_unsubscribe() -> None:
    listeners: Listeners[str] = Listeners()
    heard: list[tuple[str, str]] = []
    end_first = listeners.subscribe(lambda value: heard.append(("first", value)))
    listeners.subscribe(lambda value: heard.append(("second", value)))
    listeners.emit("a")
    end_first()
    end_first()
    listeners.emit("b")
    assert heard == [("first", "a"), ("second", "a"), ("second", "b")]


def test_one_function_can_subscribe_twice() -> None:
    listeners: Listeners[int] = Listeners()
    heard: list[int] = []
    end = listeners.subscribe(heard.append)
    listeners.subscribe(heard.append)
    end()
    listeners.emit(1)
    assert heard == [1]


def test_a_listener_that_fails_is_logged_and_stops_nobody(
    caplog: pytest.LogCaptureFixture,
) -> None:
    listeners: Listeners[int] = Listeners()
    heard: list[int] = []
    listeners.subscribe(lambda value: heard.append(1 // value))
    listeners.subscribe(heard.append)
    listeners.emit(0)
    assert heard == [0]
    assert "ZeroDivisionError" in caplog.text


def test_a_listener_may_unsubscribe_while_it_is_called() -> None:
    listeners: Listeners[int] = Listeners()
    heard: list[int] = []

    def once(value: int) -> None:
        heard.append(value)
        end()

    end = listeners.subscribe(once)
    listeners.subscribe(heard.append)
    listeners.emit(1)
    listeners.emit(2)
    assert heard == [1, 1, 2]
