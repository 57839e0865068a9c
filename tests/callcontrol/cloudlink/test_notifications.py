"""The stream of notifications: against the simulator, and against servers that misbehave."""

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from callcontrol.cloudlink.config import CloudLinkConfig
from callcontrol.cloudlink.errors import (
    CloudLinkError,
    InvalidPath,
    ProtocolError,
    Refused,
    ServiceFailed,
    SignInRequired,
    Unreachable,
)
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.cloudlink.models import Call, CallState, EndpointId, Notification, SocketOffer
from callcontrol.cloudlink.network import Network
from callcontrol.cloudlink.notification_socket import NotificationSocket
from callcontrol.cloudlink.notifications import (
    Connected,
    Disconnected,
    NotHeard,
    NotificationStream,
    StreamEvent,
)
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.legs import Party
from tests.callcontrol.cloudlink.hand_time import START, HandTime, settle
from tests.callcontrol.cloudlink.office import ALEX, Office, at_the_office, free_port
from tests.callcontrol.cloudlink.scripted_server import Reply, ScriptedServer

Events = AsyncGenerator[StreamEvent, None]


@asynccontextmanager
async def listening(
    office: Office, *endpoint_ids: EndpointId
) -> AsyncIterator[tuple[NotificationStream, Events]]:
    """Open a stream and wait until it is connected."""
    ids = endpoint_ids or (ALEX,)
    async with NotificationStream(office.http, office.config, ids) as stream:
        events = aiter(stream)
        assert isinstance(await anext(events), Connected)
        yield stream, events


async def call(events: Events) -> Call:
    """Wait for the next event, which has to be about a call."""
    event = await anext(events)
    assert isinstance(event, Notification)
    assert isinstance(event.content, Call)
    return event.content


async def disconnected(events: Events) -> Disconnected:
    """Wait for the next event, which has to be the end of the connection."""
    event = await anext(events)
    assert isinstance(event, Disconnected)
    return event


async def until(condition: Callable[[], bool]) -> None:
    """Let everything run until ``condition`` holds."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 -- what it waits for has no event to set
            await asyncio.sleep(0)


def ring(office: Office, extension: str = ALEX) -> None:
    """Let an outside line call."""
    office.simulator.exchange.make_call(
        "+16135550102", extension, presented=Party("+16135550102", "Pat")
    )


def is_caring() -> bool:
    """Whether requests about subscriptions are under way."""
    return "subscription care" in {task.get_name() for task in asyncio.all_tasks()}


def cut(office: Office) -> None:
    """Drop every notification connection."""
    for session in office.simulator.notifications.broker.sessions.values():
        session.stop("the test wants it")


async def test_a_call_that_rings_is_heard() -> None:
    async with at_the_office() as office, listening(office) as (stream, events):
        ring(office)
        ringing = await call(events)
        assert ringing.state is CallState.RINGING
        assert ringing.endpoint_id == ALEX
        assert ringing.remote.number == "+16135550102"
        assert stream.last_heard == office.time.now()


async def test_only_the_phones_asked_for_are_heard() -> None:
    robin = EndpointId("2881")
    async with at_the_office() as office, listening(office, ALEX, robin) as (_, events):
        ring(office, "2882")
        ring(office, "2881")
        ring(office, "2880")
        assert (await call(events)).endpoint_id == robin
        assert (await call(events)).endpoint_id == ALEX


async def test_a_stream_needs_a_phone() -> None:
    async with at_the_office() as office:
        with pytest.raises(ValueError, match="endpoint"):
            NotificationStream(office.http, office.config, [])


async def test_a_cut_connection_comes_back_with_fresh_subscriptions() -> None:
    async with at_the_office() as office, listening(office) as (stream, events):
        [before] = office.simulator.subscriptions.living()
        cut(office)
        lost = await disconnected(events)
        assert isinstance(lost.error, Unreachable)
        assert (lost.retry_in, lost.proof) == (0, office.time.now())
        assert stream.last_heard is None
        assert isinstance(await anext(events), Connected)
        reading = asyncio.ensure_future(call(events))
        await until(lambda: len(office.simulator.subscriptions.living()) == 1)
        [after] = office.simulator.subscriptions.living()
        assert after.subscription_id != before.subscription_id
        ring(office)
        assert (await reading).state is CallState.RINGING


async def test_attempts_are_further_and_further_apart() -> None:
    time = HandTime(impatient=True)
    config = CloudLinkConfig.for_simulator(f"http://127.0.0.1:{free_port()}", client_id="c")
    async with (
        CloudLinkHttp(config, timing=time.timing) as http,
        NotificationStream(http, config, [ALEX]) as stream,
    ):
        events = aiter(stream)
        waits = [(await disconnected(events)).retry_in for _ in range(7)]
    assert waits == [2, 4, 8, 16, 32, 40, 40]


async def test_cuts_are_followed_by_an_attempt_at_once_but_not_again_and_again() -> None:
    async with at_the_office() as office, listening(office) as (_, events):
        waits: list[float | None] = []
        for _ in range(6):
            cut(office)
            waits.append((await disconnected(events)).retry_in)
            again = asyncio.ensure_future(anext(events))
            while not again.done():
                await settle()
                office.advance(min(office.time.next_wake, 0.5))
            assert isinstance(await again, Connected)
        assert waits == [0, 0, 0, 0, 0, 2]


async def test_after_a_stable_connection_the_attempt_comes_at_once_again() -> None:
    async with at_the_office() as office, listening(office) as (_, events):
        for _ in range(2):
            reading = asyncio.ensure_future(disconnected(events))
            await office.go_by(61)
            cut(office)
            assert (await reading).retry_in == 0
            assert isinstance(await anext(events), Connected)


async def test_attempts_at_once_are_spread_over_a_second() -> None:
    time = HandTime(chance=0.7)
    async with at_the_office(time=time) as office, listening(office) as (_, events):
        cut(office)
        assert (await disconnected(events)).retry_in == 0.7


async def test_the_service_may_ask_for_more_patience() -> None:
    reply = Reply(status=503, headers={"retry-after": "100"})
    time = HandTime(impatient=True)
    async with (
        ScriptedServer(reply) as server,
        CloudLinkHttp(server.config, timing=time.timing) as http,
        NotificationStream(http, server.config, [ALEX]) as stream,
    ):
        assert (await disconnected(aiter(stream))).retry_in == 100
        assert len(server.received) == 1


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(status=401), SignInRequired),
        (Reply(status=403), Refused),
        (Reply(status=403, body={"message": "missing equal-sign"}), InvalidPath),
    ],
)
async def test_what_no_attempt_can_mend_ends_the_stream(
    reply: Reply, error: type[CloudLinkError]
) -> None:
    async with (
        ScriptedServer(reply) as server,
        CloudLinkHttp(server.config) as http,
        NotificationStream(http, server.config, [ALEX]) as stream,
    ):
        events = [event async for event in stream]
    [last] = events
    assert isinstance(last, Disconnected)
    assert type(last.error) is error
    assert last.retry_in is None


async def test_a_refused_subscription_is_tried_again() -> None:
    async with (
        at_the_office(faults=Faults(subscription_lifetime=0)) as office,
        NotificationStream(office.http, office.config, [ALEX]) as stream,
    ):
        lost = await disconnected(aiter(stream))
    assert lost.error.code == "subscription_refused"
    assert lost.retry_in == 2


ROBIN, SAM = EndpointId("2881"), EndpointId("2882")


async def test_a_phone_that_may_not_be_heard_leaves_the_others_be() -> None:
    async with (
        at_the_office(faults=Faults(refused_endpoints={ROBIN})) as office,
        NotificationStream(office.http, office.config, [ALEX, ROBIN, SAM]) as stream,
    ):
        events = aiter(stream)
        not_heard = await anext(events)
        assert isinstance(not_heard, NotHeard)
        assert (not_heard.endpoint_id, type(not_heard.error)) == (ROBIN, Refused)
        assert isinstance(await anext(events), Connected)
        for extension in (ROBIN, SAM, ALEX):
            ring(office, extension)
        assert (await call(events)).endpoint_id == SAM
        assert (await call(events)).endpoint_id == ALEX


async def test_where_no_phone_may_be_heard_there_is_no_connection() -> None:
    async with (
        at_the_office(faults=Faults(refused_endpoints={ROBIN, SAM})) as office,
        NotificationStream(office.http, office.config, [ROBIN, SAM]) as stream,
    ):
        [lost] = [event async for event in stream]
    assert isinstance(lost, Disconnected)
    assert isinstance(lost.error, Refused)


async def test_a_phone_refused_at_the_renewal_leaves_the_others_be() -> None:
    refused: set[str] = set()
    faults = Faults(refused_endpoints=refused, subscription_lifetime=300)
    async with (
        at_the_office(faults=faults) as office,
        listening(office, ALEX, ROBIN) as (_, events),
    ):
        reading = asyncio.ensure_future(disconnected(events))
        await office.go_by(230)
        refused.add(ROBIN)
        await office.go_by(10)
        assert (await reading).retry_in == 0
        assert isinstance(await anext(events), NotHeard)
        assert isinstance(await anext(events), Connected)
        ring(office)
        assert (await call(events)).endpoint_id == ALEX


async def test_sockets_that_fail_for_long_do_not_heap_up_subscriptions() -> None:
    time = HandTime(impatient=True)
    async with (
        at_the_office(faults=Faults(connection_lifetime=0), time=time) as office,
        NotificationStream(office.http, office.config, [ALEX]) as stream,
    ):
        events = aiter(stream)
        for _ in range(30):
            await disconnected(events)
        assert len(office.simulator.subscriptions.living()) < 10


async def test_a_renewal_that_fails_is_tried_again_until_the_end() -> None:
    faults = Faults(subscription_lifetime=300)
    async with at_the_office(faults=faults) as office, listening(office) as (_, events):
        reading = asyncio.ensure_future(disconnected(events))
        await office.go_by(235)
        async with ScriptedServer(Reply(status=500)) as failing:
            office.http.config = failing.config
            asked: list[int] = []
            while not reading.done():
                await office.go_by(5)
                await until(lambda: not is_caring())
                asked.append(len(failing.received))
        lost = await reading
    assert isinstance(lost.error, ServiceFailed)
    assert 300 <= office.time.elapsed <= 310
    assert 3 <= asked[-1] <= 7  # 2, 4, 8, 16 … seconds apart


async def test_a_renewal_without_a_sign_in_ends_the_stream() -> None:
    faults = Faults(subscription_lifetime=300)
    async with at_the_office(faults=faults) as office, listening(office) as (_, events):
        reading = asyncio.ensure_future(disconnected(events))
        await office.go_by(235)
        await office.user.sign_out()
        await office.go_by(10)
        lost = await reading
    assert isinstance(lost.error, SignInRequired)
    assert lost.retry_in is None


async def test_what_comes_twice_is_told_once_and_nonsense_is_counted() -> None:
    async with at_the_office() as office, listening(office) as (stream, events):
        [subscription] = office.simulator.subscriptions.living()
        deliver = office.simulator.notifications.broker.deliver
        for number in (1, 1, 2, 1, 3):
            subject = f"/2017-09-01/endpoints/2880/calls/{number}"
            envelope = {
                "publicationId": str(number),
                "topic": "platform-api-media",
                "subject": subject,
                "content": {"callId": str(number)},
            }
            deliver(subscription.subscription_id, b"nonsense")
            deliver(subscription.subscription_id, json.dumps(envelope).encode())
        assert (await call(events)).call_id == "1"
        assert (await call(events)).call_id == "2"
        assert (await call(events)).call_id == "3"
        assert stream.malformed == 5


# --- leaving ---


async def gone(office: Office) -> None:
    """Wait until the simulator knows of nobody."""
    await until(lambda: not office.simulator.notifications.broker.sessions)
    assert office.simulator.subscriptions.living() == []


async def test_leaving_the_loop_leaves_nothing_behind() -> None:
    async with at_the_office() as office:
        async with NotificationStream(office.http, office.config, [ALEX]) as stream:
            async for event in stream:
                assert isinstance(event, Connected)
                break
        await gone(office)


async def test_cancelling_the_reader_leaves_nothing_behind() -> None:
    async def read(stream: NotificationStream) -> None:
        async for _ in stream:
            connected.set()

    connected = asyncio.Event()
    async with at_the_office() as office:
        stream = NotificationStream(office.http, office.config, [ALEX])
        reader = asyncio.create_task(read(stream))
        await connected.wait()
        reader.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reader
        await gone(office)


async def test_leaving_while_waiting_for_the_next_attempt() -> None:
    async with at_the_office() as office:
        async with listening(office) as (_, events):
            cut(office)
            await disconnected(events)
        await gone(office)


async def test_a_stream_that_was_never_read_closes() -> None:
    async with at_the_office() as office:
        await NotificationStream(office.http, office.config, [ALEX]).aclose()


# --- servers of another kind ---

Talk = Callable[[ServerConnection], Awaitable[None]]


@asynccontextmanager
async def odd_server(
    talk: Talk,
    *endpoint_ids: EndpointId,
    mqtt: bool = True,
    time: HandTime | None = None,
    http_timeout: float = 15,
) -> AsyncIterator[tuple[NotificationStream, Events]]:
    """Let the stream connect to a WebSocket on which ``talk`` answers."""
    subprotocols = [Subprotocol("mqtt")] if mqtt else None
    select = None if mqtt else (lambda *_: None)
    async with serve(
        talk,
        "127.0.0.1",
        0,
        subprotocols=subprotocols,
        select_subprotocol=select,
        close_timeout=0.1,
    ) as socket_server:
        port = next(iter(socket_server.sockets)).getsockname()[1]
        replies = [
            Reply(body={"url": f"ws://127.0.0.1:{port}/?signature", "clientId": "c"}),
            *(Reply(body={"subscriptionId": f"s{each}"}) for each in endpoint_ids or (ALEX,)),
            Reply(status=204),
        ]
        timing = (time or HandTime()).timing
        async with ScriptedServer(*replies) as server:
            config = replace(server.config, http_timeout_seconds=http_timeout)
            async with (
                CloudLinkHttp(config, timing=timing) as http,
                NotificationStream(http, config, endpoint_ids or (ALEX,)) as stream,
            ):
                yield stream, aiter(stream)


async def accept(connection: ServerConnection) -> None:
    """Answer CONNECT and the first SUBSCRIBE."""
    await connection.recv()
    await connection.send(b"\x20\x02\x00\x00")
    await connection.recv()
    await connection.send(b"\x90\x03\x00\x01\x01")


async def half_refusing(connection: ServerConnection) -> None:
    """Grant the first of two subscriptions and not the second."""
    await accept(connection)
    await connection.recv()
    await connection.send(b"\x90\x03\x00\x02\x80")
    async for _ in connection:
        pass


async def test_a_phone_refused_on_the_socket_leaves_the_others_be() -> None:
    async with odd_server(half_refusing, ALEX, ROBIN) as (_, events):
        not_heard = await anext(events)
        assert isinstance(not_heard, NotHeard)
        assert (not_heard.endpoint_id, not_heard.error.code) == (ROBIN, "subscription_refused")
        assert isinstance(await anext(events), Connected)


async def silent(connection: ServerConnection) -> None:
    """Accept, then swallow everything: the half-open connection."""
    await accept(connection)
    async for _ in connection:
        pass


async def test_a_connection_on_which_nobody_answers_is_found_within_thirty_seconds() -> None:
    time = HandTime()
    async with odd_server(silent, time=time) as (_, events):
        assert isinstance(await anext(events), Connected)
        reading = asyncio.ensure_future(disconnected(events))
        await time.go_by(24)
        assert not reading.done()
        await time.go_by(1)
        lost = await reading
    assert lost.error.code == "silent"
    assert lost.proof == START
    assert time.elapsed == 25


async def mute(connection: ServerConnection) -> None:
    """Take the socket, and never shake hands."""
    async for _ in connection:
        pass


async def test_a_socket_on_which_nobody_shakes_hands_is_given_up_like_any_request() -> None:
    async with odd_server(mute, http_timeout=0.1) as (_, events):
        lost = await disconnected(events)
    assert lost.error.code == "timeout"
    assert lost.retry_in is not None


async def test_a_reader_that_is_busy_does_not_make_the_server_dead() -> None:
    async with at_the_office() as office, listening(office) as (stream, events):
        await office.go_by(100)  # nobody takes what comes
        assert stream.last_heard is not None
        assert office.time.now() - stream.last_heard < timedelta(seconds=16)
        ring(office)
        assert (await call(events)).state is CallState.RINGING


async def test_nobody_there_is_found_though_nobody_reads() -> None:
    time = HandTime()
    async with odd_server(silent, time=time) as (_, events):
        assert isinstance(await anext(events), Connected)
        await time.go_by(26)
        assert (await disconnected(events)).error.code == "silent"


# --- what gives reason for doubt ---


async def reconnected(events: Events) -> str:
    """Wait for the end of the connection and for the next one; why it ended."""
    lost = await disconnected(events)
    assert lost.retry_in == 0
    assert isinstance(await anext(events), Connected)
    return lost.error.code


@pytest.mark.parametrize("seconds", [31, 3600, 86400 * 3])
async def test_after_a_sleep_it_connects_anew_at_once(seconds: float) -> None:
    async with at_the_office() as office, listening(office) as (_, events):
        reading = asyncio.ensure_future(reconnected(events))
        await office.go_by(7)
        office.time.wall_ahead += seconds
        await office.go_by(5)
        assert await reading == "asleep"


async def test_from_before_a_sleep_to_the_end_of_it_there_is_no_connection() -> None:
    async with at_the_office() as office, listening(office) as (stream, events):
        heard_last = stream.last_heard
        stream.suspend()
        lost = await disconnected(events)
        assert (lost.error.code, lost.proof) == ("asleep", heard_last)
        again = asyncio.ensure_future(anext(events))
        await office.go_by(30)
        assert not again.done()
        stream.check()
        await office.go_by(2)
        assert isinstance(await again, Connected)


async def test_who_never_hears_of_the_end_of_a_sleep_connects_all_the_same() -> None:
    async with at_the_office() as office, listening(office) as (stream, events):
        stream.suspend()
        await disconnected(events)
        again = asyncio.ensure_future(anext(events))
        await office.go_by(62)
        assert isinstance(await again, Connected)


async def test_after_a_short_sleep_it_asks_and_goes_on() -> None:
    async with at_the_office() as office, listening(office) as (stream, events):
        await office.go_by(7)
        office.time.wall_ahead += 10
        await office.go_by(3)
        await until(lambda: stream.last_heard == office.time.now())
        ring(office)
        assert (await call(events)).state is CallState.RINGING


async def test_a_check_of_what_lives_changes_nothing() -> None:
    async with at_the_office() as office, listening(office) as (stream, events):
        await office.go_by(7)
        stream.check()
        await office.go_by(4)
        assert stream.last_heard == office.time.now() - timedelta(seconds=4)
        ring(office)
        assert (await call(events)).state is CallState.RINGING


async def test_a_check_finds_at_once_what_is_dead() -> None:
    async with at_the_office() as office, listening(office) as (stream, events):
        reading = asyncio.ensure_future(reconnected(events))
        await office.go_by(7)
        office.simulator.trouble.switch_on("half_open", new=False)
        stream.check()
        await office.go_by(3)
        assert await reading == "silent"
        assert office.time.elapsed == 10


async def test_another_way_out_is_reason_to_ask() -> None:
    way = "192.168.1.7"
    async with at_the_office() as office:
        stream = NotificationStream(office.http, office.config, [ALEX], way_out=lambda _: way)
        async with stream:
            events = aiter(stream)
            assert isinstance(await anext(events), Connected)
            reading = asyncio.ensure_future(reconnected(events))
            office.simulator.trouble.switch_on("half_open", new=False)
            way = "10.8.0.2"  # a VPN came up
            await office.go_by(8)  # a beat, and the time for an answer
            assert await reading == "silent"


async def test_who_is_in_a_hurry_does_not_wait_for_the_next_attempt() -> None:
    async with at_the_office() as office, listening(office) as (stream, events):
        office.simulator.trouble.switch_on("unavailable")
        cut(office)
        waits: list[float | None] = []
        while len(waits) < 5:
            reading = asyncio.ensure_future(disconnected(events))
            while not reading.done():
                await settle()
                office.advance(min(office.time.next_wake, 0.5))
            waits.append((await reading).retry_in)
        assert waits == [0, 2, 4, 8, 16]
        office.simulator.trouble.clear()
        again = asyncio.ensure_future(anext(events))
        await office.go_by(5)
        assert not again.done()
        stream.check()
        assert isinstance(await again, Connected)


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("text", "mqtt_malformed"),
        (b"\xf0\x00", "mqtt_malformed"),
        (b"\x20\x02\x00\x05", "mqtt_refused"),
    ],
)
async def test_a_server_that_breaks_the_rules(frame: str | bytes, code: str) -> None:
    async def talk(connection: ServerConnection) -> None:
        await connection.recv()
        await connection.send(frame)
        await connection.wait_closed()

    async with odd_server(talk) as (_, events):
        lost = await disconnected(events)
    assert isinstance(lost.error, ProtocolError)
    assert lost.error.code == code


async def test_a_server_that_closes_at_once() -> None:
    async def talk(connection: ServerConnection) -> None:
        await connection.close()

    async with odd_server(talk) as (_, events):
        lost = await disconnected(events)
    assert lost.error.code == "connection_lost"


async def test_a_message_that_comes_before_the_answer_is_not_lost() -> None:
    envelope = {"subject": "/endpoints/2880/calls/31", "content": {"callId": "31"}}
    body = b"\x00\x01s" + json.dumps({"topic": "platform-api-media", **envelope}).encode()

    async def talk(connection: ServerConnection) -> None:
        await connection.recv()
        await connection.send(b"\x20\x02\x00\x00")
        await connection.recv()
        await connection.send(bytes((0x30, len(body))) + body + b"\x90\x03\x00\x01\x00")
        await connection.wait_closed()

    async with odd_server(talk) as (_, events):
        assert isinstance(await anext(events), Connected)
        assert (await call(events)).call_id == "31"


async def test_plain_json_texts_are_understood_too() -> None:
    envelope = {"topic": "platform-api-media", "subject": "/endpoints/2880/calls/31"}

    async def talk(connection: ServerConnection) -> None:
        await connection.send(json.dumps({**envelope, "content": {"state": "ringing"}}))
        await connection.send(json.dumps({**envelope, "content": {"state": "held"}}).encode())
        await connection.wait_closed()

    async with odd_server(talk, mqtt=False) as (_, events):
        assert isinstance(await anext(events), Connected)
        assert (await call(events)).state is CallState.RINGING
        assert (await call(events)).state is CallState.HELD


async def test_without_mqtt_the_websocket_itself_is_pinged() -> None:
    async def talk(connection: ServerConnection) -> None:
        await answering.wait()
        connection.transport.pause_reading()
        await connection.wait_closed()

    time, answering = HandTime(), asyncio.Event()
    async with odd_server(talk, mqtt=False, time=time) as (stream, events):
        assert isinstance(await anext(events), Connected)
        reading = asyncio.ensure_future(disconnected(events))
        await time.go_by(101)
        assert stream.last_heard is not None
        assert time.now() - stream.last_heard < timedelta(seconds=16)
        answering.set()
        await time.go_by(25)
        assert (await reading).error.code == "silent"


async def test_a_bug_beside_the_reader_does_not_stay_hidden() -> None:
    async def fall_over() -> None:
        raise ZeroDivisionError

    async with serve(silent, "127.0.0.1", 0, subprotocols=[Subprotocol("mqtt")]) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        socket = await NotificationSocket.open(
            SocketOffer(url=f"ws://127.0.0.1:{port}", client_id="c"),
            keepalive=30,
            network=Network(),
            app="",
            timing=HandTime().timing,
        )
        socket.attend(fall_over(), "a task with a bug")
        with pytest.raises(ZeroDivisionError):
            await socket.receive()
        await socket.aclose()


@pytest.mark.parametrize(
    ("offer", "error"),
    [
        ({"url": "ws://example.com/mqtt"}, ProtocolError),
        ({"url": "http://127.0.0.1/mqtt"}, Unreachable),
        ({}, ProtocolError),
        ({"url": "wss://["}, ProtocolError),
        ({"url": "wss://" + "x" * 99 + "/"}, Unreachable),
        ({"url": "wss://nobody.invalid:99999/"}, Unreachable),
        ({"url": f"ws://127.0.0.1:{free_port()}"}, Unreachable),
    ],
)
async def test_an_offer_that_leads_nowhere_good(
    offer: dict[str, str], error: type[CloudLinkError]
) -> None:
    replies = [Reply(body=offer), Reply(body={"subscriptionId": "s"}), Reply(status=204)]
    async with (
        ScriptedServer(*replies) as server,
        CloudLinkHttp(server.config) as http,
        NotificationStream(http, server.config, [ALEX]) as stream,
    ):
        assert type((await disconnected(aiter(stream))).error) is error


async def test_an_address_that_has_expired_is_replaced() -> None:
    async with (
        at_the_office(faults=Faults(connection_lifetime=0)) as office,
        NotificationStream(office.http, office.config, [ALEX]) as stream,
    ):
        lost = await disconnected(aiter(stream))
    assert (lost.error.code, lost.error.status) == ("socket_refused", 403)
    assert lost.retry_in == 2


async def test_the_websocket_says_who_we_are_too() -> None:
    seen: list[str] = []

    async def note(connection: ServerConnection) -> None:
        assert connection.request is not None
        seen.extend(connection.request.headers.get_all("x-mitel-app"))
        assert "authorization" not in connection.request.headers

    async with serve(note, "127.0.0.1", 0) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        http = CloudLinkHttp(CloudLinkConfig())
        socket = await NotificationSocket.open(
            SocketOffer(url=f"ws://127.0.0.1:{port}", client_id="c"),
            keepalive=30,
            network=http.network,
            app=http.app,
            timing=HandTime().timing,
        )
        await socket.aclose()
    assert seen == [http.app]
