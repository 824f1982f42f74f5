"""load_demo fills an empty database, runs again unharmed, and stays away from a real one."""

import stat
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from pledges.models import Department, FindingTally, FundingSource, Membership, Plan, Pledge, User
from tests.cards.small import small_card
from tests.support.register import take
from villages.models import Grant, Programme, Village, VillagePopulation


@pytest.fixture(autouse=True)
def _own_folder(db, own_files):
    pass


def run(*, real_only=True, **options) -> str:
    out = StringIO()
    call_command("load_demo", stdout=out, real_only=real_only, **options)
    return out.getvalue()


def sign_ins(told: str) -> dict[str, str]:
    """Passwords by name, from what was told."""
    lines = told.split("누구\n")[1].splitlines()
    return {line.split()[0]: line.split()[1] for line in lines}


def test_an_empty_database_gets_registers_card_dongs_and_people():
    run()

    assert list(Pledge.objects.values_list("code", flat=True)) == ["주민참여-1"]
    assert list(Village.objects.values_list("short", flat=True)) == [
        "가산", "독1", "독2", "독3", "독4", "시1", "시2", "시3", "시4", "시5",
    ]  # fmt: skip
    assert Department.objects.filter(kind="village").count() == 10
    assert FundingSource.objects.get(label="미구분").level == "unknown"
    assert sorted(Membership.objects.values_list("role", flat=True)) == [
        "auditor", "coordinator", "officer", "officer", "viewer",
    ]  # fmt: skip


def test_an_empty_database_gets_the_grants_that_the_document_prints_and_no_others():
    run()

    assert list(Programme.objects.values_list("short", flat=True)) == ["시민참여예산", "주민자치활동", "동특성화"]
    assert set(Grant.objects.values_list("year", flat=True)) == {2019}
    assert sum(Grant.objects.filter(programme__short="주민자치활동").values_list("decided", flat=True)) == 424_000_000
    assert sorted(VillagePopulation.objects.values_list("village", "year", "population", "eligible_voters")) == [
        (None, 2019, 234_153, None), (None, 2020, 233_066, None), (None, 2021, None, 224_012),
    ]  # fmt: skip


def test_forced_again_the_grants_stay_as_they_are():
    run()
    Grant.objects.filter(village__short="독1").update(decided=1)

    run(force=True)

    assert Grant.objects.count() == 30
    assert set(Grant.objects.filter(village__short="독1").values_list("decided", flat=True)) == {1}


def test_everyone_signs_in_with_a_password_of_their_own():
    passwords = sign_ins(run())

    assert len(set(passwords.values())) == 5
    assert all(User.objects.get(username=name).check_password(word) for name, word in passwords.items())


def test_the_sheet_of_sign_ins_is_its_owners_alone(settings):
    run()

    assert stat.S_IMODE((settings.DATA_DIR / "demo-sign-ins.txt").stat().st_mode) == 0o600


def test_a_second_run_changes_nothing_and_tells_the_same_sign_ins():
    first = run()

    second = run()

    assert "이미 있습니다" in second
    assert sign_ins(second) == sign_ins(first)
    assert (Pledge.objects.count(), User.objects.count()) == (1, 5)


def test_force_sets_new_passwords():
    first, second = sign_ins(run()), sign_ins(run(force=True))

    assert first["officer"] != second["officer"]
    assert User.objects.get(username="officer").check_password(second["officer"])


def test_a_database_with_other_pledges_is_left_alone():
    card = small_card()
    card["pledge"]["code"] = "복지-1"
    take(card)

    with pytest.raises(CommandError, match="--force"):
        run()
    assert not User.objects.exists()


def test_an_account_of_that_name_is_not_taken_over():
    User.objects.create(username="officer", password="x")

    with pytest.raises(CommandError, match="officer"):
        run()
    assert User.objects.get().password == "x"
    assert not Pledge.objects.exists()


def test_a_place_in_service_gets_no_demo_accounts(settings):
    settings.ALLOW_DEMO = False

    with pytest.raises(CommandError, match="ALLOW_DEMO"):
        run()
    assert not User.objects.exists()


def test_lists_look_lived_in_with_cards_that_say_they_are_made_up():
    run(real_only=False)

    titles = Plan.objects.exclude(pledge__code="주민참여-1").filter(revision=0).values_list("title", flat=True)
    assert len(titles) == 40
    assert all("시연용" in title for title in titles)
    assert FindingTally.objects.count() == 41


def test_made_up_cards_join_a_demonstration_that_had_none():
    before = sign_ins(run())
    Pledge.objects.update(status="완료")

    told = run(real_only=False)

    assert "공약 40건" in told
    assert sign_ins(told) == before
    assert Pledge.objects.get(code="주민참여-1").status == "완료"
    assert "이미 있습니다" in run(real_only=False)
    assert "이미 있습니다" in run()
