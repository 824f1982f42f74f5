"""Tables of statistics, each cell a row."""

from collections import defaultdict

from pledges.domain import card as value
from pledges.models import Indicator, Measurement

from .blanks import blanks_under, nested
from .cells import amount_fields, amount_of, number, same, words
from .rows import Kept, Table
from .together import Ask, Shelf

INDICATOR = Table(
    Indicator,
    value.Indicator,
    same("name"),
    words("group"),
    words("unit"),
    same("year"),
    same("as_of"),
    number("rate"),
    number("baseline"),
    number("target"),
    words("direction"),
    words("base_what"),
    number("base_value"),
    same("base_as_of"),
    nested=("base",),
)
CELL = Table(
    Measurement,
    dict,
    same("stated"),
    same("nested"),
    same("group"),
    same("label"),
    number("value"),
    same("dash"),
    blank=False,
)


def indicator_asks(rows, owner: str) -> dict[str, Ask]:
    cells = Measurement.objects.filter(indicator__in=rows.order_by().values("pk")).order_by("order")
    return {"indicators": INDICATOR.ask(owner, rows), "measurements": CELL.ask("indicator_id", cells)}


def indicators_of(shelf: Shelf) -> dict[int, tuple[value.Indicator, ...]]:
    cells = CELL.kept(shelf["measurements"])
    return {
        pledge: tuple(_indicator(row, cells.get(row.pk, [])) for row in tables)
        for pledge, tables in INDICATOR.kept(shelf["indicators"]).items()
    }


def _indicator(row: Kept, cells: list[Kept]) -> value.Indicator:
    base = {name: row.values.pop(f"base_{name}") for name in ("what", "value", "as_of")}
    return value.Indicator(
        **row.values,
        base=nested(value.Base, "base", row.blanks, **base),
        values=_tree(cell.values for cell in cells if not cell.values["stated"]),
        stated=_tree(cell.values for cell in cells if cell.values["stated"]),
    )


def _tree(cells) -> dict:
    """{label: number or {label: number}}; a group with no cell in it is a row without a label."""
    found: dict = defaultdict(dict)
    for cell in cells:
        number = amount_of(cell["value"], cell["dash"])
        if not cell["nested"]:
            found[cell["label"]] = number
        elif cell["label"]:
            found[cell["group"]][cell["label"]] = number
        else:
            found[cell["group"]] = {}
    return dict(found)


def cells_of(tree, stated: bool) -> list[dict[str, object]]:
    """The rows of a table: the way back of the tree."""
    found: list[dict[str, object]] = []
    for label, each in tree.items():
        if not isinstance(each, dict):
            found.append(_cell(stated, False, "", label, each))
        elif not each:
            found.append(_cell(stated, True, label, "", None))
        else:
            found += [_cell(stated, True, label, inner, number) for inner, number in each.items()]
    return found


def _cell(stated: bool, is_nested: bool, group: str, label: str, number) -> dict[str, object]:
    place = {"stated": stated, "nested": is_nested, "group": group, "label": label}
    return place | amount_fields(number, "value", mark="dash")


def base_fields(base: value.Base | None) -> dict[str, object]:
    if base is None:
        return {}
    return {"base_what": base.what or "", "base_value": base.value, "base_as_of": base.as_of}


def blanks_of_indicator(indicator: value.Indicator) -> dict[str, object]:
    return dict(indicator.blanks) | blanks_under("base", indicator.base)
