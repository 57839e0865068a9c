"""A call that was deleted stays deleted, here and, where that is wanted, at the service."""

from callcontrol.cloudlink.models import EndpointId
from tests.callcontrol.faulty_office import OTHER, OWN
from tests.callcontrol.office_client import Client
from tests.callcontrol.test_call_gaps import missed_call, play, rows, wait


def delete_all(client: Client, *, hide: bool) -> None:
    history = client.session.history
    history.delete(*history.entries(), hide=hide)
    client.session.hide_records()


def at_the_service(client: Client) -> int:
    return len(client.office.records.newest_first())


def test_a_deleted_call_is_not_brought_back_by_its_record() -> None:
    async def story(client: Client) -> None:
        await wait(90)
        await missed_call(client)
        delete_all(client, hide=False)
        await missed_call(client)
        for _ in range(2):
            await client.miss(1.0)
            await wait(90)
        assert len(rows(client)) == 1
        assert at_the_service(client) == 2

    play(story, watched=(OWN,))


def test_with_the_service_s_own_record_hidden_nothing_is_left_of_it() -> None:
    async def story(client: Client) -> None:
        await missed_call(client)
        delete_all(client, hide=True)
        await wait(10)
        assert at_the_service(client) == 0
        assert client.session.history.deleted.to_hide() == []

    play(story, watched=(OWN,))


def test_what_cannot_be_hidden_now_is_hidden_later_even_by_the_next_run() -> None:
    async def story(client: Client) -> None:
        await missed_call(client)
        client.office.are_records_refused = True
        delete_all(client, hide=True)
        await wait(300)
        await client.stop()
        assert at_the_service(client) == 1
        client.office.are_records_refused = False
        client.start()
        await client.connect()
        await wait(10)
        assert at_the_service(client) == 0
        assert rows(client) == []

    play(story, watched=(OWN,))


def test_a_record_that_is_written_late_is_hidden_when_it_is_there() -> None:
    async def story(client: Client) -> None:
        await missed_call(client)
        delete_all(client, hide=True)
        await wait(130)
        assert at_the_service(client) == 0
        assert client.session.history.deleted.to_hide() == []

    play(story, watched=(OWN,), record_delay=40.0)


def test_of_other_phones_and_of_long_ago_there_is_nothing_to_hide() -> None:
    async def story(client: Client) -> None:
        await missed_call(client, OTHER)
        await missed_call(client, OWN)
        for record in client.office.records.newest_first():
            record.hidden = True
        delete_all(client, hide=True)
        await wait(10)
        left = [one.endpoint_id for one in client.session.history.deleted.to_hide()]
        assert left == [EndpointId(OWN)]
        await wait(2 * 24 * 3600)
        assert client.session.history.deleted.to_hide() == []

    play(story)
