"""A card's figures added up from the file that export_card writes: a way of its own, which asks nothing of the project
but that file. Its rules are those of docs/card-file.md."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from io import StringIO

from django.core.management import call_command

from pledges.models import Pledge
from tests.support.figures import Won, add

WON = {"원": 1, "천원": 1_000, "만원": 10_000, "백만원": 1_000_000, "억원": 100_000_000}
TOTAL = "total"
NAMES = ("secured", "executed")
_ENDS = {"prior": "0", "after_term": "a", "undivided": "b"}
"""Where columns without years stand among years, as texts are sorted."""


@dataclass(frozen=True)
class Line:
    """A line of money of one plan; `amounts` in won by column."""

    item: str
    source: str
    payer: str
    counted_in: str
    amounts: dict[str, Won]

    @property
    def identity(self) -> tuple[str, str, str]:
        return self.item, self.source, self.payer

    @property
    def label(self) -> str:
        return label_of(self.source, self.payer)


def exported_cards() -> list[dict]:
    """The card file of every pledge, in the order of the pledges."""
    return [_exported(f"7:{code}") for code in Pledge.objects.in_order().values_list("code", flat=True)]


def _exported(code: str) -> dict:
    out = StringIO()
    call_command("export_card", code, stdout=out)
    return json.loads(out.getvalue(), parse_float=Decimal)


def label_of(source: str, payer: str) -> str:
    return f"{source}({payer})" if payer else source


def in_order(columns: Iterable[str]) -> list[str]:
    return sorted(set(columns), key=lambda column: _ENDS.get(column, column))


def plan_in_force(tree: dict) -> dict | None:
    return max((plan for plan in tree["plans"] if plan["state"] == "confirmed"), key=_revision, default=None)


def original_of(tree: dict) -> dict | None:
    return next((plan for plan in tree["plans"] if plan["revision"] == 0), None)


def latest_adjustment(tree: dict) -> dict | None:
    """Decided or waiting to be: a draft and a refused plan are none."""
    found = (plan for plan in tree["plans"] if plan["revision"] and plan["state"] in ("confirmed", "proposed"))
    return max(found, key=_revision, default=None)


def _revision(plan: dict) -> int:
    return plan["revision"]


def lines_of(tree: dict, plan: dict | None) -> list[Line]:
    return [_line(tree, item, each) for item in (plan or {}).get("items", ()) for each in item.get("funding") or ()]


def _line(tree: dict, item: dict, line: dict) -> Line:
    amounts = {column: won(tree, amount) for column, amount in line["amounts"].items()}
    return Line(item["key"], line["source"], line.get("payer") or "", line.get("counted_in") or "", amounts)


def won(tree: dict, amount) -> Won:
    """An amount of the file in whole won."""
    if not isinstance(amount, int | Decimal):
        return amount
    exact = Decimal(amount) * WON[tree["unit"]]
    assert exact == int(exact), f"{amount}{tree['unit']} splits a won"
    return int(exact)


def total_of(tree: dict, plan: dict | None) -> int | None:
    return add(each for line in lines_of(tree, plan) for each in line.amounts.values())


def columns_of(lines: Iterable[Line]) -> list[str]:
    return in_order(column for line in lines for column in line.amounts)


def sums_of(lines: Iterable[Line], columns: Iterable[str]) -> dict[str, Won]:
    """By column, and TOTAL over all."""
    lines = list(lines)
    whole = add(each for line in lines for each in line.amounts.values())
    return {TOTAL: whole} | {key: add(line.amounts.get(key) for line in lines) for key in columns}


def keys_under(plan: dict, key: str) -> set[str]:
    """A sub-project and those below it."""
    found = {key}
    for _ in plan["items"]:
        found |= {item["key"] for item in plan["items"] if item.get("parent") in found}
    return found
