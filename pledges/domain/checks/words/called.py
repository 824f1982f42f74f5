"""Where a sentence calls an amount the total of this pledge, and not that of another, a part or a limit."""

import re
from collections.abc import Iterator

from geumcheon.lib.text import spaceless
from pledges.domain.measures import Amount

from .lines import Line
from .spoken import public_source

_LOOK_BACK = 60
"""Letters before an amount, or before the word 총사업비, within which what it is called stands."""

_WORD = r"(?:총 ?(?:사업비|소요액|소요예산|예산액?|투자비|투자액)|(?:전체|합계) ?(?:사업비|예산))"
_CALLED = re.compile(
    _WORD + r"(?:\((?:임기 ?내|변경|변경 ?후|조정|조정 ?후|안)\))?(?:은|는|이|가|을|를)?[ :·=\-–]{0,4}(?:금|총)? ?$"
)
_TOTAL_LINE = re.compile(r"총 ?(?:사업비|소요액|소요예산|예산|투자)|재원 ?(?:구성|별)")
_ARROW = re.compile(r"\s*(?:에서|→|⇒|->|=>)\s*$")

_LABEL = re.compile(r"[^가-힣A-Za-z0-9]*(?:[가-하]\.|[0-9]{1,2}[.)])?[^가-힣A-Za-z0-9]*(?:사업비|예산|소요예산)?[\s:]*")
_BECAUSE = re.compile(r"(?:따라|따른|인한|위해|하여|되어|으로|[감증]소로|[확축]대로|[확축]소로)$")
_OF_OTHERS = re.compile(r"[시구도국](?:의|에서|에|)(?![가-힣])|타 ?[구시]|인근|전국|자치구|기존|당초|사례|[0-9] ?년")
_QUALIFIED = re.compile(
    r"\s*(?:이상|이하|이내|미만|초과|중(?![가-힣])|가운데|규모|내외|상당|정도|대비|에서|→|⇒|->|=>|증|감|추가|외(?![가-힣])"
    r"|[을를이가]? ?(?:확보|예정|필요|부족|절감|신청|요청|요구)"
    r"|\((?=[^)]*(?:(?:19|20)[0-9]{2}|'[0-9]{2}|[0-9] ?년|[0-9] ?차))[^)억만천원]*\))"
)


def called_total(line: Line, names: frozenset[str]) -> Iterator[Amount]:
    """Amounts behind a plain 총사업비, and those an arrow leads to from there; `names`: of the pledge and its parts."""
    end, is_total = 0, False
    for amount in line.reading.amounts:
        follows = is_total and bool(_ARROW.search(line.text[end : amount.start]))
        is_total = follows or _is_called(line.text, amount.start, names)
        end = amount.end
        if is_total and not amount.source and stands_alone(line.text, amount):
            yield amount


def sources_of_total(line: Line, names: frozenset[str]) -> Iterator[Amount]:
    """Amounts of a public source on a line that tells the total of the pledge."""
    word = _TOTAL_LINE.search(line.text)
    if word and _is_of_pledge(line.text, word.start(), names):
        yield from (each for each in line.reading.amounts if public_source(each) and stands_alone(line.text, each))


def stands_alone(text: str, amount: Amount) -> bool:
    """Nothing after the amount makes it a limit, a part, a change, a plan for later, or the money of some years."""
    return not _QUALIFIED.match(text, amount.end)


def _is_called(text: str, start: int, names: frozenset[str]) -> bool:
    first = max(start - _LOOK_BACK, 0)
    word = _CALLED.search(text[first:start])
    return bool(word) and _is_of_pledge(text, first + word.start(), names)


def _is_of_pledge(text: str, at: int, names: frozenset[str]) -> bool:
    """Before the word stands nothing but a label, the name of the pledge or of its sub-project, or why it changes."""
    before = text[max(at - _LOOK_BACK, 0) : at].rstrip()
    if _LABEL.fullmatch(before):
        return True
    if spaceless(before).removesuffix("의").removesuffix("사업").endswith(tuple(names)):
        return True
    return bool(_BECAUSE.search(before)) and not _OF_OTHERS.search(before)
