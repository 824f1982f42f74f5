"""One plausible slip of a value: figures swapped, a unit too many, a year on, a syllable lost, another word."""

import re
from decimal import Decimal
from random import Random

from geumcheon.lib.money import Unit
from pledges.card_file.schema.common import GROUNDS, KINDS
from pledges.choices import Direction, Level, Outcome, PlanState, RequestState, ReviewState
from tests.cards.planted_values import GONE

STATUSES = ("완료", "이행후 계속추진", "정상추진", "일부추진", "보류", "폐기")
LISTS = [
    (r"plans\[\d+\]\.state", PlanState.values),
    (r"reviews\[\d+\]\.state", ReviewState.values),
    (r"adjustments\[\d+\]\.state", RequestState.values),
    (r".*\.outcome", Outcome.values),
    (r".*\.level", Level.values),
    (r".*\.direction", Direction.values),
    (r"(pledge|reviews\[\d+\])\.status", STATUSES),
    (r".*\.completion_timing", ("임기내", "임기후")),
    (r".*\.duration_class", ("단기", "중기", "장기")),
    (r".*\.nature", ("신규", "계속")),
    (r".*\.budget", ("예산", "비예산", "미정")),
    (r"pledge\.closed\.how", ("통합", "분리", "제외", "폐기", "대체")),
    (r"pledge\.succeeds\[\d+\]\.how", ("통합", "분리", "대체")),
    (r".*\.grounds\[\d+\]", GROUNDS),
    (r".*changes\[\d+\]\.kind", KINDS),
    (r"(unit|performance.*\.unit|plans.*\.head\.unit)", list(Unit)),
    (r".*\.source", ("국비", "시비", "구비")),
]
_DATE = re.compile(r"\d{4}(-\d\d){0,2}")
_FIGURE = re.compile(r"[1-9]")
_WORD = re.compile(r"[가-힣]{3,}")


def slip(path: str, value, random: Random):
    """Another value for this place; GONE where it is left out."""
    if re.fullmatch(r".*\.kinds\[\d+\]", path):
        return GONE if random.random() < 0.5 else _other(KINDS, value, random)
    for form, words in LISTS:
        if re.fullmatch(form, path):
            return _other(words, value, random)
    if value is None or value == "-":
        return random.randint(11, 99) if _is_money(path) else "다른 글"
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | Decimal):
        return _number(path, value, random)
    return _text(value, random)


def _is_money(path: str) -> bool:
    return bool(re.search(r"amounts\.|stated|secured|executed|\.amount$|values", path))


def _other(words, value, random: Random):
    return random.choice([str(word) for word in words if word != value])


def _number(path: str, value, random: Random):
    if re.search(r"year|ordinal|period|order|revision|\.(from|to)$", path) and not re.search(r"by_year", path):
        return value + random.choice((-1, 1))
    if re.search(r"progress", path):
        return value - 7 if value > 50 else value + 7
    if re.search(r"quarter", path):
        return value % 4 + 1
    slips = [_swapped(value), _off(value, random), value * 1000 if value else 300]
    if re.search(r"deliberation|rate$", path):
        slips.pop()
    return random.choice([each for each in slips if each != value])


def _swapped(value):
    """Two neighbouring figures the other way round; one more of the last where all are the same."""
    text = str(value)
    for index in range(len(text) - 1):
        one, two = text[index : index + 2]
        if one.isdigit() and two.isdigit() and one != two and (index or two != "0"):
            return type(value)(text[:index] + two + one + text[index + 2 :])
    return value + 1


def _off(value, random: Random):
    step = Decimal(1).scaleb(value.as_tuple().exponent) if isinstance(value, Decimal) else 1
    return value + step * random.choice((-1, 1)) if value > step else value + step


def _text(text: str, random: Random) -> str:
    if _DATE.fullmatch(text):
        return f"{int(text[:4]) + random.choice((-1, 1))}{text[4:]}"
    figures, words = list(_FIGURE.finditer(text)), list(_WORD.finditer(text))
    if figures and (not words or random.random() < 0.5):
        found = random.choice(figures)
        return text[: found.start()] + str(int(found[0]) % 9 + 1) + text[found.end() :]
    if words:
        found = random.choice(words)
        at = random.randrange(found.start(), found.end())
        return text[:at] + random.choice(("", _like(text[at]))) + text[at + 1 :]
    return text + "가"


def _like(syllable: str) -> str:
    """The next syllable but one: as near on the keyboard as in the alphabet."""
    return chr(ord(syllable) - 2) if ord(syllable) > ord("하") else chr(ord(syllable) + 2)
