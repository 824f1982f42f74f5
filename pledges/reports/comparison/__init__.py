"""Two plans of a pledge side by side: 당초 ‖ 조정(안) ‖ 증감, part by part."""

from .report import ComparisonReport, comparison_report
from .texts import TextChange

__all__ = ["ComparisonReport", "TextChange", "comparison_report"]
