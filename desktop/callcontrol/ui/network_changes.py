"""What the operating system says about the network: that it is back, or another than before.

Optional: a system without a backend says nothing, and ``cloudlink/local_address.py``, which asks by
itself every few seconds, has to do.
"""

import logging

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

_log = logging.getLogger(__name__)

_REACHABILITY = QNetworkInformation.Feature.Reachability


class NetworkChanges(QObject):
    """``changed``: the connection may be dead, or possible again. To be looked at, not believed."""

    changed = Signal()

    def follow(self) -> bool:
        """Begin to listen; tell whether the system has something to say."""
        if not QNetworkInformation.loadBackendByFeatures(_REACHABILITY):
            _log.info("this system does not tell of the network")
            return False
        information = QNetworkInformation.instance()
        _log.info("the network is told by %s", information.backendName())
        for signal in (
            information.reachabilityChanged,
            information.transportMediumChanged,
            information.isBehindCaptivePortalChanged,
        ):
            signal.connect(self._tell)
        return True

    def _tell(self, *_what: object) -> None:
        self.changed.emit()
