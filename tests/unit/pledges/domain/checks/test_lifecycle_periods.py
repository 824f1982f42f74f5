"""completion-period, completion-ongoing, after-period, head-blank: how long a plan says it runs."""

import pytest

from tests.support.asked import asked, card, findings, item, line, plan, proposed

A = item("a", line(y2018=10, y2020=10))


def timed(period: list | None, **pledge) -> list:
    return findings(card(plan(A, period=period), pledge=pledge))


@pytest.mark.parametrize(
    ("period", "pledge"),
    [
        ([2018, 2022], {"completion_timing": "임기내", "duration_class": "단기"}),
        ([2018, "2022-12"], {"completion_timing": "임기후", "duration_class": "단기"}),
        ([2018, 2024], {"completion_timing": "임기후", "duration_class": "중기"}),
        ([2014, 2022], {"completion_timing": "임기내", "duration_class": "장기"}),
        ([None, 2022], {"completion_timing": "임기내", "duration_class": "장기"}),
        ([2018, None], {"completion_timing": "임기내", "duration_class": "단기"}),
        (None, {"completion_timing": "임기내", "duration_class": "단기"}),
    ],
)
def test_periods_that_may_be_so(period, pledge):
    assert timed(period, **pledge) == []


@pytest.mark.parametrize(
    ("period", "pledge", "computed"),
    [
        ([2018, 2024], {"completion_timing": "임기내"}, "완료시기 임기내"),
        ([2018, 2021], {"completion_timing": "임기후"}, "완료시기 임기후"),
        ([2018, 2023], {"duration_class": "단기"}, "사업기간 구분 단기"),
        ([2018, 2022], {"duration_class": "장기"}, "사업기간 구분 장기"),
        (
            [2018, 2024],
            {"completion_timing": "임기내", "duration_class": "단기"},
            "완료시기 임기내, 사업기간 구분 단기",
        ),
    ],
)
def test_periods_that_cannot(period, pledge, computed):
    (found,) = timed(period, **pledge)

    assert (found.code, found.severity, found.place) == ("completion-period", "warning", "plans[0].period")
    assert found.computed == computed


def ongoing(text: str, timing: str) -> list:
    one = plan(A, facts=[{"label": "사업 기간", "text": text}])
    return findings(asked(one, proposed(one), pledge={"completion_timing": timing}))


def test_what_is_done_within_the_term_and_goes_on_is_told_once():
    (found,) = ongoing("계속", "임기내")

    assert (found.code, found.severity, found.place) == ("completion-ongoing", "note", "plans[0].facts[0].text")
    assert found.where == "당초, 조정 1차 · 사업 기간"


@pytest.mark.parametrize(("text", "timing"), [("계속", "임기후"), ("2018~2022", "임기내")])
def test_what_does_one_of_both(text, timing):
    assert ongoing(text, timing) == []


def beyond(period: list | None, aims: dict | None = None, **amounts) -> list:
    return findings(card(plan(item("a", line(y2018=10, **amounts), targets=aims or {}), period=period)), "after-period")


@pytest.mark.parametrize(
    ("period", "aims", "amounts"),
    [
        ([2018, 2020], {"2020": ["교육"], "2021": ["-"]}, {"y2021": 0, "y2022": "-"}),
        ([2018, 2020], {"2020-2021": ["교육"]}, {"undivided": 5}),
        ([2018, None], {"2022": ["교육"]}, {"y2022": 5}),
        ([2018, 2024], {}, {"after_term": 5}),
        (None, {"2022": ["교육"]}, {}),
    ],
)
def test_columns_within_the_period(period, aims, amounts):
    assert beyond(period, aims, **amounts) == []


@pytest.mark.parametrize(
    ("aims", "amounts", "place", "stated"),
    [
        ({}, {"y2021": 5, "y2022": 5}, "funding[0].amounts.2021", "2021년, 2022년"),
        ({"2021": ["교육"]}, {}, "targets.2021", "2021년"),
        ({}, {"after_term": 5}, "funding[0].amounts.after_term", "임기 후"),
    ],
)
def test_columns_after_the_period(aims, amounts, place, stated):
    (found,) = beyond(["2018-07", "2020-12"], aims, **amounts)

    assert (found.severity, found.place) == ("warning", f"plans[0].items[0].{place}")
    assert (found.stated, found.computed) == (stated, "2020년")


def test_a_fact_of_the_head_that_is_blank_in_the_next_plan():
    one = plan(A)

    (found,) = findings(asked(one, proposed(one, header={"duration_class": None}), pledge={"duration_class": "단기"}))

    assert (found.code, found.severity, found.place) == ("head-blank", "note", "plans[1].header.duration_class")
    assert (found.stated, found.computed) == (None, "단기")


@pytest.mark.parametrize(
    ("header", "pledge"), [({"duration_class": None}, {}), ({"duration_class": "중기"}, {"duration_class": "단기"})]
)
def test_a_fact_that_was_blank_before_or_is_another(header, pledge):
    one = plan(A)

    assert findings(asked(one, proposed(one, header=header), pledge=pledge)) == []
