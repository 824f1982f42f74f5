"""Numbers in a record's text that stand beside their parts: 11,297명(온라인 3,210명, 현장 8,087명)."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from ..finding import Severity, told
from ..subject import Subject
from .chains import NUMBER, UNIT, chains
from .headings import label_of

_WHOLE = re.compile(
    rf"(?P<lead>총 ?|계 ?|합계 ?|소계 ?)?(?<![0-9,.])(?P<number>{NUMBER}) ?(?P<unit>{UNIT})(?P<what>[가-힣 ]{{0,8}})"
    r"(?:\((?P<parts>[^()\n]{3,120})\)|: ?(?P<list>[^()\n]{3,120}))"
)
_SPLIT = re.compile(r",(?![0-9]{3}(?![0-9]))|[·/+]| 및 ")
_LABEL = r"(?:[0-9]{1,2}(?:차|기|분기|단계))?[가-힣A-Za-z ]{0,20}?"
_PART = re.compile(rf"(?P<label>{_LABEL}) ?:? ?(?P<number>{NUMBER}) ?(?P<unit>{UNIT})?")
# Parts that overlap, leave something out, or are something else than parts.
_NO_PARTS = re.compile(
    r"당$|별$|평균|최대|최소|목표|전년|작년|지난해|대비|이상|이하|이내|약$|예정|신청|탈락|미선정|제외|증$|감$|"
    r"접수|처리|취하|완료|불가|누계|그중|그 중|이 중|중$"
)
_BEHIND = re.compile(rf"[^0-9]{{1,12}}(?P<number>{NUMBER})(?![0-9,])")
# 1차 90명, 2차 110명 may leave out the 3차, but never overlap.
_IN_TURN = re.compile(r"[0-9]{1,2}(?:차|기|분기|단계)$")
# Parts that leave nothing out and do not overlap.
_EXCLUSIVE = (
    {"경상", "자본"}, {"온라인", "현장"}, {"온라인", "오프라인"}, {"대면", "비대면"}, {"남", "여"}, {"남성", "여성"},
    {"국비", "시비", "구비", "도비", "군비", "민간", "기타"}, {"신규", "기존"}, {"신규", "연임"}, {"신규", "계속"},
    {"상반기", "하반기"}, {"내부", "외부"}, {"찬성", "반대", "기권"}, {"찬성", "반대", "기권", "무효"},
)  # fmt: skip


def parts_of_texts(subject: Subject):
    """record-parts: a number and the parts beside it do not add up.

    A warning where the parts leave nothing out by their names, or come to more than the whole though they follow
    each other; else a note: parts may overlap, or be only some of them. Where some of them are the whole, or what is
    missing is told behind them, nothing is said.
    """
    for path, record in subject.records:
        for name in ("title", "body"):
            text = getattr(record, name) or ""
            if "(" in text or "+" in text or ":" in text:
                for words, whole, parts, is_sure in _sums(text):
                    if whole != parts:
                        yield _apart(f"{path}.{name}", label_of(record), words, whole, parts, is_sure)


def _apart(place: str, where: str, words: str, whole: int, parts: int, is_sure: bool):
    ends = "어느 수가 맞는지 확인하십시오." if is_sure else "겹치거나 빠진 것이 있는지 확인하십시오."
    return told(
        "record-parts", Severity.WARNING if is_sure else Severity.NOTE, place, where,
        f"‘{words}’에서 전체는 {whole:,}이고 나눈 수의 합은 {parts:,}이라 {abs(parts - whole):,} 차이가 납니다. {ends}",
        Decimal(whole), Decimal(parts),
    )  # fmt: skip


def _sums(text: str) -> Iterator[tuple[str, int, int, bool]]:
    """Words, the whole, the sum of its parts, and whether the parts must make it up."""
    for found in _WHOLE.finditer(text):
        parts = _parts(found)
        if parts and (found["parts"] or found["lead"]):
            whole, numbers = _int(found["number"]), [number for _, number in parts]
            rest = text[found.end() :].partition("\n")[0]
            if not _is_within(whole, numbers) and not _tells(rest, whole - sum(numbers)):
                yield found[0], whole, sum(numbers), _is_sure({label for label, _ in parts}, whole < sum(numbers))
    yield from chains(text)


def _is_sure(labels: set[str], is_more: bool) -> bool:
    return any(labels <= each for each in _EXCLUSIVE) or (is_more and all(map(_IN_TURN.match, labels)))


def _is_within(whole: int, numbers: list[int]) -> bool:
    """Some of the parts are the whole already (남 10, 여 15, 장애인 3 of 25): the others are counted in them."""
    sizes = range(1, len(numbers)) if len(numbers) <= 8 else (1, len(numbers) - 1)
    return any(sum(some) == whole for size in sizes for some in combinations(numbers, size))


def _tells(rest: str, gap: int) -> bool:
    """100명(남 40, 여 55) 및 미응답 5명."""
    behind = _BEHIND.match(rest)
    return behind is not None and _int(behind["number"]) == gap


def _parts(found: re.Match) -> list[tuple[str, int]]:
    """Labels and numbers of two or more parts in the unit of the whole; empty where anything else stands there."""
    pieces = [_PART.fullmatch(each.strip()) for each in _SPLIT.split(found["parts"] or found["list"])]
    if len(pieces) < 2 or not all(pieces):
        return []
    if any(piece["unit"] not in (None, found["unit"]) or not piece["label"].strip() for piece in pieces):
        return []
    labels = [piece["label"].strip() for piece in pieces]
    if any(_NO_PARTS.search(label) for label in labels) or len(set(labels)) < len(labels):
        return []
    return [(label, _int(piece["number"])) for label, piece in zip(labels, pieces, strict=True)]


def _int(words: str) -> int:
    return int(words.replace(",", ""))
