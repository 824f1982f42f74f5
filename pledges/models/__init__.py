"""Rows. A model states facts; what must never be false is a constraint of the database."""

from .access import AccessRecord
from .adjustment import AdjustmentRequest, AdjustmentRound, DeliberationSession
from .comment import Comment
from .fact import ExecutionEntry, TargetResult
from .finding import SetAside, StoredFinding
from .funding import FundingAmount, FundingLine, StatedFigure
from .heartbeat import Presence
from .history import ChangeRecord, ChangeSet
from .indicator import Indicator, Measurement
from .item import ItemLineage, PlanItem, SubProject
from .notice import Mail, Notice, NoticeRead
from .organization import Department, Membership, User
from .plan import Plan, PlanCooperation, PlanFact, PlanSection
from .pledge import Pledge, PledgeAuthor, PledgeCooperation, PledgeLineage
from .record import PerformanceRecord, RecordAmount
from .registers import FundingSource, MayoralTerm, PolicyField
from .request_parts import Deliberation, Recommendation, RequestChange, RequestStep, RequestTarget
from .review import QuarterlyReview
from .review_parts import Evidence, ReviewStep
from .round import ReviewRound
from .session import OpenSession
from .stated import StatedLine
from .tally import HOLDS, FindingTally, last_change_of
from .target import TargetMeasure, YearlyTarget

__all__ = [
    "Comment",
    "Mail",
    "Notice",
    "NoticeRead",
    "Presence",
    "HOLDS",
    "AccessRecord",
    "AdjustmentRequest",
    "AdjustmentRound",
    "ChangeRecord",
    "ChangeSet",
    "Deliberation",
    "DeliberationSession",
    "Department",
    "Evidence",
    "ExecutionEntry",
    "FindingTally",
    "FundingAmount",
    "FundingLine",
    "FundingSource",
    "Indicator",
    "ItemLineage",
    "MayoralTerm",
    "Measurement",
    "Membership",
    "OpenSession",
    "PerformanceRecord",
    "Plan",
    "PlanCooperation",
    "PlanFact",
    "PlanItem",
    "PlanSection",
    "Pledge",
    "PledgeAuthor",
    "PledgeCooperation",
    "PledgeLineage",
    "PolicyField",
    "QuarterlyReview",
    "Recommendation",
    "RecordAmount",
    "RequestChange",
    "RequestStep",
    "RequestTarget",
    "ReviewRound",
    "ReviewStep",
    "SetAside",
    "StatedFigure",
    "StatedLine",
    "StoredFinding",
    "SubProject",
    "TargetMeasure",
    "TargetResult",
    "User",
    "YearlyTarget",
    "last_change_of",
]
