"""The history of a pledge: one entry a save, with the parts it touched; and what of it is asked for."""

from .names import review_names
from .question import Question, question_of
from .rows import MOST_RECORDS, HistoryRow, SaveRow, save_rows, saves_of

__all__ = ["MOST_RECORDS", "HistoryRow", "Question", "SaveRow", "question_of", "review_names", "save_rows", "saves_of"]
