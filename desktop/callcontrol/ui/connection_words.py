"""How the connection stands, in words."""

from datetime import datetime

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
    """Why, since when and how often it was tried: for tooltip and banner."""
    parts = [problems.sentence(status.reason)] if status.reason else []
    if status.state in (ConnectionState.RECOVERING, ConnectionState.REFUSED):
        since = time_of_day(status.since)
        parts.append(tr("No news of calls since {time}.").format(time=since))
    if status.tries:
        parts.append(tr("Failed attempts: {count}.").format(count=status.tries))
    return " ".join(parts) or name(status)


def since(status: ConnectionStatus) -> str:
    """The state and since when it is so, short: for the tray."""
    if status.state is not ConnectionState.RECOVERING:
        return name(status)
    return tr("{state} since {time}").format(state=name(status), time=time_of_day(status.since))


def next_step(status: ConnectionStatus, now: datetime) -> str:
    """When it will be tried again, counted down; nothing if it will not."""
    if status.state is not ConnectionState.RECOVERING or status.next_try is None:
        return ""
    seconds = round((status.next_try - now).total_seconds())
    if seconds <= 0:
        return tr("Trying now …")
    return tr("Next try in {seconds} s").format(seconds=seconds)


def way_out(status: ConnectionStatus) -> str:
    """What a button says that tries at once; nothing where there is nothing to try."""
    if status.state is ConnectionState.RECOVERING:
        return tr("Reconnect now")
    return tr("Try again") if status.state is ConnectionState.REFUSED else ""
