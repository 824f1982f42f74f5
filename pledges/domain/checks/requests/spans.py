"""A period as a request prints it (2018. 1. ~ 2022. 12., '18~'22, 2022년까지): the ends that are certain."""

import re

_MOMENT = (
    r"(?<!\d)(?:(?P<{0}year>(?:19|20)\d\d)|['’‘`´](?P<{0}short>\d\d)|(?P<{0}bare>\d\d)(?=\s*년))\s*(?:년|[.-])?\s*"
    r"(?:(?P<{0}month>\d{{1,2}})(?!\d)\s*(?:월|[.-])?\s*(?:\d{{1,2}}(?!\d)\s*[일.]?)?)?\s*"
)
_FROM = re.compile(_MOMENT.format("") + r"(?:부터|~)")
_UNTIL = re.compile(r"(?:부터|~)\s*" + _MOMENT.format("") + "|" + _MOMENT.format("u") + "까지")
_WAVES = re.compile(r"[∼～〜]")
_YEARS = re.compile(r"\d{4}\s*년?\s*[-–—]\s*\d{4}\s*년?")
End = tuple[int, int | None]
"""Year, and month where it is printed."""


def says_period(printed: str, period: tuple[str | None, str | None]) -> bool:
    """Whether no end that both print differs, as far as both print it. What cannot be read says nothing else."""
    planned = [_planned(end) for end in period]
    return all(_agree(one, other) for one, other in zip(read_period(printed), planned, strict=True))


def read_period(printed: str) -> tuple[End | None, End | None]:
    """First and last; None where an end is not there or not to be read, both where there are several periods."""
    text = _WAVES.sub("~", printed)
    if "~" not in text and _YEARS.fullmatch(text.strip()):
        text = re.sub("[-–—]", "~", text)
    if text.count("~") + text.count("부터") > 1:
        return None, None
    return _end(_FROM.search(text)), _end(_UNTIL.search(text))


def _end(found: re.Match | None) -> End | None:
    if not found:
        return None
    parts = {name.removeprefix("u"): text for name, text in found.groupdict().items() if text}
    year = int(parts["year"]) if "year" in parts else 2000 + int(parts.get("short") or parts["bare"])
    month = int(parts.get("month", 0))
    return year, month if 1 <= month <= 12 else None


def _planned(end: str | None) -> End | None:
    if not end:
        return None
    year, _, month = end.partition("-")
    return int(year), int(month) if month else None


def _agree(one: End | None, other: End | None) -> bool:
    if one is None or other is None:
        return True
    return one[0] == other[0] and (None in (one[1], other[1]) or one[1] == other[1])
