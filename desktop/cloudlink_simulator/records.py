"""Call history: what remains of each leg of the office once it has ended.

Lives here: the records and their JSON. Not here: routes (``media.py``) and filters (``odata.py``).
"""

from dataclasses import dataclass

from cloudlink_simulator.accounts import Account
from cloudlink_simulator.call_objects import API, call_object, path_of
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.identifiers import Identifiers
from cloudlink_simulator.legs import Leg
from cloudlink_simulator.timekeeping import iso


@dataclass(slots=True, kw_only=True)
class CallRecord:
    """One ended leg, under a GUID of its own (contract §3.4: records have GUID call ids)."""

    record_id: str
    leg: Leg
    principal_id: str
    hidden: bool = False


class CallRecords:
    """All call records of the account, in the order in which the legs ended."""

    def __init__(self, account: Account, faults: Faults, ids: Identifiers) -> None:
        self._account = account
        self._faults = faults
        self._ids = ids
        self._records: list[CallRecord] = []

    def add(self, ended: Leg) -> None:
        """Keep a leg that has ended; legs of outside lines are nobody's history."""
        user = self._account.user_at(ended.endpoint_id)
        if user:
            record = CallRecord(
                record_id=self._ids.guid(),
                leg=ended,
                principal_id=user.user_id,
            )
            self._records.append(record)

    def newest_first(self, principal_id: str | None = None) -> list[CallRecord]:
        """List what is not hidden, of one principal or all."""
        return [
            record
            for record in reversed(self._records)
            if not record.hidden and principal_id in {None, record.principal_id}
        ]

    def record_object(self, record: CallRecord) -> dict[str, object]:
        """Describe a record as ``GET /calls/records`` does: a completed ``call`` with its times."""
        leg = record.leg
        ended = leg.ended_on or leg.changed_on
        answered = leg.answered_on or ended
        return call_object(leg, self._account, self._faults) | {
            "callId": record.record_id,
            "state": "completed",
            "completed": leg.established,
            "ringTime": (answered - leg.created_on).total_seconds(),
            "billingTime": (ended - answered).total_seconds(),
            "endTime": iso(self._faults.told(ended)),
            "_links": {"self": f"{API}/calls/{record.record_id}/records"},
        }

    def history_object(self, leg: Leg, sequence: int) -> dict[str, object]:
        """Describe a leg as the older ``GET /calls`` does (fields seen in contract §3.8)."""
        user = self._account.user_at(leg.endpoint_id)
        far = self._account.user_at(leg.facing)
        return {
            "callId": path_of(leg),
            "accountId": self._account.account_id,
            "siteId": self._account.site_id,
            "userId": user.user_id if user else "",
            "direction": leg.direction.value,
            "from": leg.caller.number,
            "to": leg.called.number,
            "state": "completed" if leg.ended_on else leg.state.value,
            "createdOn": iso(self._faults.told(leg.created_on)),
            "sequenceNumber": str(sequence),
            "connectedParty": {
                "accountId": self._account.account_id if far else "",
                "siteId": self._account.site_id if far else "",
                "userId": far.user_id if far else "",
                "name": far.name if far else "",
            },
            "_links": {"self": f"{API}/{path_of(leg)}"},
        }
