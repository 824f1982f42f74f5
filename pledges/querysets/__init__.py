"""Named questions to ask of the tables. No arithmetic lives here."""

from .access import AccessQuerySet
from .facts import ExecutionQuerySet, FactQuerySet
from .findings import FindingQuerySet
from .history import ChangeSetQuerySet, Mark, TallyQuerySet
from .notices import MailQuerySet, NoticeQuerySet
from .plans import AmountQuerySet, PlanQuerySet
from .pledges import PledgeQuerySet
from .reviews import ReviewQuerySet
from .sessions import SessionManager

__all__ = [
    "AccessQuerySet",
    "AmountQuerySet",
    "ChangeSetQuerySet",
    "ExecutionQuerySet",
    "FactQuerySet",
    "FindingQuerySet",
    "MailQuerySet",
    "Mark",
    "NoticeQuerySet",
    "PlanQuerySet",
    "PledgeQuerySet",
    "SessionManager",
    "ReviewQuerySet",
    "TallyQuerySet",
]
