"""How legs look on the wire: the Media API's ``call`` object and the content of a notification.

Lives here: JSON shapes of calls, and nothing that decides. Sources: Media description
(``definitions/call``), contract §§3.4 and 4.4.
"""

import json
from datetime import datetime

from cloudlink_simulator.accounts import Account
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.legs import Leg, Party
from cloudlink_simulator.timekeeping import epoch_ms, iso

API = "/2017-09-01"
PUBLISHING_SERVICE = "platform-api-mediaservice-simulator"


def path_of(leg: Leg) -> str:
    """Give the path form of a call id: ``endpoints/2881/calls/31``."""
    return f"endpoints/{leg.endpoint_id}/calls/{leg.call_id}"


def state_of(leg: Leg, faults: Faults) -> str:
    """Spell a leg's state; how an ended leg is spelled is not documented."""
    return faults.end_state if leg.ended_on else leg.state.value


def call_object(leg: Leg, account: Account, faults: Faults) -> dict[str, object]:
    """Describe a leg as the REST API does: raw call id, ``extraPbxData`` as a JSON string."""
    return {
        "callId": leg.call_id,
        "siteId": account.site_id,
        **_party("from", leg.caller, account),
        **_party("to", leg.called, account),
        "state": state_of(leg, faults),
        "cause": leg.cause.value,
        "direction": leg.direction.value,
        "extraPbxData": json.dumps(_extra_pbx_data(leg)),
        "createdOn": iso(faults.told(leg.created_on)),
        "_links": {"self": f"{API}/{path_of(leg)}"},
    }


def call_content(
    leg: Leg, account: Account, faults: Faults, *, event_id: str, received: datetime
) -> dict[str, object]:
    """Describe a leg as notifications do (contract §4.4): path form of the id, ``timestamp``."""
    user = account.user_at(leg.endpoint_id)
    user_id = user.user_id if user else ""
    extra: object = _extra_pbx_data(leg)
    return {
        "from": leg.caller.number,
        "fromName": leg.caller.name,
        "to": leg.called.number,
        "toName": leg.called.name,
        "state": state_of(leg, faults),
        "cause": leg.cause.value,
        "direction": leg.direction.value,
        "extraPbxData": extra if faults.extra_pbx_data == "object" else json.dumps(extra),
        "createdOn": iso(faults.told(leg.created_on)),
        "callId": path_of(leg),
        "endpointId": leg.endpoint_id,
        "siteId": account.site_id,
        "accountId": account.account_id,
        "timestamp": epoch_ms(faults.told(leg.changed_on)),
        "eventId": event_id,
        "mediaReceivedTimestamp": epoch_ms(faults.told(received)),
        "_links": {"self": f"{API}/{path_of(leg)}"},
        "isCtiEvent": True,
        "principalId": user_id,
        "callLegOwner": user_id,
        "mediaEventProcessedTimestamp": epoch_ms(faults.told(received)),
        "eventType": "CallStateNotification",
        "deviceId": PUBLISHING_SERVICE,
        "userId": user_id,
    }


def _extra_pbx_data(leg: Leg) -> dict[str, str]:
    return {
        "alertingDevice": leg.called.number,
        "calledDevice": leg.called_device,
        "eventType": leg.event.value,
        "callTrackingID": leg.tracking_id,
    }


def _party(role: str, party: Party, account: Account) -> dict[str, object]:
    user = account.user_at(party.number)
    return {
        role: party.number,
        f"{role}Name": party.name,
        f"{role}NumberE164": party.number.startswith("+"),
        **({f"{role}PrincipalId": user.user_id} if user else {}),
    }
