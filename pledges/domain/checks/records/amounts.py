"""Money in the words of a record beside the amounts it is filed with."""

import re

from geumcheon.lib.money import Unit, is_figure, show
from geumcheon.lib.text import spaceless
from pledges.domain.card import Performance
from pledges.domain.measures import Amount

from ..finding import Severity, told
from ..subject import Subject
from .headings import label_of

_MONEY = re.compile(r"[0-9천백] ?(?:억|만 ?원|천원|백만 ?원|원)")
# Money that is part of something, a bound, a price, a change, or another's.
_OTHER = re.compile(
    r"차분|이상|이하|미만|이내|초과|한도|[ 원]중(?![가-힣])|가운데|적용|매출|보증금|참가비|임금|시급|단가|요금|이용료|"
    r"수강료|임대료|월 |매월|[0-9]인|당 |당초|기존|전년|누계|누적|상금|기부|후원|모금|성금|절감|감면|융자|대출|"
    r"소득|자산|감액|증액|추가|별도|제외|예정|공사비|총사업비|투자|유치|세액|피해|체납"
)
# Words before an amount that name nothing but the money of the record itself.
_OWN = re.compile(r"(?:총|합?계|총액|예산액?|사업비|지원[금액]|보조금|금액|집행액|교부액|편성액|소요액|금)?[ :]*")
_DONE = re.compile(r"(?:을|를)? ?(?:지원|집행|교부|지급|편성|투입|확보|소요|지출|사용)?(?:함|완료)? ?(?:$|[,.;(])")


def amounts_in_texts(subject: Subject):
    """record-text-amount: one amount is told in words and one in figures, and they differ by more than a digit.

    Where there are several of either, nobody can tell which belongs to which; where the words name other money than
    the record's (매출, 보증금, 1차분, 이상), they may well differ.
    """
    for path, record in subject.records:
        if len(record.amounts) != 1 or not is_figure(record.amounts[0].amount) or not _MONEY.search(record.body or ""):
            continue
        found = [each for each in subject.reading(record.body).amounts if each.won is not None]
        amount, unit = record.amounts[0].amount, Unit(record.amounts[0].unit)
        if len(found) == 1 and _is_same_money(record, found[0]) and abs(found[0].won - amount) >= unit.won:
            yield told(
                "record-text-amount", Severity.WARNING, f"{path}.body", label_of(record),
                f"글에는 ‘{found[0].words}’이나 금액 칸에는 {show(amount, unit)}{unit}입니다. "
                "어느 쪽이 맞는지 확인하십시오.",
                found[0].won, amount,
            )  # fmt: skip


def _is_same_money(record: Performance, amount: Amount) -> bool:
    """Whether the words right before the amount are those of the record's money, its name or its title."""
    if amount.per is not None or amount.bound:
        return False
    start = record.body.rfind("\n", 0, amount.start) + 1
    line = record.body[start:].partition("\n")[0]
    after = line.partition(amount.words)[2]
    return not _OTHER.search(line) and bool(_DONE.match(after)) and _is_named(record, amount, line)


def _is_named(record: Performance, amount: Amount, line: str) -> bool:
    start = record.body.rfind("\n", 0, amount.start) + 1
    before = line[: amount.start - start].lstrip("-·ㆍ○* ").rstrip(" :")
    what = spaceless(record.amounts[0].what or "")
    if amount.source or what:
        return what == spaceless(amount.source or "") or (bool(what) and spaceless(before) == what)
    return bool(_OWN.fullmatch(before)) or spaceless(before) == spaceless(record.title)
