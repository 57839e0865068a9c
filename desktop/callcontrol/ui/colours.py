"""What everything is painted with; ``theme.py`` decides which colours these are."""

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """What everything is painted with."""

    window: QColor
    surface: QColor
    border: QColor
    edge: QColor
    """Around what can be pressed or typed into; ``border`` is around the rest."""
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    accent_soft: QColor
    good: QColor
    on_good: QColor
    good_soft: QColor
    caution: QColor
    caution_soft: QColor
    bad: QColor
    bad_soft: QColor

    @property
    def outlined(self) -> bool:
        """Whether there are no soft colours, so that lines have to do what they do elsewhere."""
        return self.accent_soft == self.surface
