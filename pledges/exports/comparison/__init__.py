"""Two plans of a pledge side by side as a workbook."""

from .book import comparison_file_name, comparison_workbook

__all__ = ["comparison_file_name", "comparison_workbook"]
