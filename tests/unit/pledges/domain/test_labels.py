"""What plans are called: two of one card never by the same name."""

import pytest

from pledges.domain.card import Plan
from pledges.domain.labels import full_label_among


@pytest.mark.parametrize(
    ("states", "labels"),
    [
        (["confirmed", "draft"], ["당초", "조정 1차 (작성중)"]),
        (["confirmed", "proposed", "draft"], ["당초", "조정 1차(안)", "조정 1차 제2판 (작성중)"]),
        (["confirmed", "draft", "draft"], ["당초", "조정 1차 제1판 (작성중)", "조정 1차 제2판 (작성중)"]),
        (["confirmed", "refused", "confirmed"], ["당초", "조정 1차 제1판 (미승인)", "조정 1차"]),
        (["draft"], ["당초 (작성중)"]),
    ],
)
def test_what_is_not_decided_says_which_one_it_is(states, labels):
    plans = [Plan(revision=number, state=state) for number, state in enumerate(states)]

    assert [full_label_among(plans, plan) for plan in plans] == labels
