"""At a desk and in the demonstration: this machine only, unless a key of its own is given."""

from django.core.exceptions import ImproperlyConfigured

from . import environment
from .base import *  # noqa: F403 — settings modules are layered this way

HERE = ("127.0.0.1", "localhost", "[::1]")

DEBUG = environment.flag("DEBUG", default=True)
ALLOWED_HOSTS = environment.hosts("ALLOWED_HOSTS", HERE)
SECRET_KEY = environment.secret("SECRET_KEY")
if not SECRET_KEY:
    if not set(ALLOWED_HOSTS) <= set(HERE):
        raise ImproperlyConfigured("SECRET_KEY: 다른 컴퓨터에서 접속하게 하려면 50자 이상의 비밀값이 있어야 합니다.")
    SECRET_KEY = "django-insecure-for-this-machine-only-and-never-in-service"

# Static files straight from their folders: no collectstatic at a desk.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
