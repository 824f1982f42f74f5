"""A small spreadsheet: what the formulas of our workbooks come to, worked out from the cells they name.

It knows the few functions that our writers use, and fails at any other.
"""

import operator
import re
from fractions import Fraction

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

_TOKEN = re.compile(
    r"""(?:(?P<words>"[^"]*")|(?P<place>(?:(?:'[^']+'|[^\W\d]\w*)!)?[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)"""
    r"""|(?P<name>[A-Z]+)\(|(?P<number>\d+)|(?P<sign><=|[-+/=(),]))"""
)
_SIGNS = {"+": operator.add, "-": operator.sub, "/": operator.truediv, "=": operator.eq, "<=": operator.le}


class Calculator:
    """value("시트", "B7"): a Fraction, words, or None where the cell is blank or comes to nothing."""

    def __init__(self, book: Workbook):
        self._book, self._known = book, {}

    def value(self, sheet: str, place: str):
        if (sheet, place) not in self._known:
            self._known[sheet, place] = self._work_out(self._book[sheet], place)
        return self._known[sheet, place]

    def _work_out(self, sheet: Worksheet, place: str):
        cell = sheet[place]
        found = _Reader(self, sheet.title, cell.value[1:]).all() if cell.data_type == "f" else read_value(cell.value)
        return None if found == "" else found

    def cells(self, sheet: str, places: str) -> list:
        """Values of B2, B2:C4 or 'other sheet'!B2, row by row."""
        home, _, own = places.rpartition("!")
        home = home.strip("'") or sheet
        found = self._book[home][own]
        rows = found if isinstance(found, tuple) else ((found,),)
        return [self.value(home, cell.coordinate) for row in rows for cell in row]


def read_value(value):
    """What a cell holds that is no formula."""
    return value if value is None or isinstance(value, str) else Fraction(str(value))


class _Reader:
    """Reads one formula from left to right."""

    def __init__(self, calculator: Calculator, sheet: str, text: str):
        self._calculator, self._sheet = calculator, sheet
        self._tokens = [(found.lastgroup, found[found.lastgroup]) for found in _TOKEN.finditer(text)]
        read = "".join(words + "(" * (kind == "name") for kind, words in self._tokens)
        assert read == text, f"a formula that this calculator does not know: {text}"

    def all(self):
        found = self._compared()
        assert not self._tokens, f"left over: {self._tokens}"
        return _one(found)

    def _compared(self):
        return self._joined(self._added, ("=", "<="))

    def _added(self):
        return self._joined(self._divided, ("+", "-"))

    def _divided(self):
        return self._joined(self._thing, ("/",))

    def _joined(self, part, signs):
        found = part()
        while self._tokens and self._tokens[0][1] in signs:
            sign = self._tokens.pop(0)[1]
            found = _join(sign, _one(found), _one(part()))
        return found

    def _thing(self):
        kind, words = self._tokens.pop(0)
        if kind == "place":
            return self._calculator.cells(self._sheet, words)
        if kind == "name":
            return _FUNCTIONS[words](*self._arguments())
        return words[1:-1] if kind == "words" else Fraction(words)

    def _arguments(self) -> list:
        found = [self._compared()]
        while self._tokens.pop(0)[1] == ",":
            found.append(self._compared())
        return found


def _one(found):
    return found[0] if isinstance(found, list) and len(found) == 1 else found


def _join(sign: str, one, other):
    """A blank is "" to words and 0 to numbers; words among numbers, and nothing to divide by, come to nothing."""
    if sign == "=":
        return ("" if one is None else one) == ("" if other is None else other)
    one, other = (Fraction(0) if each is None else each for each in (one, other))
    if isinstance(one, str) or isinstance(other, str) or (sign == "/" and not other):
        return None
    return _SIGNS[sign](one, other)


def _numbers(parts) -> list[Fraction]:
    flat = [each for part in parts for each in (part if isinstance(part, list) else [part])]
    return [each for each in flat if isinstance(each, Fraction)]


def _sum_where(wanted, pattern, amounts):
    assert pattern == "?*"
    pairs = zip(wanted, amounts, strict=True)
    return sum(_numbers(amount for words, amount in pairs if isinstance(words, str) and words), Fraction(0))


_FUNCTIONS = {
    "SUM": lambda *parts: sum(_numbers(parts), Fraction(0)),
    "COUNT": lambda *parts: Fraction(len(_numbers(parts))),
    "N": lambda part: sum(_numbers([part]), Fraction(0)),
    "OR": lambda *parts: any(parts),
    "IF": lambda test, yes, no: yes if test else no,
    "SUMIF": _sum_where,
}
