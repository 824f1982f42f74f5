"""Words that targets are written with: units, what is shared out among what, sources, words of doing.

A word that is not here is not read. Each list goes from the longest word to the shortest where it matters.
"""

import re

# Nouns that are counted after 개 (35개 사업, 10개동); any other noun leaves the unit 개.
COUNTED = (
    "사업 단체 공동체 기관 학교 부서 분과 분과위원회 위원회 동아리 동호회 모임 과정 강좌 시설 마을 권역 지역 "
    "지구 구간 구역 노선 업체 기업 점포 시장 의제 과제 프로그램 종목 분야 항목 공원 도서관 경로당 어린이집 센터 "
    "단지 가구 소 동 교 국 사 반 팀 월"
).split()

# Units that tell by themselves that something is counted.
STRONG = (
    "회 명 시간 건 곳 개 가구 권 팀 그루 필지 마리 톤 편 세트 학급 강좌 과정 점포 가지 작품 병상 퍼센트 "
    "%p % ㎡ m2 m² ㎥ ㎞ km ㎏ kg ㎾ kW MW ha"
).split()

# Units that are also something else (20대 청년, 10분 거리): read only where the sentence ends or something is done.
WEAK = "대 호 인 분 점 면 본 주 부 매 석 실 식 종 장 세대 채 m t".split()

# What money and meetings are shared out among: 동별, 개소당, 1인당.
SHARED = (
    "행정동 동 개동 개소 곳 단체 공동체 기관 학교 부서 분과 위원회 자치회 주민자치회 팀 모임 과정 강좌 사업 "
    "시설 마을 권역 지역 노선 업체 기업 점포 시장 가구 세대 학급 반 센터 연도 반기 분기 월"
).split()
SHARED_BY_PIECE = "명 인 회 건 개 대 호 시간 ㎡ 반 주".split()

PER_TIME = {
    "연": "연 년 연간 매년 해마다".split(),
    "월": "월 매월 매달".split(),
    "주": "주 매주".split(),
    "일": "일 매일".split(),
    "분기": "분기 매분기".split(),
    "반기": "반기 매반기 상·하반기 상하반기".split(),
    "격년": ["격년"],
    "격월": ["격월"],
    "격주": ["격주"],
}
USUAL_PER = {word: usual for usual, words in PER_TIME.items() for word in words}

PER_AFTER = [*PER_TIME, "년", "동", "개소", "개동", *SHARED_BY_PIECE]
"""After a stroke: 3회/년, 20명/회."""

LEADS = "총 약 각 평균 최소 최대".split()
BOUNDS = "이상 이하 이내 내외 미만 초과 정도".split()
BOUND_OF_LEAD = {"약": "내외", "최소": "이상", "최대": "이하"}

SOURCES = r"(?:[국시도군구]·){0,3}[국시도군구]비|민간|민자|기금|기타|특별교부금|특별교부세|교부금|교부세|보조금|기부금"
MONEY_WORDS = r"예산|사업비|지원금|투자비"

ACTIONS = (
    "개최 운영 지원 추진 실시 설치 조성 정비 확충 구축 발굴 제작 모집 선정 양성 배치 확보 건립 발행 보급 공급 "
    "시행 진행 참여 참석 이수 수료 달성 완료 개설 개관 구성 위촉 발간 배부 교육 점검 방문 상담 유치 창출 감축 "
    "감소 증가 증설 신설 확대 등록 연계 체결 조사 평가 홍보 관리 지급 교체 보수 개선 도입 발급 처리 이용 활동 "
    "편성 교부 투자 투입 집행 신청 수립 유지 육성 대여 제공 실천 마련"
).split()


def one_of(words) -> str:
    """An alternation that tries longer words first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
