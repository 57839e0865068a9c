"""What can be made to happen in the demo; ``demo.py`` makes it happen."""

from enum import StrEnum, auto


class Scene(StrEnum):
    """One entry of the demo menu."""

    INCOMING_CALL = auto()
    SECOND_CALL = auto()
    MISSED_CALL = auto()
    COLLEAGUE_ANSWERS = auto()
    COLLEAGUE_IS_BUSY = auto()
    CONNECTION_IS_CUT = auto()
    CONNECTION_GOES_SILENT = auto()
