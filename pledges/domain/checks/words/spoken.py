"""Amounts told in words: which of them are wholes, which are shares, and how finely they are told."""

import re
from functools import lru_cache

from geumcheon.lib.money import AmbiguousAmount, read_words
from pledges.domain.measures import Amount, Reading

_MONEY = re.compile(r"[0-9] ?(?:[조억만천백]|원)")
_LAST_DIGIT = re.compile(r"[0-9](?=[^0-9]*$)")
_BUDGET = re.compile(r"예산|사업비|투입|투자비|편성|배정|교부|[국시도군구]비")
# Money of others, or money that the work brings in: no table of the card has it.
_NO_BUDGET = re.compile(
    r"융자|보증|대출|매출|판매|구매|거래|모금|모집|징수|체납|절감|절약|유치|수입|수익|적립|출연|발행|수주|소득|임금|환급|감면"
)


# Money that is only asked for stands in no table yet.
_APPLIED = re.compile(
    r"공모[가-힣 ]{0,8}(?:신청|응모|도전|참여|추진)|응모|"
    r"(?:[국시도군구]비|교부세|교부금|보조금|지원금|특교)[가-힣 ]{0,4}(?:신청|건의|요청|요구|공모)"
)


def speaks_of_money(text: str) -> bool:
    """A quick look: most texts of a card tell of none and need no reading."""
    return bool(_MONEY.search(text))


def wholes(reading: Reading) -> list[Amount]:
    """Amounts above 0 that are no shares (동별 3천), no limits (1억 이내) and not unclear."""
    return [each for each in reading.amounts if each.won and not each.bound and each.per in (None, "연")]


def tells_a_budget(text: str, reading: Reading, amount: Amount) -> bool:
    """Whether the amount is money the card plans to pay, not what it lends, earns, saves or applies for."""
    if _APPLIED.search(text):
        return False
    return bool(public_source(amount)) or tells_of_budgets(text, reading)


def tells_of_budgets(text: str, reading: Reading) -> bool:
    """The same of amounts without a source, all those of a text alike."""
    is_shared_out = any(each.per for each in reading.amounts)
    return not _NO_BUDGET.search(text) and (is_shared_out or bool(_BUDGET.search(text)))


def public_source(amount: Amount) -> str | None:
    """국비, 시비, 구비, 국·시비 before the amount; 보조금 and 기금 may be anybody's."""
    return amount.source if amount.source and amount.source[-1] == "비" else None


def room_of(amount: Amount, times: int = 1) -> int:
    """The won under which a gap may be rounding of the words: their last digit, and no more than a tenth of them.

    Nobody who means 1억9천 says 1억. `times`: the amount is one of so many.
    """
    return min(digit_of(amount.words, amount.won), amount.won // 10) * times


@lru_cache(maxsize=2_000)
def digit_of(words: str, won: int) -> int:
    """The won of the last digit told: 100,000,000 in 2억, 10,000,000 in 2억 5천, 1,000,000 in 300백만원."""
    place = _LAST_DIGIT.search(words).start()
    digit = int(words[place])
    other = digit + 1 if digit < 9 else digit - 1
    changed = f"{words[:place]}{other}{words[place + 1 :]}"
    return min(abs(each - won) for each in _meanings(changed))


def _meanings(words: str) -> tuple[int, ...]:
    try:
        return (read_words(words).won,)
    except AmbiguousAmount as several:
        return several.candidates
