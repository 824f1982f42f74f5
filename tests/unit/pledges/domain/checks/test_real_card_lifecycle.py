"""What the checks of lifecycle say of 주민참여-1: each finding with its place and both values."""

from pledges.domain.checks.lifecycle import CODES
from tests.support.real import told_of, untold_of

# Severity, code, place, stated, computed.
EXPECTED = [
    (
        "note",
        "idle-target",
        "plans[0].items[3].targets.2020",
        "주민총회, 마을의제",
        "0",
    ),
    (
        "note",
        "completion-ongoing",
        "plans[0].facts[0].text",
        "계속",
        "임기내",
    ),
    (
        "note",
        "head-blank",
        "plans[1].header.duration_class",
        None,
        "단기",
    ),
    (
        "note",
        "ended-in-text",
        "plans[1].sections.overview",
        "동특성화사업: 동 여건에 맞춘 의제 발굴·실행",
        "2019년 종료",
    ),
    (
        "note",
        "closed-in-next-plan",
        "plans[1].sections.next_plan",
        "시민찾동이 발굴·운영",
        "시민찾동이 사업 통합",
    ),
    (
        "note",
        "old-name",
        "performance[14].title",
        "동단위 공동체 활성화",
        "마을공동체 활성화",
    ),
    (
        "note",
        "old-name",
        "plans[1].sections.cooperation",
        "동단위 공동체 활성화",
        "마을공동체 활성화",
    ),
]


def test_the_lifecycle_of_the_real_card():
    assert told_of(CODES) == EXPECTED


def test_every_sentence_ends_and_names_its_place_in_words():
    assert untold_of(CODES, end="살펴보십시오.") == []
