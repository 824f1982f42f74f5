"""Proofs of a quarterly report: put by, taken by those who may, refused where they are unfit."""

import hashlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from pledges.actions.reviews import keep_file
from pledges.permissions import Part
from tests.factories.users import make_user
from tests.support.report_pages import PDF, POSTS, address
from tests.support.rounds import opened, say

pytestmark = pytest.mark.django_db


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
