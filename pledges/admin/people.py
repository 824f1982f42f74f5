"""Accounts and the roles people hold. Accounts are deactivated, never deleted; passwords are their owners' own."""

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.forms.formsets import DELETION_FIELD_NAME
from django.forms.models import BaseInlineFormSet
from django.http import Http404
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.views.decorators.http import require_POST

from geumcheon.web.admin.read_only import ReadOnlyAdmin
from pledges.actions.accounts import (
    LINK_LASTS,
    issue_setup_link,
    keep_account,
    keep_membership,
    revoke_membership,
    setup_token,
)
from pledges.actions.refusals import Refused
from pledges.models import Membership, User

from .register import RegisterAdmin, RegisterForm, actor_of


class Roles(BaseInlineFormSet):
    def add_fields(self, form, index):
        """The box that takes a role away has no label beside it."""
        super().add_fields(form, index)
        if DELETION_FIELD_NAME in form.fields:
            form.fields[DELETION_FIELD_NAME].widget.attrs["aria-label"] = "거두기"


class MembershipInline(admin.TabularInline):
    """Ticking 거두기 takes a role away; the history keeps that it was held."""

    model = Membership
    form, formset = RegisterForm, Roles
    extra = 1
    verbose_name_plural = "소속과 역할"

    def has_view_permission(self, request, obj=None):
        return self.admin_site.has_permission(request)

    has_add_permission = has_change_permission = has_delete_permission = has_view_permission

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """No way from here to another form in a window of its own."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        for way in ("add", "change", "delete", "view") if field else ():
            setattr(field.widget, f"can_{way}_related", False)
        if field:
            field.widget.attrs["aria-label"] = field.label
        return field


@admin.register(User)
class UserAdmin(RegisterAdmin):
    list_display = ("username", "display_name", "is_active", "last_login")
    list_filter = ("is_active", "memberships__role")
    search_fields = ("username", "display_name")
    inlines = (MembershipInline,)
    change_form_template = "admin/pledges/user/change_form.html"

    def get_fields(self, request, obj=None):
        """Nothing here makes anyone staff, superuser or member of Django's groups: they open no page."""
        return ("username", "display_name", "is_active") if obj else ("username", "display_name")

    def get_readonly_fields(self, request, obj=None):
        return ("username",) if obj else ()

    def save_model(self, request, obj, form, change):
        keep_account(obj, actor=actor_of(request))

    def save_formset(self, request, form, formset, change):
        """New roles first, so that a right can be handed over in one save."""
        formset.save(commit=False)
        actor = actor_of(request)
        for membership in [*formset.new_objects, *(row for row, _ in formset.changed_objects)]:
            keep_membership(membership, actor=actor)
        for membership in formset.deleted_objects:
            revoke_membership(membership, actor=actor)

    def response_add(self, request, obj, post_url_continue=None):
        return self._link_page(request, obj, setup_token(obj))

    def get_urls(self):
        own = path(
            "<int:pk>/setup-link/", self.admin_site.admin_view(require_POST(self.setup_link)), name="user-setup-link"
        )
        return [own, *super().get_urls()]

    def setup_link(self, request, pk):
        """A new link; the password the person had works no more."""
        user = User.objects.filter(pk=pk).first()
        if user is None:
            raise Http404
        try:
            token = issue_setup_link(user, actor=actor_of(request))
        except Refused as refused:
            raise PermissionDenied(str(refused)) from refused
        return self._link_page(request, user, token)

    def _link_page(self, request, user, token):
        """The link is shown here once and kept nowhere."""
        context = self.admin_site.each_context(request) | {
            "title": "비밀번호 설정 링크",
            "opts": self.opts,
            "person": user,
            "link": request.build_absolute_uri(reverse("pledges:account-setup", args=[token])),
            "days": LINK_LASTS.days,
        }
        return TemplateResponse(request, "admin/pledges/user/setup_link.html", context)


@admin.register(Membership)
class MembershipAdmin(ReadOnlyAdmin):
    """Roles are given on the page of the person."""

    list_display = ("user", "department", "role")
    list_filter = ("role",)
    search_fields = ("user__username", "user__display_name", "department__name")
