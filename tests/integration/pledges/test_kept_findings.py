"""The pages of a card read what was found when it was saved, and check anew where anything has changed since."""

from random import Random

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pledges.actions.findings import kept_findings, prints, tally_findings
from pledges.card_file import card_tree
from pledges.domain.checks import check_card
from pledges.made_up import made_up_cards
from pledges.models import Department, FindingTally, Pledge, StoredFinding
from pledges.reports import findings as report
from pledges.reports.findings import findings_of
from pledges.sheets import card_of
from pledges.templatetags.cards import finding_value
from tests.cards.spoilt import spoil
from tests.cards.wrong import wrong
from tests.pages.card import card_reader
from tests.support.register import rename, take, take_real

pytestmark = pytest.mark.django_db

MADE_UP = 60


def kept_and_found(pledge: Pledge) -> tuple[list[tuple], list[tuple]]:
    """Each with its values as pages write them: numbers of one worth may be written in two ways."""
    card = card_of(pledge)
    return [_written(each) for each in kept_findings(pledge, card)], [_written(each) for each in check_card(card)]


def _written(finding) -> tuple:
    values = (finding.stated, finding.computed)
    return finding, type(finding.severity), *(f"{type(each)} {finding_value(each, '원')}" for each in values)


def test_the_real_card_is_read_back_as_it_was_found():
    kept, found = kept_and_found(take_real())

    assert kept == found
    assert len(found) > 90


def test_any_card_is_read_back_as_it_was_found():
    for number, made_up in enumerate(made_up_cards(MADE_UP, seed=5)):
        tree = card_tree(made_up)
        spoil(tree, Random(number))
        kept, found = kept_and_found(take(tree))

        assert kept == found
    codes = set(StoredFinding.objects.values_list("code", flat=True))
    assert len(codes) > 12


def test_a_page_is_made_of_what_was_kept_without_checking_again(client_as, monkeypatch):
    take(wrong())
    monkeypatch.setattr(report, "check_card", None)

    assert "발견사항 (1)" in card_reader(client_as("viewer"))("시험-1").tabs


def test_a_card_with_nothing_wrong_is_known_to_have_nothing(monkeypatch):
    pledge = take(wrong(5))
    monkeypatch.setattr(report, "check_card", None)

    assert findings_of(card_of(pledge), pledge) == []


def test_what_was_kept_is_asked_for_in_one_query():
    pledge = take(wrong())
    card = card_of(pledge)

    with CaptureQueriesContext(connection) as asked:
        kept_findings(pledge, card)
    assert len(asked) == 1


def of_an_older_card(pledge):
    """The tally of the card before, as if this save had been forgotten."""
    old = FindingTally.objects.get()
    take(wrong(8))
    old.save()


def of_another_register(pledge):
    rename(Department.objects.get(name="시험과"), "다른 과")


def of_rows_that_no_history_tells(pledge):
    Pledge.objects.update(status="완료")


def by_other_rules(pledge):
    FindingTally.objects.update(checked="0" * 64)


def never(pledge):
    FindingTally.objects.all().delete()


@pytest.mark.parametrize(
    "change", [of_an_older_card, of_another_register, of_rows_that_no_history_tells, by_other_rules, never]
)
def test_what_was_kept_of_anything_else_is_not_taken(change):
    pledge = take(wrong(pledge={"lead_department": "시험과"}))
    assert kept_findings(pledge, card_of(pledge))
    change(pledge)

    card = card_of(pledge)
    assert kept_findings(pledge, card) is None
    assert findings_of(card, pledge) == check_card(card)

    tally_findings([pledge])
    assert kept_findings(pledge, card) == check_card(card)


def test_other_rules_are_another_print(monkeypatch):
    card = card_of(take(wrong()))
    before = prints.print_of(card)
    monkeypatch.setattr(prints, "rules_print", lambda: "another release")

    assert prints.print_of(card) != before


def test_rules_are_those_of_the_files(tmp_path, monkeypatch):
    class Package:
        __file__ = str(tmp_path / "__init__.py")

    monkeypatch.setattr(prints, "RULES", (Package,))
    seen = []
    for text in ("one", "one", "two"):
        (tmp_path / "rule.py").write_text(text)
        seen.append(prints.rules_print.__wrapped__())

    assert [seen[0] == each for each in seen] == [True, True, False]
