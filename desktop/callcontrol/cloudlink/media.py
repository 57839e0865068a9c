"""Call control: phones, their calls, what can be done with them, and the service's call records.

An action that returns has been accepted by the PBX, no more; what really happened comes as a
notification (API §3.6). Nothing here keeps state.
"""

from collections.abc import AsyncGenerator, Mapping
from functools import partial
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from callcontrol.cloudlink import wire
from callcontrol.cloudlink.config import VERSION, Service
from callcontrol.cloudlink.errors import CloudLinkError, ProtocolError
from callcontrol.cloudlink.http import CloudLinkHttp, Request
from callcontrol.cloudlink.models import Call, CallAction, CallKey, Endpoint, EndpointId
from callcontrol.cloudlink.recorder import Recorder

_MOST_PAGES = 100
_RECORDS_AT_ONCE = 50
_PATIENCE = 4.0
"""Seconds after which nobody wants to be surprised by what they asked for: a call that ends now."""


class Media:
    """The Media API. Every method raises ``CloudLinkError``s, as ``CloudLinkHttp.send`` does."""

    def __init__(self, http: CloudLinkHttp, recorder: Recorder | None = None) -> None:
        self._http = http
        self._recorder = recorder

    async def warm(self) -> None:
        """Open the connection ahead of an action that the user is likely to want."""
        await self._http.warm(Service.MEDIA)

    async def endpoint(self, endpoint_id: EndpointId) -> Endpoint:
        """Read the state of a phone (``GET /endpoints/{id}``)."""
        request = _get(_endpoint_path(endpoint_id), endpoint_id)
        return await self._http.send(request, partial(wire.read_endpoint, endpoint_id=endpoint_id))

    async def update_endpoint(
        self, endpoint_id: EndpointId, *, action: str, enabled: bool, availability: str
    ) -> None:
        """Switch ``action`` (``dnd`` or ``messageWaiting``) on or off (API §3.7).

        ``availability`` (``available``, ``busy``, ``dnd``, ``away``) is required beside it.
        """
        # ASSUMED: the file marks both as required, so both are sent
        body = {"action": action, "enabled": enabled, "userAvailability": availability}
        request = _change("PUT", _endpoint_path(endpoint_id), body, endpoint_id)
        await self._http.send(request, _nothing)

    async def active_calls(self, endpoint_id: EndpointId) -> list[Call]:
        """Read all calls of a phone, over as many pages as it takes (API §1.4)."""
        if self._recorder is None:
            return await self._active_calls(endpoint_id, [])
        pages: list[bytes] = []
        self._recorder.asked(endpoint_id)
        try:
            calls = await self._active_calls(endpoint_id, pages)
        except CloudLinkError as error:
            self._recorder.not_read(endpoint_id, error)
            raise
        self._recorder.read(endpoint_id, pages)
        return calls

    async def _active_calls(self, endpoint_id: EndpointId, pages: list[bytes]) -> list[Call]:
        """Read them, adding to ``pages`` what was answered."""

        def read(body: bytes) -> wire.Page[Call]:
            pages.append(body)
            return wire.read_collection(body, partial(wire.call_from, endpoint_id=endpoint_id))

        request = _get(_endpoint_path(endpoint_id) + "/calls", endpoint_id)
        calls: list[Call] = []
        for _ in range(_MOST_PAGES):
            page = await self._http.send(request, read)
            calls += page.items
            if not page.next:
                return calls
            request = _following(page.next, endpoint_id)
        raise ProtocolError(message="a list of calls without an end", endpoint_id=endpoint_id)

    async def call(self, key: CallKey) -> Call:
        """Read one call."""
        request = _get(_call_path(key), key.endpoint_id, key.call_id)
        return await self._http.send(request, partial(wire.read_call, endpoint_id=key.endpoint_id))

    async def make_call(
        self, endpoint_id: EndpointId, number: str, *, record: bool = False
    ) -> Call:
        """Let a phone call ``number``, and with ``record`` have the call recorded.

        The call that comes back is "connected" although the far end still rings (API §3.3).
        Raises ``EffectUnknown`` if nobody can say whether it was made.
        """

        def read(body: bytes) -> Call:
            if self._recorder is not None:
                self._recorder.made(endpoint_id, body)
            return wire.read_call(body, endpoint_id=endpoint_id)

        path = _endpoint_path(endpoint_id) + "/calls"
        body = {"to": number, **({"record": True} if record else {})}
        return await self._http.send(_change("POST", path, body, endpoint_id), read)

    async def act(self, key: CallKey, action: CallAction, argument: str = "") -> None:
        """Ask for ``action`` on a call (``PUT /endpoints/{id}/calls/{id}``, API §3.6).

        ``argument`` is a number (redirect, consult, blind transfer), digits (dtmf), the id of the
        held call (supervised transfer, on the consultation call) or a JSON text (tagRecording).
        Raises ``EffectUnknown`` if nobody can say whether it took place: read the call before
        asking again. ValueError for an argument where none belongs, or none where one does.
        """
        field = self._http.config.action_arguments.get(action)
        if bool(field) != bool(argument):
            raise ValueError(f"{action} takes {'an' if field else 'no'} argument")
        body = {"action": action.value, **({field: argument} if field else {})}
        request = _change("PUT", _call_path(key), body, key.endpoint_id, key.call_id)
        await self._http.send(request, _nothing)

    async def call_record_pages(self, principal_id: str) -> AsyncGenerator[list[Call], None]:
        """Read the records of a user's calls page by page; newest first (ASSUMED, API §3.8).

        Their ids are GUIDs of the history, not those of the calls they describe.
        """
        owner = principal_id.replace("'", "''")
        query = {"$filter": f"contains(principal, '{owner}')", "$top": str(_RECORDS_AT_ONCE)}
        request = Request(service=Service.MEDIA, method="GET", path="/calls/records", query=query)
        read = partial(wire.read_collection, read_item=wire.call_from)
        for _ in range(_MOST_PAGES):
            page = await self._http.send(request, read)
            yield page.items
            if not page.next:
                return
            request = _following(page.next, "")
        raise ProtocolError(message="call records without an end")

    async def hide_record(self, record_id: str) -> None:
        """Have a record left out of the user's records from now on (API §3.8).

        Raises ``NotFound`` for one that is hidden already.
        """
        request = Request(
            service=Service.MEDIA,
            method="PUT",
            path=f"/calls/{_segment(record_id)}/records",
            json={"hide": True},
        )
        await self._http.send(request, _nothing)


def _get(path: str, endpoint_id: str, call_id: str = "") -> Request:
    return Request(
        service=Service.MEDIA, method="GET", path=path, endpoint_id=endpoint_id, call_id=call_id
    )


def _change(
    method: str, path: str, body: Mapping[str, object], endpoint_id: str, call_id: str = ""
) -> Request:
    """Return the request for what must not happen twice."""
    return Request(
        service=Service.MEDIA,
        method=method,
        path=path,
        json=body,
        repeatable=False,
        patience=_PATIENCE,
        endpoint_id=endpoint_id,
        call_id=call_id,
    )


def _nothing(_: bytes) -> None:
    """Read an answer that says no more than "accepted"; it may have no body (202)."""


def _following(link: str, endpoint_id: str) -> Request:
    """Return the request for the next page.

    Only the path and the query of the link count: a link never takes the token to another host.
    """
    try:
        parts = urlsplit(link)
    except ValueError:
        raise ProtocolError(message="a link that is none", endpoint_id=endpoint_id) from None
    segments = parts.path.rpartition(f"{VERSION}/")[2].split("/")
    return Request(
        service=Service.MEDIA,
        method="GET",
        path="/" + "/".join(_segment(unquote(segment)) for segment in segments if segment),
        query=dict(parse_qsl(parts.query, keep_blank_values=True)),
        endpoint_id=endpoint_id,
    )


def _endpoint_path(endpoint_id: str) -> str:
    return f"/endpoints/{_segment(endpoint_id)}"


def _call_path(key: CallKey) -> str:
    return f"{_endpoint_path(key.endpoint_id)}/calls/{_segment(key.call_id)}"


def _segment(text: str) -> str:
    """Write an id so that it stays one segment of a path, even if it is ``..``."""
    return quote(text, safe="").replace(".", "%2E")
