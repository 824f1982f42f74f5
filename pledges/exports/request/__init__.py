"""The 조정 심의요청서 as a workbook: the form, and the money behind it."""

from .book import request_file_name, request_workbook

__all__ = ["request_file_name", "request_workbook"]
