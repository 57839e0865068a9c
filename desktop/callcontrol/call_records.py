"""Reading the service's own records of a user's calls (API §3.8)."""

from collections.abc import Sequence
from contextlib import aclosing
from datetime import datetime

from msgspec.structs import replace

from callcontrol.calls import server_records
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import Call, EndpointId, Identity


def own_phone(identity: Identity, endpoint_ids: Sequence[EndpointId]) -> EndpointId | None:
    """The phone whose calls the user's records are of; None where nothing can be read of them."""
    own = EndpointId(identity.extension)
    # ASSUMED: a user's records are those of the calls at the user's extension
    return own if identity.principal_id and own in endpoint_ids else None


async def ended_since(
    media: Media, principal_id: str, own: EndpointId, since: datetime
) -> list[Call]:
    """The records of the calls of ``own`` that ended at ``since`` or later, and maybe of others.

    They are asked for from the newest on, until a whole page is of long ago. Raises
    ``CloudLinkError``s.
    """
    found: list[Call] = []
    async with aclosing(media.call_record_pages(principal_id)) as pages:
        async for page in pages:
            found += page
            ends = [server_records.when_over(record) for record in page]
            if all(end is not None and end < since for end in ends) and _descends(found):
                break
    # a record need not say whose phone it is of
    return [replace(one, endpoint_id=own) for one in found if one.endpoint_id in ("", own)]


def _descends(found: Sequence[Call]) -> bool:
    """Whether the records come newest first, by their ends or by their beginnings."""
    ends = [end for record in found if (end := server_records.when_over(record)) is not None]
    begins = [record.created_on for record in found if record.created_on is not None]
    return ends == sorted(ends, reverse=True) or begins == sorted(begins, reverse=True)
