"""Accounts and roles, for those who manage: who there is, a new one, an edited one, a link for a password."""

from types import SimpleNamespace

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from geumcheon.web.conflict import conflict_rows
from pledges.actions.accounts import LINK_LASTS, issue_setup_link, setup_token
from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.actions.people import add_person, update_person
from pledges.actions.refusals import Refused
from pledges.choices import Role
from pledges.forms.person import (
    LinkForm,
    NewPersonForm,
    PersonForm,
    RoleFormSet,
    held_again,
    seen_again,
    texts,
    texts_of,
    texts_when_opened,
)
from pledges.models import User
from pledges.reports.people import (
    ACTIVE,
    PeopleQuestion,
    departments_with_people,
    people_asked,
    person_rows,
)

PAGE, CONFLICT = 50, 409
ORIGIN = "사용자 화면"
ROLES = "new"
FIELDS = (("display_name", "이름"), ("active", "계정"), ("roles", "역할"))


def person_list(request):
    question = PeopleQuestion.of(request.GET)
    pages = Paginator(people_asked(question), PAGE)
    page = pages.get_page(request.GET.get("page"))
    shown = SimpleNamespace(page=page, paginator=pages, prefixed_page_field="page")
    context = {"question": question, "rows": person_rows(page.object_list), "pages": shown, "count": pages.count}
    options = {"departments": departments_with_people(), "roles": Role.choices, "active": ACTIVE}
    return render(request, "pledges/person_list.html", context | options)


@require_http_methods(["GET", "HEAD", "POST"])
def person_create(request):
    """The link for the new account's password is shown once, where it was made."""
    form, roles = NewPersonForm(request.POST or None), RoleFormSet(request.POST or None, prefix=ROLES)
    if request.method == "POST" and form.is_valid() and roles.is_valid():
        said = form.cleaned_data
        try:
            user = add_person(**said, roles=roles.granted, actor=_actor(request))
            return _link_page(request, user, setup_token(user))
        except Refused as refused:
            form.add_error(None, str(refused))
    return render(request, "pledges/person_create.html", {"form": form, "roles": roles})


@require_http_methods(["GET", "HEAD", "POST"])
def person_update(request, key):
    """409 where somebody saved the account in between: what stands beside what was typed."""
    user = _person(request, key)
    if request.method != "POST":
        return _shown(request, user, PersonForm(user), RoleFormSet(prefix=ROLES))
    form, roles = PersonForm(user, request.POST), RoleFormSet(request.POST, prefix=ROLES)
    if not (form.is_valid() and roles.is_valid()):
        return _conflict(request, user, roles) if form.is_old else _shown(request, user, form, roles)
    try:
        _save(request, user, form, roles)
    except Stale:
        return _conflict(request, _person(request, key), roles)
    except Refused as refused:
        form.add_error(None, str(refused))
        return _shown(request, user, form, roles, status=CONFLICT)
    messages.success(request, f"{user}의 계정을 저장했습니다.")
    return redirect("pledges:person-list")


@require_POST
def person_link(request, key):
    """A new link; the password the person had works no more, and whoever was signed in by it is out."""
    user = _person(request, key)
    form = LinkForm(request.POST)
    try:
        token = issue_setup_link(user, actor=_actor(request), seen=form.seen)
    except (Stale, Refused) as problem:
        messages.error(request, str(problem))
        return _shown(request, user, PersonForm(user), RoleFormSet(prefix=ROLES), status=CONFLICT)
    return _link_page(request, user, token)


def _person(request, key) -> User:
    user = get_object_or_404(User, pk=key)
    request.access_target = str(user)
    return user


def _save(request, user, form, roles) -> None:
    said = form.cleaned_data
    wanted = form.kept_roles | roles.granted
    same = {name: said[name] for name in ("display_name", "is_active", "reason")}
    update_person(user, **same, roles=wanted, actor=_actor(request), seen=said["version"])


def _conflict(request, user, roles):
    sent = request.POST
    mine = texts(sent.get("display_name", ""), "is_active" in sent, held_again(user, sent).values())
    rows = conflict_rows(FIELDS, texts_when_opened(sent), texts_of(user), mine)
    form = PersonForm(user, seen_again(user, sent, {row.name: row.outcome for row in rows}))
    form.is_valid()
    return _shown(request, user, form, roles, conflict=rows, stale=True, status=CONFLICT)


def _shown(request, user, form, roles, *, status=200, **more):
    context = {"person": user, "form": form, "roles": roles} | more
    return render(request, "pledges/person_update.html", context, status=status)


def _link_page(request, user, token):
    """Kept nowhere: whoever leaves the page makes another."""
    link = request.build_absolute_uri(reverse("pledges:account-setup", args=[token]))
    request.access_target = str(user)
    return render(request, "pledges/person_link.html", {"person": user, "link": link, "days": LINK_LASTS.days})


def _actor(request) -> Actor:
    return Actor(str(request.user), ORIGIN, request.user)
