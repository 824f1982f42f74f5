"""The state of a request against the state of the plan it asks for, and against the vote on it."""

from ..asked import Asked
from ..finding import Finding, Severity, told
from ..likeness import letters
from ..subject import Subject

WORDS = {
    "draft": "작성중", "consulting": "협의", "submitted": "제출", "in_review": "총괄 검토", "returned": "보완요청",
    "on_agenda": "심의 상정", "approved": "승인", "approved_amended": "수정승인", "refused": "미승인",
    "withdrawn": "철회", "confirmed": "확정", "published": "공개",
}  # fmt: skip
PLAN_WORDS = {"draft": "작성중", "proposed": "조정(안)", "confirmed": "확정", "refused": "미승인"}
UNDER_WAY = ("draft", "consulting", "submitted", "in_review", "returned", "on_agenda")
DECIDED = ("confirmed", "published")
FIT = {
    **dict.fromkeys(UNDER_WAY, ("draft", "proposed")),
    **dict.fromkeys(("approved", "approved_amended"), ("draft", "proposed", "confirmed")),
    **dict.fromkeys(DECIDED, ("confirmed",)),
    "refused": ("refused",),
    "withdrawn": ("draft", "refused"),
}
"""States that the plan may be in while the request is in one."""
OUTCOMES = {
    "approved": ("approved", *DECIDED),
    "approved_amended": ("approved_amended", *DECIDED),
    "refused": ("refused", "withdrawn"),
}
"""States that a request may be in after a vote, beside being on the agenda."""


def states(subject: Subject):
    """request-state: a confirmed request has a confirmed plan, a refused one has none in force."""
    last = {each.after.path: each for each in subject.requests if each.after and each.request.state}
    for asked in last.values():
        state, plan = asked.request.state, asked.after.plan.state
        if plan not in FIT[state]:
            words = f"요청은 {WORDS[state]}인데 {asked.after.label} 계획은 {PLAN_WORDS[plan]} 상태입니다."
            severity = Severity.ERROR if "confirmed" in (plan, *FIT[state]) else Severity.WARNING
            yield _told(asked, severity, f"{words} 요청과 계획의 상태를 살펴보십시오.", PLAN_WORDS[plan])


def outcomes(subject: Subject):
    """request-state: what was voted is what became of the request."""
    for asked in subject.requests:
        vote, state = asked.request.deliberation, asked.request.state
        if vote and vote.outcome and state and state != "on_agenda" and state not in OUTCOMES[vote.outcome]:
            words = f"심의 결과는 {WORDS[vote.outcome]}인데 요청은 {WORDS[state]} 상태입니다."
            severity = Severity.WARNING if state in ("withdrawn", *UNDER_WAY) else Severity.ERROR
            yield _told(asked, severity, f"{words} 심의 결과와 요청의 상태를 살펴보십시오.", WORDS[vote.outcome])


def step_word(step: str) -> str:
    """A step as it is called in print: it may be kept as the state it led to."""
    return WORDS.get(step) or letters(step)


def reached(subject: Subject):
    """request-state: a request whose steps end with 확정 or 공개 is in that state; 공개 needs no step of its own."""
    for asked in subject.requests:
        steps, state = {step_word(step.step) for step in asked.request.steps}, asked.request.state
        last = next((name for name in reversed(DECIDED) if WORDS[name] in steps), None)
        if state and last and state not in (last, "published"):
            words = f"단계는 {WORDS[last]}까지 적혀 있으나 요청은 {WORDS[state]} 상태입니다."
            yield _told(asked, Severity.WARNING, f"{words} 단계와 상태를 살펴보십시오.", WORDS[last])


def _told(asked: Asked, severity: Severity, words: str, other: str) -> Finding:
    where, stated = f"{asked.label} · 상태", WORDS[asked.request.state]
    return told("request-state", severity, f"{asked.path}.state", where, words, stated, other)
