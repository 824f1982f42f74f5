"""Amounts in words inside targets: against the plan's money, and against their own count × each."""

import pytest

from pledges.domain.checks.words import CODES
from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import MILLION, findings

PLACE = "plans[0].items[0].targets.2020[0]"


def of(code: str, text: str, *lines: dict, **more) -> list:
    return findings(card(plan(item("a", *lines, targets={"2020": [text]}, **more))), code)


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


def test_a_product_that_does_not_come_out_is_an_error_and_the_gap_to_the_line_follows():
    tree = card(plan(item("a", line("시비", y2020=300), targets={"2020": ["10개동 시비 1억8천 (동별 3천)"]})))
    wrong, follows = (each for each in findings(tree) if each.code in CODES)

    assert (wrong.code, wrong.severity, wrong.place) == ("words-product", "error", PLACE)
    assert (wrong.stated, wrong.computed) == (180 * MILLION, 300 * MILLION)
    assert wrong.message.endswith(
        "10개동 × 3천만원 = 3억원인데 1억8천만원으로 적혀 있어 1억2천만원 적습니다."
        " 수, 단가, 금액 가운데 어느 것이 틀렸는지 보십시오."
    )
    assert (follows.code, follows.severity) == ("target-amount", "note")


@pytest.mark.parametrize(
    "text",
    [
        "6개동 시비 1억8천 (동별 3천)",
        "10개 단체 5천만원(단체당 5백만원)",
        "누적 30개소, 시비 2억 (개소당 2천만원)",
        "20명 1,000만원(1인당 50만원)",
        "10개동 시비 2억, 구비 1억 (동별 3천만원)",
        "10명 3천6백만원 (1인당 30만원, 12개월)",
        "10개소 시비 2억원 (개소당 최대 3천만원)",
        "10개동 가운데 6개동 시비 1억8천 (동별 3천)",
        "12개동(가산 2개동, 독산 10개동) 시비 3억 (동별 3천)",
    ],
)
def test_a_product_that_comes_out_or_cannot_be_told_says_nothing(text):
    assert of("words-product", text) == []


def test_a_share_that_may_belong_to_one_of_several_amounts_is_a_warning():
    (found,) = of("words-product", "10개동 시비 2억, 구비 1억 (동별 5천만원)")

    assert (found.severity, found.computed) == ("warning", 500 * MILLION)


@pytest.mark.parametrize(("whole", "severity"), [("5천만원", "note"), ("2천만원", "error")])
def test_money_beside_what_is_shared_out_may_make_the_whole_more_not_less(whole, severity):
    (found,) = of("words-product", f"3개 단체 {whole} (단체당 1천만원, 운영비 포함)")

    assert (found.severity, found.computed) == (severity, 30 * MILLION)


def test_a_share_told_to_its_last_digit_is_a_note():
    (found,) = of("words-product", "7개소 구비 1억원 (개소당 1천4백만원)", line(y2020=100))

    assert (found.severity, found.computed) == ("note", 98 * MILLION)


def asked(typed: str, planned: dict) -> dict:
    after = plan(item("a", line("시비", y2020=300), targets=planned), revision=1)
    request = {"from": 0, "to": 1, "kinds": ["사업비"], "stated_targets": {"a": {"2020": [typed]}}}
    return card(plan(item("a", line("시비", y2020=300))), after, adjustments=[request])


def test_a_target_typed_on_a_request_is_held_against_its_plan():
    typed = "시비 5억원"
    (found,) = findings(asked(typed, {}), "target-amount")
    (follows,) = findings(asked(typed, {"2020": ["시비 3억원"]}), "target-amount")

    assert (found.place, found.severity) == ("adjustments[0].stated_targets.a.2020[0]", "warning")
    assert follows.severity == "note"
    assert findings(asked("시비 3억원", {}), "target-amount") == []


def test_a_wrong_product_that_request_and_plan_share_is_one_error():
    typed = "10개동 시비 3억 (동별 5천)"
    found = findings(asked(typed, {"2020": ["10개동 시비 3억(동별5천)"]}), "words-product")

    assert [(each.severity, each.place) for each in found] == [
        ("error", "plans[1].items[0].targets.2020[0]"),
        ("note", "adjustments[0].stated_targets.a.2020[0]"),
    ]


def test_money_in_a_year_without_target_is_one_note_for_the_sub_project():
    money = line(y2018=5, y2019=5, y2020=5, y2021=0, y2022="-")
    (found,) = findings(card(plan(item("a", money, targets={"2018": ["목표"]}))), "money-without-target")

    assert (found.severity, found.place) == ("note", "plans[0].items[0].funding[0].amounts.2019")
    assert found.where == "당초 · 세부사업 a 2019년·2020년"
    assert found.stated == 10 * MILLION


@pytest.mark.parametrize(
    "targets", [{}, {"2018": ["목표"], "2019": ["목표"]}, {"2018-2019": ["목표"]}, {"2020": ["목표"]}]
)
def test_a_sub_project_without_targets_or_with_all_of_them_says_nothing(targets):
    money = line(y2018=5, y2019=5, y2020=0)

    assert findings(card(plan(item("a", money, targets=targets))), "money-without-target") == []
