"""How the connection stands, in words."""

from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.ui import problems
from callcontrol.ui.times import time_of_day
from callcontrol.ui.translation import tr


def name(status: ConnectionStatus) -> str:
    """The state of the connection in a word or two."""
    return {
        ConnectionState.CONNECTING: tr("Connecting"),
        ConnectionState.CONNECTED: tr("Connected"),
        ConnectionState.RECOVERING: tr("Reconnecting"),
        ConnectionState.REFUSED: tr("Not connected"),
        ConnectionState.SIGNED_OUT: tr("Signed out"),
    }[status.state]


def detail(status: ConnectionStatus) -> str:
    """Since when, why, and what happens next: one line for tooltip and banner."""
    parts = [problems.sentence(status.reason)] if status.reason else []
    if status.state is ConnectionState.RECOVERING:
        since = time_of_day(status.since)
        parts.append(tr("No news of calls since {time}; trying again.").format(time=since))
    return " ".join(parts) or name(status)
