"""The head of a card and its texts."""

from dataclasses import dataclass

from geumcheon.lib.money import Amount
from geumcheon.lib.years import date_label
from pledges.choices import SectionName
from pledges.domain.card import Card, Plan
from pledges.domain.heads import head_of
from pledges.domain.labels import period_label
from pledges.reports.marks import NO_MARKS, Mark, Marks


@dataclass(frozen=True, slots=True)
class TextRow:
    """A labelled text; `amount` (won) stands in its place where the row is money. `marks`: the findings about it."""

    label: str
    text: str
    amount: Amount = None
    is_money: bool = False
    marks: tuple[Mark, ...] = ()


def head_rows(card: Card, plan: Plan, total: Amount) -> list[TextRow]:
    """What the head of a card prints, empty where not known."""
    head = head_of(card, plan)
    return [
        TextRow("분야", head.field or ""),
        TextRow("추진부서", head.lead_department or ""),
        TextRow("협조부서", " · ".join(head.cooperating_departments)),
        TextRow("총사업비", "", total, is_money=True),
        *_project_cost(plan),
        TextRow("완료시기", head.completion_timing or ""),
        TextRow("사업기간 구분", head.duration_class or ""),
        TextRow("사업기간", period_label(plan.period)),
        TextRow("신규·계속", head.nature or ""),
        TextRow("예산 구분", head.budget or ""),
        TextRow("이행상태", card.pledge.status or card.pledge.status_text or ""),
    ]


def origin_rows(card: Card) -> list[TextRow]:
    """Where the pledge comes from and how it ended; only what is said."""
    pledge = card.pledge
    before = ", ".join(f"{each.title or each.code or ''}({each.how})" for each in pledge.succeeds)
    words = {"선거공약": pledge.election_wording or "", "앞선 공약": before, "종결": closed_words(card)}
    return [TextRow(label, text) for label, text in words.items() if text]


def closed_words(card: Card) -> str:
    """How and when the pledge ended, as far as it is known; "" where it goes on."""
    closed = card.pledge.closed
    return f"{closed.how} {date_label(closed.on or '')}".strip() if closed else ""


def _project_cost(plan: Plan) -> list[TextRow]:
    if plan.project_cost is None:
        return []
    return [TextRow("전체 사업비", "", plan.project_cost, is_money=True)]


def author_rows(card: Card) -> list[TextRow]:
    """Teams and ranks alone: names and phones are internal."""
    return [TextRow(author.team or "", author.rank or "") for author in card.pledge.authors]


def section_rows(plan: Plan, path: str = "", marks: Marks = NO_MARKS) -> list[TextRow]:
    """The texts in the order of the card, each as Markdown; a blank one keeps its heading."""
    return [
        TextRow(SectionName(name).label, plan.sections[name] or "", marks=marks.under(f"{path}.sections.{name}"))
        for name in SectionName.values
        if name in plan.sections
    ]


def fact_rows(plan: Plan, path: str = "", marks: Marks = NO_MARKS) -> list[TextRow]:
    return [
        TextRow(fact.label, fact.text, marks=marks.under(f"{path}.facts[{index}]"))
        for index, fact in enumerate(plan.facts)
    ]
