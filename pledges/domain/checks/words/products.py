"""So many times so much each, beside what it comes to: 10개동 시비 3억 (동별 3천)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

from geumcheon.lib.money import write_words
from pledges.domain.measures import Amount, Count, Reading

from ..finding import Finding, Severity, told
from .spoken import room_of, wholes

_EACH = re.compile(r"(?:1 ?)?(?P<thing>.+?)(?:별|당|마다)")
_SO_FAR = re.compile(r"누적|누계")
# Money beside what is shared out: the whole may be more than the product.
_BESIDES = re.compile(r"포함|별도|(?<![가-힣])외(?![가-힣])|등(?![가-힣])|운영비|홍보비|관리비|사무비|인건비")
_SAME = {"인": "명", "곳": "소", "행정동": "동", "자치회": "주민자치회"}


@dataclass(frozen=True, slots=True)
class Product:
    """`others` are wholes beside `whole`, `factors` counts of other things (12개월, 2회); `has_more`: the text speaks
    of money beside what is shared out."""

    count: Count
    each: Amount
    whole: Amount
    others: tuple[Amount, ...]
    factors: tuple[int, ...]
    has_more: bool

    @property
    def won(self) -> int:
        return int(self.count.quantity) * self.each.won

    @property
    def comes_out(self) -> bool:
        """Exactly: the whole, all wholes together, or the whole once the other counts are taken in."""
        sums = {self.whole.won, self.whole.won + sum(each.won for each in self.others)}
        sums |= {each.won for each in self.others}
        return any(self.won * factor in sums for factor in (1, *self.factors, prod(self.factors)))

    @property
    def is_rounded(self) -> bool:
        """Whether the last digits told leave room for the gap."""
        room = max(room_of(self.each, int(self.count.quantity)), room_of(self.whole))
        return abs(self.won - self.whole.won) < room


def product_of(text: str, reading: Reading) -> Product | None:
    """The product of a text: None unless one share stands in it, with one count of what it is shared among."""
    if _SO_FAR.search(text):
        return None
    shares = [each for each in reading.amounts if each.per and each.won and not each.bound]
    counts = [each for each in reading.counts if _is_whole(each)]
    whole, *others = wholes(reading) or [None]
    if len(shares) != 1 or whole is None or shares[0] is whole:
        return None
    thing = _thing_shared(shares[0])
    among = [each for each in counts if _thing(each.unit) == thing]
    if len(among) != 1:
        return None
    factors = tuple(int(each.quantity) for each in counts if each is not among[0])
    return Product(among[0], shares[0], whole, tuple(others), factors, bool(_BESIDES.search(text)))


def _is_whole(count: Count) -> bool:
    return count.most is None and not count.bound and count.quantity % 1 == 0 and count.quantity > 0


def _thing_shared(share: Amount) -> str | None:
    found = _EACH.fullmatch(share.per)
    return _thing(found["thing"]) if found else None


def _thing(unit: str) -> str:
    bare = unit.replace(" ", "")
    bare = bare[1:] if bare[0] == "개" and len(bare) > 1 else bare
    return _SAME.get(bare, bare)


def product_finding(product: Product, place: str, where: str, told_already: bool = False) -> Iterator[Finding]:
    """words-product: what so many times so much comes to is the whole beside it.

    `told_already`: the same words stand in the plan, whose finding this one follows.
    """
    if product.comes_out:
        return
    stated, computed = product.whole.won, product.won
    less = "적습니다" if stated < computed else "많습니다"
    # A share that belongs to one of several wholes may leave the others alone.
    severity = Severity.WARNING if product.others else Severity.ERROR
    ends = "수, 단가, 금액 가운데 어느 것이 틀렸는지 보십시오."
    if product.has_more and stated > computed:
        severity, ends = Severity.NOTE, "나누어 주는 것 밖의 돈이 든 금액인지 보십시오."
    if product.is_rounded:
        severity, ends = Severity.NOTE, "적힌 마지막 자리까지의 어림이면 그대로 두어도 됩니다(단수차)."
    if told_already:
        severity, ends = Severity.NOTE, "계획의 목표에 있는 같은 글에서 따라온 차이입니다."
    yield told(
        "words-product", severity, place, where,
        f"{product.count.quantity:,f}{product.count.unit} × {write_words(product.each.won)} = {write_words(computed)}"
        f"인데 {write_words(stated)}으로 적혀 있어 {write_words(abs(computed - stated))} {less}. {ends}",
        stated, computed,
    )  # fmt: skip
