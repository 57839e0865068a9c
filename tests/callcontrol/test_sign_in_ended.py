"""When a sign-in ends by itself: the calls stay, and the next sign-in goes on with them."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from callcontrol.cloudlink.models import CallAction, CallState, EndpointId
from callcontrol.cloudlink.password_grant import PasswordLogin
from callcontrol.status import AccountState, ConnectionState
from tests.end_to_end.signed_in import Desk, far_key, signed_in

CALLER = "+16135550123"


async def told(desk: Desk, is_true: Callable[[], object]) -> None:
    """Wait for a status of the account that makes ``is_true`` true."""
    changed = asyncio.Event()
    unsubscribe = desk.account.statuses.subscribe(lambda _: changed.set())
    try:
        async with asyncio.timeout(5):
            while not is_true():
                await changed.wait()
                changed.clear()
    finally:
        unsubscribe()


async def lose_the_sign_in(desk: Desk) -> None:
    """The service forgets all tokens, and the next request finds out."""
    desk.simulator.tokens.expire(refresh=True)
    with pytest.raises(Exception, match="sign_in_required"):
        await desk.media.active_calls(EndpointId("2881"))
    await told(desk, lambda: desk.account.status.ended)
    await desk.until(lambda: desk.session.status.state is ConnectionState.SIGNED_OUT)


def by_password(name: str) -> PasswordLogin:
    return PasswordLogin(user=f"{name}@example.com", password="simulator")


async def test_the_calls_stay_and_go_on_after_signing_in_again(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        desk.exchange.make_call(CALLER, "2881")
        await desk.leg(CallState.RINGING)
        (before,) = desk.session.store.live
        await lose_the_sign_in(desk)
        assert desk.account.session is desk.session
        status = desk.account.status
        assert (status.state, status.reason) == (AccountState.SIGNED_OUT, "sign_in_required")
        assert [one.record_id for one in desk.session.store.live] == [before.record_id]

        desk.exchange.answer(far_key(before))  # while nobody hears it
        seen = len(desk.changes)
        desk.account.sign_in()
        await desk.leg(CallState.CONNECTED)
        assert desk.account.session is desk.session
        status = desk.account.status
        assert (status.state, status.ended) == (AccountState.SIGNED_IN, False)
        await desk.until(lambda: desk.session.status.state is ConnectionState.CONNECTED)
        assert [change.after.record_id for change in desk.changes[seen:]] == [before.record_id]

        await desk.act(before.key, CallAction.HOLD)  # it is heard and obeyed again
        await desk.leg(CallState.HELD)
        assert [record.record_id for record in desk.history()] == [before.record_id]


async def test_it_may_end_again_and_again(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        for _ in range(3):
            await lose_the_sign_in(desk)
            desk.account.sign_in_with_password(by_password("robin.2881"))
            await told(desk, lambda: desk.account.status.state is AccountState.SIGNED_IN)
            await desk.until(lambda: desk.session.status.state is ConnectionState.CONNECTED)


async def test_a_sign_in_that_fails_leaves_the_calls_where_they_are(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        desk.exchange.make_call(CALLER, "2881")
        await desk.leg(CallState.RINGING)
        await lose_the_sign_in(desk)
        wrong = PasswordLogin(user="robin.2881@example.com", password="wrong")
        desk.account.sign_in_with_password(wrong)
        await told(desk, lambda: desk.account.status.reason == "password_refused")
        assert desk.account.status.ended
        assert len(desk.session.store.live) == 1


async def test_another_user_has_a_session_of_their_own(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        desk.exchange.make_call(CALLER, "2881")
        await desk.leg(CallState.RINGING)
        await lose_the_sign_in(desk)
        desk.account.sign_in_with_password(by_password("sam.2882"))
        await told(desk, lambda: desk.account.status.state is AccountState.SIGNED_IN)
        session = desk.account.session
        assert session is not None
        assert session is not desk.session
        assert session.identity.extension == "2882"
        assert session.store.live == ()


async def test_signing_out_takes_the_calls_off_the_screen(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        await lose_the_sign_in(desk)
        await desk.account.sign_out()
        assert desk.account.session is None
        assert not desk.account.status.ended
