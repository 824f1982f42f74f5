"""Rows in every table of the project, for the admin to show."""

import datetime
import uuid
from itertools import islice

from django.utils import timezone

from pledges import models as m
from pledges.actions.cards import import_card
from pledges.actions.history import Actor
from pledges.made_up import made_up_cards
from tests.factories.users import make_user


def take_more(count: int) -> None:
    for card in islice(made_up_cards(count), count):
        import_card(card, actor=Actor("시험", "tests"), with_registers=True)


def take_what_no_card_brings() -> None:
    """Two rows in each table that a card does not fill."""
    term, pledge, day = m.MayoralTerm.objects.first(), m.Pledge.objects.first(), datetime.date(2021, 6, 30)
    review = m.QuarterlyReview.objects.create(pledge=pledge, serial=90, as_of=day)
    for number in (1, 2):
        round_ = m.AdjustmentRound.objects.create(term=term, ordinal=number)
        m.DeliberationSession.objects.create(round=round_, held_on=day)
        m.ReviewRound.objects.create(year=2020 + number, quarter=2, as_of=day)
        m.Evidence.objects.create(review=review, name="사진", digest=f"{number}" * 64, size=1)
        m.PledgeLineage.objects.create(pledge=pledge, order=50 + number, title="앞선 사업", how="통합")
        m.PledgeCooperation.objects.create(
            pledge=pledge, order=50 + number, department=m.Department.objects.create(name=f"협조 {number}")
        )
        sub_project = m.SubProject.objects.filter(pledge=pledge).first()
        m.TargetMeasure.objects.create(pledge=pledge, sub_project=sub_project, order=50 + number, column="2018")
        m.MayoralTerm.objects.create(ordinal=90 + number, first_year=2090, last_year=2093, slug=f"{90 + number}")
        m.SetAside.objects.create(pledge=pledge, key=f"{number}" * 64, reason="까닭", who="시험")
        user = make_user("viewer")
        m.AccessRecord.objects.create(at=timezone.now(), user=user, who=str(user), kind="view")
        said = {"who": str(user), "user": user}
        m.Comment.objects.create(pledge=pledge, stand="공약총괄", text="의견", token=uuid.uuid4(), **said)
        m.ReviewStep.objects.create(review=review, kind="submitted", at=timezone.now(), version=number, **said)
        notice = m.Notice.objects.create(kind="commented", role="officer", text="알림", key=f"{number}")
        m.NoticeRead.objects.create(notice=notice, user=user)
        m.Mail.objects.create(notice=notice, user=user)
        m.Presence.objects.create(user=user, place="/pledges/", seen_at=timezone.now())
