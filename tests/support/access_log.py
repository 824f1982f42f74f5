"""The access log as tests read it."""

from pledges.models import AccessRecord

CARD = "/pledges/7/주민참여-1/"


def told(*fields) -> list:
    """The log, oldest first."""
    return list(AccessRecord.objects.order_by("pk").values_list(*fields or ("kind", "target"), flat=len(fields) == 1))
