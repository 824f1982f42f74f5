"""What an import tells of findings: new ones apart from those that stood before; none of them holds it up."""

from io import StringIO

import pytest
from django.core.management import call_command

from pledges.models import Pledge, StoredFinding
from tests.cards.by_hand import card, item, line, plan
from tests.cards.strategies import as_bytes

pytestmark = pytest.mark.django_db

FIRST = "당초 · 세부사업 a · 구비 합계: 인쇄된 9백만원, 내역의 합 5백만원 — 4백만원 많게 인쇄되었습니다."
SECOND = "당초 · 세부사업 a · 시비 합계: 인쇄된 7백만원, 내역의 합 5백만원 — 2백만원 많게 인쇄되었습니다."


def tree(own: int, city: int) -> dict:
    lines = line("시비", y2018=5, stated_total=city), line("구비", y2018=5, stated_total=own)
    return card(plan(item("a", *lines), state="draft"))


@pytest.fixture
def run(tmp_path):
    def told(content: dict, *options: str) -> list[str]:
        path, out = tmp_path / "card.json", StringIO()
        path.write_bytes(as_bytes(content))
        call_command("import_card", str(path), "--with-registers", *options, stdout=out)
        return [text for text in out.getvalue().splitlines() if "→" not in text]

    return told


def test_a_new_card_tells_what_is_found(run):
    assert run(tree(9, 5)) == ["card.json: 7:시험-1 · 새 공약을 등록했습니다.", *made(), *new(FIRST)]


def made() -> list[str]:
    return ["  새로 등록: 기수 ‘민선 7기(2018~2022)’", "  새로 등록: 재원 ‘시비’", "  새로 등록: 재원 ‘구비’"]


def new(*sentences: str) -> list[str]:
    return [f"  새 발견사항 {len(sentences)}건", *(f"    [오류] {each}" for each in sentences)]


def known(*sentences: str) -> list[str]:
    return [f"  앞서부터 있던 발견사항 {len(sentences)}건", *(f"    [오류] {each}" for each in sentences)]


def test_new_findings_are_told_apart_from_those_that_stood_before(run):
    run(tree(9, 5))

    assert run(tree(9, 7))[1:] == [*new(SECOND), *known(FIRST)]
    assert run(tree(9, 7))[1:] == known(SECOND, FIRST)
    assert run(tree(9, 5))[1:] == known(FIRST)
    assert run(tree(5, 5))[1:] == []


def test_a_finding_of_another_value_is_new(run):
    run(tree(9, 5))

    assert run(tree(8, 5))[1:] == new(FIRST.replace("인쇄된 9", "인쇄된 8").replace("4백만원 많게", "3백만원 많게"))


def test_a_dry_run_tells_the_same_and_keeps_nothing(run):
    told = run(tree(9, 5), "--dry-run")

    assert told[-3:] == [*new(FIRST), "  시험 실행이므로 저장하지 않았습니다."]
    assert (Pledge.objects.count(), StoredFinding.objects.count()) == (0, 0)
