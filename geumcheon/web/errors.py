"""Pages for what went wrong. They say it in one sentence and never show what the system knows."""

from django.shortcuts import render


def csrf_failure(request, reason=""):
    """403 for a form that was sent too late or from elsewhere; nothing of it was saved."""
    return render(request, "403_csrf.html", status=403)
