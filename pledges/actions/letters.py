"""Letters that wait are sent; one that cannot be stays, with the reason, for the next time."""

import smtplib

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.db.models import F
from django.utils import timezone

from pledges.models import Mail

LONGEST = 200


def send_letters() -> tuple[int, int]:
    """How many were sent, and how many could not be. None without a mail server in the settings."""
    if not settings.EMAIL_HOST:
        return 0, 0
    waiting = list(Mail.objects.waiting().select_related("notice", "user"))
    connection = get_connection()
    results = [_sent(letter, connection) for letter in waiting]
    return sum(results), len(results) - sum(results)


def _sent(letter: Mail, connection) -> bool:
    """Nothing of one letter's fault holds up the others."""
    row, notice = Mail.objects.filter(pk=letter.pk), letter.notice
    message = EmailMessage(f"[공약관리] {notice.get_kind_display()}", notice.text, to=[letter.user.email])
    message.connection = connection
    try:
        message.send()
    except (OSError, smtplib.SMTPException) as fault:
        row.update(tries=F("tries") + 1, problem=f"{type(fault).__name__}: {fault}"[:LONGEST])
        return False
    row.update(sent_at=timezone.now(), tries=F("tries") + 1, problem="")
    return True
