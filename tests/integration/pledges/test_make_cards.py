"""make_cards: files in a folder of their own, the same again every time, taken by the import as they are."""

import pytest
from django.core.management import CommandError, call_command

from pledges.actions.cards import import_card
from pledges.actions.history import Actor
from pledges.card_file import card_bytes, read_card
from pledges.domain.checks import check_card
from pledges.models import Pledge
from pledges.sheets import cards_of


def make(count, folder, *options):
    call_command("make_cards", str(count), "-o", str(folder), *options)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_make_cards_writes_so_many_files_and_says_so(tmp_path, capsys):
    made = make(9, tmp_path / "new" / "cards")

    assert sorted(made) == sorted(
        ["경제-1.json", "복지-1.json", "교육-1.json", "문화-1.json", "안전-1.json", "환경-1.json", "도시-1.json",
         "소통-1.json", "경제-2.json"]
    )  # fmt: skip
    assert "카드 9건을 만들었습니다" in capsys.readouterr().out


def test_make_cards_makes_the_same_files_again_and_more_of_them(tmp_path):
    few = make(10, tmp_path / "few")

    assert make(10, tmp_path / "few") == few
    assert few.items() <= make(25, tmp_path / "many").items()
    assert make(10, tmp_path / "other", "--seed", "2") != few


def test_make_cards_leaves_a_folder_with_other_files_alone(tmp_path):
    (tmp_path / "실제 카드.json").write_text("{}")

    with pytest.raises(CommandError, match="다른 파일이 있는 폴더입니다\\(실제 카드.json, 모두 1개\\)"):
        make(3, tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["실제 카드.json"]


def test_make_cards_leaves_the_cards_of_a_greater_set_alone(tmp_path):
    many = make(12, tmp_path)

    with pytest.raises(CommandError, match="다른 파일이 있는 폴더입니다"):
        make(5, tmp_path)

    assert make(12, tmp_path) == many


@pytest.mark.parametrize("count", [0, 100_001])
def test_make_cards_refuses_numbers_it_cannot_mean(tmp_path, count):
    with pytest.raises(CommandError, match="카드 수는 1에서 100,000까지입니다"):
        make(count, tmp_path)


def test_make_cards_refuses_a_file_for_a_folder(tmp_path):
    (tmp_path / "cards").write_text("")

    with pytest.raises(CommandError, match="폴더가 아닙니다"):
        make(3, tmp_path / "cards")


def test_made_up_cards_are_taken_and_given_back_byte_for_byte(db, tmp_path):
    made = make(45, tmp_path)
    for raw in made.values():
        import_card(read_card(raw), actor=Actor("시험", "tests"), with_registers=True)

    back = {f"{card.pledge.code}.json": card for card in cards_of(Pledge.objects.all())}

    assert {name: card_bytes(card) for name, card in back.items()} == made
    findings = [finding for card in back.values() for finding in check_card(card)]
    assert [finding for finding in findings if finding.severity != "note"] == []
