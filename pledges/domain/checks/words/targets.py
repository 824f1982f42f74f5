"""Amounts in words inside a target against the money of that sub-project and year."""

from collections.abc import Iterator

from geumcheon.lib.money import Unit, show, write_words
from pledges.domain.measures import Amount

from ..finding import Finding, Severity, told
from ..subject import Subject
from .cells import Cell, Said, cells
from .paid import Paid, paid
from .products import Product, product_finding, product_of
from .spoken import public_source, room_of, tells_a_budget, wholes


def amounts_of_targets(subject: Subject):
    """words-product: see products. target-amount: an amount in a target is money of the plan, in that year and from
    that source. target-without-money: where a target names money, there is some."""
    unit = Unit(subject.card.unit)
    for cell in cells(subject):
        products = {said.place: product_of(said.text, said.reading) for said in cell.said}
        for said in cell.said:
            if products[said.place]:
                yield from product_finding(products[said.place], said.place, cell.where, cell.is_planned(said))
        money = paid(cell.item, cell.column) if cell.item else None
        if money is not None:
            yield from _against_money(unit, cell, money, products)


def _against_money(unit: Unit, cell: Cell, money: Paid, products: dict[str, Product | None]) -> Iterator[Finding]:
    spoken = [(said, amount) for said in cell.said for amount in wholes(said.reading)]
    for said, amount in spoken:
        others = [other for _, other in spoken if not money.is_named(amount.source) or other.source == amount.source]
        sums = {amount.won, sum(other.won for other in others)}
        if _meets(sums, money.meant(amount.source), cell.item.home.table.digit):
            continue
        if public_source(amount) and not money.is_named(amount.source) and amount.won < money.total:
            continue  # A part of a line that does not tell its sources apart.
        if tells_a_budget(said.text, said.reading, amount):
            yield _apart(unit, cell, said, amount, money, products[said.place])


def _meets(told_won: set[int], sums: list[int], digit: int) -> bool:
    """What the table prints may be rounded in its last digit."""
    return any(each and abs(won - each) < digit for won in told_won for each in sums)


def _apart(unit: Unit, cell: Cell, said: Said, amount: Amount, money: Paid, product: Product | None) -> Finding:
    named = amount.source if money.is_named(amount.source) else None
    nearest = min(money.meant(amount.source), key=lambda won: abs(won - amount.won))
    what = f"{named or '금액'} {write_words(amount.won)}"
    if not (money.of(named) if named else money.total):
        return _without_money(unit, cell, said, amount, money, what)
    severity, ends = _weight(cell, amount, money, nearest, product)
    gap = f"{show(abs(amount.won - nearest), unit)}{unit}"
    return told(
        "target-amount", severity, said.place, cell.where,
        f"글에는 {what}, 금액 표에는 {named or '이 해에'} {show(nearest, unit)}{unit}으로 {gap} 다릅니다. {ends}",
        amount.won, nearest,
    )  # fmt: skip


def _weight(cell: Cell, amount: Amount, money: Paid, nearest: int, product: Product | None) -> tuple[Severity, str]:
    if cell.planned:
        return Severity.NOTE, "계획의 같은 칸 목표와 함께 보십시오."
    if product and not product.comes_out and not product.is_rounded:
        return Severity.NOTE, "따로 지적한 곱의 잘못에서 따라온 차이일 수 있습니다."
    is_exact = product is not None and product.comes_out
    if not is_exact and abs(amount.won - nearest) < room_of(amount):
        return Severity.NOTE, "글에 적힌 마지막 자리보다 작은 차이입니다(단수차)."
    if not money.is_named(amount.source) and amount.won < money.total:
        return Severity.NOTE, "이 해 금액의 일부를 말한 것인지 보십시오."
    return Severity.WARNING, "글과 표 가운데 어느 쪽이 맞는지 보십시오."


def _without_money(unit: Unit, cell: Cell, said: Said, amount: Amount, money: Paid, what: str) -> Finding:
    others = f"(다른 재원 {show(money.total, unit)}{unit})" if money.total else ""
    return told(
        "target-without-money",
        Severity.NOTE if cell.planned else Severity.WARNING,
        said.place,
        cell.where,
        f"글에는 {what}이 있으나 금액 표에는 이 해에 그 돈이 없습니다{others}. 금액 표와 재원을 보십시오.",
        amount.won,
        0,
    )
