"""In service, behind a proxy that speaks HTTPS. Whatever would open it by oversight is refused at start."""

from django.core.exceptions import ImproperlyConfigured

from . import environment
from .base import *  # noqa: F403 — settings modules are layered this way
from .base import TRUSTED_PROXIES

DEBUG = environment.flag("DEBUG", default=False)
if DEBUG:
    raise ImproperlyConfigured("DEBUG: 운영 환경에서는 켤 수 없습니다. 지우거나 0으로 두십시오.")
SECRET_KEY = environment.secret("SECRET_KEY")
if not SECRET_KEY:
    raise ImproperlyConfigured("SECRET_KEY: 운영 환경에는 50자 이상의 무작위 비밀값이 있어야 합니다.")
ALLOWED_HOSTS = environment.hosts("ALLOWED_HOSTS")
if not ALLOWED_HOSTS:
    raise ImproperlyConfigured("ALLOWED_HOSTS: 접속을 받을 서버 이름을 적으십시오. 예: pledges.geumcheon.go.kr")

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-sessionid", "__Host-csrftoken"
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
if TRUSTED_PROXIES:
    # Believed only from those proxies: TrustedProxyMiddleware drops the header of any other peer.
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# The browsers' preload list is for names of the open internet, not for an office network.
SILENCED_SYSTEM_CHECKS = ["security.W021"]
