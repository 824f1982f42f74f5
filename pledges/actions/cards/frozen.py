"""What no import may change: a confirmed plan with all its rows, and an accepted review."""

from collections.abc import Iterator
from dataclasses import replace

from pledges.actions.history import canonical
from pledges.card_file import Difference, Problem, card_tree, differences
from pledges.choices import PlanState, ReviewState
from pledges.domain import card as value
from pledges.models import Pledge
from pledges.sheets.headers import FACTS, resolved, restated, same_fact

PLAN = "확정된 계획은 바꿀 수 없습니다"
REVIEW = "확정된 점검은 바꿀 수 없습니다"
HEAD = "확정된 계획의 머리 항목은 바꿀 수 없습니다"


def frozen_problems(pledge: Pledge, stored: value.Card, new: value.Card) -> Iterator[Problem]:
    """Every change under a confirmed plan or an accepted review, with what stands and what came."""
    keys = dict(pledge.plans.values_list("revision", "header_keys"))
    for index, plan in enumerate(stored.plans):
        if plan.state == PlanState.CONFIRMED:
            yield from _plan(index, plan, stored, new, keys[plan.revision])
    yield from _plan_in_force(stored, new)
    yield from _reviews(stored, new)


def _plan(index: int, plan: value.Plan, stored: value.Card, new: value.Card, keys) -> Iterator[Problem]:
    said = new.plan(plan.revision)
    if said is None:
        yield Problem(f"plans[{index}]", f"{PLAN}. 파일에 {plan.revision}번 판이 없습니다.")
        return
    path = new.path_of(said)
    moved = list(_moved(path, plan, said, stored, new))
    yield from (_problem(each, HEAD) for each in moved)
    told = {each.path.rsplit(".", 1)[-1] for each in moved}
    before = tree_of(restated(plan, keys, stored.pledge, new.pledge), new)
    for each in _plan_differences(before, tree_of(said, new), path):
        if not each.path.startswith(f"{path}.header.") or _key(each.path, path) not in told:
            yield _problem(each, PLAN)


def _moved(path: str, plan: value.Plan, said: value.Plan, stored: value.Card, new: value.Card) -> Iterator[Difference]:
    """Facts of the plan's head that would change, whether the header or the pledge says them."""
    before, after = resolved(plan.header, stored.pledge), resolved(said.header, new.pledge)
    for key in FACTS:
        if not same_fact(before.facts[key], after.facts[key]):
            place = f"{path}.header.{key}" if key in (after.keys or ()) else f"pledge.{key}"
            yield Difference(place, before.facts[key], after.facts[key])


def _plan_differences(before: dict, after: dict, path: str) -> Iterator[Difference]:
    """As between any trees, but a header that comes or goes is told fact by fact where it holds any."""
    if before.get("header") or after.get("header"):
        before, after = ({**tree, "header": tree.get("header") or {}} for tree in (before, after))
    return differences(before, after, path)


def _key(place: str, path: str) -> str:
    """The fact that a place below the header speaks of."""
    return place.removeprefix(f"{path}.header.").split("[")[0]


def _plan_in_force(stored: value.Card, new: value.Card) -> Iterator[Problem]:
    """The pledge shows the facts of its plan in force: no other may be said of it."""
    current = new.in_force
    if current is None or stored.in_force is None:
        return
    facts = resolved(current.header, new.pledge).facts
    for key in FACTS:
        before, after = getattr(stored.pledge, key), getattr(new.pledge, key)
        if not same_fact(before, after) and not same_fact(facts[key], after):
            yield _problem(Difference(f"pledge.{key}", before, after), HEAD)


def _reviews(stored: value.Card, new: value.Card) -> Iterator[Problem]:
    trees = card_tree(stored).get("reviews", []), card_tree(new).get("reviews", [])
    for index, review in enumerate(stored.reviews):
        if review.state != ReviewState.ACCEPTED:
            continue
        if index >= len(new.reviews):
            yield Problem(f"reviews[{index}]", f"{REVIEW}. 파일에 없습니다.")
            continue
        for each in differences(trees[0][index], trees[1][index], f"reviews[{index}]"):
            yield _problem(each, REVIEW)


def tree_of(plan: value.Plan, card: value.Card) -> dict:
    """One plan as its tree, in the unit of the card."""
    (tree,) = card_tree(replace(card, plans=(plan,)))["plans"]
    return tree


def _problem(difference: Difference, why: str) -> Problem:
    before = _brief(difference.before) if difference.was_there else "없음"
    after = _brief(difference.after) if difference.is_there else "없음"
    return Problem(difference.path, f"{why}. 지금: {before}, 파일: {after}")


def _brief(each) -> str:
    text = canonical(list(each) if isinstance(each, tuple) else each)
    return text if len(text) <= 60 else f"{text[:57]}…"
