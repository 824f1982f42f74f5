"""As in the demonstration without debugging, with one page more: the frame of every page with nothing in it."""

from geumcheon.settings.dev import *  # noqa: F403 — settings modules are layered this way
from geumcheon.settings.dev import ACCESS_TABLES, BASE_DIR, TEMPLATES

DEBUG = False
ALLOWED_HOSTS = ["testserver", "127.0.0.1"]
ROOT_URLCONF = "benchmarks.urls"
ACCESS_TABLES = [*ACCESS_TABLES, "benchmarks.urls.PAGES"]
TEMPLATES[0]["DIRS"].append(BASE_DIR / "benchmarks" / "templates")
WHITENOISE_AUTOREFRESH = True
