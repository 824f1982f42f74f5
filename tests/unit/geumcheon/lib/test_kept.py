"""Results are kept by the very value they were worked out from, and no more of them than there is room for."""

from geumcheon.lib.kept import Kept


def counted():
    """make() — a new number each time it is called."""
    numbers = iter(range(100))
    return lambda: next(numbers)


def test_a_value_and_key_are_worked_out_once():
    kept, make, value = Kept(10), counted(), ["a"]

    assert [kept.of(value, "k", make), kept.of(value, "k", make), kept.of(value, "other", make)] == [0, 0, 1]


def test_an_equal_value_is_another_value():
    kept, make = Kept(10), counted()

    assert [kept.of(["a"], "k", make), kept.of(["a"], "k", make)] == [0, 1]


def test_what_was_not_asked_for_longest_gives_way():
    kept, make, values = Kept(2), counted(), [[1], [2], [3]]

    first = [kept.of(values[0], "k", make), kept.of(values[1], "k", make), kept.of(values[0], "k", make)]
    then = [kept.of(values[2], "k", make), kept.of(values[0], "k", make), kept.of(values[1], "k", make)]

    assert (first, then) == ([0, 1, 0], [2, 0, 3])


def test_nothing_is_kept_of_a_fault():
    kept, make, value = Kept(2), counted(), [1]

    try:
        kept.of(value, "k", lambda: 1 // 0)
    except ZeroDivisionError:
        assert kept.of(value, "k", make) == 0
    else:
        raise AssertionError("the fault was not told")
