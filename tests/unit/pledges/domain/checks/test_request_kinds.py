"""kind-undeclared, kind-unfounded: kinds of change against what two plans show."""

import pytest

from tests.support.asked import asked, findings, item, line, plan, proposed

A = item("a", line("시비", y2018=10, y2019=10), line(y2018=5), targets={"2019": ["주민교육 3회"]})
FACTS = [{"label": "사업 위치", "text": "전 동"}]
OLD = plan(A, period=[2018, 2021], sections={"overview": "- 교육", "situation": "- 처음"}, facts=FACTS)
B = item("b", line(y2019=1), targets={"2019": ["홍보"]})
PLEDGE = {"lead_department": "마을자치과", "completion_timing": "임기내"}


def new_money(**amounts) -> dict:
    return {"items": [A | {"funding": [line("시비", **amounts), line(y2018=5)]}]}


CHANGES = {
    "공약명": {"title": "시험 공약 확대"},
    "사업내용": {"sections": {"overview": "- 교육과 홍보", "situation": "- 처음"}},
    "세부사업": {"items": [A | {"name": "다른 이름"}]},
    "연도별 목표": {"items": [A | {"targets": {"2019": ["주민교육 4회"]}}]},
    "사업비": new_money(y2018=10, y2019=12),
    "재원 구성": {"items": [A | {"funding": [line("국비", y2018=10, y2019=10), line(y2018=5)]}]},
    "사업기간": {"period": [2018, 2022]},
    "사업위치": {"facts": [{"label": "사업위치", "text": "시흥동"}]},
    "주관부서": {"header": {"lead_department": "자치행정과"}},
    "장기계획 전환": {"header": {"completion_timing": "임기후"}},
}


def declared(kinds: list[str], after: dict, **more) -> list:
    tree = asked(OLD, proposed(OLD, **after), pledge=PLEDGE, kinds=kinds, **more)
    return [each for each in findings(tree) if each.code.startswith("kind-")]


@pytest.mark.parametrize("kind", CHANGES)
def test_a_change_that_is_declared_says_nothing(kind):
    assert declared([kind], CHANGES[kind]) == []


@pytest.mark.parametrize("kind", CHANGES)
def test_a_change_that_is_not_declared_is_a_warning(kind):
    other = next(each for each in CHANGES if each != kind)
    (found,) = declared(
        [other], CHANGES[kind] | CHANGES[other] if kind not in ("세부사업",) else CHANGES[other] | CHANGES[kind]
    )

    assert (found.code, found.severity, found.place) == ("kind-undeclared", "warning", "adjustments[0].kinds")
    assert found.stated == other
    assert found.computed.startswith(f"{kind}: ")


@pytest.mark.parametrize("kind", sorted(CHANGES.keys() - {"장기계획 전환"}))
def test_a_kind_of_which_nothing_changed_is_a_warning(kind):
    title = CHANGES["공약명"] if kind != "공약명" else CHANGES["사업기간"]
    said = "공약명" if kind != "공약명" else "사업기간"

    (found,) = declared([said, kind], title)

    assert (found.code, found.severity, found.place) == ("kind-unfounded", "warning", "adjustments[0].kinds")
    assert found.computed == f"{kind}: 달라진 것 없음"


def test_where_no_kinds_are_said_nothing_is_compared():
    assert declared([], CHANGES["공약명"]) == []


def test_the_words_say_what_changed():
    (found,) = declared(["공약명"], CHANGES["공약명"] | CHANGES["사업비"])

    assert found.message == (
        "조정 심의요청 · 구분: 요청의 구분에 ‘사업비’ 항목이 없으나 두 계획이 다릅니다 — 총사업비 25백만원 → 27백만원."
        " 구분에 더할 것인지 살펴보십시오."
    )


def test_what_comes_back_into_the_term_is_no_long_term_plan():
    new = proposed(OLD, period=[2018, 2022], header={"completion_timing": "임기내"})

    assert (
        findings(asked(OLD, new, pledge={"completion_timing": "임기후"}, kinds=["사업기간"]), "kind-undeclared") == []
    )


def test_targets_of_a_sub_project_that_came_follow_from_it():
    (found,) = declared(["세부사업", "사업비"], {"items": [A, B]})

    assert (found.severity, found.computed.split(":")[0]) == ("note", "연도별 목표")


def test_money_that_is_all_gone_is_no_change_of_sources():
    assert declared(["사업비", "보류"], new_money(y2018=0) | {"items": [A | {"funding": [line(y2018=0)]}]}) == []


@pytest.mark.parametrize(
    "sections", [{"overview": "- 교육", "situation": "- 나중"}, {"overview": "- 교육", "next_plan": "- 홍보"}]
)
def test_parts_that_move_with_time_or_form_are_a_note(sections):
    assert [each.severity for each in declared(["공약명"], {"title": "새 공약", "sections": sections})] == ["note"]


def test_a_correction_may_change_anything():
    assert [each.severity for each in declared(["오기 정정"], CHANGES["사업비"])] == ["note"]


@pytest.mark.parametrize("kind", ["폐기", "제외", "통합", "분리", "대체"])
def test_the_end_of_a_pledge_needs_an_end(kind):
    (found,) = declared([kind, "공약명"], CHANGES["공약명"])

    assert found.code == "kind-unfounded"
    assert declared([kind, "세부사업", "사업비", "연도별 목표"], {"items": [A, B]}) == []


def test_a_request_that_ends_the_pledge_says_how():
    tree = asked(OLD, proposed(OLD), kinds=["사업비"])
    tree["adjustments"][0]["to"] = None
    twin = asked(OLD, proposed(OLD), kinds=["폐기"])
    twin["adjustments"][0]["to"] = None

    (found,) = findings(tree)

    assert (found.code, found.severity, found.place) == ("kind-undeclared", "warning", "adjustments[0].kinds")
    assert findings(twin) == []
