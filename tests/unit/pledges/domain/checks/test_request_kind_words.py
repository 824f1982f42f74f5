"""kind-words: the words a request prints for its kinds of change against the kinds they were read as."""

from pledges.card_file.schema.common import KINDS
from pledges.choices import SectionName
from pledges.domain.checks.parts import PARTS
from pledges.domain.checks.requests.kind_words import WORDS
from tests.support.asked import asked, findings, item, line, plan, proposed

OLD = plan(item("a", line(y2018=10), targets={"2019": ["주민교육 3회"]}), period=[2018, 2021])
TITLE, PERIOD = {"title": "시험 공약 확대"}, {"period": [2018, 2022]}


def declared(kinds: list[str], after: dict, **more) -> list:
    return findings(asked(OLD, proposed(OLD, **after), kinds=kinds, **more))


def test_printed_words_mean_the_kinds_that_were_read():
    printed = ["예산", "연도별 목표 변경", "공약명 변경"]
    changes = TITLE | {"items": [item("a", line(y2018=12), targets={"2019": ["주민교육 4회"]})]}

    assert declared(["사업비", "연도별 목표", "공약명"], changes, stated={"kinds": printed}) == []


def test_a_printed_word_without_its_kind_is_a_warning():
    (found,) = declared(["공약명"], TITLE, stated={"kinds": ["공약명", "사업기간 연장"]})

    assert (found.code, found.severity) == ("kind-words", "warning")
    assert (found.place, found.stated) == ("adjustments[0].stated.kinds[1]", "사업기간 연장")


def test_a_kind_without_its_printed_word_is_a_warning():
    (found,) = declared(["공약명", "사업기간"], TITLE | PERIOD, stated={"kinds": ["공약명"]})

    assert (found.code, found.place, found.computed) == ("kind-words", "adjustments[0].stated.kinds", "사업기간")


def test_numbers_and_remarks_around_a_printed_word_are_no_difference():
    printed = ["1) 공약명(변경)", "가. 사업기간 연장"]

    assert declared(["공약명", "사업기간"], TITLE | PERIOD, stated={"kinds": printed}) == []


def test_where_a_printed_word_is_not_known_it_may_mean_any_kind():
    after = TITLE | PERIOD

    assert declared(["공약명", "사업기간"], after, stated={"kinds": ["공약명", "그 밖의 것"]}) == []


def test_every_kind_and_every_part_has_its_words():
    assert set(WORDS) == set(KINDS)
    assert {name: SectionName(name).label for name in SectionName.values} == PARTS
