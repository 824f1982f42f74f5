"""One quarterly report: written, sent in, sent back, accepted, corrected."""

from .answering import accept_review, return_review
from .checking import Check, check_report
from .correcting import correct_review
from .evidence import evidence_path, keep_file
from .revising import revise_report
from .submitting import Incomplete, submit_review

__all__ = [
    "Check",
    "Incomplete",
    "accept_review",
    "check_report",
    "correct_review",
    "evidence_path",
    "keep_file",
    "return_review",
    "revise_report",
    "submit_review",
]
