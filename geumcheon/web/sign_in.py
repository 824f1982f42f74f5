"""The sign-in form. It never says which of the two words was wrong, nor whether the account exists."""

from django import forms
from django.contrib.auth.forms import AuthenticationForm, UsernameField

REFUSED = "아이디 또는 비밀번호가 맞지 않습니다. 다섯 번 틀리면 이 컴퓨터에서는 10분 동안 로그인할 수 없습니다."


class SignInForm(AuthenticationForm):
    username = UsernameField(label="아이디", widget=forms.TextInput(attrs={"autofocus": True}))
    password = forms.CharField(
        label="비밀번호",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    error_messages = {"invalid_login": REFUSED, "inactive": REFUSED}
