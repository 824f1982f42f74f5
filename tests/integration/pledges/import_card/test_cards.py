"""import_card takes a card whole or not at all, and tells what it registered and changed."""

from pledges.models import ChangeSet, FundingSource, MayoralTerm, Pledge
from pledges.sheets import card_of
from tests.cards.small import LINE, changed, small_card
from tests.support.import_card import refused, run


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


def test_the_card_is_stored_in_won(db, file):
    run(file(small_card()), with_registers=True)

    (line,) = card_of(Pledge.objects.get()).plans[0].items[0].funding
    assert line.amounts["2018"] == 96_000_000
