"""An entry is found again wherever others' saves have moved it."""

from hypothesis import given
from hypothesis import strategies as st

from pledges.domain.places import place_after

STEPS = st.lists(st.tuples(st.sampled_from(["add", "insert", "change", "take"]), st.integers(0, 30)), max_size=12)


@given(st.integers(1, 6), STEPS, st.data())
def test_it_stands_where_it_was_moved_to(size, steps, data):
    """Each entry is (mark, what it says); the mark is what the function does not see in a real list."""
    entries = [(f"mark {number}", 0) for number in range(size)]
    place = data.draw(st.integers(0, size - 1))
    mark, saves = entries[place][0], [list(entries)]
    for turn, (step, at) in enumerate(steps, 1):
        if step in ("add", "insert"):
            entries.insert(len(entries) if step == "add" else at % (len(entries) + 1), (f"new {turn}", 0))
        elif entries and step == "change":
            entries[at % len(entries)] = (entries[at % len(entries)][0], turn)
        elif entries:
            del entries[at % len(entries)]
        saves.append(list(entries))

    marks = [each for each, _ in entries]
    assert place_after(saves, place) == (marks.index(mark) if mark in marks else None)


def test_of_two_that_say_the_same_either_may_have_gone():
    assert place_after([["같음", "같음", "끝"], ["같음", "끝"]], 2) == 1
    assert place_after([["같음", "같음"], ["같음"]], 0) == 0


def test_nothing_saved_nothing_moved():
    assert place_after([["가", "나"]], 1) == 1
