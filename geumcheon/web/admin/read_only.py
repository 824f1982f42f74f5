"""Pages of the admin that show a table and change nothing in it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404

from .columns import column, is_short, related_paths, worded

MOST_COLUMNS = 7
NEVER_SHOWN = ("blanks", "header_keys")


class ReadOnlyAdmin(admin.ModelAdmin):
    """Everyone the site lets in may look; every way to write is shut, whatever rights Django would see.

    `hidden`: fields that no page shows, because they are personal or secret. What only the card file needs to come
    out as it went in (NEVER_SHOWN) tells an officer nothing. `worded`: fields that hold a code, and how it is said.
    """

    actions = None
    list_per_page = 50
    show_full_result_count = False
    hidden: tuple[str, ...] = ()
    worded: Mapping[str, Callable[[str], str]] = MappingProxyType({})

    def has_module_permission(self, request):
        return self.admin_site.has_permission(request)

    def has_view_permission(self, request, obj=None):
        return self.admin_site.has_permission(request)

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def changelist_view(self, request, extra_context=None):
        if request.method not in ("GET", "HEAD"):
            raise PermissionDenied
        return super().changelist_view(request, extra_context)

    def history_view(self, request, object_id, extra_context=None):
        """Changes stand in the change sets; Django's own log is not kept."""
        raise Http404

    def log_addition(self, request, obj, message):
        """No second log beside the change sets."""

    def log_change(self, request, obj, message):
        """No second log beside the change sets."""

    def save_model(self, request, obj, form, change):
        raise PermissionDenied(f"{obj._meta.label} is written by actions alone")

    def delete_model(self, request, obj):
        raise PermissionDenied(f"{obj._meta.label} is never deleted here")

    def delete_queryset(self, request, queryset):
        raise PermissionDenied(f"{queryset.model._meta.label} is never deleted here")

    def get_list_display(self, request):
        if self.list_display != ("__str__",):
            return self.list_display
        return ["__str__", *(self._column(field) for field in self._shown() if is_short(field))][: MOST_COLUMNS + 1]

    def get_queryset(self, request):
        """The same rows with what they belong to, so that no page asks a question for each row."""
        return super().get_queryset(request).select_related(*related_paths(self.model))

    def get_fields(self, request, obj=None):
        return [self._column(field) for field in self._shown()]

    def get_readonly_fields(self, request, obj=None):
        return self.get_fields(request, obj)

    def _column(self, field):
        say = self.worded.get(field.name)
        return worded(field, say) if say else column(field)

    def _shown(self):
        unseen = {*self.hidden, *NEVER_SHOWN}
        return [field for field in self.opts.concrete_fields if not field.primary_key and field.name not in unseen]
