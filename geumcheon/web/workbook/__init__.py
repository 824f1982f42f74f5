"""The one writer of workbooks: looks, number formats, and text that can never become a formula."""

from .book import Book
from .flow import Flow, Writer
from .formulas import Formula, cell, minus, same_as, span, sum_of
from .looks import Look
from .numbers import number_format
from .page import Page
from .printing import set_up
from .text import Run

__all__ = [
    "Book",
    "Flow",
    "Formula",
    "Look",
    "Page",
    "Run",
    "Writer",
    "cell",
    "minus",
    "number_format",
    "same_as",
    "set_up",
    "span",
    "sum_of",
]
