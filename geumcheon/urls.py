"""Every address of the project. Who may open it stands in the tables of settings.ACCESS_TABLES."""

from django.contrib import admin
from django.contrib.auth.views import LogoutView
from django.urls import include, path
from django.views.generic import RedirectView

from geumcheon.web.session_page import session_left
from geumcheon.web.sign_in import SignInView

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="pledges:budget-list"), name="home"),
    path("login/", SignInView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("session/", session_left, name="session"),
    path("admin/", admin.site.urls),
    path("", include("pledges.urls")),
    path("", include("villages.urls")),
]

handler500 = "geumcheon.web.errors.server_error"
