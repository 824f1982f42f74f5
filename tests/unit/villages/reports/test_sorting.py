"""Rows in the order an address asks for; what is not known stands last either way."""

import pytest

from villages.reports.sorting import Order, ordered

KEYS = {"total": lambda row: row}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", [2, None, 9, 5]), ("total", [2, 5, 9, None]), ("-total", [9, 5, 2, None]), ("--total", [2, None, 9, 5]),
     ("zzz", [2, None, 9, 5])],
)  # fmt: skip
def test_rows_stand_in_the_order_asked_for(text, expected):
    assert ordered([2, None, 9, 5], Order.of(text, KEYS), KEYS) == expected


def test_a_head_asks_for_the_largest_first_then_for_the_smallest():
    order = Order.of("-total", KEYS)

    assert order.next("total") == "total"
    assert order.next("projects") == "-projects"
    assert (order.aria("total"), order.aria("projects")) == ("descending", "")
    assert Order.of("total", KEYS).aria("total") == "ascending"
