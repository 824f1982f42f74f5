"""What of 주민참여-1 is not of the form the rest has."""

from pledges.domain.checks.form import CODES
from tests.support.real import real_findings


def test_an_empty_part_zeros_beside_dashes_amounts_without_a_unit_and_a_unit_that_changes():
    assert [(each.severity, each.code, each.place) for each in real_findings() if each.code in CODES] == [
        ("note", "section-blank", "plans[0].sections.cooperation"),
        ("note", "zero-and-dash", "plans[0].items[3].stated.by_year.2020"),
        ("note", "amount-without-unit", "plans[1].items[2].targets.2018[0]"),
        ("note", "amount-without-unit", "plans[1].items[3].targets.2018[0]"),
        ("note", "series-unit", "indicators[9].unit"),
    ]
