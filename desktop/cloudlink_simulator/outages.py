"""What goes wrong with the service as a whole: sockets, doors, memory.

Lives here: what is done at the moment such a fault is switched on or off. Not here: whether it is
on (``trouble.py``), single requests (``request_faults.py``), messages (``delivery_faults.py``).
"""

from cloudlink_simulator.exchange import Exchange
from cloudlink_simulator.listener import Listener
from cloudlink_simulator.notifications import NotificationsApi
from cloudlink_simulator.subscriptions import Subscriptions
from cloudlink_simulator.tokens import Tokens
from cloudlink_simulator.trouble import Fault, Trouble, WhenOn


class Outages:
    """Breaks the service, on request."""

    def __init__(
        self,
        trouble: Trouble,
        *,
        listener: Listener,
        notifications: NotificationsApi,
        subscriptions: Subscriptions,
        tokens: Tokens,
        exchange: Exchange,
    ) -> None:
        self._trouble = trouble
        self._listener = listener
        self._notifications = notifications
        self._subscriptions = subscriptions
        self._tokens = tokens
        self._exchange = exchange
        at_once: dict[str, WhenOn] = {
            "cut": self._cut,
            "half_open": lambda _: notifications.broker.silence(),
            "tls_error": lambda _: listener.close_connections(),
            "connection_refused": self._refuse,
            "expire_subscriptions": lambda _: subscriptions.expire(),
            "expire_tokens": lambda fault: tokens.expire(refresh=fault.flag("refresh")),
            "restart": self._restart,
        }
        trouble.when_on.update(at_once)
        trouble.when_off["connection_refused"] = listener.open_again
        trouble.when_off["half_open"] = notifications.broker.drop_silent

    def _cut(self, cut: Fault) -> None:
        """Cut now, unless it is said after how many messages, or for what share of them."""
        self._notifications.broker.sent_since_cut = 0
        if cut.number("after") or cut.number("share") < 1:
            return
        sockets = self._notifications.broker.cut(abort=cut.word("how") == "abort")
        self._trouble.struck["cut"] += sockets
        self._trouble.switch_off("cut")

    def _refuse(self, _: Fault) -> None:
        self._trouble.struck["connection_refused"] += 1
        self._listener.refuse()

    def _restart(self, restart: Fault) -> None:
        self._notifications.broker.cut(abort=True)
        self._notifications.delivery.drop()
        self._notifications.forget_connections()
        self._subscriptions.expire()
        if restart.flag("calls"):
            self._exchange.forget()
        if restart.flag("tokens"):
            self._tokens.expire(refresh=True)
