"""One number has one writing, and nothing is rounded on the way."""

from decimal import Decimal

import pytest

from geumcheon.lib.exact import decimals_in, tidy


@pytest.mark.parametrize(
    ("given", "written"),
    [("13.50", "13.5"), ("13.000", "13"), ("1E+3", "1000"), ("1E-3", "0.001"), ("-0.00", "0"), ("100", "100")],
)
def test_a_number_is_written_in_its_shortest_form(given, written):
    assert str(tidy(Decimal(given))) == written


def test_more_digits_than_the_context_holds_are_kept():
    assert str(tidy(Decimal("1.00000000000000000000000000000000010"))) == "1.0000000000000000000000000000000001"


@pytest.mark.parametrize(("given", "count"), [("13.50", 1), ("1E+3", 0), ("0.001", 3), ("7", 0)])
def test_decimals_are_those_that_the_number_needs(given, count):
    assert decimals_in(Decimal(given)) == count
