"""What is told several times on a card is told alike."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import findings, held


@pytest.mark.parametrize(("unit", "expected"), [("개", [("note", "indicators[1].unit", "개", "건")]), ("건", [])])
def test_a_statistic_is_counted_in_one_unit(unit, expected):
    tables = [{"name": "결정", "year": 2019, "unit": "건", "values": {"수": 3}}]
    tables.append({"name": "결정", "year": 2020, "unit": unit, "values": {"수": 4}})

    assert held(card(plan(item("k")), indicators=tables), "series-unit") == expected


def test_a_source_of_two_levels_is_a_warning_at_the_later_line():
    tree = card(plan(item("a", line("시비", y2018=1)), item("b", line("시비", y2018=1))))
    for sub_project, level in zip(tree["plans"][0]["items"], ("metropolitan", "national"), strict=True):
        sub_project["funding"][0]["level"] = level

    (found,) = findings(tree, "source-level")

    assert (found.severity, found.place) == ("warning", "plans[0].items[1].funding[0].level")
    assert found.message.endswith("시비의 수준이 ‘국가’, 다른 줄에는 ‘광역’입니다. 어느 쪽인지 살펴보십시오.")
    tree["plans"][0]["items"][1]["funding"][0]["level"] = "metropolitan"
    assert held(tree, "source-level") == []


def test_a_shared_row_with_one_sub_project_is_a_note():
    both = [item("a", row="축제 / 공연"), item("b", row="축제 / 공연")]
    assert held(card(plan(*both)), "row-alone") == []

    both[1]["row"] = "축제 / 공원"
    assert [each[1] for each in held(card(plan(*both)), "row-alone")] == [
        "plans[0].items[0].row",
        "plans[0].items[1].row",
    ]


@pytest.mark.parametrize(
    ("later", "expected"), [(30, [("note", "plans[0].items[0].planned_progress.2020", 30, 40)]), (40, [])]
)
def test_planned_progress_that_falls_is_a_note(later, expected):
    progress = {"2018": 20, "2019": 40, "2020": later}

    assert held(card(plan(item("k", planned_progress=progress))), "progress-falls") == expected
