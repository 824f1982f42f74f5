"""The yearly targets of a draft: several a cell, in columns that come and go."""

import pytest

from tests.pages.forms import sent_as_shown
from tests.support.part_pages import draft, save, typed_on
from tests.support.plan_drafts import edit_address

pytestmark = pytest.mark.django_db


def test_targets_are_several_a_cell_with_planned_progress(pledge, desk):
    save(desk, pledge, "targets", **{"text:2019:b": "주민총회 10회\r\n\r\n 참여 3천명 ", "progress:2019:b": "40.5"})

    item = draft(pledge).items[1]
    assert item.targets == {"2019": ("주민총회 10회", "참여 3천명")}
    assert str(item.planned_progress["2019"]) == "40.5"


def test_columns_are_added_and_taken_out(pledge, desk):
    address = edit_address(pledge, "targets")
    typed = typed_on(desk, address, add="1", new_kind="onward", new_first="2023", **{"text:2018:b": "적던 것"})
    shown = sent_as_shown(desk.post(address, typed))
    assert draft(pledge).items[1].targets == {}
    desk.post(address, shown | {"text:2023-:b": "그 뒤"})
    assert draft(pledge).items[1].targets == {"2018": ("적던 것",), "2023-": ("그 뒤",)}

    shown = sent_as_shown(desk.post(address, typed_on(desk, address, drop="2018")))
    desk.post(address, shown)
    assert [item.targets for item in draft(pledge).items] == [{}, {"2023-": ("그 뒤",)}]


def test_a_column_that_overlaps_is_told_and_nothing_typed_is_lost(pledge, desk):
    more = {"add": "1", "new_kind": "years", "new_first": "2020", "new_last": "2024", "text:2018:b": "적던 것"}
    page = save(desk, pledge, "targets", **more)

    assert "이미 있는 2020년 열과 겹칩니다" in page.content.decode()
    assert sent_as_shown(page)["text:2018:b"] == ["적던 것"]
