"""Choosing the sub-project whose money a programme gives out, by the words of its pledge."""

from django.db.models import OuterRef, Subquery
from django.forms import ModelChoiceField

from pledges.models import PlanItem


class SubProjectField(ModelChoiceField):
    """주민참여-1 · 주민자치활동 지원사업, as the latest plan calls it."""

    def __init__(self, queryset, **kwargs):
        names = PlanItem.objects.filter(sub_project=OuterRef("pk")).order_by("-plan__revision").values("name")
        called = queryset.select_related("pledge").annotate(called=Subquery(names[:1]))
        super().__init__(called.order_by("pledge__term", "pledge__code", "called"), **kwargs)

    def label_from_instance(self, row):
        return f"{row.pledge.code} · {row.called or '공약 전체'}"
