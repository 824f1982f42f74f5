"""Sub-projects in plans: name, place, lineage, yearly targets."""

from collections import defaultdict

from geumcheon.lib.exact import tidy
from pledges.domain import card as value
from pledges.models import ItemLineage, PlanItem, YearlyTarget

from . import figures, funding
from .blanks import blanks_under, nested
from .cells import joined, money, same, sub_project, words
from .figures import figures_of, under
from .rows import Kept, Table
from .together import Ask, Shelf

ITEM = Table(
    PlanItem,
    value.Item,
    sub_project("key"),
    words("name"),
    same("whole"),
    joined("parent", "parent__sub_project__key"),
    words("row"),
    same("ended"),
    same("last_year"),
    money("stated_subtotal"),
    nested=("stated",),
)


def asks(ids) -> dict[str, Ask]:
    items = PlanItem.objects.filter(plan__pledge__in=ids).order_by("order")
    lineage = ItemLineage.objects.filter(item__plan__pledge__in=ids).order_by("order")
    targets = YearlyTarget.objects.filter(item__plan__pledge__in=ids).order_by("first_year", "last_year", "column")
    return {
        "items": ITEM.ask("plan_id", items),
        "item figures": figures.ask("item_id", plan__pledge__in=ids, item__isnull=False),
        "item lineage": Ask(lineage, ("item_id", "predecessor__key")),
        "targets": Ask(targets, ("item_id", "column", "texts", "planned_progress")),
        **funding.asks(ids),
    }


def items_of(shelf: Shelf) -> dict[int, tuple[value.Item, ...]]:
    """Items by the key of their plan, in printed order."""
    parts = _Parts(shelf)
    return {plan: tuple(parts.item(row) for row in items) for plan, items in ITEM.kept(shelf["items"]).items()}


class _Parts:
    """Everything below the items, by the item's key."""

    def __init__(self, shelf: Shelf):
        self.stated = figures_of(shelf["item figures"])
        self.lineage: dict[int, tuple[str, ...]] = {}
        for item, key in shelf["item lineage"]:
            self.lineage[item] = (*self.lineage.get(item, ()), key)
        self.targets, self.progress = _targets(shelf)
        self.lines = funding.lines_of(shelf)

    def item(self, row: Kept) -> value.Item:
        printed = self.stated.get(row.pk, {})
        stated = nested(
            value.ItemStated,
            "stated",
            row.blanks,
            in_term=printed.get("in_term"),
            by_year=under("by_year.", printed),
        )
        return value.Item(
            **row.values,
            succeeds=self.lineage.get(row.pk, ()),
            targets=self.targets.get(row.pk, {}),
            planned_progress=self.progress.get(row.pk, {}),
            funding=self.lines.get(row.pk, ()),
            stated=stated,
        )


def _targets(shelf: Shelf):
    """Texts and planned progress by item and column; a row may hold either."""
    targets, progress = defaultdict(dict), defaultdict(dict)
    for item, column, texts, percent in shelf["targets"]:
        if texts is not None:
            targets[item][column] = tuple(texts)
        if percent is not None:
            progress[item][column] = tidy(percent)
    return targets, progress


def blanks_of_item(item: value.Item) -> dict[str, object]:
    """What the item's row remembers of itself and its printed totals."""
    return dict(item.blanks) | blanks_under("stated", item.stated)
