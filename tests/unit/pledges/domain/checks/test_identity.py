"""Places by what stands there: the same name wherever a row has moved to, another name for another row."""

from decimal import Decimal

import pytest

from pledges.domain.checks import Finding, Severity
from pledges.domain.checks.identity import Identities
from pledges.domain.checks.keys import key_of, value_of, value_text
from tests.cards.by_hand import card, item, line, plan, read

PLANS = [
    plan(
        item("a", line("시비", y2019=5), line("구비", payer="LH", y2019=5), targets={"2019": ["가.나", "다", "다"]}),
        facts=[{"label": "사업량", "text": "3개소"}],
        sections={"goal": "목표"},
        stated={"total": 10, "by_year": {"2019": 10}, "head": {"total": 10, "by_source": {"시비": 5}}},
    ),
    plan(item("b"), item("a", line("시비", y2019=5), succeeds=["b"]), revision=3),
]
TREE = card(
    *PLANS,
    execution=[{"item": "a", "source": "시비", "year": "2019", "as_of": "2020-06-30", "secured": 5}],
    stated_execution={"by_line": [{"item": "a", "source": "시비", "secured": 5}], "by_year": {"2019": 5}},
    measures=[{"item": "a", "year": "2019", "text": "다"}],
    reviews=[{"as_of": "2020-06-30", "round": "1분기"}, {"as_of": "2020-06-30", "round": "1분기"}],
    target_results=[{"item": "a", "year": "2019", "text": "다"}],
    performance=[
        {"year": 2019, "title": "회의"},
        {"year": 2019, "quarter": 2, "title": "회의"},
        {"year": 2019, "title": "회의", "amounts": [{"amount": 3, "unit": "천원", "what": "회의비", "item": "a"}]},
    ],
    indicators=[{"name": "방문 1.5배", "group": "복지", "year": 2019, "values": {"가": 1}, "stated": {"계 [1.5]": 1}}],
    adjustments=[
        {
            "from": 0,
            "to": 3,
            "kinds": ["사업비"],
            "changes": [{"kind": "사업비", "item": "a", "before": "5"}],
            "stated": {"kinds": ["사업비"], "sub_projects_after": [{"name": "나"}], "by_year_after": {"2019": 5}},
            "stated_targets": {"a": {"2019": ["다"]}},
            "steps": [{"step": "제출", "on": "2020-01-02"}],
            "deliberation": {"for": 3},
            "recommendations": [{"text": "홍보"}],
        }
    ],
    pledge={"authors": [{"team": "자치팀", "rank": "주무관"}], "succeeds": [{"title": "앞선 공약", "how": "통합"}]},
)
EXPECTED = {
    "plans[0].title": "plans.0.title",
    "plans[1].period": "plans.3.period",
    "plans[0].facts[0].text": "plans.0.facts.사업량.text",
    "plans[0].sections.goal": "plans.0.sections.goal",
    "plans[0].sections.goal[2]": "plans.0.sections.goal.[2]",
    "plans[0].stated.total": "plans.0.stated.total",
    "plans[0].stated.by_year.2019": "plans.0.stated.by_year.2019",
    "plans[0].stated.head.by_source.시비": "plans.0.stated.head.by_source.시비",
    "plans[1].items[1]": "plans.3.items.a",
    "plans[1].items[1].succeeds[0]": "plans.3.items.a.succeeds.b",
    "plans[0].items[0].funding[0]": "plans.0.items.a.funding.시비",
    "plans[0].items[0].funding[1].amounts.2019": "plans.0.items.a.funding.구비/LH.amounts.2019",
    "plans[0].items[0].targets.2019[0]": "plans.0.items.a.targets.2019.가%2E나",
    "plans[0].items[0].targets.2019[1]": "plans.0.items.a.targets.2019.다",
    "plans[0].items[0].targets.2019[2]": "plans.0.items.a.targets.2019.다#2",
    "execution[0].secured": "execution.a/시비/2019/2020-06-30.secured",
    "stated_execution.by_line[0].secured": "stated_execution.by_line.a/시비.secured",
    "stated_execution.by_year.2019": "stated_execution.by_year.2019",
    "measures[0]": "measures.a/2019/다",
    "reviews[1].progress": "reviews.2020-06-30/1분기#2.progress",
    "target_results[0].quantity": "target_results.a/2019/다.quantity",
    "performance[1].start": "performance.2019/2/회의.start",
    "performance[2].amounts[0].amount": "performance.2019/회의#2.amounts.a/회의비.amount",
    "indicators[0].stated.계 [1.5]": "indicators.2019/복지/방문 1%2E5배.stated.계 %5B1%2E5%5D",
    "indicators[0].values.가": "indicators.2019/복지/방문 1%2E5배.values.가",
    "adjustments[0].kinds[0]": "adjustments.0→3.kinds.사업비",
    "adjustments[0].changes[0].before": "adjustments.0→3.changes.사업비/a.before",
    "adjustments[0].stated.sub_projects_after[0]": "adjustments.0→3.stated.sub_projects_after.나",
    "adjustments[0].stated.by_year_after.2019": "adjustments.0→3.stated.by_year_after.2019",
    "adjustments[0].stated_targets.a.2019[0]": "adjustments.0→3.stated_targets.a.2019.다",
    "adjustments[0].steps[0].on": "adjustments.0→3.steps.제출.on",
    "adjustments[0].deliberation.for": "adjustments.0→3.deliberation.for",
    "adjustments[0].recommendations[0]": "adjustments.0→3.recommendations.홍보",
    "pledge.authors[0]": "pledge.authors.자치팀/주무관",
    "pledge.succeeds[0].title": "pledge.succeeds.앞선 공약.title",
    "pledge.status": "pledge.status",
    "plans[9].title": "plans.[9].title",
}


@pytest.mark.parametrize(("place", "identity"), EXPECTED.items())
def test_a_place_is_told_by_what_stands_there(place, identity):
    assert Identities(read(TREE)).of(place) == identity


def test_a_row_that_moved_keeps_its_name():
    moved = TREE | {"performance": [{"year": 2018, "title": "준비"}, *TREE["performance"]]}

    before, after = Identities(read(TREE)), Identities(read(moved))

    assert before.of("performance[2].body") == after.of("performance[3].body") == "performance.2019/회의#2.body"


def finding(stated, computed, code="line-total") -> Finding:
    return Finding(code, Severity.ERROR, None, "plans[0].title", "제목", stated, computed, "말")


def test_another_code_place_or_value_is_another_key():
    keys = [
        key_of(finding(5, 6), "x"),
        key_of(finding(5, 6), "y"),
        key_of(finding(5, 7), "x"),
        key_of(finding(4, 6), "x"),
        key_of(finding(5, 6, "subtotal"), "x"),
        key_of(finding("5", 6), "x"),
        key_of(finding(Decimal(5), 6), "x"),
        key_of(finding(None, 6), "x"),
    ]

    assert len(set(keys)) == len(keys)
    assert key_of(finding(5, 6), "x") == keys[0]


@pytest.mark.parametrize(
    "value", [None, 0, 2_295_000_000, Decimal("3"), Decimal("9.1"), Decimal("1200"), "", "3.5", "말"]
)
def test_a_value_comes_back_from_its_text_as_it_was(value):
    back = value_of(value_text(value))

    assert (back, type(back)) == (value, type(value))
