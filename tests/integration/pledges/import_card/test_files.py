"""import_card tells every reason for which a file is no card, and nothing is written."""

import os
from pathlib import Path

import pytest

from pledges.models import MayoralTerm, Pledge
from tests.cards.small import LINE, changed, small_card
from tests.cards.strategies import as_bytes
from tests.support.import_card import refused, run


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
