"""What is written on the cards goes to the history, and what the history knows to the cards."""

import logging
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer

from callcontrol.calls.entry import Entry, Remark
from callcontrol.calls.record import CallRecord
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.history import History
from callcontrol.ui import last_contact, problems
from callcontrol.ui.call_card import CallCard
from callcontrol.ui.card_stack import CardStack

_log = logging.getLogger(__name__)

AGAIN_MS = 5000
"""Pause after a note could not be written."""


class CardNotes(QObject):
    """``follow`` says whose calls they are. What cannot be written now is written later."""

    def __init__(self, cards: CardStack, now: Callable[[], datetime]) -> None:
        super().__init__(cards)
        self._cards = cards
        self._now = now
        self._history: History | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._waiting: dict[str, tuple[CallRecord, Remark]] = {}
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._write)
        cards.added.connect(self._offer)

    def follow(self, history: History | None) -> None:
        """From now on the cards are of calls in ``history``."""
        self.flush()
        if self._waiting:
            _log.error("%d notes are lost: they never came to disk", len(self._waiting))
        self._waiting.clear()
        self._again.stop()
        self._unsubscribe()
        self._unsubscribe = lambda: None
        self._history = history
        if history is not None:
            self._unsubscribe = history.changed.subscribe(self._show_changed)

    def flush(self) -> None:
        """Write at once what has been typed."""
        for card in self._cards.cards:
            card.note.flush()
        self._write()

    def _today(self) -> date:
        return self._now().astimezone().date()

    def _offer(self, card: CallCard) -> None:
        if self._history is None:
            return
        card.note.offer(self._today)
        card.note.opened.connect(partial(self._suggest_tags, card))
        card.note.remark_changed.connect(partial(self._save, card))
        known = last_contact.known(self._history, card.conversation.caller, self._now())
        card.show_contact(" · ".join(part for part in known if part))
        self._show(card, self._history)

    def _show_changed(self, _entries: Sequence[Entry]) -> None:
        """A note may have been written elsewhere; few calls go on at a time."""
        for card in self._cards.cards:
            if self._history is not None:
                self._show(card, self._history)

    def _show(self, card: CallCard, history: History) -> None:
        record = card.conversation.caller
        if record.record_id in self._waiting:
            return
        try:
            card.note.show_remark(history.entry_of(record).remark)
        except KeyError:
            _log.info("a call that is not on disk yet has no note")
        except DatabaseError as error:
            _log.warning("a note is not known: %s", error.fault)

    def _suggest_tags(self, card: CallCard) -> None:
        try:
            card.note.know_tags(self._history.tags() if self._history is not None else [])
        except DatabaseError as error:
            _log.warning("no tags to suggest: %s", error.fault)

    def _save(self, card: CallCard, remark: Remark) -> None:
        record = card.conversation.caller
        self._waiting[record.record_id] = (record, remark)
        self._write()
        is_saved = record.record_id not in self._waiting
        card.note.show_saved("" if is_saved else problems.sentence("note_not_saved"))

    def _write(self) -> None:
        """Write what waits; what cannot be, waits on."""
        for record_id, (record, remark) in list(self._waiting.items()):
            if self._history is None or not _written(self._history, record, remark):
                self._again.start()
                return
            del self._waiting[record_id]


def _written(history: History, record: CallRecord, remark: Remark) -> bool:
    try:
        history.remark(history.entry_of(record), remark)
    except DatabaseError as error:
        _log.error("a note waits for the disk: %s", error)
        return False
    except KeyError:
        _log.info("a note waits until its call is on disk")
        return False
    return True
