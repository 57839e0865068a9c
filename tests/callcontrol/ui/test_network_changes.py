"""What the system says about the network is passed on, where it says something."""

from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from callcontrol.ui.network_changes import NetworkChanges


def test_changes_are_passed_on_where_there_are_any(qtbot: QtBot) -> None:
    tells = QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability)
    changes = NetworkChanges()
    assert changes.follow() is tells
    if tells:
        information = QNetworkInformation.instance()
        with qtbot.waitSignal(changes.changed):
            information.reachabilityChanged.emit(QNetworkInformation.Reachability.Online)
        with qtbot.waitSignal(changes.changed):
            information.transportMediumChanged.emit(QNetworkInformation.TransportMedium.Cellular)
