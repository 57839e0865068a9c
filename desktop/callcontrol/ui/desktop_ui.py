"""Where state becomes windows: what is so, and which windows exist to show it.

``intents.py`` is the other direction: what the user wants, made into tasks.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from callcontrol.calls.record import CallRecord
from callcontrol.calls.store import CallChange
from callcontrol.calls.transfer import conversations
from callcontrol.cloudlink.models import Direction
from callcontrol.settings import Settings, SettingsStore
from callcontrol.status import AccountState, AccountStatus, ConnectionState, ConnectionStatus
from callcontrol.ui import banner, last_contact, problems, text, whole_calls
from callcontrol.ui.card_facts import CardFacts
from callcontrol.ui.card_notes import CardNotes
from callcontrol.ui.closing import hide_or_shrink
from callcontrol.ui.dial_request import DialQuestion
from callcontrol.ui.frames import FRAME_MS, Frames
from callcontrol.ui.history_control import HistoryControl
from callcontrol.ui.history_deletion import HistoryDeletion
from callcontrol.ui.history_trouble import HistoryTrouble
from callcontrol.ui.intents import Intents
from callcontrol.ui.known_people import KnownPeople
from callcontrol.ui.last_contact import Known
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.missed_calls import MissedCalls
from callcontrol.ui.phone_controls import PhoneControls
from callcontrol.ui.pop_control import PopControl
from callcontrol.ui.quit_question import QuitQuestion
from callcontrol.ui.reconnecting import Reconnecting
from callcontrol.ui.settling import Settling
from callcontrol.ui.targets import Targets
from callcontrol.ui.tray import Tray

if TYPE_CHECKING:  # they load the network, which the first paint does not wait for
    from callcontrol.account import Account
    from callcontrol.demo import Demo
    from callcontrol.phone_watch import PhoneWatch
    from callcontrol.session import Session


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
        control = self._pop_control = PopControl(window, self.tray, settings, now)
        self.pops, self.jump, self.quiet = control.pops, control.jump, control.quiet
        self.question = DialQuestion()
        self.intents = Intents(window, self.tray, self.pops, self.question)
        self._phones = PhoneControls(window, self.tray, settings)
        self._phones.trouble_changed.connect(self._show_phone_trouble)
        self._missed = MissedCalls(window, self.tray, settings, self.quiet)
        self._settling = Settling(window, now)
        self._deletion = HistoryDeletion(window, settings)
        self._people = KnownPeople(window, now)
        self._history = HistoryControl(window, now)
        self.notes = CardNotes(window.cards, now)
        self._targets = Targets(window, settings)
        self._reconnecting = Reconnecting(window.header, window.banner, now, self)
        self._watch_of: Callable[[Session], PhoneWatch] | None = None
        self._settings = settings
        settings.changed.subscribe(self._show_recording)
        self._now = now
        self._account: Account | None = None
        self._demo: Demo | None = None
        self._session: Session | None = None
        self._unsubscribe: list[Callable[[], None]] = []
        self.trouble = HistoryTrouble()
        self.trouble.changed.subscribe(lambda _: self._show_banner())
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._frames = Frames(self._show_calls, self)
        window.header.show_identity(None, "")
        self.question.show_obstacle(problems.sentence("dial_signed_out"))
        window.close_requested.connect(lambda: hide_or_shrink(window, self.tray, settings))
        window.quit_requested.connect(self._ask_to_quit)
        self.tray.open_requested.connect(window.come_forward)
        self.tray.quit_requested.connect(self._ask_to_quit)
        self._quit_question = QuitQuestion(settings, self)
        self._quit_question.confirmed.connect(quit_program)

    def start(
        self,
        account: "Account",
        demo: "Demo | None",
        watch_of: "Callable[[Session], PhoneWatch] | None" = None,
    ) -> None:
        """Show ``account`` from now on; ``watch_of`` gives the watch over a session's phones."""
        self._account, self._demo, self._watch_of = account, demo, watch_of
        self.intents.start(account, demo)
        if demo is not None:
            self.window.offer_demo()
        account.statuses.subscribe(self._show_account)
        self._show_account(account.status)
        self.tray.show()
        self._pop_control.start()
        self.pops.prepare()

    async def stop_acting(self) -> None:
        """Keep what is being written; give up what was asked for and is still under way."""
        await self.intents.stop()
        await self._phones.stop()
        await self._history.stop()
        self.notes.follow(None)

    async def stop(self) -> None:
        """Take everything off the screen and remember where it was."""
        await self.stop_acting()
        self._follow(None)
        self._clock.stop()
        self._reconnecting.stop()
        self._frames.stop()
        self._pop_control.stop()
        self.pops.dismiss()
        self.question.dismiss()
        self._quit_question.dismiss()
        self.tray.hide()
        self.window.hide()
        self._settings.remember(window_geometry=self.window.geometry_text())

    def is_in_call(self) -> bool:
        """Whether a call is up, be it one that rings."""
        return self._session is not None and bool(self._session.store.live)

    def show_bug(self) -> None:
        """Say that the program has a fault; what it is stands in the log."""
        self.window.show_banner(problems.sentence("bug"))

    def _show_account(self, status: AccountStatus) -> None:
        session = self._account.session if self._account is not None else None
        if session is not self._session:
            self._show_session(session)
        self.window.show_account(status)
        self._show_banner()
        if session is None:
            is_starting = status.state is AccountState.STARTING
            state = ConnectionState.CONNECTING if is_starting else ConnectionState.SIGNED_OUT
            since = self._now()
            self._show_connection(ConnectionStatus(state=state, since=since, reason=status.reason))

    def _show_session(self, session: "Session | None") -> None:
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._session = session
        self._unsubscribe = []
        self.trouble.follow(session)
        self.pops.clear()
        self.question.show_obstacle(problems.sentence("dial_signed_out") if session is None else "")
        if session is None:
            self.window.header.show_identity(None, "")
        else:
            several = len(session.endpoint_ids) > 1  # which have a row of their own
            phone = session.identity.extension if several else session.endpoint_ids[0]
            self.window.header.show_identity(session.identity, phone)
            self._unsubscribe = [
                session.changes.subscribe(self._show_change),
                session.statuses.subscribe(self._show_connection),
            ]
            self._show_connection(session.status)
            self.window.dialler.focus()
        self._history.follow(session)
        self._follow(session)
        self._phones.follow(self._watch_of(session) if session and self._watch_of else None)
        self._show_calls()

    def _follow(self, session: "Session | None") -> None:
        """Have the parts that go with the calls of somebody go with those of ``session``."""
        history = session.history if session is not None else None
        self._people.follow(session)
        self._deletion.follow(session)
        self.notes.follow(history)
        self._settling.follow(history)
        self._missed.show_history(history)

    def _show_connection(self, status: ConnectionStatus) -> None:
        self.window.header.show_connection(status, self._phones.trouble)
        self.tray.show_connection(status)
        self._reconnecting.show_connection(status)
        self._show_banner()

    def _show_phone_trouble(self) -> None:
        if self._session is not None:
            self._show_connection(self._session.status)

    def _show_banner(self) -> None:
        """The one thing worth saying that stays true for a while."""
        trouble = self.trouble.sentence  # which is shown nowhere else, as little as the next
        if not trouble and self._settings.problem:
            trouble = problems.sentence(self._settings.problem)
        account = self._account
        if trouble or self._session is None or account is None or account.status.ended:
            self.window.show_banner(trouble)
            return
        status, lasts = self._session.status, account.status.lasting
        is_demo, trouble, aside = self._demo is not None, self._phones.trouble, self.trouble.aside
        said = banner.sentence(status, trouble, aside=aside, is_demo=is_demo, lasts=lasts)
        self.window.show_banner(said)

    def _show_change(self, change: CallChange) -> None:
        """A pop comes and goes at once; everything else follows within a frame."""
        record = change.after
        missed = whole_calls.missed(self._session.history, record) if self._session else None
        if record.is_ringing_here:
            self._show_ringing(record)
        else:
            self._show_end(record, missed=missed is not None)
        self.window.history.put(record)
        if missed is not None:
            self._settling.put(missed)
        self._missed.put(change, missed)
        if record.ended_on is not None and change.before and change.before.ended_on is None:
            self._tell_end(record)
        self._frames.ask()

    def _show_ringing(self, record: CallRecord) -> None:
        """Who rings comes at once; who that was before is looked up when it is on the screen."""
        if self.pops.get(record.key) is not None:
            self.pops.show_ringing(record, self._known(record).contact, self._pbx_now())
            return
        self.pops.show_ringing(record, "", self._pbx_now())
        QTimer.singleShot(FRAME_MS, self, lambda: self._add_contact(record))

    def _show_end(self, record: CallRecord, *, missed: bool) -> None:
        here = record.key in self.intents.answered_here
        self.intents.answered_here.discard(record.key)
        if self.pops.knows(record.key):
            farewell = text.farewell(record, here=here, missed=missed)
            self.pops.show_end(record.key, farewell, missed=missed)

    def _add_contact(self, record: CallRecord) -> None:
        pop = self.pops.get(record.key)
        if pop is not None and not pop.is_leaving:
            known = self._known(record)
            pop.show_contact(known.contact, text.abroad(record.call.remote), known.who)

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
        are_recorded = self._settings.current.calls_are_recorded
        several = self._session is not None and len(self._session.endpoint_ids) > 1
        self.window.cards.facts = CardFacts(names_phone=several, is_recorded=are_recorded)
        if self.window.cards.show_conversations(conversations(live), self._pbx_now()):
            self._frames.ask()
        self.tray.show_calls(live)
        self._phones.show_calls(live)
        self.window.recording.show_calls(live, are_recorded=are_recorded)
        if live and not self._clock.isActive():
            self._clock.start()
        elif not live:
            self._clock.stop()

    def _pbx_now(self) -> datetime:
        """The times of calls are the PBX's, and what counts from them goes by its clock."""
        return self._session.pbx_now() if self._session is not None else self._now()

    def _tick(self) -> None:
        now = self._pbx_now()
        self.window.cards.show_time(now)
        self.pops.show_time(now)

    def _known(self, record: CallRecord) -> Known:
        history = self._session.history if self._session is not None else None
        return last_contact.known(history, record, self._now()) if history else Known()

    def _ask_to_quit(self) -> None:
        """The demo's calls end with it, and who is signed out has none."""
        records = self._demo is None and self._session is not None
        self._quit_question.ask(records_calls=records, in_call=records and self.is_in_call())

    def _show_recording(self, _settings: Settings) -> None:
        """Whether calls are recorded shows on the cards, if there are any."""
        if self._clock.isActive():
            self._frames.ask()
