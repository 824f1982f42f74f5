"""Facts of a card's head and of its overview: departments, people by team and rank, place and way of work."""

from pledges.domain.card import Author, Header

from .chance import Chance
from .layout import Layout
from .vocabulary import FIELDS, Field

RANKS = ("주무관", "주무관", "팀장")
LOCATIONS = ("관내 전역", "북부생활권", "남부생활권", "역세권 일대", "주거밀집지역", "전 동", "산업단지 일대")
METHODS = ("구 직접 수행", "민간위탁", "보조금 교부", "민관 협력", "공모 선정", "시·구 공동 추진")


def header_of(chance: Chance, field: Field, layout: Layout, budget: str) -> Header:
    lead = chance.one(tuple(field.departments))
    return Header(
        field=field.label,
        lead_department=lead,
        cooperating_departments=_cooperating(chance, lead),
        completion_timing=layout.completion_timing,
        duration_class=layout.duration_class,
        nature=layout.nature,
        budget=budget,
    )


def _cooperating(chance: Chance, lead: str) -> tuple[str, ...]:
    others = dict.fromkeys(name for field in FIELDS for name in field.departments if name != lead)
    return tuple(chance.some(tuple(others), chance.weighted({0: 60, 1: 25, 2: 15})))


def other_department(chance: Chance, field: Field, header: Header) -> str | None:
    """Another one of the same field that has no part in the pledge yet."""
    taken = (header.lead_department, *header.cooperating_departments)
    free = [name for name in field.departments if name not in taken]
    return chance.one(free) if free else None


def authors_of(chance: Chance, department: str) -> tuple[Author, ...]:
    """Officers by team and rank; names and phones belong to nobody's file."""
    teams = next(field.departments[department] for field in FIELDS if department in field.departments)
    return tuple(Author(team=team, rank=chance.one(RANKS)) for team in chance.some(teams, chance.between(1, 3)))


def location_of(chance: Chance) -> str:
    return chance.one(LOCATIONS)


def method_of(chance: Chance) -> str:
    return chance.one(METHODS)
