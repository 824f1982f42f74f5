"""What speaks of something else must speak of something that is there."""

from pledges.domain.card import Card
from pledges.domain.items import DEEPEST

from ..decode import Problem
from .walk import items

UNKNOWN = "어느 계획에도 없는 세부사업입니다: ‘{}’"


def _keys(card: Card) -> set[str]:
    return {item.key for _, _, item in items(card)}


def items_are_known(card: Card):
    known = _keys(card)
    for path, key in _mentions(card):
        if key is not None and key not in known:
            yield Problem(path, UNKNOWN.format(key))


def _mentions(card: Card):
    for name in ("measures", "execution", "target_results", "performance"):
        for index, each in enumerate(getattr(card, name)):
            yield f"{name}[{index}].item", each.item
    for index, record in enumerate(card.performance):
        for place, amount in enumerate(record.amounts):
            yield f"performance[{index}].amounts[{place}].item", amount.item
    if card.stated_execution:
        for index, line in enumerate(card.stated_execution.by_line):
            yield f"stated_execution.by_line[{index}].item", line.item
    for index, request in enumerate(card.adjustments):
        for place, change in enumerate(request.changes):
            yield f"adjustments[{index}].changes[{place}].item", change.item
        for key in request.stated_targets:
            yield f"adjustments[{index}].stated_targets.{key}", key


def parents_and_predecessors(card: Card):
    known = _keys(card)
    parents = {id(plan): {item.key: item.parent for item in plan.items} for plan in card.plans}
    for path, plan, item in items(card):
        above = parents[id(plan)]
        if item.parent and (item.parent not in above or item.parent == item.key):
            yield Problem(f"{path}.parent", f"이 계획에 없는 상위 세부사업입니다: ‘{item.parent}’")
        elif item.parent and _is_deep(above, item.key):
            yield Problem(f"{path}.parent", f"상위 세부사업이 {DEEPEST}단계를 넘거나 서로를 가리킵니다.")
        for index, key in enumerate(item.succeeds):
            if key not in known or key == item.key:
                yield Problem(f"{path}.succeeds[{index}]", UNKNOWN.format(key))


def _is_deep(parents: dict[str, str | None], key: str) -> bool:
    """Whether the way up does not end within DEEPEST steps: too deep, or a circle."""
    for _ in range(DEEPEST):
        key = parents.get(key)
        if not key:
            return False
    return True


def requests_join_plans(card: Card):
    revisions = {plan.revision for plan in card.plans}
    for index, request in enumerate(card.adjustments):
        path = f"adjustments[{index}]"
        ends = ((request.from_revision, "from"), (request.to_revision, "to"))
        for revision, end in ends:
            if revision is not None and revision not in revisions:
                yield Problem(f"{path}.{end}", f"없는 판입니다: {revision}")
        if request.from_revision is None and request.to_revision is None:
            yield Problem(path, "from과 to 가운데 하나는 판 번호여야 합니다.")
        elif request.from_revision == request.to_revision:
            yield Problem(f"{path}.to", "조정 전과 후가 같은 판일 수 없습니다.")
