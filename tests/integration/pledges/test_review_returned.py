"""What a report came back with stands on top of each of its pages; where nothing is to be typed, the page says so."""

import pytest
from django.urls import reverse

from pledges.actions.reviews import return_review, submit_review
from tests.cards.by_hand import item, line, plan
from tests.pages.dom import tree_of
from tests.support.register import take
from tests.support.rounds import actor, office, open_third_quarter, submitted, tree

pytestmark = pytest.mark.django_db
PAGES = ("review-detail", "review-body", "review-money", "review-results", "review-records", "review-evidence")


def told(client, made, name: str) -> str:
    """What the page says of it; "" where it says nothing."""
    page = tree_of(client.get(reverse(f"pledges:{name}", args=["7", made.pledge.code, made.review.serial])))
    return page.find(data_cell="returned").text if page.has(data_cell="returned") else ""


def test_what_is_to_be_completed_stands_on_every_page_until_it_is_sent_again(client):
    made = submitted()
    return_review(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version, comment="근거를 적으십시오.")
    client.force_login(made.officer)

    for name in PAGES:
        assert "근거를 적으십시오." in told(client, made, name)

    submit_review(made.pledge, 1, actor=actor(made.officer), seen=made.review.version)
    assert told(client, made, "review-detail") == ""


@pytest.mark.parametrize(("target", "is_counted"), [("주민총회 연 3회", True), ("역량강화", False)])
def test_targets_that_nobody_counts_have_no_button_to_save(client, target, is_counted):
    made = office()
    other = tree("시험-2")
    other["plans"] = [plan(item("a", line(y2021=5), targets={"2021": [target]}))]
    take(other)
    open_third_quarter(made.coordinator)
    client.force_login(made.officer)

    page = client.get(reverse("pledges:review-results", args=["7", "시험-2", 1])).content.decode()

    assert ('value="save"' in page) is is_counted
    assert ("수를 적을 칸이 없습니다" in page) is not is_counted


def test_how_a_pledge_is_closed_is_chosen_never_assumed(client):
    made = office()
    client.force_login(made.coordinator)
    address = reverse("pledges:pledge-close", args=["7", made.pledge.code])
    options = list(tree_of(client.get(address)).find("select", name="how").all("option"))

    client.post(address, {"seen": made.pledge.version, "how": "", "on": "2021-12-31"})

    assert options[0].attributes["value"] == ""
    assert not [each for each in options[1:] if "selected" in each.attributes]
    made.pledge.refresh_from_db()
    assert made.pledge.closed_how == ""
