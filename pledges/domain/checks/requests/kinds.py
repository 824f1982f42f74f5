"""Kinds of change that a request declares against what its two plans show, both ways."""

from pledges.domain.items import Fate

from ..asked import Asked
from ..finding import Finding, Severity, told
from ..subject import Subject
from .showing import Shown
from .shown import fact_of, shown

ENDINGS = ("폐기", "제외", "통합", "분리", "대체")
"""What may become of a whole pledge; 통합·분리·대체 of sub-projects too."""
CORRECTION = "오기 정정"


def kinds(subject: Subject):
    """kind-undeclared, kind-unfounded: what changed is declared, and what is declared did change."""
    for asked in subject.requests:
        if asked.request.kinds and asked.joins:
            found = shown(subject.card, asked)
            for kind, change in found.items():
                if kind not in asked.request.kinds:
                    yield _undeclared(asked, kind, change)
            for kind in asked.request.kinds:
                if kind not in found and not _may_be_so(subject, asked, kind):
                    yield _unfounded(asked, kind)
        elif asked.request.kinds and asked.before and not set(ENDINGS) & set(asked.request.kinds):
            words = f"뒤 계획이 없어 공약이 끝나는 요청인데 구분에 {'·'.join(ENDINGS)} 가운데 하나가 없습니다."
            yield _told(asked, "kind-undeclared", f"{words} 구분을 살펴보십시오.", None)


def _undeclared(asked: Asked, kind: str, change: Shown) -> Finding:
    is_small = change.why_small or CORRECTION in asked.request.kinds or asked.is_amended
    severity = Severity.NOTE if is_small else Severity.WARNING
    words = f"요청의 구분에 ‘{kind}’ 항목이 없으나 두 계획이 다릅니다 — {change.words}. {change.why_small}"
    sentence = f"{words.strip()} 구분에 더할 것인지 살펴보십시오."
    return _told(asked, "kind-undeclared", sentence, f"{kind}: {change.words}", severity)


def _unfounded(asked: Asked, kind: str) -> Finding:
    words = f"요청의 구분에 ‘{kind}’ 항목이 있으나 두 계획에서 달라진 것이 보이지 않습니다."
    look = "구분에서 뺄 것인지, 계획에 빠진 변경이 있는지 살펴보십시오."
    return _told(asked, "kind-unfounded", f"{words} {look}", f"{kind}: 달라진 것 없음")


def _may_be_so(subject: Subject, asked: Asked, kind: str) -> bool:
    """Kinds that two plans need not show, or show in more ways than one."""
    rule = MORE_WAYS.get(kind)
    return rule(subject, asked) if rule else False


def _other_fact(kind: str):
    """Where no plan has such a fact it is told elsewhere; where one has, it was added or left out."""

    def rule(subject: Subject, asked: Asked) -> bool:
        sides = [fact_of(place.plan, kind) for place in (asked.before, asked.after)]
        return None in sides

    return rule


def _any_line_changed(subject: Subject, asked: Asked) -> bool:
    return any(line.total.differs for item in asked.items for line in item.lines)


def _not_both_known(*names: str):
    """Where a plan does not say it, nothing can be told."""

    def rule(subject: Subject, asked: Asked) -> bool:
        return any(not getattr(place.plan, name) for place in (asked.before, asked.after) for name in names)

    return rule


def _is_lineage(subject: Subject, asked: Asked) -> bool:
    """Sub-projects came or went, or the pledge itself was closed or took another's place."""
    pledge = subject.card.pledge
    moved = any(pair.fate in (Fate.ADDED, Fate.ENDED, Fate.REMOVED) for pair in asked.pairs)
    return moved or bool(pledge.closed or pledge.succeeds)


def _goes_beyond_the_term(subject: Subject, asked: Asked) -> bool:
    period = asked.after.plan.period
    last = period[1] if period else None
    return last is None or int(last[:4]) > subject.card.term.last_year


def _always(subject: Subject, asked: Asked) -> bool:
    return True


MORE_WAYS = {
    "공약명": _not_both_known("title"),
    "사업내용": _not_both_known("sections"),
    "재원 구성": _any_line_changed,
    "사업기간": _not_both_known("period"),
    "사업량": _other_fact("사업량"),
    "사업위치": _other_fact("사업위치"),
    "추진방식": _other_fact("추진방식"),
    "장기계획 전환": _goes_beyond_the_term,
    "보류": _always,
    CORRECTION: _always,
    **dict.fromkeys(ENDINGS, _is_lineage),
}


def _told(asked: Asked, code: str, words: str, computed: str | None, severity: Severity = Severity.WARNING) -> Finding:
    stated = ", ".join(asked.request.kinds)
    return told(code, severity, f"{asked.path}.kinds", f"{asked.label} · 구분", words, stated, computed)
