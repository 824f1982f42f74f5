"""Entries without a key: each beside its own, nothing lost and nothing twice."""

from hypothesis import given
from hypothesis import strategies as st

from pledges.domain.pairing import beside

ENTRIES = st.lists(st.tuples(st.sampled_from("가나"), st.integers(0, 3)), max_size=8)


def name(entry):
    return entry[0]


def whole(entry):
    return entry


def test_what_did_not_change_comes_before_what_bears_the_same_name():
    before, now = [("회의", 7), ("회의", 8), ("보고", 1)], [("회의", 8), ("회의", 9), ("점검", 2)]

    assert beside(before, now, whole, name) == [
        (("회의", 8), ("회의", 8)),
        (("보고", 1), None),
        (("회의", 7), ("회의", 9)),
        (None, ("점검", 2)),
    ]


def test_what_is_gone_stands_where_it_stood():
    assert beside("가나다라", "나라", whole) == [
        ("가", None), ("나", "나"), ("다", None), ("라", "라"),
    ]  # fmt: skip


@given(ENTRIES, ENTRIES)
def test_nothing_is_lost_and_nothing_stands_twice(before, now):
    rows = beside(before, now, whole, name)

    assert [new for _, new in rows if new] == now
    assert sorted(old for old, _ in rows if old) == sorted(before)
    assert all(old[0] == new[0] for old, new in rows if old and new)
    assert sum(old == new for old, new in rows) == sum(min(before.count(each), now.count(each)) for each in {*now})
