"""A row read long ago, saved now: it sets back neither the version nor what no history tells of."""

import pytest

from pledges.actions.history import Actor, save_register
from pledges.actions.locking import raise_version, write_row
from pledges.models import ReviewRound, User
from tests.factories.users import PASSWORD, make_user
from tests.support.rounds import opened

pytestmark = pytest.mark.django_db


def test_an_account_keeps_the_password_that_was_set_meanwhile():
    user = make_user("officer")
    old = User.objects.get(pk=user.pk)
    user.set_password(PASSWORD)
    user.save(update_fields=["password"])

    old.display_name = "김 담당"
    save_register(old, actor=Actor("시험", "tests"))

    now = User.objects.get(pk=user.pk)
    assert (now.display_name, now.check_password(PASSWORD)) == ("김 담당", True)


def test_a_row_keeps_the_version_to_which_others_raised_it():
    old = opened().round
    raise_version(ReviewRound.objects.get(), seen=1)

    write_row(old, is_new=False)

    assert ReviewRound.objects.get().version == 2
