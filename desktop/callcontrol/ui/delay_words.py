"""What is said of the way that the news of calls take, hop by hop."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from callcontrol.calls.delays import Hop, HopDelay, slowest
from callcontrol.ui.translation import tr


def name(hop: Hop) -> str:
    """From where to where."""
    return {
        Hop.TO_MEDIA: tr("Phone system → CloudLink"),
        Hop.PROCESSING: tr("CloudLink: processing"),
        Hop.TO_NOTIFICATION: tr("CloudLink: sending"),
        Hop.TO_COMPUTER: tr("CloudLink → this computer"),
        Hop.TO_SCREEN: tr("This computer → screen"),
        Hop.ALL: tr("All the way"),
    }[hop]


def length(milliseconds: float) -> str:
    """As short as can be read: milliseconds, or seconds with as many places as matter."""
    locale = QLocale()
    if milliseconds < 1000:
        return tr("{number} ms").format(number=locale.toString(round(milliseconds)))
    seconds = milliseconds / 1000
    return tr("{number} s").format(number=locale.toString(seconds, "f", 2 if seconds < 10 else 0))


def cell(delay: HopDelay, milliseconds: float) -> str:
    """A figure of the table; with a plus where it counts from the fastest call."""
    if not delay.calls:
        return "–"
    return f"+{length(milliseconds)}" if delay.is_relative else length(milliseconds)


def verdict(delays: Sequence[HopDelay]) -> str:
    """Who is slow, in one sentence."""
    calls = max(one.calls for one in delays)
    if not calls:
        return tr(
            "No call has been measured yet. After the next one, this shows where time is lost."
        )
    found = slowest(delays)
    if found is None:
        return tr("Calls measured: {count}.").format(count=calls)
    return tr("Calls measured: {count}. Most time is lost here: {hop}.").format(
        count=calls, hop=name(found.hop)
    )


def notes(delays: Sequence[HopDelay]) -> list[str]:
    """What the clocks allow to be said, and what not."""
    said = []
    for one in delays:
        if not one.calls or not one.is_relative or one.hop is Hop.ALL:
            continue
        if one.by_clocks < 0:
            words = tr("{hop}: the two clocks differ by at least {time}.")
        else:
            words = tr("{hop}: by the two clocks, the fastest call took {time}.")
        said.append(words.format(hop=name(one.hop), time=length(abs(one.by_clocks))))
    if said:
        said.insert(
            0,
            tr(
                "+ means: so much longer than the fastest of these calls. Two clocks that need not"
                " agree told it, so how long the fastest took is not known."
            ),
        )
    return said
