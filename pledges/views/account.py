"""One's own account: roles, where it is signed in, another password."""

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.forms import PasswordChangeForm
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from geumcheon.web.sessions import ADDRESS
from pledges.actions.accounts import change_own_password
from pledges.reports.account import session_rows, sessions_known_as
from pledges.reports.people import roles_of

ORIGIN = "내 계정"


def account_detail(request):
    rows = session_rows(request.user, request.session.session_key)
    return render(request, "pledges/account_detail.html", {"roles": roles_of(request.user), "rows": rows})


@require_POST
def account_session_end(request):
    """Ends another session of the same person; this one ends by signing out."""
    ended = sessions_known_as(request.user, request.POST.get("mark", "")).exclude(pk=request.session.session_key).end()
    messages.success(request, "그 로그인을 끝냈습니다." if ended else "이미 끝난 로그인입니다.")
    return redirect("pledges:account-detail")


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def account_password(request):
    """All sessions of the person end but the one that changed it, which gets a new key."""
    form = PasswordChangeForm(request.user, request.POST or None)
    if not form.is_valid():
        context = {"form": form, "is_old": request.user.must_change_password()}
        return render(request, "pledges/account_password.html", context)
    user = change_own_password(request.user, form.cleaned_data["new_password1"], origin=ORIGIN)
    update_session_auth_hash(request, user)
    request.session[ADDRESS] = request.META.get("REMOTE_ADDR", "")
    messages.success(request, "비밀번호를 바꾸었습니다. 다른 곳의 로그인은 모두 끝냈습니다.")
    return redirect("pledges:account-detail")
