"""The door for the server. It stays shut, with the reason said, where settings or the machine are not right."""

import os
import sys

from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

from geumcheon.lib.memory import settle
from geumcheon.web.checks import BOOT

GIVE_UP = 4  # gunicorn: do not try again


def _open():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "geumcheon.settings.prod")
    try:
        opened = get_wsgi_application()
        faults = run_checks(tags=[BOOT])
    except ImproperlyConfigured as refusal:
        faults = [refusal]
    if not faults:
        _ = get_resolver().url_patterns  # Every page's code is loaded now, not by the first who asks.
        settle()
        return opened
    for fault in faults:
        print(f"시작하지 않습니다: {fault}", file=sys.stderr)
    sys.exit(GIVE_UP)


application = _open()
