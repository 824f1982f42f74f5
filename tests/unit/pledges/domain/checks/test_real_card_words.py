"""What the amounts in words on 주민참여-1 say that its money tables do not."""

from pledges.domain.checks import check_card
from pledges.domain.checks.words import CODES
from tests.support.real import MILLION, real_card

ASKED = "adjustments[0].stated_targets.participatory-budget"


def test_the_real_card_says_three_amounts_that_do_not_agree():
    found = [each for each in check_card(real_card()) if each.code in CODES]

    assert [(each.severity, each.code, each.place, each.stated, each.computed) for each in found] == [
        ("error", "words-product", f"{ASKED}.2018[0]", 180 * MILLION, 300 * MILLION),
        ("warning", "target-amount", "plans[1].items[2].targets.2021[0]", 200 * MILLION, 210 * MILLION),
        ("note", "target-amount", f"{ASKED}.2021[0]", 200 * MILLION, 210 * MILLION),
    ]
