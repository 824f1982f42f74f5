"""How forms look: KRDS fields, Korean signs of what must be filled in, errors beside their field."""

from django.forms import BoundField, CheckboxInput, FileInput, RadioSelect, Select, Textarea
from django.forms.renderers import TemplatesSetting

# Looked through in order; a widget of none of these is a line of text.
CLASSES = (
    ((CheckboxInput, RadioSelect), ""),
    (FileInput, "file-input"),
    (Textarea, "krds-input textarea"),
    (Select, "krds-form-select medium"),
)


class KrdsBoundField(BoundField):
    """Gives each widget its KRDS class unless the form has named one."""

    def build_widget_attrs(self, attrs, widget=None):
        attrs = super().build_widget_attrs(attrs, widget)
        widget = widget or self.field.widget
        look = _look_of(widget)
        if look and "class" not in widget.attrs and "class" not in attrs:
            attrs["class"] = look
        return attrs


class KrdsRenderer(TemplatesSetting):
    """The form renderer of the whole project (settings.FORM_RENDERER)."""

    form_template_name = "parts/_form.html"
    field_template_name = "parts/_field.html"
    bound_field_class = KrdsBoundField


def _look_of(widget) -> str:
    for kinds, look in CLASSES:
        if isinstance(widget, kinds):
            return look
    return "krds-input medium"
