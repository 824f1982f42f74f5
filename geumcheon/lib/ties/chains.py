"""The cheapest chains of moves until every sum ties: a flow of least cost, in whole numbers.

A chain always exists: the exact table ties and lies between the neighbours, and where every figure
counts in two sums, bounds that leave room for fractions leave room for whole numbers.
"""

from collections import defaultdict
from heapq import heappop, heappush
from itertools import count

from .moves import Move, Sum


class Chains:
    """The moves by the sum that they start from, and how much each sum has too much (in won)."""

    def __init__(self, moves: list[Move], excess: dict[Sum, int], digit: int) -> None:
        self._excess = defaultdict(int, excess)
        self._digit = digit
        self._leaving: dict[Sum, dict[Move, None]] = defaultdict(dict)
        for move in moves:
            self._leaving[move.start][move] = None

    def settle(self) -> None:
        """Make moves until no sum has too much or too little."""
        for start in list(self._excess):
            while self._excess[start] > 0:
                self._make(self._cheapest_from(start))

    def _make(self, chain: list[Move]) -> None:
        """`chain` has its last move first."""
        self._excess[chain[-1].start] -= self._digit
        self._excess[chain[0].end] += self._digit
        for move in chain:
            del self._leaving[move.start][move]
            move.turn()
            self._leaving[move.start][move] = None

    def _cheapest_from(self, start: Sum) -> list[Move]:
        """The chain to the nearest sum that has too little.

        The first one found is the nearest, although a move taken back costs less than nothing:
        from nowhere does a whole way to such a sum cost less than nothing. That holds before any
        move is made, and making none but the cheapest chains keeps it so.
        """
        search = _Search(start)
        while self._excess[search.next()] >= 0:
            for move in self._leaving[search.here]:
                search.offer(move)
        return search.chain()


class _Search:
    """Sums within reach of `start`, the nearest first; equals in the order found, on every run."""

    def __init__(self, start: Sum) -> None:
        self.start = self.here = start
        self._cost = {start: 0}
        self._last: dict[Sum, Move] = {}
        self._serial = count()
        self._queue = [(0, next(self._serial), start)]

    def next(self) -> Sum:
        """Go to the nearest sum; one that a cheaper way was found to is looked at again."""
        while True:
            cost, _, self.here = heappop(self._queue)
            if cost == self._cost[self.here]:
                return self.here

    def offer(self, move: Move) -> None:
        """Note the way over `move`, from here, where it is the cheapest so far."""
        cost = self._cost[self.here] + move.cost
        if move.end not in self._cost or cost < self._cost[move.end]:
            self._cost[move.end], self._last[move.end] = cost, move
            heappush(self._queue, (cost, next(self._serial), move.end))

    def chain(self) -> list[Move]:
        """The moves from `start` to here, the last one first."""
        moves, end = [], self.here
        while end != self.start:
            moves.append(self._last[end])
            end = moves[-1].start
        return moves
