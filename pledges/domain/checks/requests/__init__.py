"""Adjustment requests against the two plans they speak of: what is typed, declared and decided."""

from . import changes, closings, days, heads, kind_words, kinds, mentions, past_years, reasons, states, targets, votes

CHECKS = (
    targets.targets,
    heads.titles,
    heads.sub_projects,
    kinds.kinds,
    kind_words.kind_words,
    changes.changes,
    mentions.mentions,
    states.states,
    states.outcomes,
    votes.votes,
    states.reached,
    days.days,
    closings.closings,
    past_years.past_years,
    reasons.reasons,
)

CODES = {
    "request-target": "계획과 다른 요청서의 목표",
    "request-title": "계획과 다른 요청서의 제목",
    "request-sub-project": "계획과 다른 요청서의 세부사업",
    "kind-undeclared": "구분에 없는 변경",
    "kind-unfounded": "계획에 없는 구분",
    "kind-words": "인쇄된 구분과 다른 구분",
    "request-change": "계획과 다른 변경 내역",
    "request-item": "계획에 없는 세부사업을 말하는 요청",
    "request-state": "요청과 계획의 상태",
    "vote-count": "심의의 표",
    "step-order": "단계의 차례",
    "closed-request": "요청과 다른 종결",
    "request-past-year": "지난 해를 바꾸는 요청",
    "reason-money": "조정사유에 없는 사업비 변경",
}
