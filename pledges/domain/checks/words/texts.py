"""Amounts that reasons, parts and facts name, against the sums of the plans."""

from collections.abc import Callable, Iterable, Iterator

from geumcheon.lib.money import Unit, show, write_words
from geumcheon.lib.text import spaceless
from pledges.domain.measures import Amount

from ..finding import Finding, Severity, told
from ..subject import Subject
from .called import called_total, sources_of_total
from .labelled import is_fact, labelled, labels_of
from .lines import SHORTEST, Line, money_lines
from .meant import Meant
from .near import is_near
from .spoken import public_source, room_of, wholes
from .turned import turned_amounts


def amounts_of_texts(subject: Subject):
    """text-total: a 총사업비 in a text, and its sources, are totals of the plans. text-amount: an amount that a text
    names with its sub-project is one of its sums. Words coarser than the tables are held to their own last digit."""
    meant: dict[str, Meant] = {}
    names = _names(subject)
    lines = list(money_lines(subject))
    labels = labels_of(lines)
    for line in lines:
        if len(line.items) > 1:
            continue
        key = next(iter(line.items), "")
        own = meant.setdefault(key, Meant(subject, key))
        whole = meant.setdefault("", Meant(subject))
        looks = _looks(line, names, is_alone=labels[line.place] == 1)
        turned = turned_amounts(line)
        for amount in wholes(line.reading):
            if amount in looks or amount not in turned:
                yield from looks.get(amount, _amount)(subject, line, amount, own, whole)


def _looks(line: Line, names: frozenset[str], is_alone: bool) -> dict[Amount, Callable]:
    """What is asked of the amounts of a line that say what they are; of the others their sub-project is asked for."""
    costs = labelled(line) if is_alone or is_fact(line) else []
    return (
        dict.fromkeys(costs, _cost)
        | dict.fromkeys(sources_of_total(line, names), _of_source)
        | dict.fromkeys(called_total(line, names), _total)
    )


def _names(subject: Subject) -> frozenset[str]:
    """The pledge and its sub-projects, as a sentence may call them: without spaces, without a last 사업."""
    written = [place.plan.title for place in subject.plans] + [place.item.name for place in subject.items]
    bare = (spaceless(name or "").removesuffix("사업") for name in written)
    return frozenset(name for name in bare if len(name) >= SHORTEST)


def _source(subject: Subject, amount: Amount) -> str | None:
    """The source an amount names: 시비 always, 민간 or 보조금 where a line of the card is called so."""
    is_line = any(place.line.source == amount.source for place in subject.lines)
    return amount.source if is_line else public_source(amount)


def _total(subject: Subject, line: Line, amount: Amount, own: Meant, whole: Meant) -> Iterator[Finding]:
    # 2020년 총예산 is the total of a year; a total may be that of a source or of a sub-project.
    if _meets(subject, amount, [*whole.parts, *(own.all | whole.all if line.tells_years else ())]):
        return
    yield from _told_total(subject, line, amount, [*own.totals, *whole.totals], "총사업비")


def _of_source(subject: Subject, line: Line, amount: Amount, own: Meant, whole: Meant) -> Iterator[Finding]:
    source = public_source(amount)
    sums = [*own.of_source(source), *whole.of_source(source)]
    if line.tells_years:
        sums += [*own.all_of_source(source), *whole.all_of_source(source)]
    yield from _told_total(subject, line, amount, sums, source)


def _cost(subject: Subject, line: Line, amount: Amount, own: Meant, whole: Meant) -> Iterator[Finding]:
    """A 사업비 in a text may be that of a part the table does not know: only a slip, or more than all, is told."""
    source = public_source(amount)
    if source:
        known = [*own.all_of_source(source), *whole.all_of_source(source)]
        totals = [*own.of_source(source), *whole.of_source(source)]
    else:
        known, totals = own.all | whole.all | whole.parts, [*own.totals, *whole.totals]
    totals = [won for won in totals if won]
    if not totals or _meets(subject, amount, known):
        return
    near = next((won for won in totals if is_near(amount.won, won)), None)
    if near or is_fact(line) or amount.won > max(totals):
        nearest = near or min(totals, key=lambda won: abs(won - amount.won))
        yield _apart(subject, "text-total", line, amount, nearest, source or "사업비")


def _told_total(subject: Subject, line: Line, amount: Amount, sums: list[int], word: str) -> Iterator[Finding]:
    known = [won for won in sums if won]
    if known and not _meets(subject, amount, known):
        nearest = min(known, key=lambda won: abs(won - amount.won))
        yield _apart(subject, "text-total", line, amount, nearest, word)


def _amount(subject: Subject, line: Line, amount: Amount, own: Meant, whole: Meant) -> Iterator[Finding]:
    source = _source(subject, amount)
    known = [*own.all_of_source(source), *whole.of_source(source)] if source else own.all | whole.all
    if not line.items or _meets(subject, amount, known):
        return
    if not source and not line.tells_of_budgets:
        return
    sums = own.of_source(source) if source else own.totals
    near = next((won for won in sums if is_near(amount.won, won)), None)
    if near is not None:
        yield _apart(subject, "text-amount", line, amount, near, source or "금액")
    elif source and any(sums):
        yield _unknown(line, amount, source)


def _meets(subject: Subject, amount: Amount, sums: Iterable[int]) -> bool:
    digit = max(room_of(amount), *(place.table.digit for place in subject.plans))
    return any(abs(amount.won - won) < digit for won in sums)


def _apart(subject: Subject, code: str, line: Line, amount: Amount, won: int, word: str) -> Finding:
    unit = Unit(subject.card.unit)
    gap = f"{show(abs(won - amount.won), unit)}{unit}"
    return told(
        code, Severity.WARNING, line.place, line.where,
        f"글에는 {word} {write_words(amount.won)}, 금액 표에는 {show(won, unit)}{unit}으로 {gap} 다릅니다."
        " 글과 표 가운데 어느 쪽이 맞는지 보십시오.",
        amount.won, won,
    )  # fmt: skip


def _unknown(line: Line, amount: Amount, source: str) -> Finding:
    return told(
        "text-amount", Severity.NOTE, line.place, line.where,
        f"글에 적힌 {source} {write_words(amount.won)}은 금액 표에 있는 그 세부사업의 어느 금액, 합계, 증감과도"
        " 같지 않습니다. 무엇의 금액인지 보십시오.",
        amount.won,
    )  # fmt: skip
