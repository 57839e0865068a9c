"""Where state becomes windows, intents become tasks and errors become words.

The only place that knows both the session and the widgets; it decides which windows exist.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from callcontrol.calls.record import CallRecord
from callcontrol.calls.store import CallChange
from callcontrol.calls.transfer import Conversation, Offer, conversations, steps
from callcontrol.cloudlink.models import CallAction, CallKey, Direction
from callcontrol.scene import Scene
from callcontrol.settings import SettingsError, SettingsStore
from callcontrol.status import AccountStatus, ConnectionState, ConnectionStatus
from callcontrol.tasks import OnError, Tasks
from callcontrol.ui import problems, text
from callcontrol.ui.call_card import Choice
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.screen_pop import ScreenPops
from callcontrol.ui.translation import tr
from callcontrol.ui.tray import Tray

if TYPE_CHECKING:  # they load the network, which the first paint does not wait for
    from callcontrol.account import Account
    from callcontrol.demo import Demo
    from callcontrol.session import Session

_log = logging.getLogger(__name__)

_FRAME_MS = 16
_WEEK = timedelta(days=7)


class DesktopUi(QObject):
    """The program as the user sees it."""

    def __init__(
        self,
        *,
        window: MainWindow,
        settings: SettingsStore,
        now: Callable[[], datetime],
        quit_program: Callable[[], None],
    ) -> None:
        super().__init__()
        self.window = window
        self.tray = Tray(self)
        self.pops = ScreenPops()
        self._settings = settings
        self._now = now
        self._quit = quit_program
        self._account: Account | None = None
        self._demo: Demo | None = None
        self._session: Session | None = None
        self._tasks = Tasks()
        self._unsubscribe: list[Callable[[], None]] = []
        self._answered_here: set[CallKey] = set()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._repaint = QTimer(self)
        self._repaint.setSingleShot(True)
        self._repaint.setInterval(_FRAME_MS)
        self._repaint.timeout.connect(self._show_calls)
        self._connect()
        window.header.show_identity(None, "")

    def _connect(self) -> None:
        window, tray, pops = self.window, self.tray, self.pops
        window.cards.action_requested.connect(self._act)
        window.cards.offer_requested.connect(self._perform)
        window.dialler.dial_requested.connect(self._dial)
        window.history.call_back_requested.connect(self._dial)
        window.sign_in.sign_in_requested.connect(self._sign_in)
        window.sign_in.cancel_requested.connect(self._cancel_sign_in)
        window.sign_out_requested.connect(self._sign_out)
        window.close_requested.connect(self._close_window)
        window.quit_requested.connect(self._quit)
        tray.action_requested.connect(self._act)
        tray.open_requested.connect(window.come_forward)
        tray.quit_requested.connect(self._quit)
        pops.action_requested.connect(self._act)
        pops.redirect_requested.connect(self._ask_redirect)

    def start(self, account: "Account", demo: "Demo | None") -> None:
        """Show ``account`` from now on; the window is on the screen already."""
        self._account = account
        self._demo = demo
        if demo is not None:
            self._offer_demo(demo)
        account.statuses.subscribe(self._show_account)
        self._show_account(account.status)
        self.tray.show()
        self.pops.prepare()

    async def stop(self) -> None:
        """Take everything off the screen and remember where it was."""
        await self._tasks.close()
        self._clock.stop()
        self._repaint.stop()
        self.pops.close_all()
        self.tray.hide()
        self.window.hide()
        self._remember(window_geometry=self.window.geometry_text())

    def show_bug(self) -> None:
        """Say that the program has a fault; what it is stands in the log."""
        self.window.show_banner(problems.sentence("bug"))

    def _offer_demo(self, demo: "Demo") -> None:
        def play(scene: Scene) -> None:
            self._tasks.start(
                demo.play(scene),
                name=f"demo {scene}",
                on_error=lambda error: self.window.show_banner(self._words(error)),
            )

        self.window.add_demo_menu(play)
        self.window.history.show_hint(
            tr("No calls yet. Let the phone ring: menu ⋯, Demo, Incoming call.")
        )

    def _show_account(self, status: AccountStatus) -> None:
        session = self._account.session if self._account is not None else None
        if session is not self._session:
            self._show_session(session)
        self.window.show_account(status)
        self._show_banner()
        if session is None:
            signed_out = ConnectionStatus(state=ConnectionState.SIGNED_OUT, since=self._now())
            self._show_connection(signed_out)

    def _show_session(self, session: "Session | None") -> None:
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._session = session
        self._unsubscribe = []
        if session is None:
            self.window.header.show_identity(None, "")
        else:
            phones = ", ".join(session.endpoint_ids)
            self.window.header.show_identity(session.identity, phones)
            self.window.history.show_history(session.history, self._now)
            self._unsubscribe = [
                session.changes.subscribe(self._show_change),
                session.statuses.subscribe(self._show_connection),
                session.troubles.subscribe(self._show_trouble),
            ]
            self._show_connection(session.status)
            self.window.dialler.focus()
        self._show_calls()

    def _show_connection(self, status: ConnectionStatus) -> None:
        self.window.header.show_connection(status)
        self.tray.show_connection(status)
        self._show_banner()

    def _show_trouble(self, code: str) -> None:
        self.window.show_banner(problems.sentence(code))

    def _show_banner(self) -> None:
        """The one thing worth saying that stays true for a while."""
        sentence = ""
        if self._session is not None and self._account is not None:
            status = self._session.status
            if status.reason and status.state is not ConnectionState.CONNECTED:
                sentence = text.connection_detail(status)
            elif self._demo is not None:
                sentence = tr("Demo: simulated phone system, signed in by itself")
            elif not self._account.status.lasting:
                sentence = problems.sentence("not_lasting")
        self.window.show_banner(sentence)

    def _show_change(self, change: CallChange) -> None:
        """A pop comes and goes at once; everything else follows within a frame."""
        record = change.after
        if record.is_ringing_here:
            self.pops.show_ringing(record, self._contact(record), self._now())
        else:
            here = record.key in self._answered_here
            self.pops.show_end(record.key, text.farewell(record, here=here))
            self._answered_here.discard(record.key)
        self.window.history.put(record)
        if record.ended_on is not None:
            self._tell_end(record)
        if not self._repaint.isActive():
            self._repaint.start()

    def _tell_end(self, record: CallRecord) -> None:
        """Say what the cards alone do not: why a call came to nothing, or that somebody left."""
        sentence = text.parting(record)
        if not sentence:
            return
        self._show_calls()
        card = self.window.cards.card_near(record)
        if card is not None:
            card.show_notice(sentence)
        elif record.call.direction is Direction.OUTBOUND:
            self.window.show_passing(sentence)

    def _show_calls(self) -> None:
        live = self._session.store.live if self._session is not None else ()
        self.window.cards.show_conversations(conversations(live), self._now())
        self.tray.show_calls(live)
        if live and not self._clock.isActive():
            self._clock.start()
        elif not live:
            self._clock.stop()

    def _tick(self) -> None:
        now = self._now()
        self.window.cards.show_time(now)
        self.pops.show_time(now)

    def _contact(self, record: CallRecord) -> str:
        """When we last heard of this caller."""
        if self._session is None:
            return ""
        history, number = self._session.history, record.call.remote.number
        last = history.last_with(number, before=record.started_on)
        this_week = history.count_since(number, record.started_on - _WEEK)
        return text.contact(last, this_week, self._now()) if number else ""

    def _act(self, key: CallKey, action: CallAction, argument: str = "") -> None:
        if self._session is None:
            return
        if action is CallAction.ANSWER:
            self._answered_here.add(key)
        self._show_pending(key, action)
        self._tasks.start(
            self._session.act(key, action, argument),
            name=f"action {action}",
            on_error=self._refused(key),
        )

    def _perform(self, conversation: Conversation, offer: Offer) -> None:
        if self._session is None:
            return
        key = conversation.caller.key
        self._show_pending(key, offer)
        self._tasks.start(
            self._session.perform(steps(conversation, offer)),
            name=f"offer {offer}",
            on_error=self._refused(key),
        )

    def _show_pending(self, key: CallKey, choice: Choice) -> None:
        card = self.window.cards.card_of(key)
        if card is not None and choice is not CallAction.DTMF:
            card.show_pending(choice)

    def _refused(self, key: CallKey) -> OnError:
        """What to do when an action on ``key`` comes to nothing: say so where it was asked for."""

        def show(error: BaseException) -> None:
            sentence = self._words(error)
            self._answered_here.discard(key)
            card = self.window.cards.card_of(key)
            pop = self.pops.get(key)
            if card is not None:
                card.show_pending(None)
                card.show_notice(sentence)
            if pop is not None:
                pop.show_notice(sentence)
            if card is None and pop is None:
                self.window.show_banner(sentence)

        return show

    def _words(self, error: BaseException) -> str:
        code = getattr(error, "code", "")
        if not code:
            _log.error("an action failed by a fault of the program", exc_info=error)
        return problems.sentence(str(code) or "bug")

    def _dial(self, number: str) -> None:
        if self._session is None or not self._session.endpoint_ids:
            return
        self._tasks.start(
            self._session.make_call(self._session.endpoint_ids[0], number),
            name="make call",
            on_error=lambda error: self.window.show_banner(self._words(error)),
        )
        self.window.dialler.clear()

    def _ask_redirect(self, key: CallKey) -> None:
        self._show_calls()
        self.window.come_forward()
        card = self.window.cards.card_of(key)
        if card is not None:
            card.ask_target(CallAction.REDIRECT)

    def _sign_in(self) -> None:
        if self._account is not None:
            self._account.sign_in()

    def _cancel_sign_in(self) -> None:
        if self._account is not None:
            self._account.cancel()

    def _sign_out(self) -> None:
        if self._account is not None:
            self._tasks.start(self._account.sign_out(), name="sign-out")

    def _close_window(self) -> None:
        """Closing hides; where there is no tray to come back from, it only makes small."""
        if not self.tray.is_there:
            self.window.showMinimized()
            return
        self.window.hide()
        if not self._settings.current.close_hint_shown:
            self.tray.say(
                tr("Call Control goes on"),
                tr("It keeps the record of your calls. Quit it from this icon's menu."),
            )
            self._remember(close_hint_shown=True)

    def _remember(self, **values: object) -> None:
        try:
            self._settings.change(**values)
        except SettingsError as error:
            _log.warning("settings not saved: %s", error)
