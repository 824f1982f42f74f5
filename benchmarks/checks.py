"""The checks beside what they are measured by: the loading of the card, its page without them, the memory of all."""

import sys
import tracemalloc
from contextlib import suppress
from functools import cache
from unittest.mock import patch

from django.core.management import call_command

from pledges import plugins
from pledges.domain.checks import check_card
from pledges.models import Pledge
from pledges.reports import findings
from pledges.sheets import card_of
from pledges.views import kept_pages

from .pages import REAL, opened
from .timing import Timed, by_turns

REMEMBERING = ("pledges.domain.", "pledges.sheets.")


class _Nowhere:
    """Takes lines and keeps none."""

    def write(self, text: str) -> int:
        return len(text)

    def flush(self) -> None:
        pass


def times_of_checks() -> Timed:
    """The pure checks of the real card beside reading its rows, both as if for the first time; the aim is 2 times."""
    pledge = Pledge.objects.get(code="주민참여-1")
    card = card_of(pledge)
    return by_turns(lambda: (_forget(), card_of(pledge)), lambda: (_forget(), check_card(card)))


def times_of_cold_card(client) -> Timed:
    """The card's page made from its rows with its findings beside the same without any; the aim is 1.3 times."""

    def without() -> bytes:
        with patch.object(findings, "_checked", lambda pledge, card: ()), patch.object(plugins, "checks", []):
            return _cold(client)

    return by_turns(without, lambda: _cold(client))


def peak_of_check_pledges() -> float:
    """The most memory that Python held for check_pledges over all that are there, in MB."""
    tracemalloc.start()
    with suppress(SystemExit):
        call_command("check_pledges", stdout=_Nowhere())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1024**2


def _cold(client) -> bytes:
    _forget()
    return opened(client, REAL)


def _forget() -> None:
    """As after a start: no row, no reading of a text, no card, no page and no finding is kept."""
    for each in _memories():
        each.cache_clear()
    kept_pages.forget()
    findings.forget()


@cache
def _memories() -> tuple:
    modules = [module for name, module in sys.modules.items() if name.startswith(REMEMBERING)]
    return tuple(each for module in modules for each in vars(module).values() if hasattr(each, "cache_clear"))
