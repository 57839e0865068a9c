"""What is said of a number before it is dialled, or why it cannot be."""

from callcontrol.calls.number import DialNumber, Kind, Reason
from callcontrol.ui.translation import country, tr


def before_dialling(number: DialNumber) -> str:
    """What will be dialled, in the groups in which it is read, and what is worth knowing of it."""
    match number.kind:
        case Kind.EMERGENCY:
            sentence = tr("Emergency call: {number}")
        case Kind.FEATURE_CODE:
            sentence = tr("Sends the code {number} to the phone system")
        case _:
            sentence = tr("Dials {number}")
    parts = [sentence.format(number=number.shown)]
    if number.kind is Kind.INTERNATIONAL and number.country:
        parts.append(country(number.country))
    if number.extension:
        parts.append(tr("then key in {extension}").format(extension=number.extension))
    if not number.plausible:
        parts.append(tr("perhaps a slip"))
    return " · ".join(parts)


def reached(number: DialNumber) -> tuple[str, str]:
    """The number as it is read, and the country where it rings, if that is known."""
    return number.shown, country(number.country) if number.country else ""


def as_dialled(number: DialNumber) -> str:
    """The keys that will be pressed, where that rings, and what has to be keyed in then."""
    _, where = reached(number)
    parts = [tr("It will be dialled as {number}").format(number=number.keys), where]
    if number.extension:
        parts.append(tr("then key in {extension}").format(extension=number.extension))
    if not number.plausible:
        parts.append(tr("perhaps a slip"))
    return " · ".join(part for part in parts if part)


def to_confirm(number: DialNumber) -> str:
    """What to ask of a number that came with a link and may do more than call somebody."""
    return tr("Enter again to dial {number}: a link asks for it").format(number=number.shown)


def choose() -> str:
    """What to ask where several people go by one name."""
    return tr("Choose one of them")


def why_not(reason: Reason) -> str:
    """Why a text cannot be dialled, and what to do; nothing of an empty one."""
    return {
        Reason.EMPTY: "",
        Reason.INCOMPLETE: tr("The number is not complete yet"),
        Reason.TOO_LONG: tr("Too long for a telephone number"),
        Reason.SEVERAL: tr("More than one number: leave only one"),
        Reason.LETTERS: tr("Letters that stand for no number: type digits"),
        Reason.ADDRESS: tr("An address, not a telephone number"),
        Reason.NOT_A_NUMBER: tr("No phone could dial this"),
    }[reason]
