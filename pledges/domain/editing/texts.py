"""Facts and sections of a plan."""

from collections.abc import Iterable, Mapping

from pledges.domain.card import Fact, Plan

from .saying import EditRefused, said

TWICE = "항목 이름 ‘{}’이(가) 두 번 나옵니다. 하나로 합쳐 주십시오."


def with_facts(plan: Plan, rows: Iterable[tuple[str, str]]) -> Plan:
    """(label, text) in the order of the card; a label stands once."""
    facts = tuple(Fact(label=label, text=text) for label, text in rows)
    labels = [fact.label for fact in facts]
    for label in labels:
        if labels.count(label) > 1:
            raise EditRefused(TWICE.format(label))
    return said(plan, facts=facts)


def with_sections(plan: Plan, texts: Mapping[str, str]) -> Plan:
    """Markdown by the section's name. An empty text takes the section out, but leaves one that was printed blank."""
    kept = {name: body for name, body in plan.sections.items() if texts.get(name, body) or body is None}
    return said(plan, sections=kept | {name: text for name, text in texts.items() if text})
