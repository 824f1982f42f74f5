"""The admin site: whoever holds the right of its address comes in; Django's own flags open nothing."""

from django.conf import settings
from django.contrib.admin import AdminSite
from django.shortcuts import redirect

from geumcheon.web.access import needed_for

from .read_only import ReadOnlyAdmin

# The office signs people in and out by its own pages; passwords are set by the person alone.
OWN_PAGES_INSTEAD = {"logout", "password_change", "password_change_done"}


class OfficeAdminSite(AdminSite):
    site_header = site_title = "금천구 공약관리"
    index_title = "자료 관리"
    site_url = "/"
    empty_value_display = ""

    def has_permission(self, request):
        """By the table of addresses; is_staff and is_superuser count for nothing."""
        user = request.user
        return user.is_authenticated and user.can(needed_for("admin:index"))

    def register(self, model_or_iterable, admin_class=None, **options):
        """Only pages that cannot write past the actions; what packages bring of their own is left out."""
        if admin_class is not None and issubclass(admin_class, ReadOnlyAdmin):
            super().register(model_or_iterable, admin_class, **options)

    def get_app_list(self, request, app_label=None):
        """What can be written stands first."""
        apps = super().get_app_list(request, app_label)
        for app in apps:
            app["models"].sort(key=lambda model: not model["perms"]["change"])
        return apps

    def login(self, request, extra_context=None):
        return redirect(settings.LOGIN_URL)

    def get_urls(self):
        return [each for each in super().get_urls() if getattr(each, "name", "") not in OWN_PAGES_INSTEAD]
