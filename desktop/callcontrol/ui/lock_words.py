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
    """What of the policy is ignored, a line for each source; nothing if all of it counts."""
    names: dict[str, list[str]] = {}
    lines = []
    for trouble in found:
        place = breakable(trouble.source.place)
        if trouble.name:
            names.setdefault(place, []).append(trouble.name)
        else:
            lines.append(_unread(trouble, place))
    ignored = tr("Ignored in the policy {place}: {names}")
    lines += [ignored.format(place=place, names=", ".join(names[place])) for place in names]
    return "\n".join(lines)


def _unread(trouble: Trouble, place: str) -> str:
    if trouble.fault is Fault.UNTRUSTED:
        words = tr(
            "The policy in {place} does not count: the file has to belong to root, and nobody "
            "else may write it."
        )
        return words.format(place=place)
    words = tr("The policy cannot be read: {place} ({reason})")
    return words.format(place=place, reason=trouble.detail)
