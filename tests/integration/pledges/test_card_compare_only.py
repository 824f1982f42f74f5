"""The comparison narrowed to what changed; texts as bullets; sub-projects drawn."""

import pytest

from tests.cards.by_hand import card, item, plan
from tests.pages.compare import compare_reader
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


@pytest.fixture
def show(client_as):
    return compare_reader(client_as("viewer"))


def test_only_what_changed_is_left_with_its_whole(show):
    take_real()

    whole, changed = show(), show(only="changed")

    assert "분야" in whole.labels
    assert changed.labels == ["공약명", "사업기간 구분"]
    assert changed.has("only-changed")
    assert "dong-specialisation" in whole.summaries
    assert "dong-specialisation" not in changed.summaries
    assert changed.summary("total") == {"original": "4,105", "adjusted": "9,196", "change": "증 5,091"}


def test_a_part_in_which_nothing_changed_says_so(show):
    same = {"targets": {"2018": ["주민총회 1회"]}}
    text = {"sections": {"goal": "주민총회"}}
    take(card(plan(item("a", **same), **text), plan(item("a", **same), revision=1, **text)))

    assert show("시험-1", only="changed").cells("same") == ["달라진 것이 없습니다."] * 4
    assert not show("시험-1").has("same")


def test_texts_are_bullets_with_what_left_and_came(show):
    before, after = "- 주민총회 1회 개최\n  - 여름", "- 주민총회 2회 개최\n  - 여름"
    take(card(plan(sections={"goal": before}), plan(revision=1, sections={"goal": after})))

    section = show("시험-1").main.find("section", data_row="정책목표")

    original, adjusted = (section.find("div", data_cell=side) for side in ("original", "adjusted"))
    assert [each.text for each in original.all("li")] == ["주민총회 1회 개최", "여름"]
    assert [each.text for each in original.all("del")] == ["1회"]
    assert [each.text for each in adjusted.all("ins")] == ["2회"]
    assert [each.attributes["class"] for each in adjusted.all("li")] == ["d1", "d2"]


def test_sub_projects_are_drawn_where_something_became_of_them(show):
    take_real()
    take(card(plan(), plan(revision=1)))

    drawing = show().main.find("figure", data_cell="lineage")

    assert [each.attributes["class"] for each in drawing.all("path")].count("succession") == 1
    assert not show("시험-1").has("lineage")
