"""A card file read and held to its rules; refused with every reason at once."""

from collections.abc import Iterable, Iterator

from pledges.domain.card import FORMAT, Card

from .decode import Problem, Refused, decode
from .kinds import Context
from .rules import broken_rules
from .schema import CARD


def read_card(raw: bytes) -> Card:
    """The card of a file's bytes, amounts in won; raises Refused with all problems."""
    node, problems = decode(raw)
    if not isinstance(node, dict):
        raise Refused([Problem("", "공약카드 파일이 아닙니다. 맨 바깥이 객체여야 합니다.")])
    if node.get("format") != FORMAT:
        raise Refused([Problem("format", f"‘{FORMAT}’ 형식의 파일만 읽을 수 있습니다.")])
    context = Context(problems=problems)
    card = CARD.read(node, "", context)
    problems += _countable(broken_rules(card), context.shifted)
    if problems:
        raise Refused(dict.fromkeys(problems), card)
    return card


def read_part(raw: bytes) -> Card:
    """A part of a card, alone: what it speaks of may stand in other parts, so no rule is asked. Else as read_card."""
    node, problems = decode(raw)
    card = CARD.read(node, "", Context(problems=problems))
    if problems:
        raise Refused(dict.fromkeys(problems), card)
    return card


def _countable(problems: Iterable[Problem], shifted: list[str]) -> Iterator[Problem]:
    """Without those inside lists that lost an element: a place counted there would be wrong."""
    lists = tuple(f"{path}[" for path in shifted)
    return (problem for problem in problems if not lists or not problem.path.startswith(lists))
