"""Facts of a card's head as they hold in one plan."""

from .card import Card, Header, Plan

FACTS = {
    "field": "분야",
    "lead_department": "추진부서",
    "cooperating_departments": "협조부서",
    "completion_timing": "완료시기",
    "duration_class": "사업기간 구분",
    "nature": "신규·계속",
    "budget": "예산 구분",
}
"""Keys of the facts of the head, with their words."""


def head_of(card: Card, plan: Plan) -> Header:
    """The pledge's facts, with those that the plan says otherwise (null: not known)."""
    own = plan.header
    return Header(**{key: _fact(card, own, key) for key in FACTS})


def _fact(card: Card, own: Header | None, key: str):
    if own is None:
        return getattr(card.pledge, key)
    said = getattr(own, key)
    return said if said or key in own.blanks else getattr(card.pledge, key)
