"""Markdown becomes the plain lines of an official paper: bullets by depth, words alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geumcheon.web.plain_text import plain_text


def test_bullets_go_down_from_the_first():
    text = "- 마을공동체\n  - 교육\n    - 회계\n      - 2회\n        - 끝"

    assert plain_text(text, "○") == "○ 마을공동체\n  - 교육\n    · 회계\n      · 2회\n        · 끝"
    assert plain_text("- 마을공동체\n  - 교육").splitlines() == ["- 마을공동체", "  · 교육"]


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("**굵게** *기울여* ~~지움~~ `코드`", "굵게 기울여 지움 코드"),
        ("[구청](https://example.org) ![그림](a.png)", "구청 그림"),
        ("# 머리\n본문\n이어짐", "머리\n본문\n이어짐"),
        ("3. 셋\n4. 넷", "3. 셋\n4. 넷"),
        ("|가|나|\n|-|-|\n|1|2|", "가 | 나\n1 | 2"),
        ("<b>그대로</b> &amp; a\\*b", "<b>그대로</b> & a*b"),
        ("- 한 줄\n  이어진 줄", "- 한 줄\n  이어진 줄"),
        ("```\n=1+1\n```", "=1+1"),
        ("", ""),
    ],
)
def test_only_the_words_remain(markdown, plain):
    assert plain_text(markdown) == plain


def test_amounts_in_a_sentence_are_left_as_typed():
    text = "- 시비 보조금 반영: 2018~2022 조성사업 보조금(1,856백만원)"

    assert plain_text(text, "○") == "○ 시비 보조금 반영: 2018~2022 조성사업 보조금(1,856백만원)"


@settings(deadline=None)
@given(st.text(alphabet="가-*_#>`~|1. \n[]()<&\\", max_size=60))
def test_any_text_is_read(text):
    assert isinstance(plain_text(text), str)
