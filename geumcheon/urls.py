"""Every address of the project. Who may open it stands in the tables of settings.ACCESS_TABLES."""

from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import include, path
from django.views.generic import RedirectView

from geumcheon.web.sign_in import SignInForm

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="pledges:budget-list"), name="home"),
    path(
        "login/",
        LoginView.as_view(authentication_form=SignInForm, redirect_authenticated_user=True),
        name="login",
    ),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("admin/", admin.site.urls),
    path("", include("pledges.urls")),
    path("", include("villages.urls")),
]
