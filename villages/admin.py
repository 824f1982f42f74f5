"""Tables of the dongs in the admin: dongs, programmes and people are written here, grants come in by files."""

from django.apps import apps
from django.contrib import admin
from django.urls import reverse

from geumcheon.web.admin.read_only import ReadOnlyAdmin
from pledges.admin.exchange import ExchangeAdmin
from pledges.admin.register import RegisterAdmin
from villages.actions.grants import GRANT
from villages.forms import SubProjectField
from villages.models import Grant, Programme, Village, VillagePopulation
from villages.resources import GrantResource, VillageResource


@admin.register(Village)
class VillageAdmin(ExchangeAdmin):
    list_display = ("name", "short", "department", "order")
    search_fields = ("name", "short")
    written = ("name", "short", "department", "order")
    resource_classes = [VillageResource]


@admin.register(Programme)
class ProgrammeAdmin(RegisterAdmin):
    """Once there are grants, the money line they are held against stays."""

    list_display = ("name", "short", "pledge", "source", "run_by", "order")
    written = ("name", "short", "sub_project", "source", "run_by", "order")

    def get_readonly_fields(self, request, obj=None):
        return ("sub_project", "source") if obj and obj.grants.exists() else ()

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name == "sub_project":
            kwargs["form_class"] = SubProjectField
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    @admin.display(description="공약", ordering="sub_project__pledge")
    def pledge(self, row):
        return row.sub_project.pledge


@admin.register(VillagePopulation)
class VillagePopulationAdmin(RegisterAdmin):
    """A row of no dong is what a document prints of the whole district."""

    list_display = ("__str__", "population", "as_of", "eligible_voters")
    list_filter = ("year",)
    written = ("village", "year", "population", "as_of", "eligible_voters")


@admin.register(Grant)
class GrantAdmin(ExchangeAdmin):
    """One grant is corrected on the page of its programme and year, which shows who saved meanwhile."""

    list_filter = ("programme", "year")
    search_fields = ("village__name", "programme__name")
    resource_classes = [GrantResource]

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def get_fields(self, request, obj=None):
        return ReadOnlyAdmin.get_fields(self, request, obj)

    get_readonly_fields = get_fields

    def save_model(self, request, obj, form, change):
        ReadOnlyAdmin.save_model(self, request, obj, form, change)

    def view_on_site(self, obj):
        return f"{reverse('villages:grants-update', args=[obj.programme_id])}?year={obj.year}"

    def identity_of(self, object_id) -> str:
        grant = self.model.objects.filter(pk=object_id).first()
        return GRANT.name(grant) if grant else ""


for model in apps.get_app_config("villages").get_models():
    if not admin.site.is_registered(model):
        admin.site.register(model, ReadOnlyAdmin)
