"""Frames off a WebSocket, as many together as have come together."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import TypeVar

import websockets
from websockets.asyncio.client import ClientConnection

T = TypeVar("T")


async def next_frames(connection: ClientConnection, most: int) -> list[str | bytes]:
    """Wait for a frame and return it with those that are there already, at ``most`` so many.

    Raises ``websockets.ConnectionClosed`` once there are no more.
    """
    frames = [await connection.recv()]
    with suppress(websockets.ConnectionClosed):  # the next call tells of it
        while len(frames) < most:
            frame = _without_waiting(connection.recv())
            if frame is None:
                break
            frames.append(frame)
    return frames


def _without_waiting(work: Coroutine[object, object, T]) -> T | None:
    """What ``work`` returns if it need not wait for it; else None, and it is cancelled."""
    try:
        work.send(None)
    except StopIteration as done:
        found: T = done.value
        return found
    with suppress(asyncio.CancelledError):
        work.throw(asyncio.CancelledError)
    return None
