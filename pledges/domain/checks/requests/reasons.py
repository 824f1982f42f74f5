"""Changes of money that the reasons of a request do not speak of. Good to know, never more."""

from collections.abc import Iterator

from pledges.domain.compare import ItemMoney

from ..asked import Asked
from ..finding import Finding, Severity, told
from ..likeness import is_specific, letters, naming, stem
from ..subject import Subject
from .money import won
from .showing import several

GENERAL = (
    "사업비", "예산", "재원", "금액", "기간", "연장", "보류", "단가", "물가", "임금", "전체", "모든", "모두", "일괄",
)  # fmt: skip
"""Words with which a reason speaks of money, or of all sub-projects at once."""


def reasons(subject: Subject):
    """reason-money: a sub-project whose money changes is spoken of in the reasons, or all are at once."""
    for asked in subject.requests:
        lines = [letters(line) for line in (asked.request.reason or "").splitlines()]
        lines = [line for line in lines if line]
        if not asked.joins or not lines:
            continue
        called = sorted(_called(asked).items(), key=lambda each: -len(each[0]))
        about = {line: _spoken_of(line, called) for line in lines}
        if any(about.values()) and not any(_is_general(line) for line, keys in about.items() if not keys):
            for item in asked.items:
                own = [line for line, keys in about.items() if item.pair.key in keys]
                yield from _item(subject, asked, item, own)


def _spoken_of(line: str, called: list[tuple[str, set[str]]]) -> set[str]:
    """Keys of the sub-projects a line names; a name within a longer one (주민자치 in 주민자치활동) is none."""
    keys: set[str] = set()
    for name, owners in called:
        if name in line:
            keys |= owners
            line = line.replace(name, "\n")
    return keys


def _called(asked: Asked) -> dict[str, set[str]]:
    """What sub-projects are called in both plans, whole and for short, and the words that only such a name has."""
    found: dict[str, set[str]] = {}
    for pair in asked.pairs:
        for label in {each.label for each in (pair.original, pair.adjusted) if each and not each.whole}:
            words = filter(is_specific, map(letters, label.split()))
            for name in filter(None, (naming(label), stem(label), *words)):
                found.setdefault(name, set()).add(pair.key)
    return found


def _is_general(line: str) -> bool:
    return any(word in line for word in GENERAL)


def _item(subject: Subject, asked: Asked, item: ItemMoney, about: list[str]) -> Iterator[Finding]:
    changed = [line for line in item.lines if line.total.differs]
    if not changed or item.pair.original is None and about:
        return
    if not about:
        yield _told(subject, asked, item, changed, "조정사유에 이 세부사업의 말이 없습니다.")
    elif not any(_is_general(line) for line in about):
        said = [line for line in changed if any(letters(line.source) in each for each in about)]
        left = [line for line in changed if line not in said]
        if said and left:
            words = f"조정사유는 {several([line.label for line in said])}만 말하고 있습니다."
            yield _told(subject, asked, item, left, words)


def _told(subject: Subject, asked: Asked, item: ItemMoney, lines, why: str) -> Finding:
    card = subject.card
    sums = [f"{line.label} {won(card, line.total.original)} → {won(card, line.total.adjusted)}" for line in lines]
    words = f"사업비가 바뀌나({several(sums)}) {why} 조정사유에 더할 것인지 살펴보십시오."
    where = f"{asked.label} · 조정사유 · {item.pair.label}"
    return told("reason-money", Severity.NOTE, f"{asked.path}.reason", where, words, None, ", ".join(sums))
