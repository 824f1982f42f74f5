"""Files of registers: read in the encoding they are in, kept only until they are confirmed, and confirmed once."""

import os
import tempfile
import time
from pathlib import Path

import pytest
from django.conf import settings as django_settings

from geumcheon.web.waiting_files import LASTS
from pledges.models import ChangeSet, Department
from tests.support.exchange import CSV, GOOD, HEAD, XLSX, confirm, names, told, upload, workbook


def waiting() -> list[Path]:
    return list(Path(django_settings.DATA_DIR, "waiting").glob("*"))


def test_a_file_is_confirmed_once(manager):
    preview = upload(manager, Department, GOOD)
    confirm(manager, Department, preview)

    assert confirm(manager, Department, preview).url == "/admin/pledges/department/import/"
    assert ChangeSet.objects.count() == 1


@pytest.mark.parametrize("changes", [{"format": "9"}, {"format": "x"}, {"import_file_name": "secrets.csv"}])
def test_no_other_file_of_the_machine_can_be_confirmed(manager, changes):
    Path(tempfile.gettempdir(), "secrets.csv").write_text("부서명,구분\n몰래,부서\n", "utf-8")

    answer = confirm(manager, Department, upload(manager, Department, GOOD), **({"format": "1"} | changes))

    assert "다시 올려 주십시오" in told(answer)
    assert names() == []


@pytest.mark.parametrize(
    ("content", "kind", "words"),
    [
        (b"no workbook", XLSX, "파일을 읽지 못했습니다"),
        (b"", XLSX, "빈 파일"),
        ("부서명,구분\n과,부서".encode("utf-16"), CSV, "UTF-16"),
        (b"\x81\x20\xff,\xfe\n", CSV, "글자를 읽을 수 없는 파일"),
        ("부서명,구분\n\ufffd\ufffd과,부서".encode(), CSV, "글자가 이미 깨진"),
        (GOOD, CSV, "읽"),
        ("부서명,구분\n과,부서,셋째 칸".encode(), CSV, "2번째 줄의 칸이 첫 줄보다 많습니다."),
    ],
)
def test_what_is_no_list_is_refused_as_a_form_error(manager, content, kind, words):
    answer = upload(manager, Department, content, kind)

    assert answer.status_code == 200
    assert words in " ".join(answer.context["form"].errors["import_file"])
    assert (names(), waiting()) == ([], [])


@pytest.mark.parametrize(("encoding", "words"), [("utf-8-sig", "CSV, UTF-8"), ("cp949", "CSV, CP949(한국어 엑셀의")])
def test_a_preview_says_how_the_file_was_read(manager, encoding, words):
    preview = upload(manager, Department, "부서명,구분\n기획예산과,총괄부서\n".encode(encoding), CSV)

    assert f"읽은 방식: {words}" in told(preview)
    assert "<ins>기획예산과</ins>" in told(preview)


def test_what_was_saved_since_the_preview_is_not_overwritten(manager):
    Department.objects.create(name="기획예산과")
    preview = upload(manager, Department, GOOD)
    Department.objects.filter(name="기획예산과").update(kind="village")

    answer = confirm(manager, Department, preview)

    assert "미리보기 뒤에 다른 사람이 저장하여" in told(answer)
    assert (Department.objects.get(name="기획예산과").kind, ChangeSet.objects.count()) == ("village", 0)


def test_previews_that_nobody_confirms_do_not_pile_up(manager):
    upload(manager, Department, GOOD)
    (first,) = waiting()
    assert (first.stat().st_mode & 0o777, first.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    os.utime(first, (0, time.time() - LASTS - 1))

    second = upload(manager, Department, GOOD)
    assert len(waiting()) == 1
    assert waiting() != [first]
    confirm(manager, Department, second)
    assert waiting() == []

    upload(manager, Department, workbook(HEAD, ("과", "과")))
    assert waiting() == []


def test_a_large_file_is_refused(manager):
    answer = upload(manager, Department, b"x" * (1024 * 1024 + 1), CSV)

    assert "1MB가 넘는 파일은 받지 않습니다" in told(answer)
