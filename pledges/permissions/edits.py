"""What may be edited, in which state, by whom: the one table that actions ask and docs/permissions.md prints.

A part that does not stand with a state may not be touched in it by anybody. A closed pledge has the state CLOSED in
place of its own, whatever the part.
"""

from enum import StrEnum

from pledges.choices import PlanState, ReviewState

ANY_STATE, CLOSED = "", "closed"


class Stand(StrEnum):
    """How a person stands to one pledge."""

    LEAD = "추진부서 담당자"
    COOPERATING = "협조부서 담당자"
    COORDINATOR = "공약총괄"


class Part(StrEnum):
    """What is edited as one: fields of a page, or a step."""

    PLEDGE_HEAD = "공약 · 번호, 이름, 작성자"
    PLEDGE_CLOSE = "공약 · 종결"
    PLEDGE_REOPEN = "공약 · 종결을 거둠"
    PLAN_BEGIN = "계획 · 조정 시작"
    PLAN_HEAD = "계획 · 머리 항목"
    PLAN_TEXTS = "계획 · 항목과 본문"
    PLAN_ITEMS = "계획 · 세부사업"
    PLAN_TARGETS = "계획 · 추진목표"
    PLAN_FUNDING = "계획 · 사업비"
    PLAN_DROP = "계획 · 초안 버리기"
    PLAN_PROPOSE = "계획 · 조정(안) 제시"
    PLAN_RETURN = "계획 · 작성중으로 되돌리기"
    PLAN_CONFIRM = "계획 · 확정"
    REVIEW_BODY = "점검 · 상태, 진도, 서술"
    REVIEW_MONEY = "점검 · 확보액과 집행액"
    REVIEW_RESULTS = "점검 · 목표의 실적"
    REVIEW_RECORDS = "점검 · 추진실적과 통계"
    REVIEW_EVIDENCE = "점검 · 증빙자료"
    REVIEW_SUBMIT = "점검 · 제출"
    REVIEW_ANSWER = "점검 · 확정 또는 보완요청"
    REVIEW_CORRECT = "점검 · 정정 시작"
    MEASURE = "목표의 계량"
    FINDING = "발견사항 · 제쳐 두기"
    COMMENT = "의견"


_OWN = frozenset({Stand.LEAD, Stand.COORDINATOR})
_ALL = frozenset(Stand)
_COORDINATOR = frozenset({Stand.COORDINATOR})
_PLAN_PARTS = (
    Part.PLAN_HEAD,
    Part.PLAN_TEXTS,
    Part.PLAN_ITEMS,
    Part.PLAN_TARGETS,
    Part.PLAN_FUNDING,
    Part.PLAN_DROP,
    Part.PLAN_PROPOSE,
)
_REVIEW_PARTS = (
    Part.REVIEW_BODY,
    Part.REVIEW_MONEY,
    Part.REVIEW_RESULTS,
    Part.REVIEW_RECORDS,
    Part.REVIEW_EVIDENCE,
    Part.REVIEW_SUBMIT,
)

EDITS: dict[tuple[Part, str], frozenset[Stand]] = {
    (Part.PLEDGE_HEAD, ANY_STATE): _COORDINATOR,
    (Part.PLEDGE_CLOSE, ANY_STATE): _COORDINATOR,
    (Part.PLEDGE_REOPEN, CLOSED): _COORDINATOR,
    (Part.PLAN_BEGIN, ANY_STATE): _OWN,
    **{(part, PlanState.DRAFT): _OWN for part in _PLAN_PARTS},
    (Part.PLAN_RETURN, PlanState.PROPOSED): _COORDINATOR,
    (Part.PLAN_CONFIRM, PlanState.DRAFT): _COORDINATOR,
    **{(part, state): _OWN for part in _REVIEW_PARTS for state in (ReviewState.DRAFT, ReviewState.RETURNED)},
    (Part.REVIEW_ANSWER, ReviewState.SUBMITTED): _COORDINATOR,
    (Part.REVIEW_CORRECT, ReviewState.ACCEPTED): _OWN,
    (Part.MEASURE, ANY_STATE): _OWN,
    (Part.FINDING, ANY_STATE): _OWN,
    (Part.FINDING, CLOSED): _OWN,
    (Part.COMMENT, ANY_STATE): _ALL,
    (Part.COMMENT, CLOSED): _ALL,
}


def may(part: Part, state: str, stands: frozenset[Stand]) -> bool:
    """Whether somebody who stands so may edit the part of a thing in this state."""
    return bool(stands & EDITS.get((part, state), frozenset()))


def ever(part: Part, stands: frozenset[Stand]) -> bool:
    """Whether such a person may edit the part in any state: then it is the state that forbids."""
    return any(stands & who for (each, _), who in EDITS.items() if each == part)
