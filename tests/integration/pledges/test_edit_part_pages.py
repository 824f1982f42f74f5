"""Pages that edit the parts of a draft: what they save, what they refuse, and what others saved first."""

import pytest
from django.test import Client

from pledges.actions.history import Actor
from pledges.actions.plans import begin_adjustment
from pledges.actions.pledges import close_pledge
from pledges.models import ChangeSet, Plan
from pledges.sheets import card_of
from tests.factories.users import make_user
from tests.pages.dom import tree_of
from tests.pages.forms import sent_as_shown
from tests.support.plan_drafts import edit_address, make_draft_pledge, officer
from tests.support.register import take_real

pytestmark = pytest.mark.django_db

PAGES = ("head", "facts", "texts", "items", "targets")
TYPED = {
    "head": ("title", "새 이름"),
    "facts": ("label-0", "사업량"),
    "texts": ("goal", "- 목표"),
    "items": ("name:a", "새 세부사업"),
    "targets": ("text:2019:a", "4회"),
}


@pytest.fixture
def pledge():
    return make_draft_pledge()


@pytest.fixture
def desk(client):
    client.force_login(officer())
    return client


def draft(pledge):
    return card_of(pledge).plan(1)


def typed_on(desk, address: str, **typed) -> dict:
    return sent_as_shown(desk.get(address)) | typed


def save(desk, pledge, page: str, **typed):
    address = edit_address(pledge, page)
    return desk.post(address, typed_on(desk, address, **typed))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_sent_as_it_was_shown_changes_nothing(pledge, desk, page):
    before, sets = draft(pledge), ChangeSet.objects.count()

    assert save(desk, pledge, page).status_code == 302

    assert (draft(pledge), ChangeSet.objects.count()) == (before, sets)


@pytest.mark.parametrize("page", PAGES)
def test_the_real_card_sent_as_it_was_shown_changes_nothing(desk, page):
    real = take_real()
    Plan.objects.filter(pledge=real, revision=1).update(state="draft")
    before = card_of(real).plan(1)

    assert save(desk, real, page).status_code == 302

    assert card_of(real).plan(1) == before


@pytest.mark.parametrize("page", PAGES)
def test_what_was_typed_is_saved_and_remembered(pledge, desk, page):
    name, text = TYPED[page]
    original = card_of(pledge).plan(0)

    answer = save(desk, pledge, page, **{name: text})

    assert (answer.status_code, answer.url) == (302, edit_address(pledge, page).replace("시험", "%EC%8B%9C%ED%97%98"))
    last = ChangeSet.objects.filter(aggregate="plan").latest("pk")
    assert (last.version, last.origin) == (2, edit_address(pledge, page))
    assert text in str([each.after for each in last.records.all()])
    assert card_of(pledge).plan(0) == original


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    ("role", "department"),
    [("officer", "홍보디지털과"), ("officer", "감사담당관"), ("viewer", "마을자치과"), ("auditor", "마을자치과")],
)
def test_others_neither_see_nor_send_it(pledge, client, page, role, department):
    client.force_login(make_user(role, department=department))
    address = edit_address(pledge, page)

    assert client.get(address).status_code == 403
    assert client.post(address, {"seen": 1, **dict([TYPED[page]])}).status_code == 403
    assert draft(pledge).title == "시험 공약"


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("seen", "status"), [("", 400), ("x", 400), ("99", 409), ("0", 400)])
def test_without_the_version_that_was_seen_nothing_is_written(pledge, desk, page, seen, status):
    before = draft(pledge)
    name, text = TYPED[page]

    assert save(desk, pledge, page, seen=seen, **{name: text}).status_code == status

    assert draft(pledge) == before


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("bare", [{}, {"seen": "1"}])
def test_a_torn_page_empties_nothing(pledge, desk, page, bare):
    save(desk, pledge, "texts", goal="- 목표")
    before = draft(pledge)

    desk.post(edit_address(pledge, page), {**bare, **({"seen": "2"} if bare else {})})

    assert draft(pledge) == before


@pytest.mark.parametrize("page", PAGES)
def test_a_plan_that_is_no_draft_and_a_closed_pledge_are_shut(pledge, desk, page):
    assert desk.get(edit_address(pledge, page, revision=0)).status_code == 409
    assert desk.post(edit_address(pledge, page, revision=0), {"seen": 1}).status_code == 409
    close_pledge(pledge, "폐기", "2020", actor=Actor("시험", "tests"), seen=1)
    refused = tree_of(desk.get(edit_address(pledge, page)), status=409)

    assert "종결 상태에서는 고칠 수 없습니다" in refused.text
    assert desk.get(edit_address(pledge, page, revision=7)).status_code == 404


@pytest.mark.parametrize("page", PAGES)
def test_who_comes_second_sees_both_and_saves_knowingly(pledge, desk, page):
    name, text = TYPED[page]
    other = Client()
    other.force_login(officer())
    mine = typed_on(desk, edit_address(pledge, page), **{name: text})
    save(other, pledge, page, **{name: f"{text} 먼저"})

    refused = desk.post(edit_address(pledge, page), mine)

    told = tree_of(refused, status=409)
    assert " 님이 먼저 저장했습니다" in told.text
    assert any(f"{text} 먼저" in row.text for row in told.all("tr") if "data-conflict" in row.attributes)
    assert desk.post(edit_address(pledge, page), sent_as_shown(refused, 409)).status_code == 302
    assert text in str(draft(pledge))
    assert f"{text} 먼저" not in str(draft(pledge)) or page == "facts"


def test_who_saved_in_another_window_is_not_told_of_somebody_else(pledge, desk):
    mine = typed_on(desk, edit_address(pledge, "head"), title="이 창의 이름")
    save(desk, pledge, "head", title="다른 창의 이름")

    told = tree_of(desk.post(edit_address(pledge, "head"), mine), status=409).find("section", role="alert").text

    assert told.startswith("다른 창에서 먼저 저장했습니다")
    assert "다른 사람" not in told
    assert " 님" not in told


@pytest.mark.parametrize("page", PAGES)
def test_the_real_card_is_put_side_by_side_too(desk, page):
    # Its facts speak of a sub-project that only one of its plans has, and its plans succeed one another.
    real = take_real()
    begin_adjustment(real, actor=Actor("시험", "tests"), seen=1)
    mine = typed_on(desk, edit_address(real, page, revision=2))
    other = Client()
    other.force_login(officer())
    first = edit_address(real, "head", revision=2)
    other.post(first, typed_on(other, first, title="먼저 저장한 이름"))

    refused = desk.post(edit_address(real, page, revision=2), mine)

    told = tree_of(refused, status=409)
    assert "알 수 없음" not in told.text
    assert ("먼저 저장한 이름" in told.find("section", role="alert").text) == (page == "head")


def test_what_others_changed_elsewhere_is_not_overwritten(pledge, desk):
    other = Client()
    other.force_login(officer())
    mine = typed_on(desk, edit_address(pledge, "head"), title="새 이름")
    save(other, pledge, "head", period_first="2018")

    refused = desk.post(edit_address(pledge, "head"), mine)
    desk.post(edit_address(pledge, "head"), sent_as_shown(refused, 409))

    assert (draft(pledge).title, draft(pledge).period) == ("새 이름", ("2018", None))


def test_the_same_press_twice_saves_once(pledge, desk):
    mine = typed_on(desk, edit_address(pledge, "items"), **{"new-0": "새 사업"})

    assert [desk.post(edit_address(pledge, "items"), mine).status_code for _ in range(2)] == [302, 409]
    assert [item.label for item in draft(pledge).items] == ["세부사업 a", "세부사업 b", "새 사업"]


def test_fields_of_the_managing_department_are_not_the_officers(pledge, desk, client):
    save(desk, pledge, "head", lead_department="홍보디지털과", state="confirmed", revision="0", version="9")
    assert draft(pledge).header is None or draft(pledge).header.lead_department is None

    manager = Client()
    manager.force_login(make_user("coordinator"))
    save(manager, pledge, "head", lead_department="홍보디지털과", cooperating_departments=[])
    assert (draft(pledge).header.lead_department, draft(pledge).state) == ("홍보디지털과", "draft")


def test_the_head_tells_all_that_is_wrong_at_once(pledge, desk):
    wrong = {"title": " ", "period_first": "2020-05", "period_last": "2019", "project_cost": "-5"}

    page = tree_of(save(desk, pledge, "head", **wrong))

    lists = [node.text for node in page.all("ul", class_="errorlist")] or [n.text for n in page.all("ul")]
    told = " ".join(lists)
    assert "사업기간의 끝이 처음보다 이릅니다" in told
    assert "금액은 0 이상" in told
    assert "필수" in told
    assert draft(pledge).title == "시험 공약"


@pytest.mark.parametrize(
    ("typed", "period"),
    [
        ("2019. 8.", "2019-08"),
        ("2019년 8월", "2019-08"),
        ("2019-08", "2019-08"),
        ("2019", "2019"),
        ("2019.8", "2019-08"),
    ],
)
def test_periods_are_kept_to_the_month(pledge, desk, typed, period):
    save(desk, pledge, "head", period_first=typed)
    assert draft(pledge).period == (period, None)


def test_the_cost_of_the_project_is_typed_in_any_unit(pledge, desk):
    save(desk, pledge, "head", project_cost="345,179.4", cost_unit="백만원")
    assert draft(pledge).project_cost == 345_179_400_000
    save(desk, pledge, "head", project_cost="12", cost_unit="억원")
    assert draft(pledge).project_cost == 1_200_000_000


def test_facts_are_added_moved_and_taken_out(pledge, desk):
    save(desk, pledge, "facts", **{"label-0": "사업량", "text-0": "10개 동", "label-1": "사업위치", "text-1": "금천구"})
    save(desk, pledge, "facts", **{"place-1": "5", "label-2": "추진방식", "text-2": "직접"})
    assert [(fact.label, fact.text) for fact in draft(pledge).facts] == [
        ("사업위치", "금천구"),
        ("사업량", "10개 동"),
        ("추진방식", "직접"),
    ]

    save(desk, pledge, "facts", **{"gone-1": "on"})
    assert [fact.label for fact in draft(pledge).facts] == ["사업위치", "추진방식"]


def test_a_label_stands_once_and_a_text_has_one(pledge, desk):
    twice = {"label-0": "사업량", "text-0": "1", "label-1": "사업량", "text-1": "2", "text-2": "이름 없음"}
    page = tree_of(save(desk, pledge, "facts", **twice))

    assert "앞에 같은 이름이 있습니다" in page.text
    assert "항목의 이름을 적어 주십시오" in page.text
    assert draft(pledge).facts == ()


def test_letters_come_composed_and_lines_as_they_are_kept(pledge, desk):
    save(desk, pledge, "texts", goal="  - \u1106\u1169\u11a8\u1111\u116d\r\n  - 둘")
    assert draft(pledge).sections["goal"] == "  - 목표\n  - 둘"


def test_a_sign_that_nobody_can_type_is_left_out(pledge, desk):
    assert save(desk, pledge, "texts", goal="가\0나").status_code == 302
    assert draft(pledge).sections == {"goal": "가나"}


def test_a_text_is_previewed_and_not_saved(pledge, desk):
    page = tree_of(save(desk, pledge, "texts", goal="- **굵은** 목표 <script>", preview="goal"))

    assert page.find("div", data_cell="preview").find("strong").text == "굵은"
    assert draft(pledge).sections == {}


def test_sub_projects_are_added_renamed_ended_and_put_below(pledge, desk):
    typed = {
        "name:a": "이름을 바꿈",
        "state:b": "ended",
        "last:b": "2019",
        "parent:b": "a",
        "new-0": "새 사업",
        "add-whole": "on",
    }
    save(desk, pledge, "items", **typed)

    whole, a, b, new = draft(pledge).items
    assert (whole.key, whole.whole) == ("whole", True)
    assert (a.key, a.name) == ("a", "이름을 바꿈")
    assert (b.ended, b.last_year, b.parent) == (True, 2019, "a")
    assert (new.key, new.name) == ("s1", "새 사업")


def test_a_key_is_never_given_twice(pledge, desk):
    save(desk, pledge, "items", **{"new-0": "하나"})
    save(desk, pledge, "items", **{"state:s1": "gone"})
    assert [item.key for item in draft(pledge).items] == ["a", "b"]

    save(desk, pledge, "items", **{"new-0": "둘"})
    assert [item.key for item in draft(pledge).items] == ["a", "b", "s2"]


def test_one_that_another_plan_has_cannot_be_taken_out(pledge, desk):
    page = save(desk, pledge, "items", **{"state:a": "gone"})
    assert page.status_code == 200
    assert [item.key for item in draft(pledge).items] == ["a", "b"]


def test_a_circle_is_told(pledge, desk):
    page = save(desk, pledge, "items", **{"parent:a": "b", "parent:b": "a"})
    assert page.status_code == 409
    assert "서로를 가리키거나" in page.content.decode()


@pytest.mark.parametrize(
    ("kind", "old", "names", "keys"),
    [
        ("split", ["a"], "하나\n둘", ["s1", "s2"]),
        ("merge", ["a", "b"], "합침", ["s1"]),
        ("replace", ["b"], "새것", ["s1"]),
    ],
)
def test_sub_projects_are_split_merged_and_replaced(pledge, desk, kind, old, names, keys):
    answer = save(desk, pledge, "items/lineage", kind=kind, old=old, names=names, last_year="2020")

    assert answer.status_code == 302
    items = {item.key: item for item in draft(pledge).items}
    assert [(items[key].succeeds, items[key].ended) for key in keys] == [(tuple(old), False)] * len(keys)
    assert [(items[key].ended, items[key].last_year) for key in old] == [(True, 2020)] * len(old)


@pytest.mark.parametrize(
    ("kind", "old", "names"), [("split", ["a"], "하나"), ("merge", ["a"], "합침"), ("replace", ["a", "b"], "새것")]
)
def test_lineage_asks_for_as_many_as_its_kind(pledge, desk, kind, old, names):
    assert save(desk, pledge, "items/lineage", kind=kind, old=old, names=names).status_code == 200
    assert len(draft(pledge).items) == 2


def test_targets_are_several_a_cell_with_planned_progress(pledge, desk):
    save(desk, pledge, "targets", **{"text:2019:b": "주민총회 10회\r\n\r\n 참여 3천명 ", "progress:2019:b": "40.5"})

    item = draft(pledge).items[1]
    assert item.targets == {"2019": ("주민총회 10회", "참여 3천명")}
    assert str(item.planned_progress["2019"]) == "40.5"


def test_columns_are_added_and_taken_out(pledge, desk):
    address = edit_address(pledge, "targets")
    typed = typed_on(desk, address, add="1", new_kind="onward", new_first="2023", **{"text:2018:b": "적던 것"})
    shown = sent_as_shown(desk.post(address, typed))
    assert draft(pledge).items[1].targets == {}
    desk.post(address, shown | {"text:2023-:b": "그 뒤"})
    assert draft(pledge).items[1].targets == {"2018": ("적던 것",), "2023-": ("그 뒤",)}

    shown = sent_as_shown(desk.post(address, typed_on(desk, address, drop="2018")))
    desk.post(address, shown)
    assert [item.targets for item in draft(pledge).items] == [{}, {"2023-": ("그 뒤",)}]


def test_a_column_that_overlaps_is_told_and_nothing_typed_is_lost(pledge, desk):
    more = {"add": "1", "new_kind": "years", "new_first": "2020", "new_last": "2024", "text:2018:b": "적던 것"}
    page = save(desk, pledge, "targets", **more)

    assert "이미 있는 2020년 열과 겹칩니다" in page.content.decode()
    assert sent_as_shown(page)["text:2018:b"] == ["적던 것"]
