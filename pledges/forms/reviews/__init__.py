"""What officers type into a quarterly report, part by part. Each form says how a report is to be changed."""

from .answer import AnswerForm, CorrectForm, SubmitForm
from .base import ReportForm
from .body import BodyForm
from .evidence import EvidenceForm
from .money import MoneyForm
from .record import RecordForm
from .results import ResultsForm
from .rounds import RoundChangeForm, RoundForm
from .statistic import StatisticForm

__all__ = [
    "AnswerForm",
    "BodyForm",
    "CorrectForm",
    "EvidenceForm",
    "MoneyForm",
    "RecordForm",
    "ReportForm",
    "ResultsForm",
    "RoundChangeForm",
    "RoundForm",
    "StatisticForm",
    "SubmitForm",
]
