"""The pledge's own row: number, people, fate and the facts of the head."""

from django.db.models import QuerySet

from pledges.domain import card as value
from pledges.models import Pledge, PledgeAuthor, PledgeCooperation, PledgeLineage

from .blanks import nested
from .cells import joined, named, same, words
from .rows import Kept, Table
from .together import Ask, Rows, Shelf

HEAD_CELLS = (
    named("field", "field", "name", "fields"),
    named("lead_department", "lead_department", "name", "departments"),
    words("completion_timing"),
    words("duration_class"),
    words("nature"),
    words("budget"),
)

# The row's blanks are those of the whole card: `pledge.closed.on`, `stated_execution.by_year`, `measures`.
PLEDGE = Table(
    Pledge,
    value.Pledge,
    same("code"),
    words("printed_code"),
    same("order"),
    words("status"),
    words("status_text"),
    words("election_wording"),
    *HEAD_CELLS,
    same("unit"),
    joined("ordinal", "term__ordinal"),
    joined("first_year", "term__first_year"),
    joined("last_year", "term__last_year"),
    words("closed_how"),
    words("closed_on"),
)
AUTHOR = Table(PledgeAuthor, value.Author, words("team"), words("rank"), words("name"), words("phone"))
PREDECESSOR = Table(PledgeLineage, value.Predecessor, words("code"), words("title"), same("how"))


def asks(ids) -> dict[str, Ask]:
    return {
        "pledges": PLEDGE.ask("pk", Pledge.objects.filter(pk__in=ids).order_by()),
        "authors": AUTHOR.ask("pledge_id", PledgeAuthor.objects.filter(pledge__in=ids).order_by("order")),
        "lineage": PREDECESSOR.ask("pledge_id", PledgeLineage.objects.filter(pledge__in=ids).order_by("order")),
        "cooperation": cooperation_ask("pledge_id", PledgeCooperation.objects.filter(pledge__in=ids)),
    }


def pledges_of(shelf: Shelf) -> dict[int, tuple[value.Pledge, Kept]]:
    """The value and the row of each pledge by its key."""
    authors, lineage = AUTHOR.values(shelf["authors"]), PREDECESSOR.values(shelf["lineage"])
    departments = cooperation_of(shelf["cooperation"])
    return {
        key: (_pledge(row, authors.get(key, ()), lineage.get(key, ()), departments.get(key, ())), row)
        for key, (row,) in PLEDGE.kept(shelf["pledges"]).items()
    }


def cooperation_ask(owner: str, rows: QuerySet) -> Ask:
    return Ask(rows.order_by("order"), (owner, "department__name"))


def cooperation_of(rows: Rows) -> dict[int, tuple[str, ...]]:
    """Names of cooperating departments by their owner's key."""
    found: dict[int, tuple[str, ...]] = {}
    for key, name in rows:
        found[key] = (*found.get(key, ()), name)
    return found


def _pledge(row: Kept, authors, lineage, departments) -> value.Pledge:
    closed = {"how": row.values["closed_how"], "on": row.values["closed_on"]}
    return value.Pledge(
        **{name: row.values[name] for name in _OWN},
        authors=authors,
        succeeds=lineage,
        cooperating_departments=departments,
        closed=nested(value.Closed, "pledge.closed", row.blanks, **closed),
        blanks=_own(row.blanks),
    )


_OWN = [cell.attribute for cell in PLEDGE.cells if cell.attribute in value.Pledge.__slots__]


def _own(blanks) -> dict[str, object]:
    start = "pledge."
    inner = {key.removeprefix(start): blank for key, blank in blanks.items() if key.startswith(start)}
    return {key: blank for key, blank in inner.items() if "." not in key}


def blanks_of_pledge(pledge: value.Pledge) -> dict[str, object]:
    """What the pledge's row remembers of the object `pledge`."""
    own = {f"pledge.{key}": blank for key, blank in pledge.blanks.items()}
    inner = {} if pledge.closed is None else pledge.closed.blanks
    return own | {f"pledge.closed.{key}": blank for key, blank in inner.items()}
