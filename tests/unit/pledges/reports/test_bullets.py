"""Texts line against line: bullets stay bullets, words that changed stand within their line."""

from geumcheon.lib.text import ADDED, SAME, STRUCK
from geumcheon.web.plain_text import plain_lines
from pledges.reports.comparison.bullets import line_changes


def changes(before: str, after: str) -> list[tuple]:
    """Depth, mark and words of each line; words that left in ( ), words that came in [ ]."""
    marked = {SAME: "{}", STRUCK: "({})", ADDED: "[{}]"}
    return [
        (each.depth, each.mark, "".join(marked[part.mark].format(part.text) for part in each.segments))
        for each in line_changes(plain_lines(before), plain_lines(after))
    ]


def test_a_changed_line_keeps_its_bullet_and_marks_its_words():
    assert changes("- 주민총회 1회 개최\n  - 여름", "- 주민총회 2회 개최\n  - 여름") == [
        (1, "", "주민총회 (1회)[2회] 개최"),
        (2, SAME, "여름"),
    ]


def test_a_line_of_other_words_is_one_that_left_and_one_that_came():
    assert changes("- 가 나 다", "- 라 마 바") == [(1, ADDED, "[라 마 바]"), (1, STRUCK, "(가 나 다)")]


def test_lines_that_left_stand_where_they_stood():
    assert changes("- 하나\n- 둘\n- 셋", "- 하나\n- 셋") == [(1, SAME, "하나"), (1, STRUCK, "(둘)"), (1, SAME, "셋")]


def test_spaces_alone_are_no_change():
    assert changes("- 시비4억", "- 시비 4억") == [(1, SAME, "시비 4억")]


def test_marks_of_markdown_are_not_shown():
    assert changes("**굵게** 쓴 글", "**굵게** 쓴 글") == [(0, SAME, "굵게 쓴 글")]


def test_nothing_is_lost_in_either_direction():
    before, after = "- 가 나\n- 다 라\n  1. 마", "- 다 라 바\n- 사\n  1. 마\n  2. 아"

    found = line_changes(plain_lines(before), plain_lines(after))

    old = "".join(part.text for each in found for part in each.segments if part.mark != ADDED)
    new = "".join(part.text for each in found for part in each.segments if part.mark != STRUCK)
    assert sorted(old.replace(" ", "")) == sorted("가나다라마")
    assert sorted(new.replace(" ", "")) == sorted("다라바사마아")
