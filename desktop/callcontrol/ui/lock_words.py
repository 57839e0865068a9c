"""How it is said that an administrator has decided something, and what of that is ignored."""

from collections.abc import Sequence

from callcontrol.policy import Fault, Kind, Source, Trouble
from callcontrol.ui.plain_label import breakable
from callcontrol.ui.translation import tr


def locked(source: Source | None) -> str:
    """Why a setting cannot be changed; nothing where it can."""
    if source is None:
        return ""
    return tr("Set by your administrator: {source}").format(source=where(source))


def where(source: Source) -> str:
    """Where an administrator has said it."""
    match source.kind:
        case Kind.COMPUTER_POLICY:
            return tr("group policy of this computer")
        case Kind.USER_POLICY:
            return tr("group policy of your user account")
        case Kind.PROFILE:
            return tr("configuration profile of this Mac")
        case Kind.SETUP | Kind.FILE:
            return breakable(source.place)


def troubles(found: Sequence[Trouble]) -> str:
    """What of the policy is ignored, a line each; nothing if all of it counts."""
    return "\n".join(map(_trouble, found))


def _trouble(trouble: Trouble) -> str:
    place = breakable(trouble.source.place)
    match trouble.fault:
        case Fault.UNREADABLE:
            words = tr("The policy cannot be read: {place} ({reason})")
            return words.format(place=place, reason=trouble.detail)
        case Fault.UNTRUSTED:
            words = tr(
                "The policy in {place} does not count: the file has to belong to root, and nobody "
                "else may write it."
            )
            return words.format(place=place)
        case Fault.UNKNOWN | Fault.NOT_ADMINISTERED | Fault.NOT_A_VALUE:
            words = tr("Ignored in the policy {place}: {name}")
            return words.format(place=place, name=trouble.name)
