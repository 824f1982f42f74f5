#!/usr/bin/env python3
"""Commands of the project. Settings that make no sense are refused here in one sentence."""

import os
import sys

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "geumcheon.settings.dev")
    try:
        settings.INSTALLED_APPS  # noqa: B018 — reads the settings, so that a refusal is told before anything runs
    except ImproperlyConfigured as refusal:
        sys.exit(f"시작하지 않습니다. {refusal}")
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
