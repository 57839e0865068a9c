"""The composition root: builds every part and connects them; the order of start and of stop.

The window is on the screen before this module is imported; ``run`` loads the network beside it.
"""

import asyncio
import ctypes
import gc
import importlib
import logging
import signal
import sys
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from callcontrol import instance, logs
from callcontrol.cloudlink.timing import Timing
from callcontrol.identity import NAME
from callcontrol.paths import Paths
from callcontrol.settings import SettingsError, SettingsStore
from callcontrol.status import AccountState, AccountStatus
from callcontrol.storage import cipher
from callcontrol.storage.history_file import HistoryFile
from callcontrol.tasks import Tasks
from callcontrol.ui import text
from callcontrol.ui.application import Application
from callcontrol.ui.caller_rules import CallerRules
from callcontrol.ui.closing import keep_reachable
from callcontrol.ui.desktop_ui import DesktopUi
from callcontrol.ui.export_menu import ExportMenu
from callcontrol.ui.figures_control import FiguresControl
from callcontrol.ui.garbage import collect_when_idle
from callcontrol.ui.global_keys import GlobalKeys
from callcontrol.ui.history_care import HistoryCare
from callcontrol.ui.instance_channel import InstanceChannel
from callcontrol.ui.key_commands import KeyCommands
from callcontrol.ui.leaving import Leaving
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.marked_text import MarkedText
from callcontrol.ui.privacy_control import PrivacyControl
from callcontrol.ui.settings_entry import SettingsEntry
from callcontrol.ui.support import Support
from callcontrol.ui.update_control import UpdateControl

if TYPE_CHECKING:  # loaded by a worker thread while the window is already on the screen
    from callcontrol.account import Account
    from callcontrol.cloudlink.auth import OpenBrowser
    from callcontrol.cloudlink.network import Network
    from callcontrol.demo import Demo
    from callcontrol.erasing import Erasing

_log = logging.getLogger(__name__)

_LATE = ("callcontrol.account", "callcontrol.demo", "keyring", "phonenumbers")
"""What a worker loads while the window is already on the screen."""


class App:
    """One run of the program in the profile ``paths``; with ``demo`` against its simulator.

    ``dial`` is what the user is asked about first: the program was started by it.
    """

    def __init__(
        self,
        paths: Paths,
        settings: SettingsStore,
        window: MainWindow,
        *,
        demo: bool = False,
        dial: str | None = None,
        open_browser: "OpenBrowser | None" = None,
        timing: Timing | None = None,
    ) -> None:
        self.window = window
        self.account: Account | None = None
        self.demo: Demo | None = None
        self._paths, self._settings = paths, settings
        self._with_demo, self._dial = demo, dial
        self._open_browser = open_browser or _open_browser
        self._timing = timing or Timing()
        now = self._timing.now
        self._tasks = Tasks()
        self._asked_to_quit = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        text.read_numbers_in(settings.current.region)
        self.ui = DesktopUi(window=window, settings=settings, now=now, quit_program=self.quit)
        way = () if paths == Paths.default() else ("--profile", str(paths.folder))
        self._care = HistoryCare(paths.database, self._tasks, self.ui.trouble)
        self._keys = GlobalKeys(settings)
        marked = MarkedText.of_this_computer()
        self._commands = KeyCommands(window, self.ui.jump, marked, self.ui.question.ask_about_text)
        self._commands.action_requested.connect(self.ui.intents.act)
        self._keys.pressed.connect(self._commands.do)
        self._entry = SettingsEntry(
            window,
            settings,
            database=paths.database,
            settings_file=paths.settings,
            care=self._care,
            keys=self._keys,
            start_again=way,
        )
        window.settings_requested.connect(self._entry.open)
        self._support = Support(window, self.ui.pops, paths, self._tasks, now=now)
        self._figures = FiguresControl(window, self._tasks, now=now)
        self.ui.tray.settings_requested.connect(self._entry.open)
        self._rules = CallerRules(window, self.ui.pops, settings, now=now, browse=_open_browser)
        self._entry.page_requested.connect(self._rules.open)
        self._privacy = PrivacyControl(window, settings, self._tasks, now)
        self._entry.erase_requested.connect(self._privacy.erase_somebody)
        self._channel = InstanceChannel()
        self._channel.show_requested.connect(window.come_forward)
        self._channel.jump_requested.connect(self.ui.jump.go)
        self._channel.action_requested.connect(self._commands.do)
        self._channel.dial_requested.connect(self.ui.question.ask)
        self._leaving = Leaving(window, self.ui.is_in_call, self.quit)
        self._channel.quit_requested.connect(self._leaving.ask)
        self._updates = UpdateControl(window, self._tasks, self._leaving)
        self._support.updates = self._updates
        self._entry.update_problem = self._updates.problem
        if isinstance(application := QApplication.instance(), Application):
            application.on_quit = self.quit
            application.on_link = self.ui.question.ask
            self._dial = application.early_link if dial is None else dial

    def quit(self) -> None:
        """The one way out: ``run`` ends, in order."""
        self._asked_to_quit.set()

    def tell_of_bug(self, _error: BaseException) -> None:
        """Show, from any thread, that something unforeseen failed."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self.ui.show_bug)

    async def run(self, script: Callable[["App"], Awaitable[int]] | None = None) -> int:
        """Live until the user quits, or until ``script`` has played; return the exit code."""
        self._loop = loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(max_workers=2, thread_name_prefix="worker") as threads:
            loop.set_default_executor(threads)
            logs.install_loop_handler(loop, lambda _error: self.ui.show_bug())
            self._quit_on_signals(loop)
            self._listen()
            await asyncio.to_thread(list, map(importlib.import_module, _LATE))
            gc.freeze()  # all that is loaded stays: not to be searched again while a call comes in
            async with AsyncExitStack() as parts:  # they stop in the reverse of this order
                parts.callback(self._updates.finish)
                parts.callback(collect_when_idle())
                parts.push_async_callback(self.ui.stop)
                parts.callback(self._entry.close)
                try:
                    await self._start(parts)
                except (SettingsError, ValueError) as error:
                    self._refuse(getattr(error, "code", "settings_unsafe"), error)
                parts.callback(self._channel.close)  # a start from now on waits for the lock
                if script is not None:
                    return await script(self)
                await self._asked_to_quit.wait()
        return 0

    def _listen(self) -> None:
        """Let other starts reach this one, which holds the profile's lock."""
        try:
            self._channel.listen(instance.address(self._paths.lock))
        except OSError as error:
            _log.warning("other starts cannot reach this one: %s", error)
        if self._dial is not None:
            self.ui.question.ask(self._dial)

    async def _start(self, parts: AsyncExitStack) -> None:
        from callcontrol.account import Account
        from callcontrol.cloud import cloud_config, network_settings
        from callcontrol.cloudlink.http import CloudLinkHttp
        from callcontrol.cloudlink.network import Network
        from callcontrol.diagnostics.session_recorder import SessionRecorder
        from callcontrol.erasing import Erasing
        from callcontrol.phone_watch import watch_of
        from callcontrol.proxy_access import ProxyAccess
        from callcontrol.session_making import make_session
        from callcontrol.storage.credentials import Credentials, MemoryCredentials, open_credentials
        from callcontrol.storage.recording import Recording
        from callcontrol.ui.closing_words import closing_pages
        from callcontrol.ui.proxy_control import ProxyControl
        from callcontrol.ui.settings_in_force import follow_settings
        from callcontrol.ui.system_proxy import automatic_proxy

        credentials: Credentials = MemoryCredentials()
        if not self._with_demo:
            credentials = await open_credentials(NAME)
        parts.callback(cipher.forget_key)
        await self._privacy.prepare(self._paths.database, credentials)
        file = HistoryFile(self._paths.database, comparable=text.comparable)
        parts.callback(file.close)
        self.ui.trouble.show_file(file)
        if self._with_demo:
            self.demo = await self._start_demo(parts)
        config = self.demo.config if self.demo else cloud_config(self._settings)
        recording = Recording(self._paths.recording)
        recorder = SessionRecorder(recording, self._timing.now)
        parts.callback(recorder.close)
        way = network_settings(self._settings.current)
        network = Network(way, automatic=automatic_proxy, timing=self._timing)
        await asyncio.to_thread(network.prepare)
        http = CloudLinkHttp(config, network=network, timing=self._timing)
        parts.push_async_callback(http.aclose)
        parts.push_async_callback(self._tasks.close)
        self.account = Account(
            http=http,
            credentials=credentials,
            open_browser=self.demo.sign_in_at if self.demo else self._open_browser,
            new_session=partial(
                make_session, settings=self._settings, http=http, file=file, recorder=recorder
            ),
            tasks=self._tasks,
            pages=closing_pages(),
        )
        parts.push_async_callback(self.account.close)
        access = ProxyAccess(network, credentials, self._tasks, try_again=self.account.check)
        ProxyControl(self.window, self._entry, access, self._tasks)
        parts.push_async_callback(self.ui.stop_acting)
        parts.callback(self._figures.stop)
        self.ui.start(self.account, self.demo, partial(watch_of, http))
        keep_reachable(self.window, self.ui.tray)
        erasing = Erasing(self._paths, self._settings, recording, text.comparable)
        self._serve(self.account, file, erasing)
        parts.callback(self._keys.stop)
        self._look_for_updates(network)
        follow_settings(self._settings, self.account, http, self._tasks, demo=self._with_demo)
        self._tasks.start(self._enter(self.account), name="start")

    def _serve(self, account: "Account", file: HistoryFile, erasing: "Erasing") -> None:
        """Put to work what the user can open beside the calls."""
        from callcontrol.ui.lock_and_sleep import follow_lock_and_sleep
        from callcontrol.ui.network_changes import NetworkChanges

        self._entry.start(account, demo=self._with_demo)
        self._care.start(account, file)
        self._rules.start(account)
        self._support.start(account)
        ExportMenu(self.window, self._tasks, account, self._entry.care_for_history)
        self._figures.start(account)
        self._privacy.start(account, erasing)
        follow_lock_and_sleep(self.ui, account, self._settings)
        self._commands.start(account)
        self._keys.start()
        self.window.keys.everywhere = lambda: self._settings.current.global_keys
        network = NetworkChanges(self.ui)
        network.changed.connect(account.check)
        network.follow()

    def _look_for_updates(self, network: "Network") -> None:
        from callcontrol.updates.updates import updates_here

        folder, is_busy = self._paths.updates, self.ui.is_in_call
        self._updates.start(
            updates_here(self._settings, network, folder, is_busy=is_busy, timing=self._timing)
        )

    async def _enter(self, account: "Account") -> None:
        await account.start()
        if self.demo is not None:
            account.sign_in()

    async def _start_demo(self, parts: AsyncExitStack) -> "Demo":
        from callcontrol.demo import Demo

        demo = await asyncio.to_thread(Demo)
        parts.push_async_callback(demo.close)
        print(demo.announcement, flush=True)  # noqa: T201 - for whoever wants to make it ring
        return demo

    def _refuse(self, code: str, error: Exception) -> None:
        """Say what keeps the program from starting, and wait for the user to quit."""
        _log.error("not started: %s", error)
        self.window.show_account(AccountStatus(state=AccountState.STARTING, reason=code))

    def _quit_on_signals(self, loop: asyncio.AbstractEventLoop) -> None:
        if sys.platform == "win32":  # its loop knows no signals
            from callcontrol import console_windows

            leave = partial(loop.call_soon_threadsafe, self.quit)
            console_windows.follow(leave, ctypes.windll.kernel32)
            return
        for each in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(each, self.quit)


def _open_browser(url: str) -> bool:
    return QDesktopServices.openUrl(QUrl(url))
