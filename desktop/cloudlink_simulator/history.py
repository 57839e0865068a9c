"""The Media API's call history: ``GET /calls``, ``/calls/records`` (contract §3.8).

Lives here: routes, and whose records one may see: one's own, or as an admin the whole account's.
Not here: what a record is (``records.py``).
"""

from collections.abc import Iterable

from aiohttp import web

from cloudlink_simulator import bodies
from cloudlink_simulator.access import Access
from cloudlink_simulator.accounts import User
from cloudlink_simulator.call_objects import API
from cloudlink_simulator.errors import ApiError
from cloudlink_simulator.exchange import Exchange
from cloudlink_simulator.hal import accepted, collection, filtered
from cloudlink_simulator.records import CallRecord, CallRecords


class HistoryApi:
    """Routes of call records."""

    def __init__(self, *, exchange: Exchange, records: CallRecords, access: Access) -> None:
        self._exchange = exchange
        self._records = records
        self._access = access

    def routes(self) -> Iterable[web.RouteDef]:
        """List the routes."""
        guarded = self._access.guarded
        yield web.get(f"{API}/calls", guarded(self.list_history))
        yield web.get(f"{API}/calls/records", guarded(self.list_records))
        yield web.put(f"{API}/calls/records", guarded(self.hide_records))
        yield web.get(f"{API}/calls/{{call_id}}/records", guarded(self.show_record))
        yield web.put(f"{API}/calls/{{call_id}}/records", guarded(self.hide_record))

    async def list_history(self, request: web.Request, user: User) -> web.Response:
        """``GET /calls``, the older route: calls live and past, newest first, path-form ids."""
        past = [record.leg for record in reversed(self._visible(user))]
        live = [
            leg
            for leg in self._exchange.legs()
            if leg.endpoint_id in self._exchange.lines.extensions
            and (user.is_admin or leg.endpoint_id == user.extension)
        ]
        ordered = sorted([*past, *live], key=lambda leg: leg.created_on)
        items = [
            self._records.history_object(leg, number) for number, leg in enumerate(ordered, start=1)
        ]
        return collection(request, filtered(request, items[::-1], lambda item: item))

    async def list_records(self, request: web.Request, user: User) -> web.Response:
        """``GET /calls/records``: one's own records, or for an admin all, newest first."""
        found = filtered(request, self._visible(user), self._filterable)
        return collection(request, [self._records.record_object(record) for record in found])

    async def hide_records(self, request: web.Request, user: User) -> web.Response:
        """``PUT /calls/records``: hide what the filter finds among the records one may see."""
        hide = bodies.flag(await bodies.read_json(request), "hide")
        for record in filtered(request, self._visible(user), self._filterable):
            record.hidden = hide
        return accepted()

    async def show_record(self, request: web.Request, user: User) -> web.Response:
        """``GET /calls/{callId}/records``; the id is a record's GUID."""
        record = self._record(request, user)
        return collection(request, [self._records.record_object(record)])

    async def hide_record(self, request: web.Request, user: User) -> web.Response:
        """``PUT /calls/{callId}/records``: hide one record."""
        hide = bodies.flag(await bodies.read_json(request), "hide")
        self._record(request, user).hidden = hide
        return accepted()

    def _visible(self, user: User) -> list[CallRecord]:
        return self._records.newest_first(None if user.is_admin else user.user_id)

    def _filterable(self, record: CallRecord) -> dict[str, object]:
        """Describe a record with ``principal``, by which the description's example filters."""
        return self._records.record_object(record) | {"principal": record.principal_id}

    def _record(self, request: web.Request, user: User) -> CallRecord:
        wanted = request.match_info["call_id"]
        for record in self._visible(user):
            if record.record_id == wanted:
                return record
        raise ApiError(404, f"no records of call {wanted}")
