"""import_card takes a file whole or not at all, and tells every reason."""

import os
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from pledges.models import ChangeSet, FundingSource, MayoralTerm, Pledge
from pledges.sheets import card_of
from tests.cards.small import changed, small_card
from tests.cards.strategies import as_bytes

LINE = "plans[0].items[0].funding[0]"


@pytest.fixture
def file(tmp_path):
    """file(tree or bytes, name) — the path of a file with it."""

    def written(content, name: str = "card.json") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else as_bytes(content))
        return path

    return written


def run(*args, **options) -> str:
    """What the command prints."""
    out = StringIO()
    call_command("import_card", *map(str, args), stdout=out, stderr=out, **options)
    return out.getvalue()


def refused(*args, **options) -> str:
    with pytest.raises(CommandError) as refusal:
        run(*args, **options)
    assert refusal.value.returncode == 1
    return str(refusal.value)


def test_a_new_card_is_registered_with_what_it_names(db, file):
    told = run(file(small_card()), with_registers=True)

    assert "7:주민참여-1 · 새 공약을 등록했습니다." in told
    for made in ("기수 ‘민선 7기(2018~2022)’", "분야 ‘더불어 행복한 금천’", "부서 ‘마을자치과’", "재원 ‘구비’"):
        assert f"새로 등록: {made}" in told


def test_unknown_registers_are_refused_with_all_their_paths(db, file):
    told = refused(file(small_card()))

    for path in ("term", "pledge.field", "pledge.lead_department", f"{LINE}.source", "execution[0].source"):
        assert f"\n  {path}: 등록되지 않은" in told
    assert not Pledge.objects.exists()


def test_a_second_import_changes_nothing(db, file):
    run(file(small_card()), with_registers=True)
    sets = ChangeSet.objects.count()

    assert "바뀐 내용이 없습니다." in run(file(small_card()))
    assert ChangeSet.objects.count() == sets


def test_a_change_is_told_with_both_sides_and_recorded(db, file):
    run(file(small_card()), with_registers=True)

    told = run(file(changed("plans[1].items[0].funding[0].amounts.2018", 200)))

    assert "plans[1].items[0].funding[0].amounts.2018: 180 → 200" in told
    last = ChangeSet.objects.latest("pk")
    assert (last.identity, last.version, last.origin) == ("7:주민참여-1 · plan 1", 2, "명령 import_card card.json")
    (record,) = last.records.all()
    assert (record.field, record.before, record.after) == (
        "items[0].funding[0].amounts.2018",
        "180000000",
        "200000000",
    )


def test_a_dry_run_does_everything_and_keeps_nothing(db, file):
    told = run(file(small_card()), with_registers=True, dry_run=True)

    assert "새 공약을 등록했습니다." in told
    assert "저장하지 않았습니다" in told
    assert not Pledge.objects.exists()
    assert not MayoralTerm.objects.exists()


def test_each_file_stands_for_itself(db, file):
    good, bad = file(small_card()), file(changed("unit", "조원"), "bad.json")
    other = file(changed("pledge.code", "주민참여-2"), "other.json")

    assert "bad.json" in refused(good, bad, other, with_registers=True)
    assert sorted(Pledge.objects.values_list("code", flat=True)) == ["주민참여-1", "주민참여-2"]


def test_every_path_of_a_bad_file_is_told(db, file):
    tree = changed("unit", "조원", changed("plans[0].x", 1, changed(f"{LINE}.amounts.2018", -1)))

    told = refused(file(tree))

    for path in ("unit", "plans[0].x", f"{LINE}.amounts.2018"):
        assert f"\n  {path}: " in told


def test_a_term_registered_with_another_end_is_refused(db, file):
    run(file(small_card()), with_registers=True)

    assert "\n  term.last_year: " in refused(file(changed("term.last_year", 2021)), with_registers=True)


def test_a_second_term_of_an_ordinal_has_an_address_of_its_own(db, file):
    run(file(small_card()), with_registers=True)
    run(file(changed("term", {"ordinal": 7, "first_year": 2020, "last_year": 2022})), with_registers=True)

    assert list(MayoralTerm.objects.values_list("slug", flat=True)) == ["7", "7-2020"]


def test_a_source_takes_the_level_its_line_says(db, file):
    run(file(changed(f"{LINE}.level", "own")), with_registers=True)

    assert FundingSource.objects.get(label="구비").level == "own"


def test_a_file_of_50_megabytes_is_refused_before_it_is_read(db, tmp_path, monkeypatch):
    path = tmp_path / "big.json"
    path.touch()
    os.truncate(path, 50_000_000)
    monkeypatch.delattr(Path, "open")

    assert "너무 큽니다" in refused(path)


@pytest.mark.parametrize(
    ("place", "word"), [("nothing.json", "없습니다"), (".", "폴더"), ("a\0b", "없습니다"), ("x" * 300, "없습니다")]
)
def test_what_is_no_file_is_refused_in_words(db, tmp_path, place, word):
    assert word in refused(tmp_path / place)


def test_a_file_that_may_not_be_read_is_refused_in_words(db, file, monkeypatch):
    def denied(*args, **options):
        raise PermissionError(13, "Permission denied")

    path = file(small_card())
    monkeypatch.setattr(Path, "open", denied)

    assert "읽을 수 없습니다(Permission denied)" in refused(path)


NO_CARDS = [b"{", b"[]", b"\xff", b"[" * 200_000, b'{"format": "geumcheon-card/2"}', b'{"format": %s}' % (b"9" * 10**6)]


@pytest.mark.parametrize("raw", NO_CARDS)
def test_what_is_no_card_is_refused_and_nothing_is_written(db, file, raw):
    refused(file(raw), with_registers=True)

    assert not MayoralTerm.objects.exists()


def test_a_name_that_is_no_text_is_told_and_kept_as_far_as_it_can_be_read(db, tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xb1\xa4.json"))
    path.write_bytes(as_bytes(small_card()))

    assert "\ufffd\ufffd.json" in run(path, with_registers=True)


def test_the_card_is_stored_in_won(db, file):
    run(file(small_card()), with_registers=True)

    (line,) = card_of(Pledge.objects.get()).plans[0].items[0].funding
    assert line.amounts["2018"] == 96_000_000
