"""text-total of a bare label (사업비 : …), reason-change: money told in a line's own way."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import MILLION, findings


def told(**more) -> list[tuple]:
    """A plan of 마을공동체 활성화 with 시비 1,856 in all and 구비 414; 2,270 together."""
    lines = line("시비", y2018=530, y2019=1_326), line("구비", y2018=214, y2019=200)
    tree = card(plan(item("a", *lines) | {"name": "마을공동체 활성화"}, **more))
    return [(str(f.severity), f.code, f.place, f.stated, f.computed) for f in findings(tree, "text-total")]


def fact(text: str, label: str = "사업비") -> list[tuple]:
    return told(facts=[{"label": label, "text": text}])


@pytest.mark.parametrize(
    "text",
    ["2,270백만원", "22억 7천만원", "시비 1,856백만원, 구비 414백만원", "2018년 744백만원", "개소당 20백만원",
     "2,270백만원(시비 1,856백만원, 구비 414백만원)", "비예산", "2,000백만원 이내"],
)  # fmt: skip
def test_a_cost_that_the_table_has(text):
    assert fact(text) == []


@pytest.mark.parametrize("label", ["사업비", "소요예산", "예산", "예산액", "사업비(안)"])
def test_a_fact_that_tells_another_cost(label):
    place = "plans[0].facts[0].text"

    assert fact("2,720백만원", label) == [("warning", "text-total", place, 2_720 * MILLION, 2_270 * MILLION)]
    assert fact("900백만원", label) == [("warning", "text-total", place, 900 * MILLION, 2_270 * MILLION)]


def test_a_source_of_a_cost():
    assert fact("시비 1,865백만원, 구비 414백만원") == [
        ("warning", "text-total", "plans[0].facts[0].text", 1_865 * MILLION, 1_856 * MILLION)
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("○ 사업비 : 2,270백만원", 0),
        ("○ 사업비 : 2,720백만원", 1),
        ("○ 소요예산: 9,000백만원", 1),
        ("가. 사업비 : 35백만원", 0),
        ("○ 가동\n - 사업비 : 2,720백만원\n○ 나동\n - 사업비 : 20백만원", 0),
        ("○ 지난해 사업비 집행 2,720백만원", 0),
    ],
)
def test_a_line_of_a_part_tells_of_all_where_it_stands_alone_and_of_a_part_where_it_is_less(text, count):
    assert len(told(sections={"overview": text})) == count


def reasoned(reason: str) -> list[tuple]:
    """마을공동체 활성화 grows by 시비 1,856 and loses 구비 51; 주민자치 grows from 300 to 450: 1,955 in all."""
    before = item("a", line("구비", y2019=465)) | {"name": "마을공동체 활성화"}
    after = item("a", line("구비", y2019=414), line("시비", y2019=530, y2020=1_326)) | {"name": "마을공동체 활성화"}
    old, new = (item("b", line("구비", y2019=won)) | {"name": "주민자치사업 운영"} for won in (300, 450))
    tree = card(plan(before, old), plan(after, new, revision=1), adjustments=[{"from": 0, "to": 1, "reason": reason}])
    return [(str(f.severity), f.code, f.stated, f.computed) for f in findings(tree) if f.code in CODES]


CODES = ("reason-change", "text-amount", "text-total")


@pytest.mark.parametrize(
    "reason",
    [
        "마을공동체 활성화 시비 1,856백만원 증액",
        "마을공동체 활성화: 사업비 증액(시비 1,856백만원)",
        "마을공동체 활성화 구비 51백만원을 감액",
        "마을공동체 활성화 구비 465백만원 → 414백만원",
        "주민자치사업 운영 300백만원에서 450백만원으로 확대",
        "사업비 1,955백만원 증가",
        "2020년 시비 1,326백만원 추가 편성",
        "주민자치사업 운영 구비 증액(구비 450백만원)",
        "서울시 예산 30억원 증액에 따라 추진",
    ],
)
def test_a_change_that_the_plans_show(reason):
    assert reasoned(reason) == []


@pytest.mark.parametrize(
    ("reason", "stated", "computed"),
    [
        ("마을공동체 활성화 시비 1,865백만원 증액", 1_865, 1_856),
        ("마을공동체 활성화: 사업비 증액(시비 1,586백만원)", 1_586, 1_856),
        ("마을공동체 활성화 구비 51백만원 증액", 51, -51),
        ("마을공동체 활성화 시비 1,856백만원 감액", -1_856, 1_856),
        ("사업비 1,995백만원 증가", 1_995, 1_955),
        ("마을공동체 활성화 구비 465백만원 → 441백만원", 441, 414),
        ("주민자치사업 운영 330백만원에서 450백만원으로 확대", 330, 300),
    ],
)
def test_a_change_that_they_do_not(reason, stated, computed):
    assert reasoned(reason) == [("warning", "reason-change", stated * MILLION, computed * MILLION)]


def test_a_change_of_a_named_source_that_is_nowhere_is_a_note():
    assert reasoned("마을공동체 활성화 시비 777백만원 증액") == [("note", "reason-change", 777 * MILLION, None)]
