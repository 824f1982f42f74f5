"""Statistics beside their base, rate, target and day, and beside the same table of the year before."""

import pytest

from tests.cards.by_hand import card
from tests.support.checks import findings


def table(year: int = 2020, values: dict | None = None, **more) -> dict:
    return {"name": "참여 현황", "year": year, "values": values or {"온라인": 120, "현장": 80}} | more


def told(*tables: dict, code: str = "") -> list[tuple]:
    tree = card(indicators=list(tables))
    return [(str(f.severity), f.code, f.place, f.stated, f.computed) for f in findings(tree, code)]


def share(people: int, rate, target: int | None = None, **more) -> dict:
    aim = {} if target is None else {"target": target}
    return table(base={"what": "인구", "value": people}, rate=rate) | aim | more


@pytest.mark.parametrize(("people", "rate", "target"), [(234_153, 2.1, 4_917), (233_066, 0.3, 699), (2_000, 5, 100)])
def test_a_target_worked_out_from_the_rate(people, rate, target):
    assert told(share(people, rate, target)) == []


def test_a_target_that_is_not_that_share():
    (found,) = told(share(234_153, 2.1, 4_197))

    assert found[:4] == ("warning", "indicator-rate", "indicators[0].target", 4_197)
    assert str(found[4]) == "4917.213"


def test_a_target_that_only_rounds_to_the_rate_is_rounding():
    (found,) = findings(card(indicators=[share(234_153, 2.1, 5_000)]))

    assert (str(found.severity), str(found.cause)) == ("note", "rounding")


@pytest.mark.parametrize(("number", "codes"), [(11_297, []), (12_400, ["indicator-rate"]), (1_129, ["indicator-rate"])])
def test_the_only_number_of_a_table_without_target(number, codes):
    assert [each[1] for each in told(share(224_012, 5, values={"참여 인원": number}))] == codes


def test_of_several_numbers_nobody_knows_which_is_meant():
    assert told(share(224_012, 5, values={"가": 1, "나": 2})) == []
    assert told(share(224_012, 5, values={"가": {"나": 1}})) == []
    assert told(share(224_012, None, 12)) == []


@pytest.mark.parametrize(("last", "places"), [(5_297, []), (7_297, ["indicators[0].stated.계"])])
def test_the_printed_total_of_a_table_speaks_for_it(last, places):
    tree = share(224_012, 5, values={"가": 6_000, "나": last}, stated={"계": 6_000 + last})

    assert [each[2] for each in told(tree)] == places


@pytest.mark.parametrize("day", ["2020-01-01", "2020-12-31", "2021-03-31"])
def test_a_day_in_the_year_or_shortly_after(day):
    assert told(table(as_of=day)) == []


def test_a_year_may_begin_with_the_last_day_of_the_year_before():
    # 인구는 흔히 앞 해의 12월 31일로 센다; a series that counts in its own year has slipped by one.
    own = table(as_of="2019-12-31") | {"year": 2019}
    late = table(as_of="2019-12-31")

    assert told(late) == []
    assert [each[:3] for each in told(own, late)] == [("warning", "indicator-day", "indicators[1].as_of")]


@pytest.mark.parametrize("day", ["2019-12-30", "2021-04-01", "2030-12-31"])
def test_a_day_of_another_year(day):
    assert told(table(as_of=day)) == [("warning", "indicator-day", "indicators[0].as_of", day, "2020")]


@pytest.mark.parametrize(("start", "aim", "direction"), [(100, 80, "up"), (100, 120, "down")])
def test_a_target_on_the_wrong_side(start, aim, direction):
    found = told(table(baseline=start, target=aim, direction=direction))

    assert found == [("warning", "indicator-direction", "indicators[0].target", aim, start)]
    (sentence,) = (
        f.message for f in findings(card(indicators=[table(baseline=start, target=aim, direction=direction)]))
    )
    assert ("늘리려는" if direction == "up" else "줄이려는") in sentence
    other = "down" if direction == "up" else "up"
    assert told(table(baseline=start, target=aim, direction=other)) == []


def test_columns_that_come_and_go():
    later = table(2021, {"온라인": 100, "우편": 10})

    assert told(table(), later) == [("note", "indicator-columns", "indicators[1].values", "우편", "현장")]
    assert told(table(), table(2022, {"온라인": 100})) == []
    assert told(table(), table(2021, {"가": 1, "나": 2})) == []
    assert told(table(), table(2021, {"현장": None, "온라인": "-"})) == []


@pytest.mark.parametrize(
    ("before", "after", "count"), [(147, 15, 1), (147, 21, 1), (147, 22, 0), (15, 1, 0), (9, 0, 0)]
)
def test_a_cell_that_leaps(before, after, count):
    found = told(table(values={"가": {"나": before}}), table(2021, {"가": {"나": after}}))

    assert found == [("note", "indicator-leap", "indicators[1].values.가.나", after, before)] * count


def test_a_rate_or_a_base_that_leaps():
    before, after = share(200_000, 2), share(20_000, 20)
    found = told(before, after | {"year": 2021})

    assert [each[2] for each in found] == ["indicators[1].rate", "indicators[1].base.value"]


def signed_up(year: int, number: int, target: int, label: str = "가입(누계)") -> dict:
    return table(year, {label: {"앱": number}}, stated={label: number}, target=target, unit="명")


def test_a_target_of_one_year_beside_a_cumulative_number():
    assert told(signed_up(2019, 4_673, 4_917), signed_up(2020, 5_295, 699)) == [
        ("note", "indicator-target", "indicators[1].target", 699, 622)
    ]
    assert told(signed_up(2019, 4_673, 4_917), signed_up(2020, 5_373, 699)) == []
    assert told(signed_up(2019, 4_673, 4_917), signed_up(2020, 5_295, 5_500)) == []
    assert told(signed_up(2019, 4_673, 4_917, "가입"), signed_up(2020, 5_295, 699, "가입")) == []
    assert told(signed_up(2019, 4_673, 4_917, "가입"), signed_up(2020, 5_295, 699), code="indicator-target") == []


@pytest.mark.parametrize(("unit", "count"), [("명/가구/건", 1), ("명·건", 1), ("명", 0), ("명/일", 0), ("회/년", 0)])
def test_one_total_over_several_units(unit, count):
    tables = [table(year, stated={"계": 200}, unit=unit) for year in (2020, 2021)]

    assert [each[:3] for each in told(*tables)] == [("note", "indicator-mixed-unit", "indicators[0].unit")] * count
    assert told(table(unit=unit)) == []
