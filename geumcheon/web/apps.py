"""The shared web room as an app, so that its checks run with Django's own."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "geumcheon.web"
    label = "web"
    verbose_name = "공통"

    def ready(self):
        from . import checks  # noqa: F401 — registers what must hold before the system serves anyone
