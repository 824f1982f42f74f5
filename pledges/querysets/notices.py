"""Questions to ask of notices: whose they are, which are unread, which letters still wait."""

from django.db import models
from django.db.models import Exists, OuterRef, Q

MOST_TRIES = 20
"""A letter that could not be sent so often waits no more; its row says why."""


class NoticeQuerySet(models.QuerySet):
    def of(self, user):
        """To a role that the person holds, there where one is named; since the account was made, by others."""
        held = self._table("membership").filter(user=user, role=OuterRef("role"))
        own = Q(department=None) & Q(Exists(held)) | Q(Exists(held.filter(department=OuterRef("department"))))
        return self.filter(own, at__gte=user.date_joined).exclude(by=user)

    def unread_by(self, user):
        return self.of(user).exclude(readings__user=user)

    def with_reading_of(self, user):
        """Each says `is_read`."""
        read = self._table("noticeread").filter(notice=OuterRef("pk"), user=user)
        return self.annotate(is_read=Exists(read))

    def _table(self, name: str):
        return self.model._meta.apps.get_model("pledges", name).objects


class MailQuerySet(models.QuerySet):
    def waiting(self):
        return self.filter(sent_at=None, tries__lt=MOST_TRIES, user__is_active=True).exclude(user__email="")
