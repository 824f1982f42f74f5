"""Setting one's own password through a link that was handed over once."""

from django.contrib import messages
from django.contrib.auth.forms import SetPasswordForm
from django.shortcuts import redirect, render

from pledges.actions.accounts import set_own_password, user_of_token


def account_setup(request, token):
    user = user_of_token(token)
    if user is None:
        return render(request, "registration/setup_over.html", status=410)
    form = SetPasswordForm(user, request.POST or None)
    if not form.is_valid():
        return render(request, "registration/setup.html", {"form": form, "person": user})
    if set_own_password(token, form.cleaned_data["new_password1"], origin="비밀번호 설정 링크") is None:
        return render(request, "registration/setup_over.html", status=410)
    messages.success(request, "비밀번호를 정했습니다. 새 비밀번호로 로그인하십시오.")
    return redirect("login")
