"""공약: pledges with their plans, reviews and adjustments. Knows nothing of villages."""

from django.apps import AppConfig


class PledgesConfig(AppConfig):
    name = "pledges"
    verbose_name = "공약"
