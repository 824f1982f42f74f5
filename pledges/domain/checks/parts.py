"""The narrative parts of a plan, as a finding calls them."""

PARTS = {
    "summary": "주요내용",
    "goal": "정책목표",
    "situation": "현황 및 실태",
    "phases": "단계별 추진사항",
    "overview": "사업개요",
    "promotion_plan": "추진계획",
    "cooperation": "협치(협업) 및 홍보방안",
    "issues": "문제점 및 대책",
    "next_plan": "향후계획",
}
"""Keys of the card file in the order of the form."""
