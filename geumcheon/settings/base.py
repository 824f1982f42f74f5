"""What every place shares. Nothing here opens a door: dev, test and prod say who may come in."""

from pathlib import Path

from . import environment
from .database import database
from .entry import *  # noqa: F403

BASE_DIR = Path(__file__).resolve().parents[2]
DATA_DIR = environment.folder("DATA_DIR", BASE_DIR / "var" / "data")
DATABASES = {"default": database(environment.text("DATABASE_URL"), DATA_DIR)}
# Accounts with passwords lying in a file are for a demonstration alone (load_demo).
ALLOW_DEMO = environment.flag("ALLOW_DEMO", default=False)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

ROOT_URLCONF = "geumcheon.urls"
WSGI_APPLICATION = "geumcheon.wsgi.application"
INSTALLED_APPS = [
    "geumcheon.web.admin.apps.OfficeAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "django_tables2",
    "django_htmx",
    "import_export",
    "axes",
    "geumcheon.web",
    "pledges",
    "villages",
]
MIDDLEWARE = [
    "geumcheon.web.proxies.TrustedProxyMiddleware",
    "geumcheon.web.trace.TraceMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "geumcheon.web.headers.HeadersMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "geumcheon.web.clean_text.CleanTextMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "geumcheon.web.footprints.middleware.FootprintsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "geumcheon.web.access.AccessMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "geumcheon.web.typed.page.TypedMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "axes.middleware.AxesMiddleware",
    "geumcheon.web.busy.BusyMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "geumcheon.web.access.rights",
                "geumcheon.web.session_page.session_end",
            ],
        },
    },
]
FORM_RENDERER = "geumcheon.web.forms.KrdsRenderer"

LANGUAGE_CODE = "ko"
TIME_ZONE = "Asia/Seoul"
USE_TZ = True
LOCALE_PATHS = [BASE_DIR / "locale"]

# Packages of the browser come by npm and are copied there (scripts/assets.py); commands do without them.
ASSETS_DIR = BASE_DIR / "var" / "assets"
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "var" / "static"
STATICFILES_DIRS = [BASE_DIR / "static", *([ASSETS_DIR] if ASSETS_DIR.is_dir() else [])]

# Letters leave the office's network only where its mail server is named; else notices are read in the application.
EMAIL_HOST = environment.text("EMAIL_HOST")
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if EMAIL_HOST else 'dummy'}.EmailBackend"
EMAIL_PORT = environment.number("EMAIL_PORT", 25, least=1, most=65535)
EMAIL_HOST_USER = environment.text("EMAIL_HOST_USER")
EMAIL_HOST_PASSWORD = environment.text("EMAIL_HOST_PASSWORD")
EMAIL_USE_TLS = environment.flag("EMAIL_USE_TLS", default=False)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = environment.text("DEFAULT_FROM_EMAIL", "pledges@localhost")

# A money grid of 100 rows and 50 columns is one form.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

# Percent of change from which the variance report raises one arrow, and two.
VARIANCE_THRESHOLDS = (10, 30)

IMPORT_EXPORT_USE_TRANSACTIONS = True
IMPORT_EXPORT_ESCAPE_FORMULAE_ON_EXPORT = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {request_number} {name}: {message}", "style": "{"}},
    "filters": {"request_number": {"()": "geumcheon.web.trace.RequestNumber"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["request_number"]},
    },
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        "django.security.DisallowedHost": {"level": "CRITICAL"},  # strangers knocking, a traceback each
        "axes": {"level": "ERROR"},  # it writes names and addresses, which belong in its tables alone
    },
}
