"""What sub-projects do, and the targets they set themselves: counted, paid for, or step by step."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counted:
    """`text` with {n}, so many a year; `volume` is the unit where it adds up to the 사업량."""

    text: str
    low: int
    high: int
    volume: str = ""


@dataclass(frozen=True, slots=True)
class Paid:
    """So many things with the money of the year: 10개소 시비 2억원 (개소당 2천만원)."""

    things: str
    each: str
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Stepped:
    """One step after the other; the last goes on."""

    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Action:
    """`size` is how many times the money of a small programme it takes."""

    word: str
    aims: tuple[Counted | Paid | Stepped, ...]
    size: int = 1


BUILDING = Stepped(("기본계획 수립", "실시설계 완료", "공사 착공", "준공 및 개관", "시설 운영"))
SYSTEM = Stepped(("요구사항 분석", "시스템 설계", "시범 운영", "전면 운영", "운영 및 보완"))

PLACE_ACTIONS = (
    Action("조성", (BUILDING, Counted("주민 의견수렴 연{n}회", 1, 4)), 12),
    Action("확충", (Counted("{n}개소 확충", 1, 8, "개소"), Counted("시설 점검 연{n}회", 1, 4)), 8),
    Action("환경개선", (Counted("{n}개소 정비", 2, 15, "개소"), Counted("만족도 조사 연{n}회", 1, 2)), 4),
    Action("프로그램 운영", (Counted("프로그램 연{n}회 운영", 4, 40), Counted("이용자 {n:,}명", 200, 4_000))),
    Action("시설 보강", (Paid("개소", "개소당", 3, 20),), 3),
    Action("안내체계 정비", (Counted("안내판 {n}개소 설치", 2, 12, "개소"),)),
)

PEOPLE_ACTIONS = (
    Action("맞춤 지원", (Counted("{n:,}명 지원", 30, 1_500, "명"),), 3),
    Action("역량강화 교육", (Counted("교육 연{n}회", 2, 12), Counted("수료 {n}명", 20, 300))),
    Action("상담 및 서비스 연계", (Counted("상담 {n:,}건", 50, 2_000), Counted("사례회의 연{n}회", 4, 12))),
    Action("실태조사", (Counted("실태조사 연{n}회", 1, 1), Counted("결과보고회 연{n}회", 1, 2))),
    Action("생활안정 지원", (Paid("명", "1인당", 40, 300),), 2),
    Action("네트워크 구축", (Counted("간담회 연{n}회", 2, 8), Counted("참여기관 {n}개소", 3, 20))),
)

WORK_ACTIONS = (
    Action("운영", (Counted("연{n}회 운영", 2, 24), Counted("참여 {n:,}명", 50, 3_000)), 2),
    Action("활성화", (Counted("네트워크 회의 연{n}회", 2, 12), Counted("성과공유회 연{n}회", 1, 2))),
    Action("홍보 강화", (Counted("홍보 캠페인 연{n}회", 2, 12), Counted("소식지 연{n}회 발행", 2, 6))),
    Action("공모 지원", (Paid("개 단체", "단체당", 5, 30),), 2),
    Action("전문인력 양성", (Counted("양성과정 연{n}회", 1, 6), Counted("수료 {n}명", 10, 120))),
    Action("기반 구축", (SYSTEM,), 5),
)
