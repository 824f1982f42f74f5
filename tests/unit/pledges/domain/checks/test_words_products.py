"""Count × each inside a target: what it comes to is the amount beside it, and a slip is told once."""

import pytest

from pledges.domain.checks.words import CODES
from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import MILLION, findings
from tests.support.target_words import of

PLACE = "plans[0].items[0].targets.2020[0]"


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
