"""The sub-projects of a draft: added, renamed, ended, taken out, and what became of which."""

import pytest

from tests.support.part_pages import draft, save

pytestmark = pytest.mark.django_db


def test_sub_projects_are_added_renamed_ended_and_put_below(pledge, desk):
    typed = {
        "name:a": "이름을 바꿈",
        "state:b": "ended",
        "last:b": "2019",
        "parent:b": "a",
        "new-0": "새 사업",
        "add-whole": "on",
    }
    save(desk, pledge, "items", **typed)

    whole, a, b, new = draft(pledge).items
    assert (whole.key, whole.whole) == ("whole", True)
    assert (a.key, a.name) == ("a", "이름을 바꿈")
    assert (b.ended, b.last_year, b.parent) == (True, 2019, "a")
    assert (new.key, new.name) == ("s1", "새 사업")


def test_a_key_is_never_given_twice(pledge, desk):
    save(desk, pledge, "items", **{"new-0": "하나"})
    save(desk, pledge, "items", **{"state:s1": "gone"})
    assert [item.key for item in draft(pledge).items] == ["a", "b"]

    save(desk, pledge, "items", **{"new-0": "둘"})
    assert [item.key for item in draft(pledge).items] == ["a", "b", "s2"]


def test_one_that_another_plan_has_cannot_be_taken_out(pledge, desk):
    page = save(desk, pledge, "items", **{"state:a": "gone"})
    assert page.status_code == 200
    assert [item.key for item in draft(pledge).items] == ["a", "b"]


def test_a_circle_is_told(pledge, desk):
    page = save(desk, pledge, "items", **{"parent:a": "b", "parent:b": "a"})
    assert page.status_code == 409
    assert "서로를 가리키거나" in page.content.decode()


@pytest.mark.parametrize(
    ("kind", "old", "names", "keys"),
    [
        ("split", ["a"], "하나\n둘", ["s1", "s2"]),
        ("merge", ["a", "b"], "합침", ["s1"]),
        ("replace", ["b"], "새것", ["s1"]),
    ],
)
def test_sub_projects_are_split_merged_and_replaced(pledge, desk, kind, old, names, keys):
    answer = save(desk, pledge, "items/lineage", kind=kind, old=old, names=names, last_year="2020")

    assert answer.status_code == 302
    items = {item.key: item for item in draft(pledge).items}
    assert [(items[key].succeeds, items[key].ended) for key in keys] == [(tuple(old), False)] * len(keys)
    assert [(items[key].ended, items[key].last_year) for key in old] == [(True, 2020)] * len(old)


@pytest.mark.parametrize(
    ("kind", "old", "names"), [("split", ["a"], "하나"), ("merge", ["a"], "합침"), ("replace", ["a", "b"], "새것")]
)
def test_lineage_asks_for_as_many_as_its_kind(pledge, desk, kind, old, names):
    assert save(desk, pledge, "items/lineage", kind=kind, old=old, names=names).status_code == 200
    assert len(draft(pledge).items) == 2
