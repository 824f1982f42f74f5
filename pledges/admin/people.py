"""Accounts and the roles people hold, to look at. They are written on the page of people (pledges/views/people.py)."""

from django.contrib import admin

from geumcheon.web.admin.read_only import ReadOnlyAdmin
from pledges.models import Membership, User


@admin.register(User)
class UserAdmin(ReadOnlyAdmin):
    list_display = ("username", "display_name", "is_active", "last_login")
    list_filter = ("is_active", "memberships__role")
    search_fields = ("username", "display_name")
    change_form_template = "admin/pledges/user/change_form.html"

    def get_fields(self, request, obj=None):
        """Nothing of Django's own staff, superusers and groups: they open no page."""
        return ("username", "display_name", "is_active", "last_login")


@admin.register(Membership)
class MembershipAdmin(ReadOnlyAdmin):
    list_display = ("user", "department", "role")
    list_filter = ("role",)
    search_fields = ("user__username", "user__display_name", "department__name")
