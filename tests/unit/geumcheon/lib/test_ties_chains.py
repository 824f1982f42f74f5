"""Chains of moves at the least cost: afterwards no circle of moves would cost less than nothing."""

from collections import Counter
from random import Random

import pytest

from geumcheon.lib.ties.chains import Chains
from geumcheon.lib.ties.figures import Table
from geumcheon.lib.ties.moves import Move, excess_of, moves_of


def goes_round_cheaper(moves):
    """Whether moves in a circle cost less than nothing: then the answer was not the cheapest."""
    cost = dict.fromkeys((move.start for move in moves), 0)
    for _ in range(len(cost) + 1):
        nearer = [m for m in moves if m.end in cost and cost[m.start] + m.cost < cost[m.end]]
        if not nearer:
            return False
        for move in nearer:
            cost[move.end] = min(cost[move.end], cost[move.start] + move.cost)
    return True


def some_moves(chance):
    """Moves between sums at random, and what those of a random choice would carry."""
    sums = [("down", number, 2018) for number in range(8)]
    moves = [Move(("row", n), *chance.sample(sums, 2), cost=chance.randrange(20)) for n in range(30)]
    chosen = [move for move in moves if chance.random() < 0.4]
    excess = Counter(move.start for move in chosen)
    excess.subtract(move.end for move in chosen)
    return moves, excess


def some_table(chance):
    lines = [(item, line) for item in range(8) for line in range(4)]
    cells = {line: {key: chance.randrange(100_000) for key in range(8)} for line in lines}
    return Table(cells, {line: line[0] for line in lines})


@pytest.mark.parametrize("seed", range(100))
def test_chains_of_any_moves_carry_everything_at_the_least_cost(seed):
    moves, excess = some_moves(Random(seed))
    # A move that is made ends where it started from.
    Chains(moves, excess, 1).settle()

    carried = Counter(move.end for move in moves if move.is_made)
    carried.subtract(move.start for move in moves if move.is_made)
    assert {each: much for each, much in carried.items() if much} == {e: much for e, much in excess.items() if much}
    assert not goes_round_cheaper(moves)


@pytest.mark.parametrize("seed", range(10))
def test_a_large_table_has_no_cheaper_way_round(seed):
    table = some_table(Random(seed))
    exact = table.figures()
    moves = moves_of(table, exact, 1_000)

    Chains(moves, excess_of(table, exact, 1_000), 1_000).settle()

    assert any(move.is_made for move in moves)
    assert not goes_round_cheaper(moves)


def test_a_circle_that_costs_less_than_nothing_is_seen():
    there, back = Move((1, 1), ("down", 1, 1), ("down", 2, 1), 3), Move((2, 1), ("down", 2, 1), ("down", 1, 1), -4)

    assert goes_round_cheaper([there, back])
