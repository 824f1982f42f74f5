"""What was printed on a request: its words stand on its own row, its money among the stated figures."""

from pledges.domain import card as value

from .blanks import nested
from .figures import Figures, under
from .rows import Kept


def stated_of(row: Kept, printed: Figures) -> value.RequestStated | None:
    return nested(
        value.RequestStated,
        "stated",
        row.blanks,
        title=row.values["stated_title"],
        kinds=tuple(row.values["stated_kinds"]),
        sub_projects_before=tuple(row.values["stated_items_before"]),
        sub_projects_after=tuple(_name(each) for each in row.values["stated_items_after"]),
        before_total=printed.get("before_total"),
        after_total=printed.get("after_total"),
        by_year_before=under("by_year_before.", printed),
        by_year_after=under("by_year_after.", printed),
    )


def stated_fields(stated: value.RequestStated | None) -> dict[str, object]:
    """Printed words of a request made by hand; its printed money stands among the stated figures."""
    if stated is None:
        stated = value.RequestStated()
    return {
        "stated_title": stated.title or "",
        "stated_kinds": list(stated.kinds),
        "stated_items_before": list(stated.sub_projects_before),
        "stated_items_after": [_node(each) for each in stated.sub_projects_after],
    }


def _name(node: dict) -> value.StruckName:
    return value.StruckName(name=node["name"], struck=node["struck"], blanks=node["blanks"])


def _node(name: value.StruckName) -> dict:
    return {"name": name.name, "struck": name.struck, "blanks": dict(name.blanks)}
