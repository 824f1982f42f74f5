"""Texts, closed lists, dates and columns."""

import datetime

from geumcheon.lib.years import Column, in_order, is_partial_date

from .base import Kind


class Text(Kind):
    """A text of so many characters."""

    def __init__(self, most: int, least: int = 0, without: str = ""):
        self.most, self.least, self.without = most, least, without
        self.name = f"{most:,}자 이하의 글" if not least else f"{least}~{most:,}자의 글"

    def read(self, node, path, context):
        if not isinstance(node, str):
            return self.refuse(node, path, context)
        if not self.least <= len(node) <= self.most:
            return self.refuse(node, path, context, f"지금 {len(node):,}자입니다.")
        if self.least and not node.strip():
            return self.refuse(node, path, context, "빈칸뿐입니다.")
        if self.without and (not node.isprintable() or node in (".", "..")):
            return self.refuse(node, path, context, "줄바꿈 같은 글자나 점만으로는 적을 수 없습니다.")
        if self.without and self.without in node:
            return self.refuse(node, path, context, f"‘{self.without}’은(는) 쓸 수 없습니다.")
        return node


class Choice(Kind):
    """One of a closed list."""

    def __init__(self, values):
        self.values = tuple(values)
        self.name = "다음 가운데 하나(" + " · ".join(self.values) + ")"

    def read(self, node, path, context):
        if not isinstance(node, str) or node not in self.values:
            return self.refuse(node, path, context)
        return node


class ColumnKey(Kind):
    """The key of a column by year."""

    name = "연도 열(2020, 2022-2023, 2022-, prior, after_term, undivided)"

    def read(self, node, path, context):
        try:
            return Column.of(node).key if isinstance(node, str) else self._no(node, path, context)
        except ValueError:
            return self._no(node, path, context)

    def _no(self, node, path, context):
        return self.refuse(node, path, context)

    def in_order(self, keys):
        return in_order(keys)


class PartialDate(Kind):
    """A day, a month or a year, as much as is printed."""

    name = "날짜(2021-06-30, 2021-06 또는 2021)"

    def read(self, node, path, context):
        if not isinstance(node, str) or not is_partial_date(node):
            return self.refuse(node, path, context)
        return node


class Day(Kind):
    """A whole day."""

    name = "날짜(2021-06-30 꼴)"

    def read(self, node, path, context):
        if not isinstance(node, str) or len(node) != 10 or not is_partial_date(node):
            return self.refuse(node, path, context)
        return datetime.date.fromisoformat(node)

    def write(self, value, unit):
        return value.isoformat()


class Period(Kind):
    """[first, last]: each a year, a month or null."""

    name = "기간([처음, 끝], 각각 연도 2018, 월 '2019-01' 또는 null)"

    def read(self, node, path, context):
        if not isinstance(node, list) or len(node) != 2:
            return self.refuse(node, path, context)
        ends = [self._end(end, f"{path}[{i}]", context) for i, end in enumerate(node)]
        return tuple(ends)

    def _end(self, node, path, context):
        year = isinstance(node, int) and not isinstance(node, bool) and 1900 <= node <= 9998
        month = isinstance(node, str) and len(node) == 7 and is_partial_date(node)
        if node is None or year or month:
            return None if node is None else str(node)
        return self.refuse(node, path, context)

    def write(self, value, unit):
        return [end if end is None or "-" in end else int(end) for end in value]

    def empty(self, value):
        return value is None or value == (None, None)

    def merge(self, old, new):
        return new
