"""Everything wrong with a typed table, in its order, each leading to its cell."""

from collections.abc import Mapping

from geumcheon.lib.years import Column
from pledges.domain.funding import TypedMoney
from pledges.domain.labels import source_label

from .cells import Fault

_WORDS = {"source": "재원", "payer": "부담 주체", "note": "비고", "counted_in": "합계에 넣는 공약"}


def faults_of(
    problems: Mapping[str, str], ids: Mapping[str, str], labels: Mapping[str, str], typed: TypedMoney
) -> tuple[Fault, ...]:
    lines = {(line.item, line.number): line for line in typed.lines}
    return tuple(_fault(place, why, ids, labels, lines) for place, why in problems.items())


def _fault(place: str, why: str, ids, labels, lines) -> Fault:
    kind, _, rest = place.partition(":")
    if kind == "column":
        return Fault("columns", f"열 {Column.of(rest).label}", why)
    if kind not in ("amount", *_WORDS):
        return Fault("", "", why)
    rest, column = rest.rsplit(":", 1) if kind == "amount" else (rest, "")
    item, number = rest.rsplit(":", 1)
    line, row = lines[item, int(number)], f"r{ids[item][1:]}-{number}"
    what = Column.of(column).label if column else _WORDS[kind]
    name = source_label(line.source, line.payer) or "새 재원"
    return Fault(f"{row}-{column or kind}", f"{labels[item]} · {name} · {what}", why)
