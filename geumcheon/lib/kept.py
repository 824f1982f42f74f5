"""What was worked out from something that never changes, kept for as long as there is room."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import TypeVar

Result = TypeVar("Result")


class Kept:
    """Results by a key, or by the identity of a value and a key; those not asked for longest give way."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._results: OrderedDict[Hashable, tuple[object, object]] = OrderedDict()
        self._lock = Lock()

    def of(self, value: object, key: Hashable, make: Callable[[], Result]) -> Result:
        """What `make` gave for this value and key; called only where it is not known.

        The value is kept too, so that no other can take its identity. Equal values are not looked for:
        comparing them would cost as much as working anew.
        """
        return self._of((id(value), key), value, make)

    def under(self, key: Hashable, make: Callable[[], Result]) -> Result:
        """What `make` gave under this key, which says all that the result depends on."""
        return self._of(key, None, make)

    def forget(self) -> None:
        """Nothing is kept any more."""
        with self._lock:
            self._results.clear()

    def _of(self, place: Hashable, value: object, make: Callable[[], Result]) -> Result:
        with self._lock:
            if place in self._results:
                self._results.move_to_end(place)
                return self._results[place][1]
        result = make()
        with self._lock:
            self._results[place] = (value, result)
            while len(self._results) > self._most:
                self._results.popitem(last=False)
        return result
