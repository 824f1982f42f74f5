"""Dongs and grants as files: the columns an officer sees, money in 천원. Rows are written by the actions."""

from import_export.fields import Field
from import_export.widgets import CharWidget

from geumcheon.lib.money import Unit, in_unit
from pledges.actions.refusals import refusals
from pledges.models import Department
from pledges.resources import NameWidget, NumberWidget, RegisterResource
from villages.actions.grants import count_findings, write_grant
from villages.domain.typed import count_of, thousands_of
from villages.models import Grant, Programme, Village


class RowWidget(CharWidget):
    """Another table's row by any of its names."""

    def __init__(self, model, *names: str):
        super().__init__()
        self.model, self.names = model, names

    def clean(self, value, row=None, **kwargs):
        text = str(value if value is not None else "").strip()
        for name in self.names:
            if found := self.model.objects.filter(**{name: text}).first():
                return found
        raise ValueError(f"{text or '빈칸'}: 등록되지 않은 {self.model._meta.verbose_name}입니다.")

    def render(self, value, obj=None, **kwargs):
        return getattr(value, self.names[0], "")


class TypedWidget(CharWidget):
    """A figure as it is typed into a page; blank says that it is not known."""

    def __init__(self, read):
        super().__init__()
        self.read = read

    def clean(self, value, row=None, **kwargs):
        return self.read(str(value if value is not None else ""))

    def render(self, value, obj=None, **kwargs):
        return "" if value is None else self.shown(value)

    def shown(self, value: int):
        return value


class ThousandsWidget(TypedWidget):
    def shown(self, value: int):
        """Exact, and a whole number where it is one."""
        thousands = in_unit(value, Unit.THOUSAND)
        return int(thousands) if thousands == int(thousands) else thousands


class VillageResource(RegisterResource):
    name = Field("name", "동명", widget=NameWidget())
    short = Field("short", "줄임말", widget=NameWidget())
    department = Field("department", "동 주민센터", widget=RowWidget(Department, "name"))
    order = Field("order", "순서", widget=NumberWidget("순서"))

    class Meta(RegisterResource.Meta):
        model = Village
        name = "동"
        fields = import_order = export_order = ("name", "short", "department", "order")
        import_id_fields = ("name",)


class GrantResource(RegisterResource):
    village = Field("village", "동", widget=RowWidget(Village, "name", "short"))
    programme = Field("programme", "마을사업", widget=RowWidget(Programme, "name", "short"))
    year = Field("year", "연도", widget=NumberWidget("연도"))
    decided = Field("decided", "교부결정액(천원)", widget=ThousandsWidget(thousands_of))
    paid = Field("paid", "교부액(천원)", widget=ThousandsWidget(thousands_of))
    projects = Field("projects", "사업 수", widget=TypedWidget(count_of))

    def save_instance(self, instance, is_create, row, **kwargs):
        with refusals():
            write_grant(instance, actor=kwargs["actor"], seen=instance.version if instance.pk else 0)

    def after_import(self, dataset, result, **kwargs):
        count_findings(row.instance for row in result.rows if row.instance)
        super().after_import(dataset, result, **kwargs)

    class Meta(RegisterResource.Meta):
        model = Grant
        name = "보조금"
        fields = import_order = export_order = ("village", "programme", "year", "decided", "paid", "projects")
        import_id_fields = ("village", "programme", "year")
