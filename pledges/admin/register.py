"""A page of the admin that writes one register through the actions, which remember every save."""

from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect
from django.urls import reverse

from geumcheon.web.admin.read_only import ReadOnlyAdmin
from pledges.actions.history import Actor
from pledges.actions.refusals import Refused
from pledges.actions.registers import keep

from .seen import FIELD, SeenForm

LONGEST_ORIGIN = 200
CONFLICT = 409


class RegisterForm(SeenForm):
    """`refusal`: what the database answered when this form was first saved."""

    refusal = ""

    def clean(self):
        if self.refusal:
            raise ValidationError(self.refusal)
        return super().clean()


class RegisterAdmin(ReadOnlyAdmin):
    """`written`: the fields of its form. Rows are added and changed, never deleted."""

    form = RegisterForm
    written: tuple[str, ...] = ()

    def has_add_permission(self, request):
        return self.admin_site.has_permission(request)

    def has_change_permission(self, request, obj=None):
        return self.admin_site.has_permission(request)

    def get_fields(self, request, obj=None):
        return (*self.written, FIELD)

    def get_readonly_fields(self, request, obj=None):
        return ()

    def get_object(self, request, object_id, from_field=None):
        """Held while it is saved, so that nobody saves between the look at it and the save."""
        row = super().get_object(request, object_id, from_field)
        if row is not None and request.method == "POST":
            self.model._base_manager.select_for_update().get(pk=row.pk)
            row.refresh_from_db()
        return row

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change=change, **kwargs)
        return type(form.__name__, (form,), {"refusal": getattr(request, "refusal", "")})

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        """A refusal comes back as an error of the form, with all that was typed; 409 where others were quicker."""
        context = (extra_context or {}) | {"history_address": object_id and self.history_address(object_id)}
        try:
            return _told(super().changeform_view(request, object_id, form_url, context))
        except Refused as refused:
            request.refusal = str(refused)
            return super().changeform_view(request, object_id, form_url, context)

    def save_model(self, request, obj, form, change):
        keep(obj, actor=actor_of(request))

    def history_view(self, request, object_id, extra_context=None):
        return HttpResponseRedirect(self.history_address(object_id))

    def history_address(self, object_id) -> str:
        """The change sets of a row."""
        identity = urlencode({"identity": self.identity_of(object_id)})
        return f"{reverse('admin:pledges_changeset_changelist')}?{identity}"

    def identity_of(self, object_id) -> str:
        """What the history calls the row."""
        return f"{self.opts.model_name} {object_id}"


def _told(response):
    shown = (getattr(response, "context_data", None) or {}).get("adminform")
    if shown and shown.form.is_late:
        response.status_code = CONFLICT
    return response


def actor_of(request) -> Actor:
    """Who writes, from which page; nobody without the site's right comes this far."""
    if not request.user.is_authenticated:
        raise PermissionDenied
    return Actor(str(request.user), request.path[:LONGEST_ORIGIN], request.user)
