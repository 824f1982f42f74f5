"""What a pledge may be, or a request may have become, only by a vote."""

from geumcheon.lib.text import spaceless

from ..asked import Asked
from ..finding import Finding, Severity, told
from ..subject import Subject
from .days import VOTED
from .kinds import CORRECTION, ENDINGS
from .states import DECIDED, WORDS, step_word

STOPPED = {"보류": ("보류",), "폐기": ENDINGS, "중단": ("보류", *ENDINGS)}
"""Words of a status, with the kinds of a request that lead to it."""
APPROVED = ("approved", "approved_amended")


def statuses(subject: Subject):
    """status-unfounded: a pledge is held back or given up by an approved request or its closing, not by itself."""
    pledge = subject.card.pledge
    name = "status" if pledge.status else "status_text"
    said = spaceless(getattr(pledge, name) or "")
    word = next((word for word in STOPPED if word in said), None)
    if word is None or pledge.closed:
        return
    asking = [each for each in subject.requests if _leads_to(each, STOPPED[word])]
    if any(_is_settled(each) for each in asking):
        return
    why = f"요청은 아직 {WORDS[asking[-1].request.state]} 상태" if asking else "요청도 종결도 없습니다"
    ends = "입니다" if asking else ""
    sentence = f"‘{said}’인데 {word}하기로 한 {why}{ends}. 이행상태와 요청을 살펴보십시오."
    yield told("status-unfounded", Severity.WARNING, f"pledge.{name}", "이행상태", sentence, said, None)


def _leads_to(asked: Asked, kinds: tuple[str, ...]) -> bool:
    return asked.after is None or bool(set(kinds) & set(asked.request.kinds))


def _is_settled(asked: Asked) -> bool:
    """A request whose state was not told may have been."""
    return asked.request.state in (None, *APPROVED, *DECIDED)


def unvoted(subject: Subject):
    """approved-unvoted: what was approved was voted on: a vote, its step, or its day and body are told.

    One that was settled may keep nothing of its way; only where its steps are told, that of the vote is among them.
    """
    for asked in subject.requests:
        is_settled = asked.request.state in DECIDED and len(asked.request.steps) > 1
        if (asked.request.state in APPROVED or is_settled) and not _is_voted(asked) and not _is_correction(asked):
            yield _unvoted(asked)


def _is_voted(asked: Asked) -> bool:
    request = asked.request
    is_told = bool(request.deliberation and request.deliberation.outcome)
    return is_told or any(step_word(step.step) in VOTED for step in request.steps) or _told_of(asked)


def _told_of(asked: Asked) -> bool:
    return bool(asked.request.decided_on and (asked.request.body or asked.request.round))


def _is_correction(asked: Asked) -> bool:
    """Slips of the pen are set right without a vote."""
    return asked.request.kinds == (CORRECTION,)


def _unvoted(asked: Asked) -> Finding:
    state = WORDS[asked.request.state]
    words = f"{state} 상태이나 심의한 결과도 심의한 날도 적혀 있지 않습니다. 심의 결과를 적어 주십시오."
    severity = Severity.WARNING if asked.request.state in APPROVED else Severity.NOTE
    return told("approved-unvoted", severity, f"{asked.path}.state", f"{asked.label} · 상태", words, state, None)
