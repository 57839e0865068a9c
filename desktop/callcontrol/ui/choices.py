"""What a card offers to do with its conversation: which buttons, and how they look."""

from callcontrol.calls.actions import allowed_actions
from callcontrol.calls.transfer import Conversation, Offer
from callcontrol.cloudlink.models import CallAction
from callcontrol.ui import text
from callcontrol.ui.buttons import Button
from callcontrol.ui.translation import tr

Choice = CallAction | Offer

_ICONS: dict[Choice, str] = {
    CallAction.ANSWER: "phone",
    CallAction.END: "phone-end",
    CallAction.HOLD: "pause",
    CallAction.RETRIEVE: "play",
    CallAction.REDIRECT: "redirect",
    CallAction.CONSULT: "complete",
    CallAction.DTMF: "keypad",
    Offer.COMPLETE: "complete",
    Offer.SWAP: "swap",
    Offer.CONFERENCE: "conference",
    Offer.BACK_TO_CALLER: "back",
    Offer.LEAVE: "phone-end",
}
"""Blind transfer has no button of its own here: "Transfer…" asks for the target of both ways."""

_KINDS: dict[Choice, str] = {
    CallAction.ANSWER: "answer",
    CallAction.END: "end",
    CallAction.RETRIEVE: "primary",
    Offer.COMPLETE: "primary",
    Offer.LEAVE: "end",
}


def choices(conversation: Conversation) -> tuple[Choice, ...]:
    """What the card offers: for two legs what concerns both, else what the one allows."""
    if conversation.offers:
        return conversation.offers
    return tuple(a for a in allowed_actions(conversation.caller) if a in _ICONS)


def words(choice: Choice, conversation: Conversation) -> str:
    """What the button of a choice says."""
    match choice:
        case Offer():
            return text.offer(choice)
        case CallAction.CONSULT:
            return tr("&Transfer…")
        case CallAction.END if conversation.caller.is_ringing_here:
            return tr("&Decline")
        case _:
            return text.action(choice)


def button(choice: Choice, conversation: Conversation) -> Button:
    """A button for a choice, with its explanation."""
    made = Button(words(choice, conversation), _ICONS[choice], _KINDS.get(choice, "plain"))
    made.set_help(
        text.offer_help(choice) if isinstance(choice, Offer) else text.action_help(choice)
    )
    made.setProperty("large", choice is CallAction.RETRIEVE)  # somebody waits for it
    return made
