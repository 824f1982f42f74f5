"""The name of a sub-project under several spellings is told once for each; what merely looks alike is left alone."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import findings, held
from tests.support.spellings import NAME, spoken
from tests.support.work import calls_of


def test_other_spaces_in_the_name_of_a_sub_project_are_a_note():
    tree = spoken("대상: 주민자치활동지원사업 등")

    assert held(tree, "name-spaces") == [("note", "performance[0].body", "주민자치활동지원사업", NAME)]


@pytest.mark.parametrize(
    "text", [NAME, "주민자치활동 지원사업을 추진", "주민자치활동 지원 확대", "구주민자치활동지원사업"]
)
def test_the_name_as_it_is_and_words_around_it_are_no_other_writing(text):
    assert findings(spoken(text)) == []


def test_one_writing_that_stands_in_many_places_is_told_once_with_their_number():
    sections = {"goal": "- 주민자치활동지원사업 정착", "overview": "- 주민자치활동지원사업"}

    (found,) = findings(spoken("주민자치활동지원사업", sections=sections), "name-spaces")

    assert found.place == "plans[0].sections.goal"
    assert found.message == (
        "당초 · 정책목표: ‘주민자치활동지원사업’(3곳) — 세부사업 이름은 ‘주민자치활동 지원사업’입니다."
        " 띄어쓰기를 맞출 것인지 살펴보십시오."
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("주민활동지원사업 결정", "주민활동지원사업"),
        ("주민자치활돈 지원사업 결정", "주민자치활돈 지원사업"),
        ("주민자치 마을활동 지원사업", "주민자치 마을활동 지원사업"),
    ],
)
def test_syllables_missing_changed_or_put_in_are_a_note(text, written):
    assert held(spoken(text), "name-letters") == [("note", "performance[0].body", written, NAME)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("청년 일자리 지원사업", "노인 일자리 지원사업"),
        ("마을활력소 시설 확충", "마을활력소 시설 확대"),
        ("마을활력소 조성 1단계", "마을활력소 조성 2단계"),
        ("마을방송국 개편", "마을방송국의 개편"),
        ("상반기 마을축제 지원", "하반기 마을축제 지원"),
        ("주민자치사업 활성화", "주민자치 활성화"),
        ("청년 일자리 종합 지원", "청년 일자리 지원"),
        ("작은 도서관", "작은도선관"),
        ("마을축제 상반기 지원", "마을축제 하반기 지원"),
        ("마을활력소 확충 지원", "마을활력소 확대 지원"),
        ("주민자치활동 지원사업", "구주민활동지원사업"),
        ("마을 축제", "마을축제"),
    ],
)
def test_other_things_of_the_same_kind_are_left_alone(name, text):
    assert findings(spoken(text, name=name)) == []


def test_the_name_of_another_sub_project_is_no_slip_of_this_one():
    tree = card(
        plan(item("a", line(y2019=1), name="주민자치활동 지원사업"), item("b", line(y2019=1), name="주민활동 지원사업"))
    )

    assert findings(tree) == []


def test_words_within_the_name_of_another_sub_project_are_no_slip():
    tree = spoken("동단위 주민활동 지원 추진")
    tree["plans"][0]["items"].append(item("b", line(y2019=1), name="동단위 주민활동 지원"))

    assert findings(tree) == []


def test_names_typed_on_a_request_are_held_against_the_plans_elsewhere():
    stated = {"sub_projects_after": [{"name": "주민활동 지원사업"}]}
    tree = card(plan(item("k", name=NAME)), plan(item("k", name=NAME), revision=1))

    assert held(tree | {"adjustments": [{"from": 0, "to": 1, "stated": stated}]}, "name-letters") == []


def test_a_slip_in_a_name_is_not_told_again_as_a_word():
    tree = spoken("주민자치활지원 결정", name="주민자치활동지원")
    tree["performance"] += [{"year": year, "title": f"주민자치활동지원 {year}년 추진"} for year in (2018, 2020)]

    assert [each.code for each in findings(tree)] == ["name-letters"]


@pytest.mark.parametrize(
    ("later", "is_slip"), [("마을방승국 조성", True), ("마을방송국 조사", False), ("방송국", False)]
)
def test_a_sub_project_renamed_by_a_syllable_is_a_note(later, is_slip):
    tree = card(plan(item("k", name="마을방송국 조성")), plan(item("k", name=later), revision=1))

    expected = [("note", "plans[1].items[0].name", later, "마을방송국 조성")]
    assert held(tree, "name-letters") == expected * is_slip


@pytest.mark.parametrize("syllables", ["가", "가나"])
def test_a_name_that_its_text_says_at_every_letter_is_looked_for_in_bounds(syllables):
    """Twice the text is no more work than twice as much: of a name that stands everywhere the first places tell."""
    short, long = (spoken((syllables * length)[:length], syllables * 30) for length in (8_000, 16_000))

    assert calls_of(lambda: findings(long)) < 2.2 * calls_of(lambda: findings(short))


def test_a_name_with_a_line_break_is_looked_for_in_no_line():
    name = "마을공동체\n활성화 지원"
    tree = card(plan(item("a") | {"name": name}, sections={"goal": name}))

    assert findings(tree, "name-spaces") == []
