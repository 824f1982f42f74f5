"""Counts and amounts read from targets, in words; and how a target stands."""

from decimal import Decimal

from django import template

from geumcheon.lib.money import write_words
from pledges.domain.measures import Amount, Count, ReadBy, Standing

register = template.Library()

STANDINGS = {
    Standing.MET: "달성",
    Standing.MISSED: "미달",
    Standing.NO_RESULT: "실적 미입력",
    Standing.SEVERAL: "계량이 둘 이상",
    Standing.MONEY: "금액",
    Standing.TEXT: "글로만 둠",
}
WHY = {
    Standing.SEVERAL: "어느 수와 견줄지 알 수 없어 달성을 따지지 않습니다. 하나로 바로잡으면 견줍니다.",
    Standing.MONEY: "금액은 사업비와 견줍니다.",
}


@register.filter
def standing_label(standing: Standing) -> str:
    return STANDINGS[standing]


@register.filter
def standing_why(standing: Standing) -> str:
    return WHY.get(standing, "")


@register.filter
def number_words(number: Decimal | None) -> str:
    """Exactly as it is, thousands apart; empty where there is none."""
    return "" if number is None else f"{number:,f}"


@register.filter
def count_words(count: Count) -> str:
    """주민교육 · 연 3회; 참여 · 동별 11~1,000여 명; 사고 · 3건 이하."""
    odd, bound = ("여 ", "") if count.bound == "여" else ("", count.bound)
    most = "" if count.most is None else f"~{number_words(count.most)}"
    number = f"{number_words(count.quantity)}{most}{odd}{count.unit}"
    told = " ".join(filter(None, (count.per, number, bound)))
    return f"{count.what} · {told}" if count.what else told


@register.filter
def amount_words(amount: Amount) -> str:
    """시비 3억원; 동별 3천만원(미루어 읽음); where unclear, the words and what they can mean."""
    head = " ".join(filter(None, (amount.source, amount.per)))
    if amount.won is None:
        choices = " 또는 ".join(map(write_words, amount.candidates))
        return f"{head} ‘{amount.words}’: {choices}, 알 수 없음".strip()
    inferred = "" if amount.read_by is ReadBy.WRITTEN else "(미루어 읽음)"
    return " ".join(filter(None, (head, f"{write_words(amount.won)}{inferred}", amount.bound)))
