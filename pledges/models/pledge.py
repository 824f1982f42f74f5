"""The pledge: its number, people and fate. What it plans stands in its plans."""

from django.db import models
from django.db.models import Q
from django.urls import reverse

from geumcheon.lib.money import Unit
from pledges import querysets

from .header import HeaderFacts, header_constraints
from .limits import DAY, LABEL, LINE, NAME, TEXT, blanks_field, text_within, texts_within
from .organization import Department
from .registers import MayoralTerm


class Pledge(HeaderFacts):
    """The facts of the head here are those of the plan in force; status is written only by
    accepting a review, confirming an adjustment, or import."""

    term = models.ForeignKey(MayoralTerm, models.PROTECT, related_name="pledges", verbose_name="민선 기수")
    code = models.CharField("공약번호", max_length=LABEL)
    printed_code = models.CharField("인쇄된 공약번호", max_length=LABEL, blank=True)
    order = models.PositiveIntegerField("순서", null=True, blank=True)
    unit = models.CharField("문서의 단위", max_length=10, default=Unit.MILLION)
    election_wording = models.TextField("선거 공약 문구", blank=True)
    status = models.CharField("이행상태", max_length=20, blank=True)
    status_text = models.TextField("인쇄된 이행상태", blank=True)
    closed_how = models.CharField("종결 방식", max_length=10, blank=True)
    closed_on = models.CharField("종결일", max_length=10, blank=True)
    version = models.PositiveIntegerField("판본", default=1)
    blanks = blanks_field()

    objects = querysets.PledgeQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "공약"
        ordering = ["term", "order", "code"]
        constraints = [
            models.UniqueConstraint(fields=["term", "code"], name="pledge_code_stands_once_a_term"),
            models.CheckConstraint(name="pledge_code_has_no_slash", condition=~Q(code__contains="/")),
            models.CheckConstraint(name="pledge_version_counts", condition=Q(version__gte=1)),
            models.CheckConstraint(name="pledge_unit_is_known", condition=Q(unit__in=[str(unit) for unit in Unit])),
            text_within("pledge", "code", LABEL, least=1),
            text_within("pledge", "printed_code", LABEL),
            text_within("pledge", "status_text", LINE),
            text_within("pledge", "election_wording", TEXT),
            *header_constraints("pledge"),
            *texts_within("pledge", status=20, closed_how=10, closed_on=DAY),
        ]

    def __str__(self):
        return self.code

    def get_absolute_url(self):
        return reverse("pledges:card-detail", args=[self.term.slug, self.code])


class PledgeAuthor(models.Model):
    """작성자. Name and phone are internal: on no page, in no search, in no file's metadata."""

    pledge = models.ForeignKey(Pledge, models.CASCADE, related_name="authors")
    order = models.PositiveIntegerField("순서")
    team = models.CharField("팀", max_length=NAME, blank=True)
    rank = models.CharField("직급", max_length=NAME, blank=True)
    name = models.CharField("이름(내부)", max_length=NAME, blank=True)
    phone = models.CharField("전화(내부)", max_length=NAME, blank=True)
    blanks = blanks_field()

    class Meta:
        verbose_name = verbose_name_plural = "작성자"
        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(fields=["pledge", "order"], name="author_order_stands_once"),
            *(text_within("author", name, NAME) for name in ("team", "rank", "name", "phone")),
        ]

    def __str__(self):
        return f"{self.team} {self.rank}"


class PledgeCooperation(models.Model):
    pledge = models.ForeignKey(Pledge, models.CASCADE, related_name="cooperation")
    department = models.ForeignKey(Department, models.PROTECT, verbose_name="협조부서")
    order = models.PositiveIntegerField("순서")

    class Meta:
        verbose_name = verbose_name_plural = "공약의 협조부서"
        ordering = ["order"]
        constraints = [models.UniqueConstraint(fields=["pledge", "department"], name="pledge_cooperation_stands_once")]

    def __str__(self):
        return str(self.department)


class PledgeLineage(models.Model):
    """A predecessor: a pledge of this register by its code, or a title alone."""

    pledge = models.ForeignKey(Pledge, models.CASCADE, related_name="lineage")
    order = models.PositiveIntegerField("순서")
    code = models.CharField("앞선 공약번호", max_length=LABEL, blank=True)
    title = models.CharField("앞선 공약명", max_length=NAME, blank=True)
    how = models.CharField("관계", max_length=10)
    blanks = blanks_field()

    class Meta:
        verbose_name = verbose_name_plural = "공약의 계보"
        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(fields=["pledge", "order"], name="lineage_order_stands_once"),
            text_within("lineage", "code", LABEL),
            text_within("lineage", "title", NAME),
            models.CheckConstraint(name="lineage_how_is_known", condition=Q(how__in=["통합", "분리", "대체"])),
        ]

    def __str__(self):
        return f"{self.how}: {self.code or self.title}"
