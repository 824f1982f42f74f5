"""A pledge taken apart into what is saved, locked and remembered as one: head, plans, reviews, requests.

Trees are those of the card file with every amount in won, so that a change of unit changes no plan. A review's tree
says under REVIEW_OWN what the card file does not carry: its own facts until they count, its proofs, its steps.
"""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace

from django.db.models import Max

from geumcheon.lib.money import Unit
from pledges.card_file import card_tree
from pledges.domain.card import Card, Header, Plan
from pledges.domain.report import FACTS
from pledges.models import ChangeSet, Pledge
from pledges.sheets import card_of
from pledges.sheets.headers import resolved
from pledges.sheets.report import OWN_TEXTS, Kept, kept_reviews

PARTS = {"plans": "plan", "reviews": "review", "adjustments": "request"}
REVIEW_OWN = (*OWN_TEXTS, "reported", "evidence", "steps", "corrects", "correction_reason", "superseded")


@dataclass(frozen=True, slots=True)
class Aggregate:
    version: int
    tree: object


def aggregates_of(pledge: Pledge, card: Card | None = None) -> dict[tuple[str, str], Aggregate]:
    """Aggregates by (kind, name): ("plan", "7:주민참여-1 · plan 1"). `card` where it is already read."""
    card = card or card_of(pledge)
    plans = tuple(replace(plan, header=_whole_header(plan, card)) for plan in card.plans)
    return dict(_parts(pledge, replace(card, plans=plans)))


def won_tree(card: Card) -> dict:
    """The card's tree in won; its own unit stays named."""
    return card_tree(replace(card, unit=Unit.WON)) | {"unit": card.unit}


def head_tree(tree: dict) -> dict:
    """The pledge without its parts; a list that is printed empty is the pledge's own word."""
    return {key: each for key, each in tree.items() if key not in PARTS or key != "plans" and not each}


def _whole_header(plan: Plan, card: Card) -> Header:
    """All facts of the plan's head, so that its tree does not depend on the pledge's.

    How a blank one is printed depends on it: a null that the pledge's own null made needless is printed
    once the pledge says more, and no plan has changed by that.
    """
    return Header(**resolved(plan.header, card.pledge).facts)


def name_of(pledge: Pledge, kind: str = "pledge", number: int = 0) -> str:
    """7:주민참여-1, as commands take it; 7:주민참여-1 · plan 1 for a part.

    A pledge keeps the name under which its history began: a new number breaks no thread.
    """
    return _name_under(_first_name(pledge), kind, number)


def names_of(parts: Mapping[Pledge, int], kind: str) -> dict[int, str]:
    """The same of one part of each pledge, given by its number: by the pledge's key, in one query."""
    sets = ChangeSet.objects.filter(pledge__in=list(parts), aggregate="pledge").order_by("-pk")
    first = dict(sets.values_list("pledge", "identity"))  # the earliest comes last and stays
    return {each.pk: _name_under(first.get(each.pk) or called(each), kind, parts[each]) for each in parts}


def called(pledge: Pledge) -> str:
    """By its number of today, as commands take it."""
    return f"{pledge.term.slug}:{pledge.code}"


def is_name_of_another(name: str, pledge: Pledge | None = None) -> bool:
    """Whether the history of another pledge began under this name: then no second one may take it."""
    others = ChangeSet.objects.filter(aggregate="pledge", identity=name)
    return (others.exclude(pledge=pledge) if pledge else others).exists()


def first_version(pledge: Pledge, kind: str, number: int) -> int:
    """Where a new part begins to count: after the last version of one that had its name and was dropped."""
    sets = ChangeSet.objects.filter(aggregate=kind, identity=name_of(pledge, kind, number))
    return (sets.aggregate(last=Max("version"))["last"] or 0) + 1


def _first_name(pledge: Pledge) -> str:
    first = ChangeSet.objects.filter(pledge=pledge, aggregate="pledge").order_by("pk")
    return first.values_list("identity", flat=True).first() or called(pledge)


def _name_under(whole: str, kind: str, number: int) -> str:
    return whole if kind == "pledge" else f"{whole} · {kind} {number}"


def _parts(pledge: Pledge, card: Card) -> Iterator[tuple[tuple[str, str], Aggregate]]:
    tree = won_tree(card)
    version = Pledge.objects.values_list("version", flat=True).get(pk=pledge.pk)
    whole = _first_name(pledge)
    yield ("pledge", whole), Aggregate(version, head_tree(tree))
    rows = _rows(pledge)
    reviews = [(each.serial, each.version, review_tree(each, card)) for each in kept_reviews(pledge)]
    listed = {
        "plans": _numbered(rows["plans"], tree.get("plans")),
        "reviews": reviews,
        "adjustments": _numbered(rows["adjustments"], tree.get("adjustments")),
    }
    for key, parts in listed.items():
        for number, version, each in parts:
            yield (PARTS[key], _name_under(whole, PARTS[key], number)), Aggregate(version, each)


def _numbered(rows: list[tuple[int, int]], trees: list | None) -> Iterator[tuple[int, int, object]]:
    for (number, version), each in zip(rows, trees or (), strict=True):
        yield number, version, each


def review_tree(kept: Kept, card: Card) -> dict:
    """A review as the history keeps it; nothing of REVIEW_OWN that is not said."""
    report = kept.report
    facts = {name: getattr(report, name) for name in FACTS}
    tree = won_tree(replace(card, plans=(), adjustments=(), reviews=(kept.value,), blanks={}, **facts))
    own = {name: getattr(report, name) for name in OWN_TEXTS}
    own |= {"reported": {name: tree[name] for name in FACTS if tree.get(name)}}
    own |= {"evidence": [asdict(proof) for proof in report.evidence], "steps": [dict(step) for step in kept.steps]}
    own |= {name: getattr(kept, name) for name in ("corrects", "correction_reason", "superseded")}
    return tree["reviews"][0] | {name: each for name, each in own.items() if each}


def _rows(pledge: Pledge) -> dict[str, list[tuple[int, int]]]:
    """Number and version of the rows, in the order in which the card lists them."""
    requests = pledge.requests.order_by("order").values_list("order", "version")
    return {
        "plans": list(pledge.plans.order_by("revision").values_list("revision", "version")),
        "adjustments": [(order + 1, version) for order, version in requests],
    }
