"""Registers that cards refer to: departments, fields, sources, terms."""

from django.contrib import admin

from pledges.actions.registers import keep, slug_of
from pledges.models import Department, FundingSource, MayoralTerm, PolicyField
from pledges.resources import DepartmentResource, FundingSourceResource, MayoralTermResource, PolicyFieldResource

from .exchange import ExchangeAdmin
from .register import actor_of


@admin.register(Department)
class DepartmentAdmin(ExchangeAdmin):
    list_display = ("name", "kind")
    list_filter = ("kind",)
    search_fields = ("name",)
    written = ("name", "kind")
    resource_classes = [DepartmentResource]


@admin.register(PolicyField)
class PolicyFieldAdmin(ExchangeAdmin):
    list_display = ("name", "order")
    search_fields = ("name",)
    written = ("name", "order")
    resource_classes = [PolicyFieldResource]


@admin.register(FundingSource)
class FundingSourceAdmin(ExchangeAdmin):
    list_display = ("label", "level", "order")
    search_fields = ("label",)
    written = ("label", "level", "order")
    resource_classes = [FundingSourceResource]


@admin.register(MayoralTerm)
class MayoralTermAdmin(ExchangeAdmin):
    """Once a pledge stands in a term, its ordinal and first year stay: they are in addresses and in history."""

    list_display = ("__str__", "first_year", "last_year", "slug")
    written = ("ordinal", "first_year", "last_year")
    resource_classes = [MayoralTermResource]

    def get_readonly_fields(self, request, obj=None):
        return ("ordinal", "first_year") if _is_used(obj) else ()

    def save_model(self, request, obj, form, change):
        if not _is_used(obj):
            obj.slug = slug_of(obj)
        keep(obj, actor=actor_of(request))


def _is_used(term) -> bool:
    return bool(term and term.pk and term.pledges.exists())
