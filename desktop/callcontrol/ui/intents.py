"""What the user wants, made into tasks; what goes wrong with them, said where it was asked for.

``desktop_ui.py`` is the other direction: what is so, made into windows.
"""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callcontrol.calls.actions import RECORDING
from callcontrol.calls.number import NotDialable, to_dial
from callcontrol.calls.transfer import Conversation, Offer, steps
from callcontrol.cloudlink.models import CallAction, CallKey, EndpointId
from callcontrol.scene import Scene
from callcontrol.status import ConnectionState
from callcontrol.tasks import OnError, Tasks
from callcontrol.ui import dial_words, failures, text
from callcontrol.ui.choices import Choice
from callcontrol.ui.clipboard_dial import ClipboardDial
from callcontrol.ui.dial_request import DialQuestion
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.recording_menu import accepted
from callcontrol.ui.screen_pops import ScreenPops
from callcontrol.ui.tray import Tray

if TYPE_CHECKING:  # they load the network, which the first paint does not wait for
    from callcontrol.account import Account
    from callcontrol.demo import Demo
    from callcontrol.session import Session

_log = logging.getLogger(__name__)


class Intents(QObject):
    """Listens to every widget that can be pressed."""

    def __init__(
        self, window: MainWindow, tray: Tray, pops: ScreenPops, question: DialQuestion
    ) -> None:
        super().__init__()
        self.answered_here: set[CallKey] = set()
        """Calls that were answered with a button of ours."""
        self._digits: dict[CallKey, str] = {}
        """Digits that wait until those before them have been sent, by call."""
        self._window = window
        self._tray = tray
        self._pops = pops
        self._question = question
        self._tasks = Tasks()
        self._actions = Tasks()
        """What was asked of the phone."""
        self._account: Account | None = None
        self._demo: Demo | None = None
        window.cards.action_requested.connect(self._act)
        window.cards.offer_requested.connect(self._perform)
        window.cards.call_back_requested.connect(self._call_back)
        window.dialler.dial_requested.connect(self._dial)
        window.history.call_back_requested.connect(self._call_back)
        window.sign_in.sign_in_requested.connect(self._sign_in)
        window.sign_in.password_entered.connect(self._sign_in_with_password)
        window.sign_in.cancel_requested.connect(self._cancel_sign_in)
        window.sign_out_requested.connect(self._sign_out)
        window.reconnect_requested.connect(self._reconnect)
        tray.reconnect_requested.connect(self._reconnect)
        window.scene_requested.connect(self._play)
        window.recording.action_requested.connect(self._change_recording)
        tray.action_requested.connect(self._act)
        tray.call_back_requested.connect(self._call_back)
        tray.redial_requested.connect(window.redial.trigger)
        window.redial.enabledChanged.connect(tray.offer_redial)
        pops.action_requested.connect(self._act)
        pops.redirect_requested.connect(self._ask_redirect)
        pops.call_back_requested.connect(self._call_back)
        question.confirmed.connect(self._dial_confirmed)
        ClipboardDial(window, tray, question)

    def start(self, account: "Account", demo: "Demo | None") -> None:
        """Act for ``account`` from now on."""
        self._account = account
        self._demo = demo

    async def stop(self) -> None:
        """Give up what is under way."""
        await self._actions.close()
        await self._tasks.close()

    def _reconnect(self) -> None:
        """Try at once: what was refused is begun anew, since the stream of it has ended."""
        if self._account is None:
            return
        session = self._session
        if session is not None and session.status.state is ConnectionState.REFUSED:
            self._tasks.start(self._account.restart(), name="reconnect")
        else:
            self._account.check()

    @property
    def _session(self) -> "Session | None":
        return self._account.session if self._account is not None else None

    def _dials(self, session: "Session") -> EndpointId:
        """The phone that is shown beside the dial field."""
        return self._window.phones.dials or session.endpoint_ids[0]

    def _act(self, key: CallKey, action: CallAction, argument: str = "") -> None:
        if self._session is None:
            return
        if action is CallAction.DTMF:
            self._send_digits(self._session, key, argument)
            return
        if action in RECORDING:
            self._change_recording(key, action)
            return
        if action is CallAction.ANSWER:
            self.answered_here.add(key)
        self._show_pending(key, action)
        self._actions.start(
            self._session.act(key, action, argument),
            name=f"action {action}",
            on_error=self._refused(key),
        )

    def _send_digits(self, session: "Session", key: CallKey, digits: str) -> None:
        """One request at a time, or a later digit might arrive before an earlier one."""
        is_under_way = key in self._digits
        self._digits[key] = self._digits.get(key, "") + digits
        if is_under_way:
            return

        async def send() -> None:
            try:
                while waiting := self._digits[key]:
                    self._digits[key] = ""
                    await session.act(key, CallAction.DTMF, waiting)
            finally:
                del self._digits[key]

        self._actions.start(send(), name="digits", on_error=self._refused(key))

    def _change_recording(self, key: CallKey, action: CallAction) -> None:
        """No event tells that a recording was paused, so the card waits for none."""
        session = self._session
        if session is None:
            return

        async def change() -> None:
            await session.act(key, action)
            card = self._window.cards.card_of(key)
            if card is not None:
                card.show_notice(accepted(action))

        self._actions.start(change(), name=f"action {action}", on_error=self._refused(key))

    def _perform(self, conversation: Conversation, offer: Offer) -> None:
        if self._session is None:
            return
        key = conversation.caller.key
        self._show_pending(key, offer)
        self._actions.start(
            self._session.perform(steps(conversation, offer)),
            name=f"offer {offer}",
            on_error=self._refused(key),
        )

    def _show_pending(self, key: CallKey, choice: Choice) -> None:
        card = self._window.cards.card_of(key)
        if card is not None:
            card.show_pending(choice)

    def _refused(self, key: CallKey) -> OnError:
        """What to do when an action on ``key`` comes to nothing."""

        def show(error: BaseException) -> None:
            sentence = failures.words(error)
            self.answered_here.discard(key)
            card, pop = self._window.cards.card_of(key), self._pops.get(key)
            if card is not None:
                card.show_pending(None)
                card.show_notice(sentence)
            if pop is not None:
                pop.show_notice(sentence)
            if card is None and pop is None:
                self._say(sentence)

        return show

    def _failed(self, error: BaseException) -> None:
        self._say(failures.words(error))

    def _say(self, sentence: str) -> None:
        failures.tell(self._window, self._tray, sentence)

    def _dial(self, number: str) -> None:
        if self._session is None:
            return

        def put_back(error: BaseException) -> None:
            self._failed(error)
            self._window.dialler.put_back(number)

        self._window.dialler.clear()
        self._actions.start(
            self._session.make_call(self._dials(self._session), number),
            name="make call",
            on_error=put_back,
        )

    def _call_back(self, written: str) -> None:
        """``written`` is what the PBX calls the number, and a stranger may have chosen it."""
        try:
            number = to_dial(written, text.region())
        except NotDialable as refused:
            self._say(dial_words.why_not(refused.reason))
            return
        is_code = not number.keys.removeprefix("+").isdigit()
        if number.needs_confirmation or is_code:
            self._window.come_forward()  # it may be asked for at the tray
            self._window.dialler.offer(written)
        else:
            self._dial(number.keys)

    def _dial_confirmed(self, number: str) -> None:
        """The dial field is left alone: the user may be typing another number there."""
        if self._session is None:
            return
        self._actions.start(
            self._session.make_call(self._dials(self._session), number),
            name="make call",
            on_error=lambda error: self._question.show_failure(failures.words(error)),
        )

    def _ask_redirect(self, key: CallKey) -> None:
        """The user pressed a button of the pop, so the window may come and take the keyboard."""
        self._window.come_forward()
        card = self._window.cards.card_of(key)
        if card is not None:
            card.ask_target(CallAction.REDIRECT)

    def _sign_in(self) -> None:
        if self._account is not None:
            self._account.sign_in()

    def _sign_in_with_password(self, user: str, password: str, account: str) -> None:
        from callcontrol.cloudlink.password_grant import PasswordLogin  # late: it is the network

        if self._account is not None:
            login = PasswordLogin(user=user, password=password, account=account)
            self._account.sign_in_with_password(login)

    def _cancel_sign_in(self) -> None:
        if self._account is not None:
            self._account.cancel()

    def _sign_out(self) -> None:
        if self._account is not None:
            self._actions.cancel()  # as at quit: who signs out wants nothing more of the phone
            self._tasks.start(self._account.sign_out(), name="sign-out", on_error=self._failed)

    def _play(self, scene: Scene) -> None:
        if self._demo is not None:
            self._tasks.start(self._demo.play(scene), name=f"demo {scene}", on_error=self._failed)
