"""What a report stands on: the plan that it reports of, and the names of sub-projects."""

from pledges.domain.card import Card, Plan


def plan_of(card: Card) -> Plan | None:
    """The plan in force; the latest where none is."""
    return card.in_force or (card.plans[-1] if card.plans else None)


def item_names(card: Card) -> dict[str, str]:
    """Labels of sub-projects by key: those of the plan in force first, then of earlier plans."""
    plan = plan_of(card)
    plans = [*([plan] if plan else []), *reversed(card.plans)]
    return {item.key: item.label for each in reversed(plans) for item in each.items} | (
        {item.key: item.label for item in plan.items} if plan else {}
    )
