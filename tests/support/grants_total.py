"""The findings on the card whose money line the dongs' grants tie with."""

from django.urls import reverse

from pledges.models import Pledge
from pledges.reports.findings import findings_of
from pledges.sheets import card_of

CARD = reverse("pledges:card-detail", args=["7", "주민참여-1"])
PLACE = "plans[1].items[4].funding[0].amounts.2019"


def found() -> list[tuple[str, str, str]]:
    told = [each for each in findings() if each.code == "grants-total"]
    return [(str(each.severity), str(each.cause), each.place) for each in told]


def findings():
    pledge = Pledge.objects.get(code="주민참여-1")
    return findings_of(card_of(pledge), pledge)
