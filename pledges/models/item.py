"""Sub-projects: an identity that never changes, and its name and place in each plan."""

from django.db import models
from django.db.models import F, Q

from .limits import NAME, amount_field, amount_is_sound, blanks_field, dash_field, text_within
from .plan import Plan
from .pledge import Pledge


class SubProject(models.Model):
    """Matched by identity, never by name. `whole` is the pledge itself."""

    pledge = models.ForeignKey(Pledge, models.PROTECT, related_name="sub_projects")
    key = models.CharField("키", max_length=100)
    whole = models.BooleanField("공약 전체", default=False)

    class Meta:
        verbose_name = verbose_name_plural = "세부사업"
        ordering = ["pledge", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["pledge", "key"], name="sub_project_key_stands_once"),
            text_within("sub_project", "key", 100, least=1),
        ]

    def __str__(self):
        return self.key


class PlanItem(models.Model):
    plan = models.ForeignKey(Plan, models.CASCADE, related_name="items")
    sub_project = models.ForeignKey(SubProject, models.PROTECT, related_name="items")
    order = models.PositiveIntegerField("순서")
    name = models.CharField("세부사업명", max_length=NAME, blank=True)
    whole = models.BooleanField("공약 전체", default=False)
    parent = models.ForeignKey(
        "self", models.CASCADE, null=True, blank=True, related_name="children", verbose_name="상위"
    )
    row = models.CharField("함께 인쇄된 행", max_length=NAME, blank=True)
    ended = models.BooleanField("종료", default=False)
    last_year = models.PositiveSmallIntegerField("마지막 해", null=True, blank=True)
    stated_subtotal = amount_field("인쇄된 소계")
    stated_subtotal_dash = dash_field("인쇄된 소계")
    blanks = blanks_field()

    class Meta:
        verbose_name = verbose_name_plural = "계획의 세부사업"
        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(fields=["plan", "sub_project"], name="item_sub_project_stands_once"),
            models.CheckConstraint(
                name="item_has_a_name_unless_whole",
                condition=Q(whole=True, name="") | Q(whole=False) & ~Q(name=""),
                violation_error_message="세부사업 이름을 적어 주십시오.",
            ),
            models.CheckConstraint(
                name="item_is_not_its_own_parent",
                condition=Q(parent__isnull=True) | ~Q(parent=F("id")),
            ),
            amount_is_sound("item", "stated_subtotal"),
            text_within("item", "name", NAME),
            text_within("item", "row", NAME),
        ]

    def __str__(self):
        return self.name or "공약 전체"


class ItemLineage(models.Model):
    """A sub-project that this one was split, merged or replaced from."""

    item = models.ForeignKey(PlanItem, models.CASCADE, related_name="lineage")
    predecessor = models.ForeignKey(SubProject, models.PROTECT, related_name="successors")
    order = models.PositiveIntegerField("순서")

    class Meta:
        verbose_name = verbose_name_plural = "세부사업의 계보"
        ordering = ["order"]
        constraints = [models.UniqueConstraint(fields=["item", "predecessor"], name="item_predecessor_stands_once")]

    def __str__(self):
        return f"{self.predecessor} → {self.item}"
