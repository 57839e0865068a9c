"""Which of the things that stay true for a while is worth the one line above the calls."""

from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.ui import connection_words, problems
from callcontrol.ui.translation import tr


def sentence(
    status: ConnectionStatus,
    phone_trouble: str = "",
    *,
    aside: str = "",
    is_demo: bool,
    lasts: bool,
) -> str:
    """What to say to somebody who is signed in; nothing if all is as it should be.

    ``aside`` is what is said of a newer version's history, ``lasts`` whether the sign-in outlives
    the program.
    """
    if status.reason and status.state is not ConnectionState.CONNECTED:
        return connection_words.detail(status)
    if phone_trouble:
        return phone_trouble
    sign_in = "" if lasts else problems.sentence("not_lasting")
    if is_demo:
        sign_in = tr("Demo: simulated phone system, signed in by itself")
    return " ".join(filter(None, (aside, sign_in)))
