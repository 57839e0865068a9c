"""The question of a proxy and its answer, on the screen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from callcontrol.cloudlink.network import Network, NetworkSettings
from callcontrol.cloudlink.proxies import ProxyMode
from callcontrol.proxy_access import ProxyAccess
from callcontrol.settings import SettingsStore
from callcontrol.storage.credentials import MemoryCredentials
from callcontrol.tasks import Tasks
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.proxy_control import ProxyControl
from callcontrol.ui.settings_entry import SettingsEntry
from tests.callcontrol.ui.looking import button, click, read

PROXY = "proxy:3128"
PLACE = "https://media.api.mitel.io/"


class Desk:
    """A window, and a network in which a proxy asks."""

    def __init__(self, folder: Path) -> None:
        store = SettingsStore(folder / "settings.json")
        self.window = MainWindow()
        self.entry = SettingsEntry(
            self.window, store, database=folder / "d", settings_file=folder / "settings.json"
        )
        way = NetworkSettings(proxy_mode=ProxyMode.ADDRESS, proxy_address=PROXY)
        self.network = Network(way)
        self.tasks = Tasks()
        self.credentials = MemoryCredentials()
        self.access = ProxyAccess(
            self.network, self.credentials, self.tasks, try_again=lambda: None
        )
        self.control = ProxyControl(self.window, self.entry, self.access, self.tasks)
        self.question = self.control.question
        self.name, self.password, _ = self.question.findChildren(QLineEdit)

    async def say(self, name: str, password: str) -> None:
        self.name.setText(name)
        self.password.setText(password)
        click(self.question, "Sign in")
        for task in tuple(self.tasks._running):
            await task


@pytest.fixture(name="desk")
def _desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    return desk


async def test_the_question_comes_and_the_answer_goes_to_that_proxy(desk: Desk) -> None:
    desk.access.wanted.emit(PROXY)
    assert desk.question.isVisible()
    assert not desk.question.isModal()
    assert PROXY in read(desk.question)
    await desk.say("alex", "secret")
    assert not desk.question.isVisible()
    assert desk.password.text() == ""
    proxy = await desk.network.proxy_for(PLACE)
    assert proxy is not None
    assert (proxy.user, proxy.password) == ("alex", "secret")
    desk.access.wanted.emit(PROXY)
    assert "did not accept" in read(desk.question)


def test_an_unfinished_answer_is_none(desk: Desk) -> None:
    desk.access.wanted.emit(PROXY)
    desk.name.setText("alex")
    click(desk.question, "Sign in")
    assert "Enter user name and password first." in read(desk.question)
    assert desk.question.isVisible()


def test_who_closes_it_is_asked_again_only_on_request(desk: Desk) -> None:
    desk.access.wanted.emit(PROXY)
    desk.password.setText("secret")
    click(desk.question, "Cancel")
    assert desk.password.text() == ""
    desk.access.wanted.emit(PROXY)
    assert not desk.question.isVisible()
    desk.entry.proxy_login_requested.emit()
    assert desk.question.isVisible()


def test_without_a_proxy_there_is_nobody_to_say_it_to(desk: Desk) -> None:
    desk.network.use(NetworkSettings())
    desk.entry.proxy_login_requested.emit()
    assert "No proxy has asked" in read(desk.question)
    assert not button(desk.question, "Sign in").isEnabled()
