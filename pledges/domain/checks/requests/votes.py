"""The vote on a request: its counts, and what they come to."""

from collections.abc import Iterator

from pledges.domain.card import Deliberation

from ..asked import Asked
from ..finding import Finding, Severity, told
from ..subject import Subject


def votes(subject: Subject):
    """vote-count: those who voted were present, those present are enrolled, and a majority decided what is told."""
    for asked in subject.requests:
        vote = asked.request.deliberation
        if vote:
            yield from _present(asked, vote)
            yield from _decided(asked, vote)


def _present(asked: Asked, vote: Deliberation) -> Iterator[Finding]:
    if None not in (vote.enrolled, vote.present) and vote.present > vote.enrolled:
        words = f"재적 {vote.enrolled:,}명보다 출석 {vote.present:,}명이 많습니다. 두 수를 살펴보십시오."
        yield _told(asked, "present", words, f"{vote.present:,}명", f"{vote.enrolled:,}명")
    said = [vote.in_favour, vote.against, vote.abstain]
    cast = sum(each or 0 for each in said)
    if vote.present is not None and (cast > vote.present or (None not in said and cast != vote.present)):
        words = f"찬성·반대·기권을 더하면 {cast:,}명, 출석은 {vote.present:,}명입니다. 표의 수를 살펴보십시오."
        yield _told(asked, "present", words, f"{vote.present:,}명", f"{cast:,}명")


def _decided(asked: Asked, vote: Deliberation) -> Iterator[Finding]:
    """More than half of the enrolled are a quorum, more than half of those present approve; a tie does not."""
    if vote.outcome is None or None in (vote.present, vote.in_favour):
        return
    is_quorate = vote.enrolled is None or vote.present * 2 > vote.enrolled
    approves = is_quorate and vote.in_favour * 2 > vote.present
    counts = f"출석 {vote.present:,}명, 찬성 {vote.in_favour:,}명"
    if approves != (vote.outcome != "refused"):
        why = "" if is_quorate else f"(재적 {vote.enrolled:,}명의 과반수가 출석하지 않음)"
        said, came = ("미승인", "과반수가 찬성") if approves else ("승인", "과반수가 찬성하지 않음")
        words = f"{counts} — {came}{why}. 적힌 결과는 {said}입니다. 결과와 표의 수를 살펴보십시오."
        yield _told(asked, "outcome", words, said, counts, Severity.ERROR if is_quorate else Severity.WARNING)


def _told(
    asked: Asked, name: str, words: str, stated: str, computed: str, severity: Severity = Severity.ERROR
) -> Finding:
    place, where = f"{asked.path}.deliberation.{name}", f"{asked.label} · 심의"
    return told("vote-count", severity, place, where, words, stated, computed)
