"""What a report that came back is to be completed with."""

from pledges.choices import ReviewState, ReviewStepKind
from pledges.models import QuarterlyReview, ReviewStep


def last_return(review: QuarterlyReview) -> ReviewStep | None:
    """The last 보완요청, as long as the report stands returned."""
    if review.state != ReviewState.RETURNED:
        return None
    return ReviewStep.objects.filter(review=review, kind=ReviewStepKind.RETURNED).order_by("pk").last()
