"""Amounts behind a bare label of cost: 사업비 : 92억원. Less certain than a 총사업비, for a part may be labelled so."""

import re
from collections import Counter
from collections.abc import Iterable

from pledges.domain.measures import Amount

from .called import stands_alone
from .lines import Line
from .spoken import public_source

_LABEL = re.compile(
    r"[^가-힣A-Za-z0-9]*(?:[가-하]\.|[0-9]{1,2}[.)])?[^가-힣A-Za-z0-9]*"
    r"(?:소요 ?)?(?:사업 ?)?(?:예산액?|사업비|소요액|투자비)(?: ?\([^()0-9]*\))? ?(?P<colon>[:：])?"
)


def labels_of(lines: Iterable[Line]) -> Counter[str]:
    """How many lines of each text are labelled so: of several each is the cost of a part."""
    return Counter(line.place for line in lines if _label(line))


def labelled(line: Line) -> list[Amount]:
    """The amount right behind the label, and those of public sources after it."""
    label = _label(line)
    if not label:
        return []
    found = [each for each in line.reading.amounts if each.per is None and stands_alone(line.text, each)]
    return [each for each in found if public_source(each) or _is_next(line.text, label.end(), each)]


def is_fact(line: Line) -> bool:
    return ".facts[" in line.place


def _label(line: Line) -> re.Match | None:
    """A fact is labelled by its own name, a line of a text by a colon."""
    label = _LABEL.match(line.text)
    return label if label and (label["colon"] or is_fact(line)) else None


def _is_next(text: str, end: int, amount: Amount) -> bool:
    return not amount.source and re.fullmatch(r" *(?:금|총|약)? *", text[end : amount.start]) is not None
