"""Which calls the list shows: the chips that say so, and the menu that adds to them."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from enum import Enum
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QToolButton, QWidget

from callcontrol.calls.record import Outcome
from callcontrol.calls.search import MISSED, Search, both
from callcontrol.cloudlink.models import Direction, EndpointId
from callcontrol.ui import date_span, icons, text, theme, times
from callcontrol.ui.flow_layout import FlowLayout
from callcontrol.ui.search_names import midnight
from callcontrol.ui.translation import tr


class Kind(Enum):
    """The chips that are always there."""

    ALL = Search()
    MISSED = Search(outcomes=MISSED)
    INBOUND = Search(direction=Direction.INBOUND)
    OUTBOUND = Search(direction=Direction.OUTBOUND)


class HistoryFilters(QWidget):
    """``changed`` tells that other calls are wanted; ``search`` which.

    ``button`` has its own place, and the menu with all that can be filtered by.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = Kind.ALL
        self._more = Search()
        self._span = ""
        """The words for the dates of ``_more``."""
        self._now: Callable[[], datetime] | None = None
        self._tags: Callable[[], Sequence[str]] = list
        self._lines: Callable[[], Sequence[EndpointId]] = list
        self._row = FlowLayout(self)
        group = QButtonGroup(self)
        self._kinds: dict[Kind, QPushButton] = {}
        for kind in Kind:
            chip = self._chip(_kind_words(kind))
            chip.setCheckable(True)
            chip.setChecked(kind is Kind.ALL)
            chip.clicked.connect(lambda _checked=False, kind=kind: self._show_only(kind))
            group.addButton(chip)
            self._kinds[kind] = chip
        self._chips: list[QPushButton] = []
        self.button = QToolButton()
        self.button.setProperty("kind", "phone")
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setAccessibleName(tr("Filter"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.button.setMenu(self._menu)
        self._say()

    def know(
        self,
        now: Callable[[], datetime],
        *,
        tags: Callable[[], Sequence[str]],
        lines: Callable[[], Sequence[EndpointId]],
    ) -> None:
        """Offer these tags and lines, and days as seen from ``now``; begin with all calls."""
        self._now, self._tags, self._lines = now, tags, lines
        self.remove_all()

    def search(self, typed: Search) -> Search:
        """What the chips and ``typed`` want, together."""
        return both(both(self._kind.value, self._more), typed)

    def of_each_kind(self, typed: Search) -> list[Search]:
        """The same for each of the chips that are always there, whichever is chosen."""
        return [both(both(kind.value, self._more), typed) for kind in Kind]

    def show_counts(self, counts: Sequence[int]) -> None:
        """Say on each chip that is always there how many calls it would show."""
        for (kind, chip), count in zip(self._kinds.items(), counts, strict=True):
            words = _kind_words(kind)
            number = QLocale().toString(count)
            chip.setText(tr("{words} {count}").format(words=words, count=number))
            chip.setMinimumWidth(0)

    def show_no_counts(self) -> None:
        """Say no numbers until they are known; the chips stay where they are meanwhile."""
        for kind, chip in self._kinds.items():
            chip.setMinimumWidth(chip.width() if chip.isVisible() else 0)
            chip.setText(_kind_words(kind))

    def remove_all(self) -> None:
        """Show all calls."""
        self._more = Search()
        self._show_only(Kind.ALL)

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        return [self.button, *self._kinds.values(), *self._chips]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._say()

    def _say(self) -> None:
        """The button tells what is filtered, also where there is no room for the chips."""
        kind = [] if self._kind is Kind.ALL else [_kind_words(self._kind)]
        words = ", ".join([*kind, *(words for words, _ in self._chosen())])
        c = theme.colours()
        self.button.setIcon(icons.icon("filter", c.accent if words else c.text))
        self.button.setToolTip(tr("Filter: {what}").format(what=words) if words else tr("Filter"))
        self.button.setAccessibleDescription(words)

    def _show_only(self, kind: Kind) -> None:
        self._kind = kind
        self._kinds[kind].setChecked(True)
        clash = kind is Kind.MISSED and self._more.outcomes
        self._want(replace(self._more, outcomes=frozenset()) if clash else self._more)

    def _want(self, more: Search, span: str | None = None) -> None:
        self._more = more
        self._span = self._span if span is None else span
        for chip in self._chips:
            chip.setParent(None)  # at once: it would be walked to and counted
            chip.deleteLater()
        self._chips = [self._removable(words, without) for words, without in self._chosen()]
        self._say()
        self.changed.emit()

    def _chosen(self) -> list[tuple[str, Search]]:
        """What is filtered besides, and what is left without each."""
        more = self._more
        found: list[tuple[str, Search]] = []
        if more.since or more.until:
            found.append((self._span, replace(more, since=None, until=None)))
        found += [
            (text.outcome_name(one), replace(more, outcomes=more.outcomes - {one}))
            for one in sorted(more.outcomes)
        ]
        found += [
            (
                tr("Phone {phones}").format(phones=one),
                replace(more, endpoint_ids=more.endpoint_ids - {one}),
            )
            for one in sorted(more.endpoint_ids)
        ]
        found += [(f"#{one}", replace(more, tags=more.tags - {one})) for one in sorted(more.tags)]
        if more.to_follow_up:
            found.append((tr("To follow up"), replace(more, to_follow_up=False)))
        if more.unsettled:
            found.append((tr("To call back"), replace(more, unsettled=False)))
        return found

    def _removable(self, words: str, without: Search) -> QPushButton:
        chip = self._chip(f"{words} ×".replace("&", "&&"))
        chip.setAccessibleName(tr("Remove filter: {filter}").format(filter=words))
        chip.clicked.connect(lambda: self._want(without))
        chip.show()
        return chip

    def _chip(self, words: str) -> QPushButton:
        chip = QPushButton(words, self)
        chip.setProperty("kind", "chip")
        chip.setAutoDefault(False)
        self._row.addWidget(chip)
        return chip

    def _fill_menu(self) -> None:
        menu, more = self._menu, self._more
        menu.clear()
        kinds = menu.addMenu(tr("&Show"))
        for kind in Kind:
            kinds.addAction(_kind_words(kind), partial(self._show_only, kind))
        menu.addAction(tr("To &call back"), lambda: self._want(replace(more, unsettled=True)))
        menu.addAction(tr("To &follow up"), lambda: self._want(replace(more, to_follow_up=True)))
        self._fill_dates(menu.addMenu(tr("&Date")))
        outcomes = menu.addMenu(tr("&Outcome"))
        for one in _OUTCOMES:
            wanted = replace(more, outcomes=more.outcomes | {one})
            outcomes.addAction(text.outcome_name(one), partial(self._want_outcome, wanted))
        if len(lines := self._lines()) > 1:
            phones = menu.addMenu(tr("&Phone"))
            for line in lines:
                wanted = replace(more, endpoint_ids=more.endpoint_ids | {line})
                phones.addAction(str(line), partial(self._want, wanted))
        if tags := self._tags():
            tagged = menu.addMenu(tr("&Tag"))
            for tag in tags:
                wanted = replace(more, tags=more.tags | {tag})
                tagged.addAction(tag.replace("&", "&&"), partial(self._want, wanted))

        menu.addSeparator()
        menu.addAction(tr("&Remove all filters"), self.remove_all)

    def _want_outcome(self, wanted: Search) -> None:
        if self._kind is Kind.MISSED:
            self._kind = Kind.ALL
            self._kinds[Kind.ALL].setChecked(True)
        self._want(wanted)

    def _fill_dates(self, menu: QMenu) -> None:
        for words, days in (
            (tr("&Today"), 1),
            (tr("Last &7 days"), 7),
            (tr("Last &30 days"), 30),
        ):
            menu.addAction(words, partial(self._want_days, words, days))
        menu.addAction(tr("&Choose…"), self._ask_for_span)

    def _want_days(self, words: str, days: int) -> None:
        if self._now is not None:
            today = self._now().astimezone().date()
            since = midnight(today - timedelta(days=days - 1))
            wanted = replace(self._more, since=since, until=None)
            self._want(wanted, span=words.replace("&", ""))

    def _ask_for_span(self) -> None:
        if self._now is not None:
            now = self._now()
            date_span.ask(self, now.astimezone().date(), partial(self._want_span, now))

    def _want_span(self, now: datetime, since: datetime, until: datetime) -> None:
        last = until - timedelta(hours=12)
        words = tr("{first} – {last}").format(
            first=times.day_within(since, now), last=times.day_within(last, now)
        )
        self._want(replace(self._more, since=since, until=until), span=words)


_OUTCOMES = [one for one in Outcome if one is not Outcome.IN_PROGRESS]


def _kind_words(kind: Kind) -> str:
    return {
        Kind.ALL: tr("All", "calls"),
        Kind.MISSED: tr("Missed", "calls"),
        Kind.INBOUND: tr("In", "calls"),
        Kind.OUTBOUND: tr("Out", "calls"),
    }[kind]
