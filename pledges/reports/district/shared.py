"""Money of two pledges is counted in one of them: which code stands for a pledge that counts it."""

from collections.abc import Iterable

from .heads import PledgeHead


class Hosts:
    """The pledges counted, by term and code. Money that names one which is not counted stays with its own pledge,
    or it would be lost to every sum."""

    def __init__(self, counted: Iterable[PledgeHead]):
        heads = list(counted)
        self._codes = {(head.term, head.code) for head in heads}
        self._by_key = {head.key: head for head in heads}

    def is_elsewhere(self, pledge: int, counted_in: str) -> bool:
        """Whether another pledge counts this money of `pledge`."""
        if not counted_in:
            return False
        head = self._by_key[pledge]
        return counted_in != head.code and (head.term, counted_in) in self._codes
