"""The finding grants-total: the dongs' grants of a year held against the money line of the card."""

import json
from io import StringIO

import pytest
from django.core.management import call_command

from tests.support.dongs import change, grant, programme
from tests.support.grants_total import PLACE, findings, found
from tests.support.real import real_counts

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("dongs")]


def test_the_grants_of_2019_tie_with_the_card():
    # 424,000천원 = 424백만원, 동별 30백만원 × 10 = 300, 동별 25백만원 × 10 = 250
    assert found() == []


def test_a_grant_that_was_typed_wrong_is_an_error():
    change("독1", 7_000)

    assert found() == [("error", "mismatch", PLACE)]


def test_a_dong_without_its_grant_makes_it_incomplete():
    grant("독1").delete()

    assert found() == [("warning", "incomplete", PLACE)]


def test_a_grant_without_its_amount_is_a_blank_too():
    change("독1", None)

    assert found() == [("warning", "incomplete", PLACE)]


def test_printed_totals_alone_are_not_held_against_the_card():
    # 2020년: 432,244천원 printed, 424백만원 on the card; no dong is known.
    programme().grants.all().delete()

    assert found() == []


def test_the_finding_stands_among_the_others_the_gravest_first():
    change("독1", 7_000)
    told = findings()

    errors, warnings, notes = real_counts()
    severities = ["error"] * (errors + 1) + ["warning"] * warnings + ["note"] * notes
    assert [str(each.severity) for each in told] == severities
    assert told[errors].code == "grants-total"


def test_check_pledges_tells_it():
    change("독1", 7_000)
    out = StringIO()

    with pytest.raises(SystemExit):
        call_command("check_pledges", "--json", stdout=out)

    told = [each for each in json.loads(out.getvalue()) if each["code"] == "grants-total"]
    assert [(each["stated"], each["computed"], each["gap"]) for each in told] == [
        (424_000_000, 361_000_000, -63_000_000)
    ]
