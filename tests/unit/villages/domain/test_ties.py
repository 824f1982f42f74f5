"""grants-total: the dongs' grants of a year against the money line of their sub-project."""

import pytest

from tests.cards.by_hand import card, item, line, plan, read
from villages.domain.ties import grants_totals

THOUSAND = 1_000
CELL = ("a", "시비", "2019")
# 2019년 주민자치활동 지원사업, as printed: 424,000천원
SUPPORT = [48_000, 70_000, 37_000, 49_000, 31_000, 62_000, 35_000, 20_000, 36_000, 36_000]


def told(tree: dict, *thousands: int | None, cell=CELL) -> list[tuple[str, str, str]]:
    """Severity, cause and place of what is found."""
    won = [None if each is None else each * THOUSAND for each in thousands]
    found = grants_totals(read(tree), {cell: won})
    return [(str(each.severity), str(each.cause), each.place) for each in found]


def one_line(amount, source: str = "시비", **more) -> dict:
    return card(plan(item("a", line(source, y2019=amount, **more))))


PLACE = "plans[0].items[0].funding[0].amounts.2019"


def test_grants_that_come_to_the_line_are_right():
    assert told(one_line(424), *SUPPORT) == []


def test_grants_that_do_not_come_to_it_are_an_error():
    assert told(one_line(424), *SUPPORT[:-1], 37_000) == [("error", "mismatch", PLACE)]
    assert told(one_line(424), *SUPPORT[:-1], 35_000) == [("error", "mismatch", PLACE)]


@pytest.mark.parametrize(
    ("thousands", "expected"),
    [(424_544, "rounding"), (424_999, "rounding"), (425_000, "mismatch"), (423_001, "rounding"), (423_000, "mismatch")],
)
def test_the_cell_may_be_rounded_or_cut_by_less_than_its_digit(thousands, expected):
    # 210,544천원 stands as 210 in the paper: cut, not rounded. Ten grants give no room ten times as wide.
    halves = (thousands // 2, thousands - thousands // 2)

    (found,) = told(one_line(424), *halves)

    assert found[1] == expected


def test_dongs_not_known_make_it_incomplete():
    assert told(one_line(424), *SUPPORT[:-1], None) == [("warning", "incomplete", PLACE)]


def test_too_much_is_an_error_though_dongs_are_not_known():
    assert told(one_line(300), *SUPPORT[:-1], None) == [("error", "mismatch", PLACE)]


def test_some_dongs_that_come_to_the_line_are_right():
    assert told(one_line(48), 48_000, None) == []


def test_nothing_known_of_any_dong_is_not_compared():
    assert told(one_line(424), None, None) == []
    assert told(one_line(424)) == []


def test_a_blank_cell_is_not_compared_and_a_dash_is_none():
    assert told(one_line(None), *SUPPORT) == []
    assert told(one_line("-"), *SUPPORT) == [("error", "mismatch", PLACE)]


def test_other_sources_payers_and_columns_are_not_compared():
    assert told(one_line(1, source="구비"), *SUPPORT) == []
    assert told(one_line(1, payer="서울시"), *SUPPORT) == []
    assert told(card(plan(item("a", line("시비", y2019_2020=1)))), *SUPPORT) == []


def test_plans_that_are_past_or_refused_are_not_compared():
    plans = [
        plan(item("a", line("시비", y2019=amount)), revision=number, state=state)
        for number, (amount, state) in enumerate([(1, "confirmed"), (2, "confirmed"), (3, "refused"), (4, "proposed")])
    ]

    found = [place for _, _, place in told(card(*plans), *SUPPORT)]

    assert found == ["plans[1].items[0].funding[0].amounts.2019", "plans[3].items[0].funding[0].amounts.2019"]


def test_the_sentence_names_the_place_and_both_sums():
    (found,) = grants_totals(read(one_line(424)), {CELL: [400_000 * THOUSAND, 25_500 * THOUSAND]})

    assert found.where == "당초 · 세부사업 a · 시비 2019년 동별 보조금"
    assert found.message == (
        "당초 · 세부사업 a · 시비 2019년 동별 보조금: 인쇄된 424백만원, 내역의 합 425.5백만원 "
        "— 1.5백만원 적게 인쇄되었습니다."
    )
