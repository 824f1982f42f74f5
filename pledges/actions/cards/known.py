"""What a card names and the registers must know: departments, fields, sources, the term."""

from collections.abc import Iterator
from dataclasses import dataclass

from pledges.actions import registers
from pledges.actions.history import Actor
from pledges.card_file import Problem
from pledges.card_file.rules.walk import lines, plans
from pledges.choices import Level
from pledges.domain.card import Card
from pledges.models import Department, FundingSource, MayoralTerm, PolicyField
from pledges.sheets.cells import Ids

DEPARTMENT, FIELD, SOURCE = "부서", "분야", "재원"
_TABLES = {DEPARTMENT: (Department, "name"), FIELD: (PolicyField, "name"), SOURCE: (FundingSource, "label")}


@dataclass(frozen=True, slots=True)
class Mention:
    """A label of a register that the card names, and where."""

    path: str
    register: str
    label: str
    level: str = Level.UNKNOWN


def term_of(card: Card) -> MayoralTerm | None:
    return MayoralTerm.objects.filter(ordinal=card.term.ordinal, first_year=card.term.first_year).first()


def term_problems(card: Card, term: MayoralTerm | None) -> Iterator[Problem]:
    if term is None:
        years = f"{card.term.first_year}~{card.term.last_year}"
        yield Problem("term", f"등록되지 않은 기수입니다: 민선 {card.term.ordinal}기({years}).")
    elif term.last_year != card.term.last_year:
        why = f"{term}는 {term.last_year}년까지로 등록되어 있습니다. 파일: {card.term.last_year}"
        yield Problem("term.last_year", why)


def problems_of_names(card: Card) -> Iterator[Problem]:
    """What the registers do not know in a card that is refused anyway; what could not be read is passed over."""
    if card.term and None not in (card.term.ordinal, card.term.first_year):
        yield from term_problems(card, term_of(card))
    yield from register_problems([each for each in unknown(card) if each.label])


def unknown(card: Card) -> list[Mention]:
    """Every mention of a label that no register has."""
    known = {name: set(_labels(name)) for name in _TABLES}
    return [each for each in mentions(card) if each.label not in known[each.register]]


def register_problems(found: list[Mention]) -> Iterator[Problem]:
    for each in found:
        yield Problem(each.path, f"등록되지 않은 {each.register}입니다: ‘{each.label}’")


def make(found: list[Mention], actor: Actor) -> list[str]:
    """Make each unknown label once; what was made, in words."""
    made = {}
    for each in found:
        name = f"{each.register} ‘{each.label}’"
        if name not in made:
            made[name] = _make(each, actor)
    return list(made)


def make_term(card: Card, actor: Actor) -> MayoralTerm:
    return registers.add_term(card.term.ordinal, card.term.first_year, card.term.last_year, actor=actor)


def ids_of_registers(sub_projects: dict[str, int] | None = None) -> Ids:
    return Ids(
        sources=_labels(SOURCE),
        departments=_labels(DEPARTMENT),
        fields=_labels(FIELD),
        sub_projects=sub_projects or {},
    )


def _labels(register: str) -> dict[str, int]:
    model, label = _TABLES[register]
    return dict(model.objects.values_list(label, "pk"))


def _make(mention: Mention, actor: Actor):
    if mention.register == DEPARTMENT:
        return registers.add_department(mention.label, actor=actor)
    if mention.register == FIELD:
        return registers.add_policy_field(mention.label, actor=actor)
    return registers.add_source(mention.label, level=mention.level, actor=actor)


def mentions(card: Card) -> Iterator[Mention]:
    if card.pledge:
        yield from _of_head("pledge", card.pledge)
    for path, plan in plans(card):
        if plan.header:
            yield from _of_head(f"{path}.header", plan.header)
        if plan.stated and plan.stated.head:
            for label in plan.stated.head.by_source:
                yield Mention(f"{path}.stated.head.by_source.{label}", SOURCE, label)
    for path, _, line in lines(card):
        yield Mention(f"{path}.source", SOURCE, line.source, line.level or Level.UNKNOWN)
    yield from _of_facts(card)


def _of_head(path: str, head) -> Iterator[Mention]:
    if head.field:
        yield Mention(f"{path}.field", FIELD, head.field)
    if head.lead_department:
        yield Mention(f"{path}.lead_department", DEPARTMENT, head.lead_department)
    for index, name in enumerate(head.cooperating_departments):
        yield Mention(f"{path}.cooperating_departments[{index}]", DEPARTMENT, name)


def _of_facts(card: Card) -> Iterator[Mention]:
    for index, entry in enumerate(card.execution):
        yield Mention(f"execution[{index}].source", SOURCE, entry.source)
    stated = card.stated_execution
    for index, line in enumerate(stated.by_line if stated else ()):
        yield Mention(f"stated_execution.by_line[{index}].source", SOURCE, line.source)
