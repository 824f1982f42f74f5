"""What counts as the same writing, and what a name is called for short."""

import pytest

from pledges.domain.checks.likeness import letters, naming, stem


@pytest.mark.parametrize(
    ("one", "other"), [("우리 아이", "우리아이"), ("· 3~4월", "3 - 4월"), ("(동별 3천)", "동별3천")]
)
def test_spaces_and_signs_say_nothing(one, other):
    assert letters(one) == letters(other)


@pytest.mark.parametrize(("one", "other"), [("연1회", "연2회"), ("50%", "50")])
def test_letters_figures_and_percent_do(one, other):
    assert letters(one) != letters(other)


def test_a_name_may_leave_out_its_last_word():
    assert naming("주민자치활동 지원 사업") == naming("주민자치활동지원")
    assert naming("사업") == "사업"


@pytest.mark.parametrize(
    ("name", "short"),
    [("동단위 공동체 활성화", "동단위공동체"), ("동특성화사업", "동특성화"), ("홍보 운영", ""), ("활성화 사업", "")],
)
def test_what_a_name_is_called_for_short(name, short):
    assert stem(name) == short
