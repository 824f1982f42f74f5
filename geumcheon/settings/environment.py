"""What the environment may say, read once at start. Nonsense is refused with the reason, never guessed at."""

import ipaddress
import os
import re
import tempfile
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

YES = {"1", "true", "on", "yes"}
NO = {"0", "false", "off", "no"}
HOST = re.compile(r"\.?[a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:]+\]", re.IGNORECASE)
SECRET_LENGTH, SECRET_VARIETY = 50, 5  # Django's own measure of a weak key (security.W009)


def text(name: str, default: str = "") -> str:
    """The variable without blanks around it; a variable that is set but empty counts as absent."""
    return os.environ.get(name, "").strip() or default


def flag(name: str, *, default: bool) -> bool:
    """True or False from the usual words; any other word is refused."""
    word = text(name).lower()
    if not word:
        return default
    if word not in YES | NO:
        raise ImproperlyConfigured(f"{name}={word}: 켜려면 1, 끄려면 0을 적으십시오.")
    return word in YES


def number(name: str, default: int, *, least: int, most: int) -> int:
    """A whole number within its bounds; anything else is refused."""
    word = text(name, str(default))
    if not (word.isascii() and word.isdigit() and len(word) < 10 and least <= int(word) <= most):
        raise ImproperlyConfigured(f"{name}={word}: {least}부터 {most}까지의 정수로 적으십시오.")
    return int(word)


def one_of(name: str, default: str, known: tuple[str, ...]) -> str:
    """One of a few words; any other is refused."""
    word = text(name, default)
    if word not in known:
        raise ImproperlyConfigured(f"{name}={word}: {', '.join(known)} 가운데 하나를 적으십시오.")
    return word


def words(name: str, default: tuple[str, ...] = ()) -> list[str]:
    """The parts of a list written with commas."""
    given = [part.strip() for part in text(name).split(",")]
    return [part for part in given if part] or list(default)


def hosts(name: str, default: tuple[str, ...] = ()) -> list[str]:
    """Host names this installation answers to; addresses, ports and "*" are refused."""
    names = words(name, default)
    for host in names:
        if not HOST.fullmatch(host):
            raise ImproperlyConfigured(
                f"{name}: '{host}'은(는) 서버 이름이 아닙니다. http://, 포트, * 없이 이름만 쉼표로 적으십시오."
            )
    return names


def addresses(name: str) -> list[str]:
    """IP addresses in their usual writing; names and networks are refused, since whole addresses are compared."""
    try:
        return [str(ipaddress.ip_address(word)) for word in words(name)]
    except ValueError as fault:
        raise ImproperlyConfigured(f"{name}: IP 주소만 쉼표로 적으십시오({fault}).") from fault


def secret(name: str) -> str:
    """A key that cannot be guessed, or "" where none is given."""
    key = text(name)
    if key and (len(key) < SECRET_LENGTH or len(set(key)) < SECRET_VARIETY or key.startswith("django-insecure-")):
        raise ImproperlyConfigured(
            f"{name}: 비밀값이 약합니다. {SECRET_LENGTH}자 이상의 무작위 값을 적으십시오."
        )
    return key


def folder(name: str, default: Path) -> Path:
    """A folder that exists (it is made where it does not) and can be written."""
    path = Path(text(name, str(default))).expanduser().absolute()
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path):
            return path
    except OSError as fault:
        raise ImproperlyConfigured(f"{name}={path}: 자료를 쓸 수 없는 폴더입니다({fault.strerror}).") from fault
