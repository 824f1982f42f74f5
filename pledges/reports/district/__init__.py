"""What reports over the whole district share: its term, its day, its pledges, and whose total shared money is in."""

from .clock import Clock, clock_asked, days_of_facts, district_clock
from .heads import PlanHead, PledgeHead, pledge_heads
from .shared import Hosts
from .terms import TermChoice, term_asked

__all__ = [
    "Clock", "Hosts", "PlanHead", "PledgeHead", "TermChoice", "clock_asked", "days_of_facts", "district_clock",
    "pledge_heads", "term_asked",
]  # fmt: skip
