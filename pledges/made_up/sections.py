"""The narrative parts of a card in Markdown. They name no sub-project and no money, which change."""

from .chance import Chance
from .layout import Layout
from .vocabulary import Field

PHASES = """\
- 1단계(기반 조성): 추진계획 수립, 협의체 구성
- 2단계(본격 추진): 사업 실행, 중간 점검
- 3단계(정착): 성과 공유, 확산"""
PROCEDURE = "계획 수립 → 대상 선정 → 사업 실행 → 성과 점검"
PROMOTION = (
    "- 추진절차: {procedure}\n- 추진일정\n  - 상반기: 계획 수립, 대상 모집\n  - 하반기: 사업 실행, 결과 공유",
    "- [기반] 관련 규정 정비와 전담 인력 배치\n- [실행] {work} 연계 추진\n- [확산] 우수사례 발굴과 공유",
)
COOPERATION = (
    "- 주민: 의제 제안, 모니터링 참여\n- 구: 총괄 기획, 예산 지원\n- 유관기관: 현장 운영, 인력 협력",
    "- 홍보: 소식지, 누리집, 현수막, 온라인 채널\n- 협업: 유관부서 정례회의",
)
NEXT = (
    "- 추진상황 분기별 점검\n- 이용 주민 의견수렴 후 보완",
    "- 하반기 사업 대상 확정\n- 다음 연도 예산 반영 협의\n  - 보조사업 공모 신청",
)
NEW_CONTENT = "- 주민 의견을 반영하여 대상 범위를 넓히고 운영 방식을 보완"


def sections_of(chance: Chance, field: Field, layout: Layout) -> dict[str, str | None]:
    """Some of the parts; a heading that is printed with nothing under it is None."""
    parts = {
        "summary": f"- {chance.one(field.places)} 관련 기반 정비\n- {chance.one(field.people)} 대상 지원 확대",
        "goal": _bullets(chance.some(field.goals, chance.between(1, 2))),
        "situation": _bullets(chance.some(field.situations, chance.between(1, 3))),
        "phases": PHASES,
        "overview": f"- 추진주체: 구, 주민\n- 추진절차: {PROCEDURE}",
        "promotion_plan": chance.one(PROMOTION).format(procedure=PROCEDURE, work=chance.one(field.works)),
        "cooperation": chance.one((*COOPERATION, None)),
        "issues": _bullets(chance.some(field.issues, chance.between(1, 2))),
        "next_plan": chance.one(NEXT),
    }
    kept = ["summary", *chance.some([name for name in parts if name != "summary"], chance.between(2, 8))]
    return {name: parts[name] for name in kept}


def widened_sections(sections: dict[str, str | None]) -> dict[str, str | None]:
    return {**sections, "summary": f"{sections['summary']}\n{NEW_CONTENT}"}


def _bullets(lines: list[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
