"""The words a request prints for its kinds of change against the kinds they were read as."""

from ..asked import Asked
from ..finding import Finding, Severity, told
from ..likeness import letters
from ..subject import Subject

WORDS = {
    "공약명": ("공약명", "사업명", "공약명칭", "제목"),
    "사업내용": ("내용",),
    "세부사업": ("세부사업", "세부과제", "단위사업", "사업내용", "명칭", "통합", "분리", "대체", "종료"),
    "연도별 목표": ("목표", "추진계획", "연차별계획", "연도별계획"),
    "사업비": ("사업비", "예산", "재정", "투자", "금액"),
    "재원 구성": ("재원", "예산"),
    "사업기간": ("기간", "시기", "일정", "완료"),
    "사업량": ("사업량", "물량", "규모"),
    "사업위치": ("위치", "장소", "대상지", "부지"),
    "추진방식": ("방식", "방법"),
    "주관부서": ("부서",),
    "장기계획 전환": ("장기",),
    "보류": ("보류",),
    "폐기": ("폐기", "폐지"),
    "제외": ("제외", "일반사업"),
    "통합": ("통합",),
    "분리": ("분리",),
    "대체": ("대체",),
    "오기 정정": ("오기", "정정", "오류"),
}
"""What each kind may be called in print; a word may mean several."""


def kind_words(subject: Subject):
    """kind-words: each printed word means a kind that the request has, and each kind has its word."""
    for asked in subject.requests:
        stated, kinds = asked.request.stated, asked.request.kinds
        if not stated or not stated.kinds or not kinds:
            continue
        meanings = [_meant(word) for word in stated.kinds]
        for index, (word, meant) in enumerate(zip(stated.kinds, meanings, strict=True)):
            if meant and not meant & set(kinds):
                words = f"요청서에 인쇄된 구분 ‘{word}’에 맞는 것이 요청의 구분({', '.join(kinds)})에 없습니다."
                yield _told(asked, f"stated.kinds[{index}]", words, word, ", ".join(kinds))
        if all(meanings):
            for kind in kinds:
                if not any(kind in meant for meant in meanings):
                    printed = ", ".join(stated.kinds)
                    words = f"요청의 구분 ‘{kind}’에 맞는 말이 요청서에 인쇄된 구분({printed})에 없습니다."
                    yield _told(asked, "stated.kinds", words, printed, kind)


def _meant(word: str) -> set[str]:
    """Kinds that a printed word may mean; none where it is not known."""
    bare = letters(word)
    return {kind for kind, words in WORDS.items() if any(each in bare for each in words)}


def _told(asked: Asked, place: str, words: str, stated: str, computed: str) -> Finding:
    look = "인쇄된 말과 읽은 구분 가운데 어느 쪽이 맞는지 살펴보십시오."
    where = f"{asked.label} · 인쇄된 구분"
    return told("kind-words", Severity.WARNING, f"{asked.path}.{place}", where, f"{words} {look}", stated, computed)
