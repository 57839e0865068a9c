"""The cards of all conversations, each in a place that does not change while it lives."""

from collections.abc import Collection, Iterable
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from callcontrol.calls.record import CallRecord
from callcontrol.calls.transfer import Conversation
from callcontrol.cloudlink.models import CallKey, CallState
from callcontrol.ui import text
from callcontrol.ui.call_card import CallCard
from callcontrol.ui.card_facts import CardFacts
from callcontrol.ui.suggestion_list import Find
from callcontrol.ui.translation import tr

_TWICE_MS = 1000
_NEW_IN_A_FRAME = 3


class CardStack(QScrollArea):
    """As high as its cards, as long as there is room; then it scrolls."""

    action_requested = Signal(object, object, str)
    offer_requested = Signal(object, object)
    call_back_requested = Signal(str)
    menu_opening = Signal(object, object)
    """QMenu, CallRecord: what can be done about a caller besides the buttons may be added."""
    changed = Signal()
    """There are other cards now, or other buttons on them."""
    target_lost = Signal(str, str)
    """Whose call has ended while a target was typed, and what had been typed."""
    added = Signal(object)
    """A CallCard that is new."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cardsArea")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setAccessibleName(tr("Scroll"))
        self.facts = CardFacts()
        self._cards: dict[str, CallCard] = {}
        self._noted: list[CallCard] = []
        """Those of calls that have ended while their note was written."""
        self._stops: list[QWidget] = []
        self._find: Find | None = None
        self._can_undo = False
        self._just_gone = QTimer(self)
        self._just_gone.setSingleShot(True)
        self._just_gone.setInterval(_TWICE_MS)
        self._just_gone.timeout.connect(self._aim_mnemonics)
        self._inside = QWidget()
        self._inside.setObjectName("cards")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.setWidget(self._inside)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._aim_mnemonics)
            application.focusChanged.connect(self._follow_keyboard)
        self._inside.installEventFilter(self)
        self.hide()

    def show_conversations(self, conversations: Iterable[Conversation], now: datetime) -> bool:
        """Show these, old ones in their places, new ones below; whether some are left to be shown.

        A frame has time for a few new ones only.
        """
        current = {c.caller.record_id: c for c in conversations}
        self._rename_survivors(current.keys())
        for gone in self._cards.keys() - current.keys():
            self._end(self._cards.pop(gone))
        room = _NEW_IN_A_FRAME
        for record_id, conversation in current.items():
            card_shown = self._cards.get(record_id)
            if card_shown is None:
                if room:
                    self._add(record_id, conversation, now)
                room = max(0, room - 1)
            elif (card_shown.conversation, card_shown.facts) != (conversation, self.facts):
                card_shown.facts = self.facts
                card_shown.show_conversation(conversation, now)
        self._aim_mnemonics()
        self._show_all()
        return len(self._cards) < len(current)

    def _show_all(self) -> None:
        self.setVisible(bool(self._cards or self._noted))
        self.updateGeometry()
        stops = self.tab_stops()
        if stops != self._stops:
            self._stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)
            self.changed.emit()

    def _end(self, card: CallCard) -> None:
        """The card goes, unless somebody is writing on it."""
        if card.note.is_being_used:
            card.show_over()
            self._noted.append(card)
        else:
            self._drop(card)

    def _follow_keyboard(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Keep a note in sight; whoever goes elsewhere has finished that of an ended call."""
        if any(card.note.is_being_used for card in self._cards.values()):
            QTimer.singleShot(0, self, self._show_focus)  # once it has its place
        if self._noted and new is not None and new.window() is self.window():
            for card in [card for card in self._noted if not card.note.is_being_used]:
                self._noted.remove(card)
                self._drop(card)
            self._show_all()

    def _show_focus(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._inside.isAncestorOf(focus):
            self.ensureWidgetVisible(focus)

    def _drop(self, card: CallCard) -> None:
        if typed := card.typed_target:
            self.target_lost.emit(text.party(card.conversation.caller.call.remote), typed)
        card.note.flush()
        self._just_gone.start()
        focus = QApplication.focusWidget()
        if focus is not None and (focus is card or card.isAncestorOf(focus)):
            self.window().setFocus()  # where no key does anything
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def complete_by(self, find: Find) -> None:
        """Suggest whom ``find`` finds while a target is typed; on the cards to come."""
        self._find = find

    def let_undo(self, can_undo: bool) -> None:
        """Whether "Send now" waits for a moment, in which it can be taken back."""
        self._can_undo = can_undo
        for card in self._cards.values():
            card.let_undo(can_undo)

    def take_notices_back(self) -> None:
        """What stood in the way of an action does so no longer: nobody is signed out any more."""
        for card in self._cards.values():
            card.show_notice("")

    @property
    def cards(self) -> list[CallCard]:
        """All cards of calls that go on, from top to bottom."""
        return list(self._cards.values())

    def _aim_mnemonics(self) -> None:
        """A letter that means something on several cards means it where the keyboard is.

        Pressed twice, it was meant for the call that it has just ended, and for no other.
        """
        focus = QApplication.focusWidget()
        alone = len(self._cards) == 1 and not self._just_gone.isActive()
        for card in self._cards.values():
            here = focus is not None and (focus is card or card.isAncestorOf(focus))
            card.use_mnemonics(here or alone)

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        cards = (*self._cards.values(), *self._noted)
        return [stop for card in cards for stop in card.tab_stops()]

    def _rename_survivors(self, current: Collection[str]) -> None:
        """When the caller has left, the colleague stays on the card, and the card in its place."""
        for record_id, card in list(self._cards.items()):
            colleague = card.conversation.consultation
            if record_id not in current and colleague and colleague.record_id in current:
                self._cards[colleague.record_id] = self._cards.pop(record_id)

    def card_of(self, key: CallKey) -> CallCard | None:
        """The card that shows the leg ``key``."""
        for card in self._cards.values():
            shown = card.conversation
            if key in (shown.caller.key, shown.consultation and shown.consultation.key):
                return card
        return None

    def foremost(self) -> CallCard | None:
        """The card of a call that rings, else of one that is talked in, else of any."""

        def importance(card: CallCard) -> int:
            shown = card.conversation
            legs = [leg for leg in (shown.caller, shown.consultation) if leg is not None]
            if any(leg.is_ringing_here for leg in legs):
                return 2
            return int(any(leg.call.state is CallState.CONNECTED for leg in legs))

        return max(self._cards.values(), key=importance, default=None)

    def card_near(self, record: CallRecord) -> CallCard | None:
        """The card of those who were in one conversation with a call that has ended."""
        for card in self._cards.values():
            caller = card.conversation.caller
            if caller.record_id == record.consultation_of:
                return card
            if caller.consultation_of == record.record_id:
                return card
        return None

    def show_time(self, now: datetime) -> None:
        """Let the clocks go on."""
        for card in self._cards.values():
            card.show_time(now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When a card grows or shrinks, so does the room that is asked for all."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        inside = self._inside
        width = self.viewport().width()
        height = inside.heightForWidth(width) if inside.hasHeightForWidth() else 0
        return QSize(inside.sizeHint().width(), max(height, inside.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), min(self.sizeHint().height(), 150))

    def _add(self, record_id: str, conversation: Conversation, now: datetime) -> None:
        card = CallCard(conversation, self._inside)
        card.action_requested.connect(self.action_requested)
        card.offer_requested.connect(self.offer_requested)
        card.call_back_requested.connect(self.call_back_requested)
        card.menu_opening.connect(self.menu_opening)
        card.let_undo(self._can_undo)
        if self._find is not None:
            card.complete_by(self._find)
        card.facts = self.facts
        card.show_conversation(conversation, now)
        self._cards[record_id] = card
        self._column.addWidget(card)
        self.added.emit(card)
