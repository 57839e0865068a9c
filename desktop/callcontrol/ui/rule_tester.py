"""Which rules a call would meet, and why: tried with what is typed, or with a call of the past."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout

from callcontrol.calls import pop_rules
from callcontrol.calls.page_address import Page, pages
from callcontrol.calls.pop_rule_file import Kept
from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import (
    Call,
    CallId,
    CallState,
    Direction,
    EndpointId,
    Party,
)
from callcontrol.ui import rule_details, rule_words, text
from callcontrol.ui.names import inert
from callcontrol.ui.plain_label import ELASTIC, plain_label
from callcontrol.ui.rule_strip import RuleStrip
from callcontrol.ui.settings_controls import Choice
from callcontrol.ui.translation import tr

_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
_NOBODY = CallRecord(
    record_id="sample",
    call=Call(
        endpoint_id=EndpointId(""),
        call_id=CallId(""),
        state=CallState.RINGING,
        direction=Direction.INBOUND,
    ),
    started_on=_LONG_AGO,
    state_since=_LONG_AGO,
)


class RuleTester(QFrame):
    """``page_requested`` tells the address that the user wants to see now."""

    page_requested = Signal(str)

    def __init__(self, recent: Callable[[], Sequence[CallRecord]]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._rules: Sequence[Kept] = ()
        self._schemes: Sequence[str] = ()
        self._calls = list(recent())
        self._sample = _NOBODY
        self._page: Page | None = None
        self._pick = Choice([("", tr("Type one below")), *self._words_of_calls()])
        self._pick.setMinimumContentsLength(24)
        self._pick.chosen.connect(self._take_call)
        self._fields = {
            "number": QLineEdit(),
            "name": QLineEdit(),
            "called": QLineEdit(),
            "phone": QLineEdit(),
        }
        self._told = _label()
        self._why = _label("muted")
        self._where = _label("muted")
        self._card = QFrame()
        self._card.setObjectName("card")
        self._strip = RuleStrip(self._card)
        self._open = QPushButton(tr("Open &now"))
        self._open.setProperty("kind", "plain")
        self._open.setAutoDefault(False)
        self._open.setAccessibleName(tr("Open now"))
        self._open.setAccessibleDescription(tr("Open the page of this call in your browser"))
        self._open.setToolTip(self._open.accessibleDescription())
        self._open.clicked.connect(self._request)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        words = {
            "number": tr("N&umber"),
            "name": tr("Na&me"),
            "called": tr("Ca&lled number"),
            "phone": tr("P&hone"),
        }
        _add(form, tr("&Call"), self._pick)
        for key, field in self._fields.items():
            field.setProperty("kind", "field")
            field.setMaxLength(200)
            field.textEdited.connect(self._take_text)
            _add(form, words[key], field)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(16, 8, 12, 10)
        inside.addWidget(self._strip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(8)
        layout.addLayout(form)
        for widget in (self._told, self._card, self._why, self._where):
            layout.addWidget(widget)
        layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)

    def show_rules(self, rules: Sequence[Kept], schemes: Sequence[str]) -> None:
        """Try the same call with other rules."""
        self._rules, self._schemes = rules, schemes
        self._show()

    def _words_of_calls(self) -> list[tuple[str, str]]:
        return [
            (
                call.record_id,
                f"{text.party(call.call.remote)} · {text.direction(call.call.direction)}",
            )
            for call in self._calls
        ]

    def _take_call(self, record_id: str) -> None:
        self._sample = next((c for c in self._calls if c.record_id == record_id), _NOBODY)
        call = self._sample.call
        for key, value in (
            ("number", call.remote.number),
            ("name", call.remote.name),
            ("called", call.called_device),
            ("phone", str(call.endpoint_id)),
        ):
            self._fields[key].setText(inert(value))
        self._show()

    def _take_text(self, _text: str) -> None:
        """What is typed changes the call that was picked; its direction and times stay."""
        typed = {key: field.text() for key, field in self._fields.items()}
        remote = Party(number=typed["number"], name=typed["name"])
        call = self._sample.call
        outbound = call.direction is Direction.OUTBOUND
        self._sample = replace(
            self._sample,
            call=replace(
                call,
                origin=call.origin if outbound else remote,
                destination=remote if outbound else call.destination,
                called_device=typed["called"],
                endpoint_id=EndpointId(typed["phone"]),
            ),
        )
        self._show()

    def _show(self) -> None:
        region = text.region()
        known = pop_rules.facts(self._sample, region)
        rules = [entry.rule for entry in self._rules if entry.rule is not None]
        marked = pop_rules.look(rules, known, region)
        found = pages(rules, self._sample, region, self._schemes)
        self._card.setVisible(marked is not None)
        self._strip.show_look(
            rule_details.look(marked, self._sample) if marked is not None else None
        )
        if marked is not None:
            told = tr("The card is marked by “{rule}”:").format(rule=rule_words.name(marked))
        else:
            told = tr("No rule marks the card of this call.")
        self._told.setText(told)
        self._why.setText(
            _breakable("\n".join(rule_words.verdict(rule, known, region) for rule in rules))
        )
        self._why.setVisible(bool(rules))
        self._page = found[0] if found else None
        opens = "\n".join(tr("Opens {address}").format(address=page.address) for page in found)
        self._where.setText(_breakable(opens) or tr("No page opens for this call."))
        self._open.setEnabled(bool(found))

    def _request(self) -> None:
        if self._page is not None:
            self.page_requested.emit(self._page.address)


def _add(form: QFormLayout, words: str, control: Choice | QLineEdit) -> None:
    label = QLabel(words)
    label.setBuddy(control)
    label.setMinimumHeight(control.sizeHint().height())
    control.setAccessibleName(tr("Sample call: {what}").format(what=words.replace("&", "")))
    control.setAccessibleDescription(tr("Only for trying the rules: nobody is called."))
    form.addRow(label, control)


def _breakable(words: str) -> str:
    """So that addresses and the long names of strangers go on in the next line."""
    return re.sub(r"(\S{12})(?=\S)", rf"\1{ELASTIC}", words)


def _label(name: str = "") -> QLabel:
    label = plain_label(name=name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return label
