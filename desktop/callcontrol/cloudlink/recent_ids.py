"""A bounded memory of ids, by which what is delivered twice is told once."""

from collections import OrderedDict


class RecentIds:
    """Remembers the last ``size`` ids, to tell what comes a second time."""

    def __init__(self, size: int = 1000) -> None:
        self._size = size
        self._ids: OrderedDict[str, None] = OrderedDict()

    def is_new(self, identifier: str) -> bool:
        """Tell whether ``identifier`` has not been seen lately. Without one, all is new."""
        if identifier in self._ids:
            return False
        if identifier:
            self._ids[identifier] = None
            if len(self._ids) > self._size:
                self._ids.popitem(last=False)
        return True
