"""Pages of a quarterly report: what they show, what they save, and how they refuse."""

import hashlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from geumcheon.lib.money import DASH
from pledges.actions.reviews import accept_review, keep_file, submit_review
from pledges.models import ChangeSet, PerformanceRecord
from pledges.permissions import Part
from pledges.reports.reviews.money import mark_of
from pledges.sheets.report import report_of
from tests.factories.users import make_user
from tests.support.rounds import FACTS, MILLION, TEXTS, actor, entry, opened, say, submitted

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.7\n%%EOF"
BODY = {
    "status": "정상추진",
    "progress": "70.5",
    "narrative": "한 일",
    "problems": "늦음",
    "measures_taken": "",
    "next_steps": "",
}
UNITS = dict.fromkeys(("unit_1", "unit_2", "unit_3"), "백만원")
PLACE = ("a", "구비", "", "2021")


@pytest.fixture(autouse=True)
def own_files(settings, tmp_path):
    settings.DATA_DIR = tmp_path


def address(name: str, made, *more) -> str:
    return reverse(f"pledges:{name}", args=["7", "시험-1", made.review.serial, *more])


def box(name: str, place=PLACE) -> str:
    return f"{name}-{mark_of(place)}"


def money_of(made, **typed) -> dict:
    """Everything the page would send, blank unless said."""
    places = [PLACE, ("a", "시비", "", "2021"), ("b", "구비", "", "2021")]
    boxes = {box(name, place): "" for place in places for name in ("secured", "executed")}
    new = dict.fromkeys(("new_item", "new_source", "new_payer", "secured-new", "executed-new"), "")
    return {**boxes, **new, "new_column": "2021", "seen": made.review.version, **typed}


POSTS = {
    "review-body": lambda made: {**BODY, "seen": made.review.version},
    "review-money": lambda made: money_of(made, **{box("secured"): "25"}),
    "review-results": lambda made: {"seen": made.review.version},
    "record-create": lambda made: {
        "seen": made.review.version, "year": "2021", "title": "주민총회", **UNITS,
    },
    "statistic-create": lambda made: {
        "seen": made.review.version, "name": "참여", "year": "2021", "label_0": "가산동", "value_0": "3",
    },
    "review-evidence": lambda made: {"seen": made.review.version, "file": SimpleUploadedFile("계획.pdf", PDF)},
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(POSTS))
def test_a_part_is_shown_saved_and_shown_again(client, name):
    made = opened()
    client.force_login(made.officer)
    page = address(name, made)
    assert client.get(page).status_code == 200
    answer = client.post(page, POSTS[name](made))

    assert answer.status_code == 302
    assert client.get(address("review-detail", made)).status_code == 200
    if name != "review-results":
        assert made.review.version == 2


@pytest.mark.parametrize("name", sorted(POSTS))
def test_a_missing_or_garbled_token_is_refused(client, name):
    made = opened()
    client.force_login(made.officer)
    for seen in (None, "", "x", "0", str(10**30)):
        sent = {key: each for key, each in POSTS[name](made).items() if key != "seen"}
        answer = client.post(address(name, made), sent | ({} if seen is None else {"seen": seen}))
        assert answer.status_code == 400
    assert made.review.version == 1


@pytest.mark.parametrize("name", sorted(POSTS))
@pytest.mark.parametrize(("role", "department"), [("officer", "청소행정과"), ("viewer", "마을자치과")], ids=str)
def test_others_are_refused(client, name, role, department):
    made = opened()
    client.force_login(make_user(role, department=department))
    assert client.get(address(name, made)).status_code == 403
    assert client.post(address(name, made), POSTS[name](made)).status_code == 403
    assert made.review.version == 1


@pytest.mark.parametrize("name", sorted(POSTS))
def test_a_report_that_was_sent_in_is_only_read(client, name):
    made = submitted()
    client.force_login(made.officer)
    seen, sets = made.review.version, ChangeSet.objects.count()
    shown = client.get(address(name, made))
    assert "지금은 고칠 수 없습니다" in shown.content.decode()
    assert client.post(address(name, made), POSTS[name](made)).status_code in (302, 409)
    assert (made.review.version, ChangeSet.objects.count()) == (seen, sets)


def test_money_is_read_in_the_unit_and_only_what_is_shown_is_touched(client):
    made = opened()
    say(made, execution=(entry(9, 9, year="2020"),))
    client.force_login(made.officer)
    typed = {box("secured"): "25,000천원", box("executed"): "-", box("secured", ("b", "구비", "", "2021")): "0"}
    client.post(address("review-money", made) + "?unit=백만원", money_of(made, **typed))

    kept = {
        (each.item, each.source, each.column): (each.secured, each.executed)
        for each in report_of(made.review).execution
    }
    assert kept == {
        ("a", "구비", "2020"): (9 * MILLION, 9 * MILLION),
        ("a", "구비", "2021"): (25 * MILLION, DASH),
        ("b", "구비", "2021"): (0, None),
    }


def test_every_wrong_cell_is_told_at_once_and_nothing_is_saved(client):
    made = opened()
    client.force_login(made.officer)
    typed = {box("secured"): "2천5백", box("executed"): "△3", "secured-new": "4"}
    answer = client.post(address("review-money", made), money_of(made, **typed))
    shown = answer.content.decode()

    assert answer.status_code == 400
    assert shown.count('aria-invalid="true"') >= 3
    assert 'value="2천5백"' in shown
    assert made.review.version == 1


def test_a_line_that_stands_in_no_plan_is_added(client):
    made = opened()
    client.force_login(made.officer)
    typed = {"new_item": "b", "new_source": "시비", "secured-new": "3"}
    client.post(address("review-money", made), money_of(made, **typed))
    (kept,) = report_of(made.review).execution

    assert (kept.item, kept.source, kept.column, kept.secured) == ("b", "시비", "2021", 3 * MILLION)
    assert "계획에 없음" in client.get(address("review-money", made)).content.decode()


def test_two_who_save_meet_and_only_what_differs_is_shown(client):
    made = opened()
    client.force_login(made.officer)
    client.post(address("review-body", made), {**BODY, "seen": 1})
    answer = client.post(address("review-body", made), {**BODY, "narrative": "내 글", "problems": "", "seen": 1})
    shown = answer.content.decode()

    assert answer.status_code == 409
    assert 'data-conflict="narrative"' in shown
    assert "내 글" in shown
    assert 'name="seen" value="2"' in shown
    assert report_of(made.review).narrative == "한 일"
    again = answer.context["form"]
    assert (again.data["narrative"], again.data["problems"]) == ("내 글", "늦음")


def test_a_record_is_changed_and_taken_out(client):
    made = opened()
    say(made, performance=FACTS["performance"])
    client.force_login(made.officer)
    page = address("record-update", made, 0)
    sent = POSTS["record-create"](made) | {"what_1": "총회비", "amount_1": "3", "start": "2021-08", "end": "2021-09"}
    client.post(page, sent)
    (record,) = report_of(made.review).performance
    assert (record.title, record.amounts[0].amount, record.end) == ("주민총회", 3 * MILLION, "2021-09")
    assert client.post(page, sent | {"seen": made.review.version, "end": "2021-07"}).status_code == 400
    client.post(page, sent | {"seen": made.review.version, "remove": "on"})

    assert not PerformanceRecord.objects.exists()
    assert client.get(page).status_code == 404


def test_a_table_begins_with_the_columns_of_the_last(client):
    made = submitted()
    accept_review(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version)
    made.pledge.reviews.create(serial=2, as_of="2021-12-31", state="draft", round_label="2021년 4분기")
    client.force_login(made.officer)
    page = address("statistic-create", made) + "?like=0"
    form = client.get(page).context["form"]

    assert (form.initial["name"], form.initial["label_0"], form.initial["value_0"]) == ("주민총회 참여", "가산동", "")


def test_proofs_are_put_by_and_taken_only_by_those_who_work_on_the_pledge(client):
    made = opened()
    client.force_login(made.officer)
    client.post(address("review-evidence", made), POSTS["review-evidence"](made))
    digest = hashlib.sha256(PDF).hexdigest()
    file = address("evidence-file", made, digest)
    answer = client.get(file)
    assert b"".join(answer.streaming_content) == PDF
    assert answer["Content-Disposition"].startswith("attachment; filename*=utf-8''")
    assert answer["Content-Type"] == "application/octet-stream"
    assert client.get(address("evidence-file", made, "0" * 64)).status_code == 404
    for role, department, status in (
        ("officer", "청소행정과", 403),
        ("viewer", "청소행정과", 403),
        ("auditor", "감사과", 200),
    ):
        client.force_login(make_user(role, department=department))
        answer = client.get(file)
        assert answer.status_code == status
        assert (b"".join(answer) == PDF) == (status == 200)


@pytest.mark.parametrize(
    ("name", "content"), [("실행.exe", b"MZ"), ("거짓.pdf", b"MZ"), ("빈.pdf", b""), ("그림.svg", b"<svg/>")]
)
def test_an_unfit_file_is_refused_in_words(client, name, content, tmp_path):
    made = opened()
    client.force_login(made.officer)
    sent = {"seen": 1, "file": SimpleUploadedFile(name, content)}
    assert client.post(address("review-evidence", made), sent).status_code == 400
    assert not list(tmp_path.rglob("files/*/*"))


def test_a_report_is_sent_in_returned_and_accepted_on_its_pages(client):
    made = opened()
    say(made, **TEXTS, **FACTS)
    client.force_login(made.officer)
    assert client.get(address("review-submit", made)).status_code == 200
    assert client.post(address("review-submit", made), {"seen": made.review.version}).status_code == 302
    client.force_login(made.coordinator)
    answer = {"seen": made.review.version, "answer": "return", "comment": ""}
    assert client.post(address("review-answer", made), answer).status_code == 400
    client.post(address("review-answer", made), answer | {"comment": "근거를 붙이십시오."})
    assert made.review.state == "returned"
    submit_review(made.pledge, 1, actor=actor(made.officer), seen=made.review.version)
    stale = {"seen": 1, "answer": "accept"}
    assert client.post(address("review-answer", made), stale).status_code == 409
    client.post(address("review-answer", made), stale | {"seen": made.review.version})
    assert made.review.state == "accepted"
    client.force_login(made.officer)
    client.post(address("review-correct", made), {"seen": made.review.version, "reason": "오기"})

    assert (made.review.serial, made.review.state) == (2, "draft")


@pytest.mark.parametrize("name", ["review-submit", "review-answer", "review-correct"])
def test_a_step_skipped_by_sending_is_refused(client, name):
    made = opened()
    say(made, **TEXTS)
    made.pledge.reviews.update(state="accepted" if name == "review-submit" else "draft")
    client.force_login(made.coordinator)
    sent = {"seen": made.review.version, "answer": "accept", "reason": "까닭", "comment": "말"}
    assert client.post(address(name, made), sent).status_code == 409
    assert client.post(address(name, made), sent | {"seen": ""}).status_code == 400


def test_fields_that_are_not_the_page_s_are_ignored(client):
    made = opened()
    client.force_login(made.officer)
    more = {
        "state": "accepted",
        "superseded": "on",
        "as_of": "2030-01-01",
        "pledge": "9",
        "serial": "5",
        "version": "77",
    }
    client.post(address("review-body", made), {**BODY, "seen": 1, **more})

    assert (made.review.state, made.review.serial, made.review.version) == ("draft", 1, 2)
    assert str(made.review.as_of) == "2021-09-30"


def test_a_name_that_would_write_headers_is_only_a_name(client):
    made = opened()
    client.force_login(made.officer)
    proof = keep_file("총회\r\nX-Forged: yes\0\x1b.pdf", PDF)
    say(made, part=Part.REVIEW_EVIDENCE, evidence=(proof,))

    answer = client.get(address("evidence-file", made, proof.digest))

    assert b"".join(answer.streaming_content) == PDF
    assert "X-Forged" not in answer.headers
    assert proof.name == "총회X-Forged_ yes.pdf"
    assert all(sign.isprintable() for sign in answer.headers["Content-Disposition"])
