"""What must hold on a machine before the system serves anyone; wsgi refuses to start where one fails."""

from importlib.util import find_spec

import openpyxl
from django.core.checks import Error, register

BOOT = "boot"


@register(BOOT)
def workbooks_are_read_safely(app_configs, **kwargs):
    """Without defusedxml a small workbook can swell to gigabytes while it is read."""
    if openpyxl.DEFUSEDXML:
        return []
    return [
        Error(
            "엑셀 파일을 안전하게 읽을 수 없습니다(defusedxml이 꺼져 있음).",
            hint="defusedxml을 설치하고 환경변수 OPENPYXL_DEFUSEDXML을 지우십시오.",
            id="geumcheon.E001",
        )
    ]


@register(BOOT)
def only_psycopg2_is_installed(app_configs, **kwargs):
    """Django takes psycopg 3 without a word where both are there; the suite runs with psycopg2."""
    if find_spec("psycopg") is None:
        return []
    return [
        Error(
            "psycopg(3판)가 함께 설치되어 있습니다. 이 시스템은 psycopg2만 씁니다.",
            hint="pip uninstall psycopg",
            id="geumcheon.E002",
        )
    ]
