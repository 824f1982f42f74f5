"""What looks wrong and is right: a finding that was once a false alarm, beside the fault it is there for."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.asked import asked, proposed
from tests.support.checks import findings


def codes(tree: dict, code: str) -> list[str]:
    return [str(each.severity) for each in findings(tree, code)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("시비 3억원", ["warning"]),
        ("서울시 공모사업 신청(시비 3억원)", []),
        ("국비 확보를 위한 공모 응모 3억원 사업비", []),
        ("시비 신청 3억원", []),
        ("공모사업 선정 3개소, 시비 3억원", ["warning"]),
    ],
)
def test_money_that_is_only_applied_for_stands_in_no_table(text, told):
    tree = card(plan(item("a", line(y2019=3), targets={"2019": [text]})))

    assert codes(tree, "target-without-money") == told


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        ([("제출", "2020-04-10"), ("협의", "2020-04-03"), ("총괄 검토", "2020-04-20")], []),
        ([("심의", "2020-05-20"), ("구청장 결재", "2020-05-12")], []),
        ([("의회 보고", "2020-05-20"), ("확정", "2020-05-12")], []),
        ([("제출", "2020-04"), ("협의", "2020-03")], []),
        ([("제출", "2020-04-10"), ("협의", "2019-04-03")], ["warning"]),
        ([("제출", "2020"), ("협의", "2019")], ["warning"]),
        ([("제출", "2020-04-10"), ("총괄 검토", "2020-04-03")], ["warning"]),
    ],
)
def test_steps_that_go_on_beside_the_others(steps, told):
    old = plan(item("a", line(y2018=10)))
    tree = asked(old, proposed(old), steps=[{"step": name, "on": day} for name, day in steps])

    assert codes(tree, "step-order") == told


def sized(volume: str, *, period: list | None = None, nature: str = "신규", **amounts) -> dict:
    targets = {"2018": ["쉼터 12개소 설치"], "2019": ["쉼터 13개소 설치"]}
    facts = [{"label": "사업량", "text": volume}]
    money = item("a", line(y2018=5, y2019=5, **amounts), targets=targets)
    more = {"period": period} if period else {}
    return card(plan(money, facts=facts, **more), pledge={"nature": nature})


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({}, ["warning"]),
        ({"prior": 9}, []),
        ({"period": [2016, 2019]}, []),
        ({"period": [2018, 2024]}, []),
        ({"period": [2018, 2019]}, ["warning"]),
        ({"nature": "계속"}, []),
        ({"nature": "계속", "period": [2018, 2019]}, ["warning"]),
    ],
)
def test_work_that_began_before_the_table_or_goes_on_after_it(more, told):
    assert codes(sized("쉼터 30개소 설치", **more), "volume") == told


def test_work_that_is_less_than_its_targets_is_told_whenever_it_began():
    assert codes(sized("쉼터 20개소 설치", prior=9), "volume") == ["warning"]


@pytest.mark.parametrize(
    ("name", "targets", "told"),
    [
        ("도서관 운영", {}, ["warning"]),
        ("도서관 건립", {}, []),
        ("도서관 운영", {"2020": ["작은도서관 착공"]}, []),
        ("도서관 운영", {"2019": ["작은도서관 착공"]}, ["warning"]),
    ],
)
def test_the_year_in_which_something_is_built_is_dear(name, targets, told):
    cells = line(y2018=4, y2019=5, y2020=6_300, y2021=5, y2022=6)

    assert codes(card(plan(item("a", cells, targets=targets) | {"name": name})), "unit-slip") == told


def test_the_very_figures_of_another_year_are_a_slip_whatever_is_built():
    cells = line(y2018=214, y2019=220, y2020=214_000, y2021=230, y2022=228)

    assert codes(card(plan(item("a", cells) | {"name": "도서관 건립"})), "unit-slip") == ["warning"]


@pytest.mark.parametrize(
    ("title", "start", "told"),
    [
        ("분과 구성", "2020-03", ["warning"]),
        ("운영위원회 정례회의", "2020-03", []),
        ("운영위원회 정례회의", "2020-03-05", ["warning"]),
    ],
)
def test_a_meeting_that_is_held_again_and_again(title, start, told):
    record = {"year": 2020, "title": title, "start": start}

    assert codes(card(plan(), performance=[record, record]), "record-twice") == told


@pytest.mark.parametrize(
    ("name", "day", "told"),
    [
        ("2020년 4분기", "2021-03-10", []),
        ("2020년 4분기", "2021-04-10", ["warning"]),
        ("2020년 3분기", "2020-12-10", ["warning"]),
    ],
)
def test_the_last_quarter_lasts_until_the_books_are_closed(name, day, told):
    assert codes(card(plan(), reviews=[{"round": name, "as_of": day}]), "review-round") == told


@pytest.mark.parametrize(
    ("other", "told"), [("주민자치회는 학교", []), ("주민자지회의 학교", ["note"])]
)  # fmt: skip
def test_one_particle_for_another_is_no_other_name(other, told):
    one, two = item("a") | {"name": "주민자치회의 학교"}, item("a") | {"name": other}

    assert codes(card(plan(one), plan(two, revision=1)), "name-letters") == told
