"""The money of a quarterly report: read in its unit, told where it is wrong, added where no plan has it."""

import pytest

from geumcheon.lib.money import DASH
from pledges.sheets.report import report_of
from tests.support.report_pages import address, box, money_of
from tests.support.rounds import MILLION, entry, opened, say

pytestmark = pytest.mark.django_db


def test_money_is_read_in_the_unit_and_only_what_is_shown_is_touched(client):
    made = opened()
    say(made, execution=(entry(9, 9, year="2020"),))
    client.force_login(made.officer)
    typed = {box("secured"): "25,000천원", box("executed"): "-", box("secured", ("b", "구비", "", "2021")): "0"}
    client.post(address("review-money", made) + "?unit=백만원", money_of(made, **typed))

    kept = {
        (each.item, each.source, each.column): (each.secured, each.executed)
        for each in report_of(made.review).execution
    }
    assert kept == {
        ("a", "구비", "2020"): (9 * MILLION, 9 * MILLION),
        ("a", "구비", "2021"): (25 * MILLION, DASH),
        ("b", "구비", "2021"): (0, None),
    }


def test_every_wrong_cell_is_told_at_once_and_nothing_is_saved(client):
    made = opened()
    client.force_login(made.officer)
    typed = {box("secured"): "2천5백", box("executed"): "△3", "secured-new": "4"}
    answer = client.post(address("review-money", made), money_of(made, **typed))
    shown = answer.content.decode()

    assert answer.status_code == 400
    assert shown.count('aria-invalid="true"') >= 3
    assert 'value="2천5백"' in shown
    assert made.review.version == 1


def test_a_line_that_stands_in_no_plan_is_added(client):
    made = opened()
    client.force_login(made.officer)
    typed = {"new_item": "b", "new_source": "시비", "secured-new": "3"}
    client.post(address("review-money", made), money_of(made, **typed))
    (kept,) = report_of(made.review).execution

    assert (kept.item, kept.source, kept.column, kept.secured) == ("b", "시비", "2021", 3 * MILLION)
    assert "계획에 없음" in client.get(address("review-money", made)).content.decode()
