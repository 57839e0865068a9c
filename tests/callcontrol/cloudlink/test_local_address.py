"""Which address of ours leads out; nothing is sent to find out."""

from callcontrol.cloudlink.local_address import local_address
from callcontrol.cloudlink.reachability import takes_connections
from tests.callcontrol.cloudlink.office import free_port
from tests.callcontrol.cloudlink.scripted_server import Reply, ScriptedServer


def test_the_way_to_ourselves_is_our_own_address() -> None:
    assert local_address("127.0.0.1") == "127.0.0.1"
    assert local_address("127.0.0.8") == "127.0.0.1"


def test_where_no_way_leads_there_is_no_address() -> None:
    assert local_address("255.255.255.255") == ""
    assert local_address("no address") == ""


async def test_somebody_is_there_or_not() -> None:
    async with ScriptedServer(Reply()) as server:
        assert await takes_connections(server.url)
        assert server.received == []
    assert not await takes_connections(f"http://127.0.0.1:{free_port()}")
