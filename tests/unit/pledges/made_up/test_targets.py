"""Targets in the making: counted, step by step, and paid for with the money of their line."""

import pytest

from geumcheon.lib.money import DASH
from pledges.domain.card import Line
from pledges.made_up.aims import CountAim, PaidAim, StepAim, aim_of
from pledges.made_up.chance import Chance
from pledges.made_up.vocabulary import Counted

YEARS = ("2018", "2019", "2020")
PLACES = PaidAim("개소", "개소당", 12, YEARS)


def city(**amounts):
    return [Line(source="시비", amounts={key[1:]: won for key, won in amounts.items()})]


def test_money_is_shared_out_in_whole_ten_thousands():
    # 12 and 11 do not divide 200,000,000 won into whole 만원; 10 does.
    text = PLACES.text("2019", city(y2019=200_000_000))

    assert text == "10개소 시비 2억원 (개소당 2천만원)"


def test_money_that_one_alone_can_take_is_told_without_a_share():
    assert PaidAim("개소", "개소당", 2, YEARS).text("2018", city(y2018=30_000)) == "1개소 시비 3만원"


@pytest.mark.parametrize("won", [0, None, DASH])
def test_no_target_is_told_where_there_is_no_money(won):
    assert PLACES.text("2018", city(y2018=won)) is None


def test_things_alone_are_told_where_the_money_is_no_round_sum():
    assert PLACES.text("2018", city(y2018=12_345)) == "12개소 지원"


def test_things_alone_are_told_where_somebody_else_pays():
    lines = [Line(source="민간", payer="LH", amounts={"2018": 50_000_000})]

    assert PLACES.text("2018", lines) == "12개소 지원"


def test_columns_left_out_have_no_target():
    aim = CountAim("교육 연{n}회", {"2018": 3, "2019": 4}).keep(lambda key: key == "2019")

    assert [aim.text(key, ()) for key in YEARS] == [None, "교육 연4회", None]


def test_targets_rise_only_where_the_year_is_open():
    aim = CountAim("{n:,}명 지원", {"2018": 990, "2019": 990}).raised(lambda key: key == "2019", 20)

    assert [aim.text(key, ()) for key in ("2018", "2019")] == ["990명 지원", "1,010명 지원"]


def test_steps_stand_in_their_year():
    assert StepAim({"2018": "기본계획 수립"}).text("2018", ()) == "기본계획 수립"


def test_a_column_of_two_years_holds_twice_as_many_but_not_a_yearly_number():
    places = aim_of(Chance("x"), Counted("{n}개소 조성", 3, 3), ("2018-2019", "2020", "2021-"))
    lessons = aim_of(Chance("x"), Counted("교육 연{n}회", 3, 3), ("2018-2019", "2020", "2021-"))

    assert list(places.numbers.values()) == [6, 3, 3]
    assert list(lessons.numbers.values()) == [3, 3, 3]
