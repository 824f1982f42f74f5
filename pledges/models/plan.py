"""Plans: every revision whole, 0 = 당초. A confirmed plan and all its rows never change."""

from django.db import models
from django.db.models import Q

from pledges import querysets
from pledges.choices import PlanState, SectionName

from .header import HeaderFacts, header_constraints
from .limits import (
    LABEL,
    NAME,
    TEXT,
    amount_field,
    amount_is_sound,
    between,
    blanks_field,
    dash_field,
    known,
    text_within,
    texts_within,
)
from .organization import Department
from .pledge import Pledge


class Plan(HeaderFacts):
    pledge = models.ForeignKey(Pledge, models.PROTECT, related_name="plans", verbose_name="공약")
    revision = models.PositiveSmallIntegerField("판")
    state = models.CharField("상태", max_length=20, choices=PlanState, default=PlanState.DRAFT)
    based_on = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="+", verbose_name="바탕 계획"
    )
    title = models.CharField("공약명", max_length=NAME, blank=True)
    period_first = models.CharField("사업기간 처음", max_length=7, blank=True)
    period_last = models.CharField("사업기간 끝", max_length=7, blank=True)
    project_cost = amount_field("전체 사업비")
    project_cost_dash = dash_field("전체 사업비")
    header_keys = models.JSONField("판에 따로 인쇄된 머리 항목", null=True, blank=True)
    stated_unit = models.CharField("머리 총사업비의 단위", max_length=10, blank=True)
    version = models.PositiveIntegerField("판본", default=1)
    blanks = blanks_field()

    objects = querysets.PlanQuerySet.as_manager()

    class Meta:
        verbose_name = verbose_name_plural = "계획"
        ordering = ["pledge", "revision"]
        constraints = [
            models.UniqueConstraint(fields=["pledge", "revision"], name="plan_revision_stands_once"),
            models.CheckConstraint(name="plan_version_counts", condition=Q(version__gte=1)),
            known("plan", "state", PlanState),
            text_within("plan", "title", NAME),
            amount_is_sound("plan", "project_cost"),
            between("plan", "revision", 0, 999),
            *header_constraints("plan"),
            *texts_within("plan", period_first=7, period_last=7, stated_unit=10),
        ]

    def __str__(self):
        return f"{self.pledge} {'당초' if self.revision == 0 else f'조정 {self.revision}'}"


class PlanCooperation(models.Model):
    plan = models.ForeignKey(Plan, models.CASCADE, related_name="cooperation")
    department = models.ForeignKey(Department, models.PROTECT, verbose_name="협조부서")
    order = models.PositiveIntegerField("순서")

    class Meta:
        verbose_name = verbose_name_plural = "계획의 협조부서"
        ordering = ["order"]
        constraints = [models.UniqueConstraint(fields=["plan", "department"], name="plan_cooperation_stands_once")]

    def __str__(self):
        return str(self.department)


class PlanFact(models.Model):
    """사업량, 사업위치, 추진방식 …: compared between plans label by label."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="facts")
    order = models.PositiveIntegerField("순서")
    label = models.CharField("항목", max_length=LABEL)
    text = models.TextField("내용", blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "계획의 항목"
        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(fields=["plan", "label"], name="fact_label_stands_once"),
            text_within("fact", "label", LABEL, least=1),
            text_within("fact", "text", TEXT),
        ]

    def __str__(self):
        return self.label


class PlanSection(models.Model):
    """A narrative part in Markdown; null where the heading is printed with nothing under it."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="sections")
    order = models.PositiveIntegerField("순서")
    name = models.CharField("부분", max_length=20, choices=SectionName)
    body = models.TextField("내용", null=True, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "계획의 본문"
        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(fields=["plan", "name"], name="section_name_stands_once"),
            known("section", "name", SectionName),
            text_within("section", "body", TEXT),
        ]

    def __str__(self):
        return self.get_name_display()
