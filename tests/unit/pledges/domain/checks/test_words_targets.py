"""Amounts in words inside targets: against the plan's money, and against their own count × each."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import MILLION, findings
from tests.support.target_words import of

PLACE = "plans[0].items[0].targets.2020[0]"


def test_an_amount_beside_its_product_that_is_not_the_line_is_a_warning():
    (found,) = of("target-amount", "10개동 시비 2억 (동별2천)", line("시비", y2020=210), line("구비", y2020=40))

    assert (found.severity, found.place) == ("warning", PLACE)
    assert (found.stated, found.computed, found.gap) == (200 * MILLION, 210 * MILLION, 10 * MILLION)
    assert found.message == (
        "당초 · 세부사업 a 2020년 목표: 글에는 시비 2억원, 금액 표에는 시비 210백만원으로 10백만원 다릅니다."
        " 글과 표 가운데 어느 쪽이 맞는지 보십시오."
    )


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("10개동 시비 2억 (동별2천)", {"시비": 200, "구비": 40}),
        ("시비 4억 2천4백만원", {"시비": 424}),
        ("시비 424,000천원", {"시비": 424}),
        ("시비 432,003천원", {"시비": 432}),
        ("시비 85.5억 원", {"시비": 8550}),
        ("국·시비 3억원", {"국비": 100, "시비": 200, "구비": 50}),
        ("시비 1억원, 구비 5천만원", {"시비": 100, "구비": 50}),
        ("예산 1억5천만원", {"시비": 100, "구비": 50}),
        ("예산 1억원", {"시비": 100, "구비": 50}),
        ("예산: 보조금 1억원", {"시비": 100, "구비": 50}),
        ("사업비 3억원", {"미구분": 300}),
        ("시비 3억원", {"미구분": 300}),
        ("국비 3억원", {"국시비": 300}),
        ("시비 1억원", {"국비·시비": 300}),
        ("시비 2억원 이내", {"시비": 150}),
        ("중소기업 융자 지원 50억원", {"구비": 30}),
        ("중소기업 융자 10개 업체 50억원 (업체당 5억원)", {"구비": 30}),
        ("일자리 1,200명, 4,917명 참여", {"구비": 300}),
    ],
)
def test_an_amount_that_the_table_has_says_nothing(text, sums):
    lines = [line(source, y2020=won) for source, won in sums.items()]

    assert of("target-amount", text, *lines) + of("target-without-money", text, *lines) == []


def test_words_coarser_than_their_gap_are_no_excuse_for_more_than_a_tenth():
    (found,) = of("target-amount", "시비 1억원", line("시비", y2020=190))

    assert (found.severity, found.gap) == ("warning", 90 * MILLION)


def test_words_coarser_than_their_gap_are_a_note():
    (found,) = of("target-amount", "시비 2억원", line("시비", y2020=210))

    assert (found.severity, found.gap) == ("note", 10 * MILLION)
    assert found.message.endswith("글에 적힌 마지막 자리보다 작은 차이입니다(단수차).")


@pytest.mark.parametrize(("text", "severity"), [("사업비 5천만원", "note"), ("사업비 4억원", "warning")])
def test_an_amount_without_a_source_may_be_a_part_but_not_more_than_all(text, severity):
    (found,) = of("target-amount", text, line("시비", y2020=200), line("구비", y2020=100))

    assert found.severity == severity


def test_amounts_of_several_texts_may_come_to_the_line_together():
    texts = {"2020": ["교육 시비 3천만원", "홍보 시비 2천만원"]}

    assert findings(card(plan(item("a", line("시비", y2020=50), targets=texts))), "target-amount") == []
    assert len(findings(card(plan(item("a", line("시비", y2020=90), targets=texts))), "target-amount")) == 2


def test_money_of_a_wider_or_of_no_year_is_not_compared():
    assert of("target-amount", "시비 2억원", line("시비", y2020_2021=500)) == []
    assert of("target-amount", "시비 2억원", line("시비", y2020=210, undivided=5)) == []
    spans = {"2020-2021": ["시비 5억 1천만원"]}
    (found,) = findings(card(plan(item("a", line("시비", y2020=200, y2021=300), targets=spans))), "target-amount")
    assert (found.place, found.computed) == ("plans[0].items[0].targets.2020-2021[0]", 500 * MILLION)


@pytest.mark.parametrize("nothing", [0, "-", None])
def test_money_named_where_the_plan_has_none_is_a_warning(nothing):
    (found,) = of("target-without-money", "10개동 시비 3억원", line("시비", y2019=5, y2020=nothing))

    assert (found.severity, found.place, found.stated, found.computed) == ("warning", PLACE, 300 * MILLION, 0)


def test_money_named_from_a_source_that_pays_nothing_tells_of_the_other():
    (found,) = of("target-without-money", "시비 3억원", line("구비", y2020=300))

    assert found.message == (
        "당초 · 세부사업 a 2020년 목표: 글에는 시비 3억원이 있으나 금액 표에는 이 해에 그 돈이 없습니다"
        "(다른 재원 300백만원). 금액 표와 재원을 보십시오."
    )


def test_a_target_without_a_line_of_its_own_speaks_of_its_row_its_parent_or_the_pledge():
    aim = {"targets": {"2020": ["시비 3억원"]}}
    money = line("시비", y2020=300)
    trees = [
        card(plan(item("a", row="가 / 나", **aim), item("b", money, row="가 / 나"))),
        card(plan(item("a", money), item("b", parent="a", **aim))),
        card(plan(item("a", money, parent="b"), item("b", **aim))),
        card(plan(item("a", money), item("b", whole=True, **aim))),
    ]
    (alone,) = findings(card(plan(item("a", money), item("b", **aim))), "target-without-money")

    assert [findings(tree, "target-without-money") for tree in trees] == [[], [], [], []]
    assert alone.place == "plans[0].items[1].targets.2020[0]"
