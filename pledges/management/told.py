"""What an import did, in the lines an officer reads."""

from collections.abc import Iterable, Iterator

from pledges.actions.cards import ImportOutcome
from pledges.actions.history import called, canonical
from pledges.domain.checks import Finding
from pledges.reports.marks import SEVERITY_LABELS

LONGEST = 80


def told(file: str, outcome: ImportOutcome, dry_run: bool) -> Iterator[str]:
    yield f"{file}: {called(outcome.pledge)} · {_verdict(outcome)}"
    for made in outcome.made:
        yield f"  새로 등록: {made}"
    for each in outcome.differences:
        yield f"  {each.path}: {_side(each.before, each.was_there)} → {_side(each.after, each.is_there)}"
    yield from _findings("새 발견사항", outcome.new)
    yield from _findings("앞서부터 있던 발견사항", outcome.known)
    if dry_run:
        yield "  시험 실행이므로 저장하지 않았습니다."


def _findings(label: str, found: Iterable[Finding]) -> Iterator[str]:
    """They hold nothing up: a card is taken as it is printed."""
    found = list(found)
    if found:
        yield f"  {label} {len(found):,}건"
        yield from (f"    [{SEVERITY_LABELS[each.severity]}] {each.message}" for each in found)


def _verdict(outcome: ImportOutcome) -> str:
    if outcome.created:
        return "새 공약을 등록했습니다."
    if outcome.changed:
        return f"{len(outcome.differences)}곳이 바뀌었습니다."
    return "바뀐 내용이 없습니다."


def _side(value: object, is_there: bool) -> str:
    if not is_there:
        return "없음"
    text = " ".join(canonical(value).split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
