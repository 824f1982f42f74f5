"""Amounts of money in words: 시비 1억8천, 개소당 2천만원, 424,000천원, and the bare 3천 that a line may explain."""

import re
from dataclasses import replace

from geumcheon.lib.money import UnreadableAmount, meanings_of

from .before import Before
from .numbers import COEFFICIENT
from .values import Amount, Count, Measure, ReadBy
from .vocabulary import ACTIONS, BOUND_OF_LEAD, BOUNDS, SOURCES, one_of

_MAN = 10_000
_HEARD = 20
"""Amounts and counts of a line that are asked what a bare 3천 means; a longer line is no sentence."""
_DONE = one_of([*BOUNDS, *ACTIONS])

_PARTICLE = r"(?:[의을를이가은는도만에로와과씩]|으로|까지)(?![가-힣])"
_APART = rf"(?! ?~)(?=[^가-힣A-Za-z0-9.,]|[.,](?![0-9])|$|{_PARTICLE}|{_DONE}|규모)"
_WORDS = re.compile(
    rf"(?P<words>(?:{COEFFICIENT} ?[조억만] ?){{0,3}}(?:{COEFFICIENT})?(?: ?(?:억|백만|천|만)? ?원)?(?<! )){_APART}"
    rf"(?: ?(?P<bound>{one_of(BOUNDS)})(?![가-힣]))?"
)
_ALONE = re.compile(rf" {{0,2}}(?:[,.;:/()\[\]|→~+·]|$|(?:{_DONE}|규모))")
_SOURCE_AFTER = re.compile(rf" {{0,2}}\( {{0,2}}(?P<source>{SOURCES}) {{0,2}}\)")


def amount_at(text: str, start: int, leading: Before) -> Amount | None:
    """The amount whose words begin at `start`, `what` still empty; None where the words are no money."""
    found = _WORDS.match(text, start)
    if not found or not _is_money(found, leading):
        return None
    candidates = _candidates(found["words"])
    after = _SOURCE_AFTER.match(text, found.end())
    if not candidates:
        return None
    return Amount(
        what="",
        words=found["words"],
        won=candidates[0] if len(candidates) == 1 else None,
        candidates=candidates,
        read_by=ReadBy.WRITTEN if len(candidates) == 1 else ReadBy.UNCLEAR,
        source=leading.source or (after and after["source"]) or None,
        per=leading.per,
        bound=found["bound"] or BOUND_OF_LEAD.get(leading.lead, ""),
        start=leading.start,
        end=after.end() if after and not leading.source else found.end(),
    )


def _is_money(found: re.Match[str], leading: Before) -> bool:
    """원 says it; else 억 or 만 that stands alone, or a word before it that speaks of money."""
    words = found["words"]
    if words.endswith("원"):
        return True
    spoken = leading.money or leading.shared
    if not any(step in words for step in "조억만천백"):
        return False
    return spoken or bool(re.search("[조억]", words) and _ALONE.match(found.string, found.end()))


def _candidates(words: str) -> tuple[int, ...]:
    try:
        return meanings_of(words)
    except UnreadableAmount:
        return ()


def resolved(found: list[Measure]) -> list[Measure]:
    """Measures of one line, its unclear amounts read by what stands beside them where that tells."""
    won = (each.won for each in found if isinstance(each, Amount) and each.won is not None)
    whole = (int(each.quantity) for each in found if isinstance(each, Count) and each.quantity % 1 == 0)
    totals, counts = (list(dict.fromkeys(numbers))[:_HEARD] for numbers in (won, whole))
    return [_told(each, totals, counts) if isinstance(each, Amount) and each.won is None else each for each in found]


def _told(amount: Amount, totals: list[int], counts: list[int]) -> Amount:
    proved = {won for total in totals for count in counts for won in amount.candidates if won * count == total != 0}
    if len(proved) == 1:
        return replace(amount, won=proved.pop(), read_by=ReadBy.PROVED)
    largest = max(amount.candidates)
    if any(total >= largest and total % _MAN == 0 for total in totals):
        return replace(amount, won=largest, read_by=ReadBy.BESIDE)
    return amount
