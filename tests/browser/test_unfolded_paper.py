"""What is folded away on the screen is printed, and folded again afterwards."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.asides import aside
from tests.support.register import take

pytestmark = pytest.mark.browser

UNFOLDED = """() => {
  const open = () => document.querySelector('main details').open;
  const before = open();
  dispatchEvent(new Event('beforeprint'));
  const printed = open();
  dispatchEvent(new Event('afterprint'));
  return [before, printed, open()];
}"""


@pytest.fixture(autouse=True)
def register(transactional_db):
    aside(take(card(plan(item("a", line(y2018=5, stated_total=9))))))


@pytest.mark.parametrize("part", ["findings", "history"])
def test_folded_parts_are_printed(page_as, part):
    page = page_as("auditor")
    page.goto(f"/pledges/7/시험-1/{part}/")

    assert page.evaluate(UNFOLDED) == [False, True, False]
