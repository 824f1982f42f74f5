"""A newer fact over an older one: what it says nothing of stays, what it prints blank is blank."""

import datetime

import pytest

from pledges.domain.card import Author, Card, Execution, Item, Line, Plan, PlanStated, Pledge, Term
from pledges.domain.checks import check_card
from pledges.domain.execution import facts_of

JUNE, DECEMBER = datetime.date(2020, 6, 30), datetime.date(2020, 12, 31)


def entry(day, **amounts) -> Execution:
    return Execution(item="autonomy", source="구비", as_of=day, **amounts)


@pytest.mark.parametrize("turned", [False, True])
def test_a_newer_fact_leaves_the_figure_it_says_nothing_of(turned):
    entries = [entry(JUNE, secured=10, executed=3), entry(DECEMBER, secured=12)]

    facts = facts_of(reversed(entries) if turned else entries)

    assert (facts.secured(), facts.executed()) == (12, 3)


def test_a_newer_blank_is_a_blank():
    facts = facts_of([entry(JUNE, executed=3), entry(DECEMBER, blanks={"executed": None})])

    assert facts.executed() is None


def card(amounts, execution=(), stated=None) -> Card:
    line = Line(source="구비", amounts=amounts)
    items = (Item(key="autonomy", name="주민자치사업 활성화", funding=(line,)),)
    plan = Plan(revision=0, state="confirmed", title="마을 가꾸기", items=items, stated=stated)
    return Card(
        format="geumcheon-card/1",
        unit="원",
        term=Term(ordinal=7, first_year=2018, last_year=2022),
        pledge=Pledge(code="가-1"),
        plans=(plan,),
        execution=tuple(execution),
    )


def codes(of: Card) -> list[tuple[str, str]]:
    return [(finding.code, finding.place) for finding in check_card(of)]


@pytest.mark.parametrize("nothing", [None, 0])
def test_an_empty_column_without_years_does_not_silence_the_years(nothing):
    found = codes(card({"2018": 10, "undivided": nothing}, stated=PlanStated(by_year={"2018": 99})))

    assert found == [("year-total", "plans[0].stated.by_year.2018")]


@pytest.mark.parametrize(("day", "found"), [(JUNE, ["after-as-of"]), (datetime.date(2023, 6, 30), [])])
def test_money_after_the_term_cannot_be_spent_within_it(day, found):
    spent = Execution(item="autonomy", source="구비", year="after_term", as_of=day, executed=5)
    told = [code for code, _ in codes(card({"2018": 1}, [spent])) if code == "after-as-of"]

    assert told == found


def test_a_year_outside_the_term_is_told_among_the_facts_too():
    early = Execution(item="autonomy", source="구비", year="2016", as_of=JUNE, executed=5)

    assert ("year-outside-term", "execution[0]") in codes(card({"2018": 1}, [early]))


def test_an_author_is_never_printed_with_name_or_phone():
    author = Author(team="자치행정팀", rank="주무관", name="아무개", phone="000")

    assert "아무개" not in repr(author)
    assert "000" not in repr(author)
