"""Small pieces of made-up cards: texts, dates, columns, amounts; and objects with keys that may be missing."""

import datetime
from decimal import Decimal

from hypothesis import strategies as st

from geumcheon.lib.money import Unit

LETTERS = "가나다 마을·-△1a\n\"'\\<=Ω한글"
TEXTS = st.text(LETTERS, max_size=20)
NAMES = st.text(LETTERS, max_size=8)
SAID = st.tuples(st.sampled_from("가나다1"), NAMES).map("".join)
CODES = st.sampled_from(["주민참여-1", "7:1", "가 나", "A.1[0]"])
KEYS = st.sampled_from(["autonomy", "마을", "a.b", "k[1]", "whole"])
SOURCES = st.sampled_from(["국비", "시비", "구비", "미구분", "민간(LH)", "a.b"])
PAYERS = st.sampled_from(["LH", "구리시"])
DEPARTMENTS = st.sampled_from(["마을자치과", "홍보디지털과", "기획예산과"])
STATUSES = st.sampled_from(["완료", "이행후 계속추진", "정상추진", "일부추진", "보류", "폐기"])
DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)).map(str)
PARTIAL_DATES = st.sampled_from(["2021-06-30", "2021-06", "2021", "2020-02-29"])
PERCENTS = st.integers(0, 100_000).map(lambda part: plain(Decimal(part).scaleb(-3)))
NUMBERS = st.one_of(
    st.integers(-(10**12), 10**12),
    st.decimals(-(10**6), 10**6, allow_nan=False, allow_infinity=False, places=4).map(lambda each: plain(each)),
)


def plain(number: Decimal) -> int | Decimal:
    """A number as the writer writes it."""
    return int(number) if number == number.to_integral_value() else number


def amounts(unit: Unit):
    """Printed amounts in the unit: a figure to the won, a blank, a dash."""
    won = st.one_of(st.integers(0, 10**6), st.integers(0, 10**15))
    return st.one_of(
        st.none(),
        st.just("-"),
        st.just(0),
        won.map(lambda figure: plain(Decimal(figure).scaleb(-unit.places))),
        st.integers(0, 10 ** (15 - unit.places)),
    )


@st.composite
def layouts(draw) -> list[str]:
    """Columns of one table: years and spans that do not meet, then those without years."""
    year, found = draw(st.integers(2010, 2020)), []
    for length in draw(st.lists(st.integers(1, 3), max_size=5)):
        found.append(str(year) if length == 1 else f"{year}-{year + length - 1}")
        year += length
    found += draw(st.sampled_from([[], [f"{year}-"]]))
    return found + [name for name in ("prior", "after_term", "undivided") if draw(st.booleans())]


def table(layout: list[str], cells):
    """Some of the columns, each with a cell."""
    if not layout:
        return st.just({})
    return st.dictionaries(st.sampled_from(layout), cells, max_size=len(layout))


def obj(needed: dict, optional: dict):
    """An object: the needed keys, and each optional one said, printed blank (null), or missing."""
    blank = {key: st.one_of(st.none(), each) for key, each in optional.items()}
    return st.fixed_dictionaries(needed, optional=blank)


def maybe(key: str, each):
    """The key with a value, with null, or not at all."""
    return st.one_of(st.just({}), st.just({key: None}), each.map(lambda value: {key: value}))


def head_facts() -> dict:
    return {
        "field": st.sampled_from(["더불어 행복한 금천", "살기 좋은 금천"]),
        "lead_department": DEPARTMENTS,
        "cooperating_departments": st.lists(DEPARTMENTS, unique=True),
        "completion_timing": st.sampled_from(["임기내", "임기후"]),
        "duration_class": st.sampled_from(["단기", "중기", "장기"]),
        "nature": st.sampled_from(["신규", "계속"]),
        "budget": st.sampled_from(["예산", "비예산", "미정"]),
    }
