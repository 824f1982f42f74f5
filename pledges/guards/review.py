"""A quarterly review that was accepted, with what it tells, its proofs and its steps: all of it stays as accepted.

What is wrong in it is mended by a correction, which takes its place: only that mark and the version still move.
"""

from dataclasses import replace

from .guard import Guard, changed, changed_or_emptied, is_in
from .replacing import ID, replacements

ACCEPTED = "accepted"
MESSAGE = "확정된 점검은 바꿀 수 없습니다"
KEPT = (
    "id", "pledge_id", "round_label", "serial", "as_of", "status", "status_text", "narrative", "problems",
    "measures_taken", "next_steps", "state", "correction_reason", "blanks",
)  # fmt: skip
KEPT_OR_EMPTY = ("round_id", "progress", "corrects_id")
LATER = ("problems", "measures_taken", "next_steps", "correction_reason", "corrects_id", "superseded")
KEYS = (ID, ("pledge_id", "serial"), ("pledge_id", "round_id", "state", "superseded"))
# A round may hold any number that were superseded: they are reached by their own keys alone.
STANDING = "c.state = 'accepted' AND (NOT c.superseded OR c.id = NEW.id OR c.serial = NEW.serial)"

OF_REVIEW = "FROM pledges_quarterlyreview p WHERE p.id = {row}.review_id"
OF_RECORD = (
    "FROM pledges_performancerecord r JOIN pledges_quarterlyreview p ON p.id = r.review_id WHERE r.id = {row}.record_id"
)
OF_TABLE = (
    "FROM pledges_indicator i JOIN pledges_quarterlyreview p ON p.id = i.review_id WHERE i.id = {row}.indicator_id"
)
OWNERS = {
    "executionentry": OF_REVIEW,
    "targetresult": OF_REVIEW,
    "performancerecord": OF_REVIEW,
    "recordamount": OF_RECORD,
    "indicator": OF_REVIEW,
    "measurement": OF_TABLE,
    "evidence": OF_REVIEW,
    "reviewstep": OF_REVIEW,
}


def guards():
    moved = f"({changed(*KEPT)} OR {changed_or_emptied(*KEPT_OR_EMPTY)} OR (OLD.superseded AND NOT NEW.superseded))"
    own = Guard("quarterlyreview", "UPDATE", MESSAGE, when=f"OLD.state = '{ACCEPTED}' AND {moved}")
    yield replace(own, columns=LATER)
    yield Guard("quarterlyreview", "DELETE", MESSAGE, when=f"OLD.state = '{ACCEPTED}'")
    yield Guard("quarterlyreview", "TRUNCATE", MESSAGE, engines=("postgresql",))
    yield from (replace(each, columns=LATER) for each in replacements("quarterlyreview", MESSAGE, STANDING, KEYS))
    for model, owner in OWNERS.items():
        yield from _of(model, owner)


def _of(model: str, owner: str):
    """A fact of no review is the card's own, and free."""
    old, new, there = ((owner.format(row=row),) for row in ("OLD", "NEW", "c"))
    yield Guard(model, "INSERT", MESSAGE, owners=new, state=ACCEPTED)
    yield Guard(model, "UPDATE", MESSAGE, owners=old + new, state=ACCEPTED)
    yield Guard(model, "DELETE", MESSAGE, owners=old, state=ACCEPTED)
    yield Guard(model, "TRUNCATE", MESSAGE, engines=("postgresql",))
    # Every other key that a row of a review can have begins with its owner, which the guards above look at.
    yield from replacements(model, MESSAGE, is_in(ACCEPTED, there))
