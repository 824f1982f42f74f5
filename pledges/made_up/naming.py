"""Numbers and titles of the made-up pledges, each to be had without making the card."""

from .chance import Chance
from .korean import together_with
from .vocabulary import FIELDS, Field

MARK = " (시연용)"
"""Stands in every title, so that nobody takes the card for a real one."""

_PATTERNS = (
    "{place} 확충",
    "{place} 조성 및 운영",
    "{people} 지원 강화",
    "{work} 활성화",
    "{place} 중심 {work} 추진",
    "{with_people} 함께하는 {work}",
    "{work} 및 {place} 운영",
    "{people} 종합 지원체계 구축",
)


def field_of(index: int) -> Field:
    return FIELDS[index % len(FIELDS)]


def code_of(index: int) -> str:
    """경제-1, 복지-1 … 소통-1, 경제-2 …: the same for every size of the set."""
    return f"{field_of(index).prefix}-{index // len(FIELDS) + 1}"


def title_of(seed: int, index: int) -> str:
    """The title at the start, with its mark."""
    chance, field = Chance(seed, index, "title"), field_of(index)
    pattern = chance.one(_PATTERNS)
    place, people, work = chance.one(field.places), chance.one(field.people), chance.one(field.works)
    return pattern.format(place=place, people=people, work=work, with_people=together_with(people)) + MARK


def widened(title: str) -> str:
    """The title of an adjusted plan that promises more."""
    return f"{title.removesuffix(MARK)} 확대{MARK}"


def file_names(count: int) -> list[str]:
    """The names of the first so many card files, in their order."""
    return [f"{code_of(index)}.json" for index in range(count)]
