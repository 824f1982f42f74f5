"""The facts of a draft: added, moved, taken out, each under a label of its own."""

import pytest

from tests.pages.dom import tree_of
from tests.support.part_pages import draft, save

pytestmark = pytest.mark.django_db


def test_facts_are_added_moved_and_taken_out(pledge, desk):
    save(desk, pledge, "facts", **{"label-0": "사업량", "text-0": "10개 동", "label-1": "사업위치", "text-1": "금천구"})
    save(desk, pledge, "facts", **{"place-1": "5", "label-2": "추진방식", "text-2": "직접"})
    assert [(fact.label, fact.text) for fact in draft(pledge).facts] == [
        ("사업위치", "금천구"),
        ("사업량", "10개 동"),
        ("추진방식", "직접"),
    ]

    save(desk, pledge, "facts", **{"gone-1": "on"})
    assert [fact.label for fact in draft(pledge).facts] == ["사업위치", "추진방식"]


def test_a_label_stands_once_and_a_text_has_one(pledge, desk):
    twice = {"label-0": "사업량", "text-0": "1", "label-1": "사업량", "text-1": "2", "text-2": "이름 없음"}
    page = tree_of(save(desk, pledge, "facts", **twice))

    assert "앞에 같은 이름이 있습니다" in page.text
    assert "항목의 이름을 적어 주십시오" in page.text
    assert draft(pledge).facts == ()
