"""Starting up: settings that make no sense are refused in one Korean sentence, and prod passes Django's own check."""

import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest
from django.conf import settings
from django.core.checks import run_checks
from django.core.management import call_command

from geumcheon.web.checks import BOOT

KEY = "kT7-wq2Zr9_vB4nXc8Lm1Hs6Jd3Fg5Pa0Yo-Ue4Ri7Tx2Wz9Qb8Nv"
SERVICE = {
    "DJANGO_SETTINGS_MODULE": "geumcheon.settings.prod",
    "SECRET_KEY": KEY,
    "ALLOWED_HOSTS": "pledges.example.kr",
}


def manage(*words, **environment):
    clean = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return subprocess.run(
        [sys.executable, "manage.py", *words],
        cwd=settings.BASE_DIR,
        env={**clean, "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"DATABASE_URL": "mysql://a/b"}, "DATABASE_URL"),
        ({"DATABASE_URL": "nonsense"}, "DATABASE_URL"),
        ({"DATABASE_URL": "postgres://a:port/b"}, "DATABASE_URL"),
        ({"DATABASE_URL": "postgres://somewhere/"}, "DATABASE_URL"),
        ({"DEBUG": "maybe"}, "DEBUG"),
        ({"SECRET_KEY": "short"}, "SECRET_KEY"),
        ({"SECRET_KEY": "a" * 60}, "SECRET_KEY"),
        ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": "http://pledges.example.kr"}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": "pledges.example.kr"}, "SECRET_KEY"),  # the desk's own key is for this machine alone
        ({"DATA_DIR": "/proc/nowhere"}, "DATA_DIR"),
        ({"SESSION_IDLE_MINUTES": "0"}, "SESSION_IDLE_MINUTES"),
        ({"SESSION_IDLE_MINUTES": "half an hour"}, "SESSION_IDLE_MINUTES"),
        ({"SESSION_HOURS": "25"}, "SESSION_HOURS"),
        ({"ACCESS_LOG_YEARS": "1"}, "ACCESS_LOG_YEARS"),
        ({"PASSWORD_PROFILE": "strict"}, "PASSWORD_PROFILE"),
        ({"DATA_DIR": str(Path(__file__))}, "DATA_DIR"),
        ({**SERVICE, "DEBUG": "1"}, "DEBUG"),
        ({**SERVICE, "SECRET_KEY": ""}, "SECRET_KEY"),
        ({**SERVICE, "ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS"),
    ],
)
def test_nonsense_is_refused_in_one_sentence(wrong, said):
    done = manage("check", **wrong)

    assert done.returncode == 1
    (line,) = done.stderr.strip().splitlines()
    assert line.startswith(f"시작하지 않습니다. {said}")


def test_service_settings_pass_the_deployment_check(tmp_path):
    done = manage("check", "--deploy", "--fail-level", "WARNING", **SERVICE, DATA_DIR=str(tmp_path))

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "System check identified no issues (1 silenced).\n"


def test_static_files_can_be_given_versions(settings, tmp_path):
    # Fails where a style sheet names a file that is not served.
    storage = {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"}
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {**settings.STORAGES, "staticfiles": storage}

    call_command("collectstatic", interactive=False, verbosity=0)

    assert len(list(tmp_path.glob("krds/css/component/output.*.css"))) == 1


def test_workbooks_are_not_read_without_defusedxml(monkeypatch):
    assert run_checks(tags=[BOOT]) == []

    monkeypatch.setattr(openpyxl, "DEFUSEDXML", False)

    assert [fault.id for fault in run_checks(tags=[BOOT])] == ["geumcheon.E001"]


def serve(words: str, folder, **said) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-c", f"import geumcheon.wsgi; {words}"],
        cwd=settings.BASE_DIR,
        env={"PATH": os.environ["PATH"], "PYTHONUTF8": "1", "DATA_DIR": str(folder), **said},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_the_server_does_not_start_either(tmp_path):
    done = serve("", tmp_path)

    assert done.returncode == 4
    assert done.stderr.strip().startswith("시작하지 않습니다: SECRET_KEY")


def test_what_the_start_loads_is_not_looked_through_again(tmp_path):
    """Every page's code among it: nothing of it is left for the first request."""
    words = (
        "import gc, sys; print(gc.get_freeze_count() > 50_000, gc.get_threshold()[0], 'pledges.views.budget' in "
        "sys.modules)"
    )

    done = serve(words, tmp_path, **SERVICE)

    assert done.stdout == "True 10000 True\n", done.stderr
