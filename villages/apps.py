"""동: villages. May use the rooms of pledges that tests/test_layers.py lists, never the other way round."""

from django.apps import AppConfig


class VillagesConfig(AppConfig):
    name = "villages"
    verbose_name = "동"

    def ready(self):
        from pledges import plugins
        from villages.actions.demo import load_programmes, load_villages
        from villages.views.card_hooks import findings_of_grants, links_to_programmes

        plugins.demo_loaders.append(load_villages)
        plugins.demo_loaders_after_cards.append(load_programmes)
        plugins.checks.append(findings_of_grants)
        plugins.families["동별 보조금"] = {"grants-total": "동별 보조금의 합"}
        plugins.links.append(links_to_programmes)
