"""By what a finding is known from one check to the next: its code, whose place it is, and both values."""

import hashlib
import json
from decimal import Decimal

from .finding import Finding, Value

_POINT = "."


def value_text(value: Value) -> str:
    """A stated or computed value as text that keeps its kind: won whole, numbers with a point, texts in quotes."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        text = f"{value.normalize():f}"
        return text if _POINT in text else f"{text}{_POINT}0"
    return json.dumps(value, ensure_ascii=False)


def value_of(text: str) -> Value:
    """What value_text() was given."""
    if not text:
        return None
    if text[0] != '"' and _POINT in text:
        number = Decimal(text)
        return number.to_integral_value() if number == number.to_integral_value() else number
    return json.loads(text)


def key_of(finding: Finding, identity: str) -> str:
    """64 hexadecimal digits; another value, and it is another finding."""
    parts = [finding.code, identity, value_text(finding.stated), value_text(finding.computed)]
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()
