"""What 주민참여-1 calls by several names."""

from pledges.domain.checks.names import CODES
from tests.support.real import real_findings


def test_each_other_writing_is_told_once():
    found = [(each.code, each.place, each.stated, each.computed) for each in real_findings() if each.code in CODES]

    assert found == [
        ("name-spaces", "performance[38].title", "주민자치활동지원사업", "주민자치활동 지원사업"),
        ("name-spaces", "plans[0].sections.promotion_plan", "동단위 시민참여예산사업", "동단위 시민참여예산 사업"),
        ("name-letters", "plans[0].sections.phases", "동단위 마을공동체 활성화", "동단위 공동체 활성화"),
        ("name-letters", "performance[3].title", "동단위 계획형 시민참여예산사업", "동단위 시민참여예산 사업"),
        ("name-letters", "performance[15].body", "주민활동지원사업", "주민자치활동 지원사업"),
        ("word-letters", "performance[24].body", "마을동체이해", "마을공동체 이해"),
        ("dong-name", "performance[21].body", "시흥3동", "시흥제2동"),
    ]
