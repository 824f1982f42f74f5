"""Who came from whom: sub-projects that vanish, come again or come under another key without a word."""

from collections.abc import Iterator

from geumcheon.lib.money import Unit, show
from pledges.domain.compare import ItemMoney, compare_money
from pledges.domain.items import Fate, ItemPair

from ..finding import Finding, Severity, told
from ..likeness import naming
from ..subject import Subject
from .successions import Succession, successions


def vanished(subject: Subject):
    """item-vanished: a sub-project is in the next plan, or struck out there, or another one succeeds it."""
    for step in successions(subject):
        pairs = step.pairs
        heirs = {key for pair in pairs if pair.adjusted for key in pair.adjusted.succeeds}
        new = {naming(pair.label): pair for pair in pairs if pair.fate is Fate.ADDED}
        for pair in pairs:
            if pair.key in heirs or pair.fate not in (Fate.REMOVED, Fate.ENDED):
                continue
            namesake = new.get(naming(pair.label))
            if namesake:
                yield _rekeyed(step, pair, namesake)
            elif pair.fate is Fate.REMOVED and not pair.original.ended:
                words = f"{step.before.label}에는 있으나 {step.after.label}에는 없고 이어받은 세부사업도 없습니다."
                look = "종료인지, 통합·분리·대체인지 살펴보십시오."
                yield _told("item-vanished", step, pair, f"{words} {look}")


def _rekeyed(step: Succession, old: ItemPair, new: ItemPair) -> Finding:
    words = f"{step.before.label}의 이름이 같은 세부사업과 키가 다릅니다({old.key} → {new.key})."
    look = "같은 사업인지, 이어받은 사업인지 살펴보십시오."
    return _told("item-rekeyed", step, new, f"{words} {look}", new.key, old.key)


def revived(subject: Subject):
    """item-revived: a sub-project that had been struck out stays so, or the plan says that it came again."""
    for step in successions(subject):
        for pair in step.pairs:
            both = pair.original and pair.adjusted
            if both and pair.original.ended and not pair.adjusted.ended:
                words = f"{step.before.label}에서 종료되었으나 {step.after.label}에는 종료 표시가 없습니다."
                look = "다시 추진하는 것인지 살펴보십시오."
                yield _told("item-revived", step, pair, f"{words} {look}", "계속", "종료")


def moved_sources(subject: Subject):
    """source-moved: all money of a sub-project goes over to another source, to the won, and no kinds are declared."""
    unit = Unit(subject.card.unit)
    for step in successions(subject):
        if step.asked is None or not step.asked.request.kinds:
            for item in compare_money(step.before.plan, step.after.plan).items:
                yield from _moved(step, item, unit)


def _moved(step: Succession, item: ItemMoney, unit: Unit) -> Iterator[Finding]:
    for each in item.moved:
        left, came = (", ".join(source for source, _ in side) for side in (each.left, each.came))
        total = sum(won for _, won in each.left)
        if total == sum(won for _, won in each.came):
            words = f"{show(total, unit)}{unit}의 재원이 모두 바뀌었습니다({left} → {came}). 까닭을 살펴보십시오."
            yield _told("source-moved", step, item.pair, words, left, came)


def _told(
    code: str, step: Succession, pair: ItemPair, words: str, stated: str | None = None, computed: str | None = None
) -> Finding:
    severity = Severity.NOTE if code == "source-moved" else Severity.WARNING
    return told(code, severity, step.place_of(pair.key), f"{step.after.label} · {pair.label}", words, stated, computed)
