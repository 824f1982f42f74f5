"""The unit of a page: what is offered, what is rounded, what is refused."""

import pytest

from geumcheon.lib.money import Unit
from pledges.reports.card.scale import scale_of, unit_choices


def test_the_unit_of_the_card_rounds_nothing():
    own, asked = scale_of("백만원"), scale_of("백만원", "백만원")

    assert own == asked
    assert not own.is_rounded
    assert own.show(13_500_000) == "13.5"
    assert own.nearest(13_500_001) == 13_500_001


def test_another_unit_is_as_short_as_it_says():
    shown = {unit: scale_of("천원", unit).show(1_764_250_400) for unit in ("원", "천원", "백만원", "억원")}

    assert shown == {"원": "1,764,250,400", "천원": "1,764,250.4", "백만원": "1,764", "억원": "17.6"}
    assert scale_of("백만원", "억원").digit == 10_000_000
    assert scale_of("백만원", "억원").show_change(-20_000_000) == "△0.2"


def test_nearest_is_what_rounding_by_itself_prints():
    scale = scale_of("백만원", "억원")

    assert [scale.nearest(won) for won in (0, 4_999_999, 5_000_000, -5_000_000)] == [0, 0, 10_000_000, -10_000_000]


@pytest.mark.parametrize("asked", ["만원", "달러", "억", "\0", "백만원 "])
def test_a_unit_not_on_offer_is_refused(asked):
    with pytest.raises(ValueError, match=r".*"):
        scale_of("백만원", asked)


def test_choices_go_from_small_to_large_and_hold_the_own_unit():
    scale = scale_of("만원")

    choices = unit_choices("만원", scale)

    assert [each.label for each in choices] == ["원", "천원", "만원", "백만원", "억(원)"]
    assert [each.unit for each in choices if each.is_chosen] == [Unit.TEN_THOUSAND]
