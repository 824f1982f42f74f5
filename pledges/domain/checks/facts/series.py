"""One table of statistics from year to year: its columns, its jumps, its cumulative numbers, its mixed units."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from pledges.domain.card import Indicator

from ..finding import Finding, Severity, told
from ..subject import Subject
from .statistics import label_of

LEAP, LARGE = 7, 100
"""A digit too many or too few is a factor of ten; a third of that is left to what changes from year to year."""
CUMULATIVE = ("누계", "누적")
COUNTED = frozenset("명 인 가구 세대 건 개 곳 개소 회 단체 권 대 마리".split())


def columns(subject: Subject):
    """indicator-columns: a table has columns that the same table of the year before has not, or lacks some."""
    for index, before, table in _neighbours(subject):
        old, new = set(cells_of(before)), set(cells_of(table))
        if old != new and len(old & new) * 2 >= min(len(old), len(new)):
            gone, come = (", ".join("·".join(each) for each in sorted(side)) for side in (old - new, new - old))
            words = " ".join(
                filter(None, (gone and f"‘{gone}’이(가) 없어졌습니다.", come and f"‘{come}’이(가) 생겼습니다."))
            )
            yield told(
                "indicator-columns", Severity.NOTE, f"indicators[{index}].values", label_of(table),
                f"{before.year}년 표와 칸이 다릅니다. {words} 해마다 견주려면 까닭을 적어 주십시오.",
                come or "-", gone or "-",
            )  # fmt: skip


def leaps(subject: Subject):
    """indicator-leap: a cell, a rate or a base is many times that of the year before, or a small part of it."""
    for index, before, table in _neighbours(subject):
        old, new = cells_of(before), cells_of(table)
        for path in old.keys() & new.keys():
            if _leaps(old[path], new[path], LARGE):
                place = f"indicators[{index}].values.{'.'.join(path)}"
                yield _leap(place, f"{label_of(table)} {'·'.join(path)}", before, old[path], new[path])
        if _leaps(before.rate, table.rate, 0):
            yield _leap(f"indicators[{index}].rate", f"{label_of(table)} 비율(%)", before, before.rate, table.rate)
        if before.base and table.base and _leaps(before.base.value, table.base.value, LARGE):
            where = f"{label_of(table)} {table.base.what or '기준'}"
            yield _leap(f"indicators[{index}].base.value", where, before, before.base.value, table.base.value)


def _leaps(old, new, large: int) -> bool:
    if not old or not new:
        return False
    small, great = sorted((abs(old), abs(new)))
    return great >= large and great >= small * LEAP


def _leap(place: str, where: str, before: Indicator, old: Decimal, new: Decimal) -> Finding:
    return told(
        "indicator-leap", Severity.NOTE, place, where,
        f"{new:,f}로 {before.year}년 {old:,f}과 {LEAP}배 이상 차이가 납니다. 자릿수와 기준을 확인하십시오.", new, old,
    )  # fmt: skip


def cumulative(subject: Subject):
    """indicator-target: a cumulative number is above its target, but has grown by less than it since last year."""
    for index, before, table in _neighbours(subject):
        for label, number in table.stated.items():
            old = before.stated.get(label)
            if not _is_cumulative(table, label) or table.target is None or old is None or number is None:
                continue
            if table.target <= old and number - old < table.target:
                yield told(
                    "indicator-target", Severity.NOTE, f"indicators[{index}].target", f"{label_of(table)} 목표",
                    f"{table.target:,f}{table.unit or ''}은 그해의 몫으로 보이나 {label}는 {number:,f}이고 "
                    f"{before.year}년보다 {number - old:,f} 늘어 목표에 미치지 못합니다. "
                    "목표와 실적을 같은 뜻으로 적어 주십시오.",
                    table.target, number - old,
                )  # fmt: skip


def _is_cumulative(table: Indicator, label: str) -> bool:
    return any(word in label or word in table.name for word in CUMULATIVE)


def mixed_units(subject: Subject):
    """indicator-mixed-unit: one total over numbers of several units; once for all years of a table."""
    seen = set()
    for index, table in enumerate(subject.card.indicators):
        parts = [part.strip() for part in (table.unit or "").replace("·", "/").split("/")]
        if table.stated and len(parts) > 1 and COUNTED.issuperset(parts) and (table.name, table.unit) not in seen:
            seen.add((table.name, table.unit))
            yield told(
                "indicator-mixed-unit", Severity.NOTE, f"indicators[{index}].unit", label_of(table),
                f"단위가 {table.unit}로 여럿인데 계는 하나로 더해져 있습니다. 단위마다 계를 나누어 적어 주십시오.",
                table.unit, "계 하나",
            )  # fmt: skip


def cells_of(table: Indicator) -> dict[tuple[str, ...], Decimal]:
    """Numbers by their labels; a cell without a number holds 0 and is there all the same."""
    found: dict[tuple[str, ...], Decimal] = {}
    for label, value in table.values.items():
        inner = value.items() if isinstance(value, dict) else [(None, value)]
        for name, number in inner:
            found[(label, name) if name is not None else (label,)] = number if isinstance(number, (int, Decimal)) else 0
    return found


def _neighbours(subject: Subject) -> Iterator[tuple[int, Indicator, Indicator]]:
    """Each table that was printed for the year before too, with its place and that one."""
    series: dict[tuple, list[tuple[int, Indicator]]] = {}
    for index, table in enumerate(subject.card.indicators):
        series.setdefault((table.name, table.group), []).append((index, table))
    for tables in series.values():
        for (_, before), (index, table) in pairwise(sorted(tables, key=lambda each: each[1].year)):
            if table.year == before.year + 1:
                yield index, before, table
