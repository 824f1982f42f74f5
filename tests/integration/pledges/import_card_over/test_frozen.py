"""A confirmed plan and an accepted review stay as they are, whatever a file says."""

import pytest

from tests.cards.small import LINE, changed
from tests.support.small_card import refused, take


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("plans[0].title", "다른 이름"),
        ("plans[0].title", None),
        ("plans[0].state", "draft"),
        ("plans[0].period", [2018, 2022]),
        ("plans[0].facts", []),
        ("plans[0].sections", {"goal": "-"}),
        ("plans[0].project_cost", 1),
        ("plans[0].stated.total", 481),
        ("plans[0].items[0].name", "다른 사업"),
        ("plans[0].items[0].ended", True),
        ("plans[0].items[0].targets.2018[0]", "사업발굴"),
        (f"{LINE}.amounts.2018", 97),
        (f"{LINE}.amounts.2020", 0),
        (f"{LINE}.amounts.2021", 1),
        ("plans[0].header", {"nature": "신규"}),
        ("plans[0].header", {}),
        ("pledge.field", "다른 분야"),
        ("pledge.cooperating_departments", ["기획예산과"]),
        ("reviews[0].progress", 41),
        ("reviews[0].state", "draft"),
    ],
)
def test_a_change_of_what_is_confirmed_is_refused_with_its_path(pledge, path, value):
    (told,) = refused(pledge, changed(path, value))

    assert told == (path if value != {"nature": "신규"} else f"{path}.nature")


def test_every_change_is_told_at_once(pledge):
    tree = changed("plans[0].title", "x", changed(f"{LINE}.amounts.2018", 97, changed("reviews[0].progress", 41)))

    assert refused(pledge, tree) == ["plans[0].title", f"{LINE}.amounts.2018", "reviews[0].progress"]


def test_a_confirmed_plan_is_not_left_out(pledge):
    tree = changed("plans[0]", ..., changed("adjustments", []))

    assert refused(pledge, tree) == ["plans[0]"]


def test_a_line_is_neither_left_out_nor_added(pledge):
    tree = changed(f"{LINE}.source", "시비")

    assert refused(pledge, tree) == [LINE, LINE]


def test_an_accepted_review_is_not_left_out(pledge):
    assert refused(pledge, changed("reviews", [])) == ["reviews[0]"]


def test_what_is_left_unsaid_of_a_confirmed_plan_stays(pledge):
    tree = changed("plans[0].title", ..., changed("plans[0].stated", ...))

    assert take(tree).differences == ()
