"""`term` and `pledge`."""

from pledges.choices import BUDGETS, COMPLETION_TIMINGS, DURATION_CLASSES, NATURES
from pledges.domain import card as value
from pledges.domain.rates.counts import STATUSES

from ..kinds import Choice, ListOf, Object, PartialDate, SetOf, Text, Whole, optional, required
from .common import CODE, LINE, NAME, TEXT

TERM = Object(
    value.Term,
    required("ordinal", Whole(1, 99)),
    required("first_year", Whole(1990, 2100)),
    required("last_year", Whole(1990, 2100)),
)

HEAD_FACTS = (
    optional("field", Text(200, least=1)),
    optional("lead_department", Text(100, least=1)),
    optional("cooperating_departments", SetOf(Text(100, least=1))),
    optional("completion_timing", Choice(COMPLETION_TIMINGS)),
    optional("duration_class", Choice(DURATION_CLASSES)),
    optional("nature", Choice(NATURES)),
    optional("budget", Choice(BUDGETS)),
)

AUTHOR = Object(
    value.Author,
    optional("team", NAME),
    optional("rank", NAME),
    optional("name", NAME),
    optional("phone", NAME),
)

CLOSED = Object(
    value.Closed,
    required("how", Choice(["통합", "분리", "제외", "폐기", "대체"])),
    optional("on", PartialDate()),
)

PREDECESSOR = Object(
    value.Predecessor,
    optional("code", CODE),
    optional("title", NAME),
    required("how", Choice(["통합", "분리", "대체"])),
)

PLEDGE = Object(
    value.Pledge,
    required("code", CODE),
    optional("printed_code", Text(60)),
    optional("order", Whole(0, 100_000)),
    optional("authors", ListOf(AUTHOR)),
    optional("status", Choice(STATUSES)),
    optional("status_text", LINE),
    optional("closed", CLOSED),
    optional("succeeds", ListOf(PREDECESSOR)),
    optional("election_wording", TEXT),
    *HEAD_FACTS,
)
