"""Reports of a pledge's reviews by themselves, accepted or not; and what else the history keeps of a review."""

from dataclasses import dataclass

from geumcheon.lib.exact import tidy
from pledges.domain import card as value
from pledges.domain.report import Proof, Report
from pledges.models import Evidence, Pledge, QuarterlyReview, ReviewStep

from .cells import number, same, words
from .fact_lists import FACTS
from .facts import REVIEW
from .rows import Table
from .together import Ask, Reading

STEP = Table(ReviewStep, dict, same("kind"), same("who"), same("note"), same("version"), blank=False)
PROOF = Table(Evidence, Proof, same("name"), same("digest"), same("size"), blank=False)
OWN_TEXTS = ("problems", "measures_taken", "next_steps")
TEXTS = ("status", "narrative", *OWN_TEXTS)
OWN = Table(
    QuarterlyReview,
    dict,
    same("serial"),
    same("version"),
    same("state"),
    same("superseded"),
    same("corrects", "corrects__serial"),
    same("correction_reason"),
    words("status"),
    number("progress"),
    words("narrative"),
    *(words(name) for name in OWN_TEXTS),
    blank=False,
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A review as it stands: `value` is the card file's part, `report` what it says, `steps` the turns it took."""

    serial: int
    version: int
    value: value.Review
    report: Report
    superseded: bool
    corrects: int | None
    correction_reason: str
    steps: tuple[dict, ...]


def kept_reviews(pledge: Pledge) -> tuple[Kept, ...]:
    """Every review of the pledge in order of serial, in one query."""
    shelf = _REPORTS.read([pledge.pk])
    facts = {name: fact.values(shelf) for name, fact in FACTS.items()}
    steps, proofs = STEP.kept(shelf["steps"]), PROOF.values(shelf["evidence"])
    values = REVIEW.kept(shelf["reviews"]).get(pledge.pk, ())
    own = OWN.kept(shelf["own"]).get(pledge.pk, ())
    return tuple(
        _kept(each.values, row.values, {name: found.get(row.pk, ()) for name, found in facts.items()},
              proofs.get(row.pk, ()), tuple(step.values for step in steps.get(row.pk, ())))
        for row, each in zip(values, own, strict=True)
    )  # fmt: skip


def report_of(row: QuarterlyReview) -> Report:
    """What a review says by itself."""
    return kept_review(row).report


def kept_review(row: QuarterlyReview) -> Kept:
    return next(each for each in kept_reviews(row.pledge) if each.serial == row.serial)


def _asks(ids: list[int]) -> dict[str, Ask]:
    reviews = QuarterlyReview.objects.filter(pledge__in=ids).order_by("serial")
    found = {"reviews": REVIEW.ask("pledge_id", reviews), "own": OWN.ask("pledge_id", reviews)}
    for fact in FACTS.values():
        rows = fact.model.objects.filter(pledge__in=ids, review__isnull=False).order_by("order", "pk")
        found |= fact.asks(rows, "review_id")
    steps = ReviewStep.objects.filter(review__pledge__in=ids).order_by("pk")
    proofs = Evidence.objects.filter(review__pledge__in=ids).order_by("pk")
    return found | {"steps": STEP.ask("review_id", steps), "evidence": PROOF.ask("review_id", proofs)}


_REPORTS = Reading(_asks)


def _kept(own, review, facts, proofs, steps) -> Kept:
    texts = {name: own[name] or "" for name in TEXTS}
    progress = None if own["progress"] is None else tidy(own["progress"])
    return Kept(
        serial=own["serial"],
        version=own["version"],
        value=value.Review(**review),
        report=Report(**texts, progress=progress, evidence=proofs, **facts),
        superseded=own["superseded"],
        corrects=own["corrects"],
        correction_reason=own["correction_reason"],
        steps=steps,
    )
