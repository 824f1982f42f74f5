"""Who comes in, by what word, for how long; and who is remembered to have been there."""

from datetime import timedelta

from . import environment

# Every address has its permission in one of these tables; an address in none is shut.
ACCESS_TABLES = ["pledges.permissions.PAGES", "villages.permissions.PAGES"]
AUTH_USER_MODEL = "pledges.User"
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "login"
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
_RULES = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{_RULES}.UserAttributeSimilarityValidator"},
    {"NAME": f"{_RULES}.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": f"{_RULES}.CommonPasswordValidator"},
    {"NAME": f"{_RULES}.NumericPasswordValidator"},
]
# Who saw and did what (geumcheon.web.footprints). The database itself refuses to forget the last two years.
ACCESS_LOG = "pledges.actions.access_log"
ACCESS_LOG_YEARS = environment.number("ACCESS_LOG_YEARS", 2, least=2, most=30)
# "agency": what the rules of public agencies ask on top of length, and another password every quarter.
PASSWORD_PROFILE = environment.one_of("PASSWORD_PROFILE", "length", ("length", "agency"))
PASSWORD_LASTS = None
PASSWORD_CHANGE_URL = "pledges:account-password"
if PASSWORD_PROFILE == "agency":
    AUTH_PASSWORD_VALIDATORS.append({"NAME": "geumcheon.web.passwords.KindsOfSigns"})
    PASSWORD_LASTS = timedelta(days=90)
# Name and address together: a stranger who guesses must not be able to lock an officer out.
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=10)
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_TEMPLATE = "registration/locked.html"

# A session is a row that tells whose it is; the nearer of the two limits ends it.
SESSION_ENGINE = "geumcheon.web.sessions"
SESSION_MODEL = "pledges.OpenSession"
SESSION_IDLE = timedelta(minutes=environment.number("SESSION_IDLE_MINUTES", 30, least=5, most=120))
SESSION_LONGEST = timedelta(hours=environment.number("SESSION_HOURS", 9, least=1, most=24))
SESSION_COOKIE_AGE = int(SESSION_LONGEST.total_seconds())
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "geumcheon.web.errors.csrf_failure"
CSRF_TRUSTED_ORIGINS = environment.words("CSRF_TRUSTED_ORIGINS")
TRUSTED_PROXIES = environment.addresses("TRUSTED_PROXIES")
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
