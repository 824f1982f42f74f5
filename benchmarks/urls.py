"""The addresses of the project and that of the empty page."""

from django.urls import include, path
from django.views.generic import TemplateView

EMPTY = "/empty/"
PAGES = {"empty": "signed-in"}

urlpatterns = [
    path("empty/", TemplateView.as_view(template_name="empty.html"), name="empty"),
    path("", include("geumcheon.urls")),
]
