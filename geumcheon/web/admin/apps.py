"""The admin app with the office's own site in place of Django's (settings.INSTALLED_APPS)."""

from django.contrib.admin.apps import AdminConfig


class OfficeAdminConfig(AdminConfig):
    default = False
    default_site = "geumcheon.web.admin.site.OfficeAdminSite"
