"""item-twice: two sub-projects of one plan under one name."""

import pytest

from tests.cards.by_hand import card, item, plan
from tests.support.checks import findings


def twice(name: str, other: str, first: dict | None = None, **more) -> list:
    one, two = item("a") | {"name": name} | (first or {}), item("b") | {"name": other} | more
    return findings(card(plan(item("c"), one, two)), "item-twice")


@pytest.mark.parametrize(
    ("other", "more"),
    [
        ("주민자치학교", {}),
        ("마을공동체 활성화", {"parent": "a"}),
        ("마을공동체 활성화", {"succeeds": ["a"]}),
        ("마을공동체 활성화", {"ended": True, "last_year": 2019}),
    ],
)
def test_names_that_are_told_apart_by_something(other, more):
    assert twice("마을공동체 활성화", other, **more) == []


@pytest.mark.parametrize("other", ["마을공동체 활성화", "마을 공동체 활성화", "마을공동체 활성화 사업"])
def test_one_name_for_two(other):
    (found,) = twice("마을공동체 활성화", other)

    assert (found.severity, found.place) == ("warning", "plans[0].items[2].name")
    assert (found.stated, found.computed) == (other, "마을공동체 활성화")
    assert found.message == (
        f"당초 · {other}: 같은 판에 이름이 같은 세부사업이 이미 있습니다(‘마을공동체 활성화’). "
        "하나로 합칠 것인지, 이름을 가를 것인지 살펴보십시오."
    )


def test_the_same_name_in_two_plans_is_one_sub_project():
    same = item("a")

    assert findings(card(plan(same), plan(same, revision=1)), "item-twice") == []
