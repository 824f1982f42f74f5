"""The command import_card, as an officer at the server types it."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command


def run(*args, **options) -> str:
    """What the command prints."""
    out = StringIO()
    call_command("import_card", *map(str, args), stdout=out, stderr=out, **options)
    return out.getvalue()


def refused(*args, **options) -> str:
    with pytest.raises(CommandError) as refusal:
        run(*args, **options)
    assert refusal.value.returncode == 1
    return str(refusal.value)
