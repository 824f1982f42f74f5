"""What a reader asks of the variance report: which pledges, opened up by what, in which order."""

from collections.abc import Mapping
from dataclasses import dataclass

from pledges.reports.district import PledgeHead

BY = {"": "공약만", "item": "세부사업", "source": "재원", "year": "연도"}
SORTS = {"code": "공약번호", "original": "당초", "adjusted": "조정", "change": "증감", "rate": "증감률"}
FIGURES = {
    "original": lambda variance, is_adjusted: variance.original,
    "adjusted": lambda variance, is_adjusted: variance.adjusted,
    "change": lambda variance, is_adjusted: variance.change if is_adjusted else None,
    "rate": lambda variance, is_adjusted: variance.rate if is_adjusted else None,
}
"""What rows are sorted by, of a pledge's variance."""


@dataclass(frozen=True, slots=True)
class Question:
    """Empty texts ask for everything; `by` is a key of BY."""

    field: str = ""
    department: str = ""
    only_adjusted: bool = False
    with_proposals: bool = False
    by: str = ""
    sort: str = ""

    @classmethod
    def of(cls, asked: Mapping[str, str]) -> "Question":
        """As an address asks it; what makes no sense asks for nothing."""
        return cls(
            field=asked.get("field", ""),
            department=asked.get("department", ""),
            only_adjusted=asked.get("only") == "adjusted",
            with_proposals=asked.get("with") == "proposals",
            by=asked.get("by", "") if asked.get("by") in BY else "",
            sort=asked.get("sort", ""),
        )

    def wants(self, head: PledgeHead) -> bool:
        return self.field in ("", head.field) and self.department in ("", head.department)
