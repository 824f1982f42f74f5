"""Under pytest: quick and closed. What is switched off here has tests that switch it on."""

from .base import *  # noqa: F403 — settings modules are layered this way
from .base import BASE_DIR

DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "testserver"]
SECRET_KEY = "a-key-for-tests-only-0123456789-abcdefghijklmnopqrstuvwxyz"
DATA_DIR = BASE_DIR / "var" / "test-data"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
AXES_ENABLED = False
ALLOW_DEMO = True
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True  # or every client walks all static files at its start
