"""The 공약관리카드 as a workbook, alone or behind a request."""

from .book import card_file_name, card_workbook

__all__ = ["card_file_name", "card_workbook"]
