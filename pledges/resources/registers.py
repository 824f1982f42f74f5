"""Departments, fields, sources and terms as files."""

from import_export.fields import Field

from pledges.actions.registers import slug_of
from pledges.choices import DepartmentKind, Level
from pledges.models import Department, FundingSource, MayoralTerm, PolicyField

from .base import RegisterResource
from .widgets import LabelWidget, NameWidget, NumberWidget


class DepartmentResource(RegisterResource):
    name = Field("name", "부서명", widget=NameWidget())
    kind = Field("kind", "구분", widget=LabelWidget(DepartmentKind))

    class Meta(RegisterResource.Meta):
        model = Department
        name = "부서"
        fields = import_order = export_order = ("name", "kind")
        import_id_fields = ("name",)


class PolicyFieldResource(RegisterResource):
    name = Field("name", "분야명", widget=NameWidget())
    order = Field("order", "순서", widget=NumberWidget("순서"))

    class Meta(RegisterResource.Meta):
        model = PolicyField
        name = "분야"
        fields = import_order = export_order = ("name", "order")
        import_id_fields = ("name",)


class FundingSourceResource(RegisterResource):
    label = Field("label", "재원명", widget=NameWidget())
    level = Field("level", "정부 수준", widget=LabelWidget(Level))
    order = Field("order", "순서", widget=NumberWidget("순서"))

    class Meta(RegisterResource.Meta):
        model = FundingSource
        name = "재원"
        fields = import_order = export_order = ("label", "level", "order")
        import_id_fields = ("label",)


class MayoralTermResource(RegisterResource):
    """A term is known by its ordinal and first year; a file can change the last year alone."""

    ordinal = Field("ordinal", "기수", widget=NumberWidget("기수"))
    first_year = Field("first_year", "첫해", widget=NumberWidget("첫해"))
    last_year = Field("last_year", "끝해", widget=NumberWidget("끝해"))

    def validate_instance(self, instance, *args, **kwargs):
        instance.slug = instance.slug or slug_of(instance)
        super().validate_instance(instance, *args, **kwargs)

    class Meta(RegisterResource.Meta):
        model = MayoralTerm
        name = "민선 기수"
        fields = import_order = export_order = ("ordinal", "first_year", "last_year")
        import_id_fields = ("ordinal", "first_year")
