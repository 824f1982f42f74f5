"""How complete, timely and consistent the pledges of each department are told."""

from .figures import FIGURES, Figure
from .report import FOUND, QualityReport, QualityRow, listed_pledges, quality_report

__all__ = ["FIGURES", "FOUND", "Figure", "QualityReport", "QualityRow", "listed_pledges", "quality_report"]
