"""Signing in. The form never says which of the two words was wrong, nor whether the account exists."""

from django import forms
from django.contrib import messages
from django.contrib.auth.forms import AuthenticationForm, UsernameField
from django.contrib.auth.views import LoginView
from django.shortcuts import render

from .admin.columns import moment_words
from .footprints.middleware import access_log
from .sessions import ADDRESS, SessionStore
from .typed.page import put_back
from .typed.text import FIELD, Typed, pack, typed_of, unpack

REFUSED = "아이디 또는 비밀번호가 맞지 않습니다. 다섯 번 틀리면 이 컴퓨터에서는 10분 동안 로그인할 수 없습니다."


class SignInForm(AuthenticationForm):
    # Longer than any name is: what counts failures could not keep it.
    username = UsernameField(label="아이디", max_length=150, widget=forms.TextInput(attrs={"autofocus": True}))
    password = forms.CharField(
        label="비밀번호",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    error_messages = {"invalid_login": REFUSED, "inactive": REFUSED}


class SignInView(LoginView):
    """Leads to where the person was going; to the form with all that was typed, where a session had ended."""

    authentication_form = SignInForm
    redirect_authenticated_user = True

    def dispatch(self, request, *args, **kwargs):
        typed = typed_of(request) if request.user.is_authenticated and FIELD in request.POST else None
        return put_back(request, typed) if typed else super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        self._tell_last(form.get_user())
        led = super().form_valid(form)
        SessionStore.clear_expired()
        self.request.session[ADDRESS] = self.request.META.get("REMOTE_ADDR", "")
        typed = typed_of(self.request) if FIELD in self.request.POST else None
        return put_back(self.request, typed) if typed else led

    def _tell_last(self, user) -> None:
        """When and from where the account was last used: its owner alone can tell that it was somebody else."""
        if last := access_log().last_sign_in(user):
            place = f" · 접속지 {last.address}" if last.address else ""
            messages.info(self.request, f"지난 로그인: {moment_words(last.at)}{place}")

    def get_context_data(self, **kwargs):
        carried = self.request.POST.get(FIELD, "")
        return super().get_context_data(**kwargs) | {"typed": carried if unpack(carried) else ""}


def asked_again(request, typed: Typed):
    """401: the sign-in page, carrying what was typed. The browser keeps it; nothing is stored yet."""
    context = {"form": SignInForm(request), "typed": pack(typed), "next": typed.path, "ended": True}
    return render(request, "registration/login.html", context, status=401)
