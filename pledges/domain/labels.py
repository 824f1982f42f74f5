"""How plans and lines are called, the same on pages, in findings and in workbooks."""

from collections.abc import Iterable

from .card import Card, Plan


def plan_label(card: Card, plan: Plan) -> str:
    """당초, or 조정 n차: n counts the confirmed adjustments before it, and this one."""
    return label_among(card.plans, plan)


def full_plan_label(card: Card, plan: Plan) -> str:
    """With what is not decided said beside it."""
    return full_label_among(card.plans, plan)


def label_among(plans: Iterable[Plan], plan: Plan) -> str:
    """As plan_label, where the plans are there without their card."""
    if plan.revision == 0:
        return "당초"
    earlier = [each for each in plans if 0 < each.revision < plan.revision and each.state == "confirmed"]
    return f"조정 {len(earlier) + 1}차"


def full_label_among(plans: Iterable[Plan], plan: Plan) -> str:
    """As full_plan_label. What is neither confirmed nor proposed says which 판 it is where others share its number."""
    marks = {"draft": " (작성중)", "proposed": "(안)", "refused": " (미승인)"}
    label = label_among(plans, plan)
    if plan.state in ("draft", "refused") and any(_share(plans, plan, each) for each in plans):
        label += f" 제{plan.revision}판"
    return label + marks.get(plan.state, "")


def _share(plans: Iterable[Plan], plan: Plan, other: Plan) -> bool:
    return other.revision != plan.revision and label_among(plans, other) == label_among(plans, plan)


def source_label(source: str, payer: str = "") -> str:
    return f"{source}({payer})" if payer else source


def period_label(period: tuple[str | None, str | None] | None) -> str:
    """2018 ~ 2022; an open end stays open."""
    if period is None or period == (None, None):
        return ""
    first, last = (_moment(end) for end in period)
    return f"{first} ~ {last}".strip()


def _moment(end: str | None) -> str:
    if end is None:
        return ""
    year, _, month = end.partition("-")
    return f"{year}. {int(month)}." if month else year
