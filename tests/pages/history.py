"""The history of a pledge, as a reader asks for it."""

from django.urls import reverse


def address(code: str = "시험-1") -> str:
    return reverse("pledges:card-history", args=["7", code])
