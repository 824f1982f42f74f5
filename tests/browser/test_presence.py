"""A page in which something is edited says who else has it open, as others come and go; in any part of it."""

from urllib.parse import unquote

import pytest
from django.urls import reverse

from pledges.actions.heartbeat import be_present
from pledges.models import Presence
from tests.support.rounds import opened

pytestmark = pytest.mark.browser


def test_who_comes_and_goes_is_told_while_the_page_is_open(page_as, axe):
    made = opened()
    args = ["7", made.pledge.code, 1]
    place = unquote(reverse("pledges:review-detail", args=args))
    page = page_as(user=made.officer)
    page.clock.install()
    page.goto(reverse("pledges:review-body", args=args))
    line = page.locator("#presence")
    assert line.text_content() == ""

    be_present(made.coordinator, place)
    page.clock.run_for(30_000)
    line.get_by_text(f"지금 {made.coordinator} 님도 열어 두었습니다").wait_for()
    assert axe(page) == []
    assert Presence.objects.filter(user=made.officer, place=place).exists()

    Presence.objects.filter(user=made.coordinator).delete()
    with page.expect_response("**/presence/"):
        page.clock.run_for(30_000)
    page.wait_for_function("document.querySelector('#presence').textContent === ''")
