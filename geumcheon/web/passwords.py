"""What a password must be made of where an agency's rules ask for more than length (settings.PASSWORD_PROFILE)."""

import re

from django.core.exceptions import ValidationError

KINDS = {"영문자": "[A-Za-z]", "숫자": "[0-9]", "특수문자": "[^A-Za-z0-9\\s]"}
ASKED = "영문자, 숫자, 특수문자를 모두 써야 합니다."


class KindsOfSigns:
    """Letters, digits and other signs, all three."""

    def validate(self, password, user=None):
        missing = [word for word, pattern in KINDS.items() if not re.search(pattern, password)]
        if missing:
            raise ValidationError(f"{ASKED} 빠진 것: {', '.join(missing)}", code="password_lacks_kinds")

    def get_help_text(self):
        return ASKED
